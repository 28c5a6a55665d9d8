/** Rewordings of a figure: its amount, what it counts, what happened to it, where. Each makes one part of the sentence the source's. */
import type { Fact, FigureFact } from '../../dossier/schema.ts';
import { termsOf } from '../../scan/token.ts';
import type { Edit } from '../problem.ts';
import { amountPhrase, isVague, placePhrase, statePhrases, unitPhrase } from './phrases.ts';
import {
  asStart,
  distance,
  findAll,
  insertAt,
  isBritish,
  replace,
  type Span,
  type Spot,
  sliceOf,
  spanOf,
  termsNear,
} from './spot.ts';

export function isFigure(fact: Fact | undefined): fact is FigureFact {
  return fact?.kind === 'figure';
}

interface Amount extends Span {
  /** A vague magnitude stands there with its "of". */
  readonly vague: boolean;
  readonly spelled: boolean;
}

/** Where the claim's number stands with the words that bound it: "as many as 20,000", "five", "tens of thousands of". */
export function findAmount(spot: Spot): Amount | null {
  const { sentence, claim } = spot;
  const { tokens } = sentence;
  const numbers = new Set<number>();
  for (const type of ['number', 'scale', 'order', 'share'] as const)
    for (const { from, to } of termsOf(sentence, type)) for (let i = from; i < to; i += 1) numbers.add(i);
  tokens.forEach((token, i) => {
    if (token.kind === 'number') numbers.add(i);
  });
  const first = tokens.findIndex((token, i) => numbers.has(i) && token.start >= claim.start && token.end <= claim.end);
  if (first < 0) return null;
  let from = first;
  let to = first + 1;
  const between = (i: number) => ['to', '-', '–', 'and', ','].includes(tokens[i]?.text ?? '');
  const isRange = claim.kind === 'figure' && claim.reading.comparator === 'range';
  while (numbers.has(to) || (isRange && between(to) && numbers.has(to + 1))) to += 1;
  const bounds = termsOf(sentence, 'comparator');
  for (;;) {
    const before = bounds.find((term) => term.entry.side === 'before' && term.to === from);
    if (before === undefined) break;
    from = before.from;
  }
  if (isRange && ['between', 'from'].includes(tokens[from - 1]?.text ?? '')) from -= 1;
  const after = bounds.find((term) => term.entry.side === 'after' && term.from === to);
  if (after !== undefined) to = after.to;
  const vague = termsOf(sentence, 'order').some((term) => term.from >= from && term.to <= to);
  if (vague && tokens[to]?.text === 'of') to += 1;
  const span = spanOf(spot, { from, to });
  return { ...span, vague, spelled: !/\d/.test(sliceOf(spot, span)) };
}

/** The source's amount for the article's. */
export function amountEdits(spot: Spot, fact: FigureFact): Edit[][] {
  const amount = findAmount(spot);
  if (amount === null) return [];
  const { figure } = fact;
  const of = isVague(figure) ? ' of' : '';
  const before = spot.text.slice(spot.sentence.start, amount.start);
  // "a whopping 250,000": an exclamation does not bear a bound.
  const loud = /\b[Aa]\s{1,3}(?:whopping|staggering|massive|record|total\s{1,3}of)\s{1,3}$/.exec(before)?.[0].length ?? 0;
  const span = { start: amount.start - loud, end: amount.end };
  const phrase = amountPhrase(figure, amount.spelled) + of;
  // "the at least 30,000" is nobody's English.
  if (/\bthe\s{1,3}$/.test(before) && /^at /.test(phrase)) return [];
  // "every 2 to 3 hours"
  const words = /\b(?:every|of)\s{1,3}$/.test(before) ? phrase.replace(/^between (.+) and /, '$1 to ') : phrase;
  return [[replace(span, asStart(spot, span.start, words))]];
}

/** The noun that is counted. */
function findUnit(spot: Spot): Span | null {
  const amount = findAmount(spot);
  const { claim } = spot;
  const unit = claim.kind === 'figure' ? claim.reading.unit : null;
  const near = termsNear(spot, 'unit').filter(
    ({ entry, span }) =>
      (unit === null || entry.id === unit || unit.endsWith(` ${entry.id}`)) && distance(spot.claim, span) <= 40,
  );
  const behind = amount === null ? undefined : near.find(({ span }) => span.start >= amount.end);
  return (behind ?? near[0])?.span ?? null;
}

/** The source's noun for the article's, with or without the product's name that stood before a machine. */
export function unitEdits(spot: Spot, fact: FigureFact): Edit[][] {
  const noun = unitPhrase(fact.figure.unit, isBritish(spot));
  const unit = findUnit(spot);
  if (unit === null) {
    const amount = findAmount(spot);
    if (amount === null) return [];
    const reading = spot.claim.kind === 'figure' ? spot.claim.reading : null;
    const of = reading?.comparator === 'order' && !/ of$/.test(sliceOf(spot, amount)) ? ' of' : '';
    return [[insertAt(amount.end, `${of} ${noun}`)]];
  }
  const product = findAll(spot, /\b(?:Microsoft )?Exchange(?: [Ee]-?mail| mail)?\s{1,3}/g).find(
    ({ span }) => span.end === unit.start,
  );
  return [
    [replace(unit, noun)],
    ...(product === undefined ? [] : [[replace({ start: product.span.start, end: unit.end }, noun)]]),
  ];
}

/** What happened to it, in the source's word. */
export function stateEdits(spot: Spot, fact: FigureFact): Edit[][] {
  const { claim } = spot;
  const state = claim.kind === 'figure' ? claim.reading.state : null;
  const words = statePhrases(fact.figure.state);
  const units = termsOf(spot.sentence, 'unit').map((term) => spanOf(spot, term));
  // "60,000 victims" counts and tells at once: the noun stays.
  const near = termsNear(spot, 'state').filter(
    ({ entry, span }) =>
      entry.id === state && distance(claim, span) <= 160 && !units.some((unit) => unit.start < span.end && span.start < unit.end),
  );
  const edits = near.slice(0, 2).flatMap(({ span }) => {
    const whole = phraseOf(spot, span);
    return words.filter((word) => standsIn(spot, whole, word)).map((word) => [replace(whole, word)]);
  });
  // "400,000 vulnerable servers": exposed ones stand behind it better; "unpatched" is gone with nothing in its place.
  const dropped = near.slice(0, 1).flatMap(({ span }) => {
    const end = spot.text.charAt(span.end) === ' ' ? span.end + 1 : span.end;
    const isBeforeNoun = termsOf(spot.sentence, 'unit').some((term) => spanOf(spot, term).start === end);
    return isBeforeNoun ? [[replace({ start: span.start, end }, '')]] : [];
  });
  return [...edits, ...dropped];
}

/**
 * Is there room for a participle or an adjective? Behind "be" and its like, before a noun if it is one word, behind a noun; not for the
 * verb of a sentence, unless the word only grows.
 */
function standsIn(spot: Spot, at: Span, word: string): boolean {
  const before = spot.text.slice(spot.sentence.start, at.start);
  if (word.startsWith(sliceOf(spot, at))) return true;
  if (
    /\b(?:is|are|was|were|be|been|being|left|remain|remains|remained|still|stood|yet|almost|probably)\s{1,3}(?:\w{1,20}ly\s{1,3})?$/.test(
      before,
    )
  )
    return true;
  const next = spot.sentence.tokens.findIndex((token) => token.start >= at.end);
  const units = termsOf(spot.sentence, 'unit');
  const isBeforeNoun = units.some((term) => term.from >= next && term.from - next <= 2) && next >= 0;
  if (isBeforeNoun)
    return !word.includes(' ') && !/\b(?:who|which|that|they|it|had|have|has|hackers|Hafnium|China)\s{1,3}$/.test(before);
  const isReduced = units.some(
    (term) =>
      !['individuals', 'groups'].includes(term.entry.id) && /^\s{1,3}$/.test(spot.text.slice(spanOf(spot, term).end, at.start)),
  );
  return isReduced || (TRANSITIVE.has(word) && TRANSITIVE.has(sliceOf(spot, at)));
}

/** "hackers compromised 400,000 servers", as well as "affected". */
const TRANSITIVE: ReadonlySet<string> = new Set([
  'affected',
  'targeted',
  'exploited',
  'compromised',
  'scanned',
  'hacked',
  'hit',
  'infected',
  'breached',
]);

/** "were broken into by hackers": with the adverb and the preposition that belong to the verb. */
function phraseOf(spot: Spot, span: Span): Span {
  const tail = /^(?:\s{1,3}(?:into|open))+/.exec(spot.text.slice(span.end, span.end + 12));
  return tail === null ? span : { start: span.start, end: span.end + tail[0].length };
}

/** Place phrases of the sentence: "around the world", "in Australia", "Australian". */
function findPlaces(spot: Spot): { readonly span: Span; readonly form: string; readonly id: string }[] {
  return termsNear(spot, 'place')
    .filter(({ entry, span }) => entry.form !== 'seat' && entry.id !== 'China' && distance(spot.claim, span) <= 120)
    .map(({ entry, span }) => {
      const before = spot.text.slice(spot.sentence.start, span.start);
      const located =
        entry.form === 'name'
          ? /(?:^|\s)((?:in|across|throughout|within|around|of|inside)\s{1,3}(?:the\s{1,3})?)$/i.exec(before)
          : null;
      // "thousands of US computers" are no computers of the US.
      const isAdjective =
        located !== null && termsOf(spot.sentence, 'unit').some((term) => spanOf(spot, term).start === span.end + 1);
      const start = located === null || isAdjective ? span.start : span.start - (located[1] ?? '').length;
      return { span: { start, end: span.end }, form: located === null || isAdjective ? entry.form : 'located', id: entry.id };
    });
}

/** The source's place for the article's, or put in behind what is counted. */
export function placeEdits(spot: Spot, fact: FigureFact): Edit[][] {
  const place = placePhrase(fact.figure.scope);
  const { claim } = spot;
  if (place === null || claim.kind !== 'figure') return [];
  const unit = findUnit(spot);
  const amount = findAmount(spot);
  const anchor = unit ?? amount;
  const put = anchor === null ? [] : [[insertAt(anchor.end, ` ${place}`)]];
  if (claim.reading.scope === 'unspecified') {
    const state = termsNear(spot, 'state').find(
      ({ entry, span }) => entry.id === claim.reading.state && span.start >= (anchor?.end ?? claim.start),
    );
    return [...put, ...(state === undefined ? [] : [[insertAt(state.span.end, ` ${place}`)]])];
  }
  const wrong = findPlaces(spot).filter(({ id }) => claim.reading.scope.split(' and ').includes(id));
  return wrong.slice(0, 2).flatMap(({ span, form }, nth): Edit[][] => {
    if (form === 'worldwide' || form === 'located') {
      // "the number of servers in the world", "in the US alone"
      const alone = /^ alone\b/.exec(spot.text.slice(span.end, span.end + 6));
      const whole = alone !== null && place === 'worldwide' ? { start: span.start, end: span.end + alone[0].length } : span;
      const edits = [[replace(whole, asStart(spot, span.start, place))]];
      if (nth > 0 || !/^(?:global|the world|the world's|world-wide)$/i.test(sliceOf(spot, span))) return edits;
      // "the global number": the place goes behind the noun.
      const end = spot.text.charAt(span.end) === ' ' ? span.end + 1 : span.end;
      return put.length === 0
        ? edits
        : [[...(put[0] as Edit[]), replace({ start: span.start, end }, '')].sort((a, b) => a.start - b.start)];
    }
    // "60,000 Australian firms", "U.S. systems": the adjective goes, the place stands behind the noun.
    const end = spot.text.charAt(span.end) === ' ' ? span.end + 1 : span.end;
    const gone = replace({ start: span.start, end }, '');
    return anchor === null || anchor.start < end ? [] : [[gone, insertAt(anchor.end, ` ${place}`)]];
  });
}

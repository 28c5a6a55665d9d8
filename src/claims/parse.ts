/** Sentences to claims, in the order of the text. What a sentence leaves open (who "it" is, which year, which place) is carried from those before it. */
import type { Article } from '../article/article.ts';
import { governmentOf, PLACES } from '../language/en/places.ts';
import { type Sentence, termsOf } from '../scan/token.ts';
import { finish, type Steps } from '../steps.ts';
import type { Day, Relation } from '../vocabulary.ts';
import {
  caseOf,
  clauseCase,
  hasDenial,
  hasRival,
  hitsElsewhere,
  isAboutState,
  isAnchored,
  namesAffairBy,
  sisterBehind,
  sisterOf,
  speaksOfAffair,
  strikesElsewhere,
  toldApart,
} from './affair.ts';
import { findAttributions } from './attribution.ts';
import { dayNumber } from './calendar.ts';
import type { AttributionReading, Claim, FigureReading, Named, Speaker, Stance } from './claim.ts';
import type { Context } from './context.ts';
import { type FoundDate, findDates } from './date.ts';
import { type Discourse, follow, nothingSaid } from './discourse.ts';
import { wordAt } from './distance.ts';
import { doerOf } from './figure/doer.ts';
import { findFigures } from './figure.ts';
import { findSpeakers, type Said, saidAt, speakerAt } from './speech.ts';
import { trigger } from './triggers.ts';
import { explicitYear } from './when.ts';

/** What the parser must know of the dossier's names. */
export interface Names {
  readonly partyName: (id: string) => string;
  readonly parentOf: (id: string) => string | null;
  readonly partyKind: (id: string) => string | null;
  /** The year of the first event on file. */
  readonly firstYear: number;
  /** A group that a source names for this attack. */
  readonly isCulprit: (id: string) => boolean;
  /** The party that goes by this name, in any case. */
  readonly partyNamed: (name: string) => string | null;
}

/** What is carried over the border of a block: all that the blocks before it can still do to those that follow. */
export interface Carried {
  readonly headingPlace: string | null;
  readonly lastSpeaker: Speaker | null;
  readonly lastFigure: FigureReading | null;
  readonly lastAccused: Named | null;
  readonly lastRelation: Relation | null;
  /** Was the last accusation tied to this attack? */
  readonly lastAnchored: boolean;
  readonly lastAnswerer: string | null;
  /** Sentences since the last denial. */
  readonly sinceAnswered: number;
  /** Sentences since the last accusation. */
  readonly sinceAccused: number;
  readonly articleYear: number | null;
  readonly lastDay: Day | null;
  readonly discourse: Discourse;
  /** How many persons had been introduced: `discourse.people` only ever grows. */
  readonly introduced: number;
}

const NOTHING_CARRIED: Omit<Carried, 'discourse' | 'introduced'> = {
  headingPlace: null,
  lastSpeaker: null,
  lastFigure: null,
  lastAccused: null,
  lastRelation: null,
  lastAnchored: false,
  lastAnswerer: null,
  sinceAnswered: Number.POSITIVE_INFINITY,
  sinceAccused: Number.POSITIVE_INFINITY,
  articleYear: null,
  lastDay: null,
};

export interface Parsed {
  readonly claims: readonly Claim[];
  /** What each block that has sentences was given, by its index; and what one after the last would be. */
  readonly carried: ReadonlyMap<number, Carried>;
}

export function parseClaims(article: Article, sentences: readonly Sentence[], names: Names): Claim[] {
  return [...finish(parseSteps(article, sentences, names)).claims];
}

/**
 * The same, sentence by sentence, so that whoever runs it can stop for a while in between. `before` is what became of a text that
 * begins as this one does: its blocks before `from` are not parsed again. Nothing in a block looks at what comes after it.
 */
export function* parseSteps(
  article: Article,
  sentences: readonly Sentence[],
  names: Names,
  before: { readonly parsed: Parsed; readonly from: number } | null = null,
): Steps<Parsed> {
  const from = borderBefore(before);
  const given = before?.parsed.carried.get(from);
  const begin = indexFrom(sentences, from);
  const border = from === 0 ? 0 : (article.blocks[from - 1]?.end ?? 0);
  const claims = (before?.parsed.claims ?? []).filter(({ start }) => start < border);
  const carried = new Map([...(before?.parsed.carried ?? [])].filter(([at]) => at < from));
  let block = -1;
  let {
    headingPlace,
    lastSpeaker,
    lastFigure,
    lastAccused,
    lastRelation,
    lastAnchored,
    lastAnswerer,
    sinceAnswered,
    sinceAccused,
    articleYear,
    lastDay,
  } = given ?? NOTHING_CARRIED;
  let discourse = given === undefined ? nothingSaid() : resumed(given);
  let year: number | null = null;
  let otherCase: string | null = null;
  let earlier: Sentence[] = [];
  for (let at = begin; at < sentences.length; at += 1) {
    const sentence = sentences[at] as Sentence;
    yield;
    if (sentence.block !== block) {
      carried.set(sentence.block, carry());
      block = sentence.block;
      year = null;
      otherCase = null;
      earlier = [];
      const kind = article.blocks[block]?.kind;
      if (kind === 'heading' || isShortHeading(sentence)) {
        headingPlace = placeOf(sentence);
        lastSpeaker = null;
        continue;
      }
      if (headingPlace !== null && isDistant(article, block)) headingPlace = null;
    }
    otherCase = caseOf(sentence, otherCase);
    const plain: Context = {
      text: article.text,
      quoteSpeaker: null,
      published: article.published,
      earlier,
      headingPlace,
      lastSpeaker,
      // Written out, as the claims below: every reader looks things up in it.
      lastSubject: discourse.lastSubject,
      recent: discourse.recent,
      recentStates: discourse.recentStates,
      people: discourse.people,
      lastFigure,
      lastAccused,
      lastRelation,
      justAccused: sinceAccused <= 3,
      lastAnswerer: sinceAnswered <= 3 ? lastAnswerer : null,
      year,
      articleYear,
      lastDay,
      otherCase,
      partyName: names.partyName,
      parentOf: names.parentOf,
      partyKind: names.partyKind,
      partyNamed: names.partyNamed,
      isCulprit: names.isCulprit,
    };
    const context: Context = opensQuotation(sentence)
      ? { ...plain, quoteSpeaker: quoteSpeakerBehind(sentences, at, (next) => findSpeakers(next, plain)) }
      : plain;
    const said = findSpeakers(sentence, context);
    const attributions = findAttributions(sentence, context);
    const figures = findFigures(sentence, context);
    const dates = findDates(sentence, context);
    if (attributions.length + figures.length + dates.length > 0) {
      const next = sentences[at + 1];
      const apart = toldApart(sentence, earlier[0], next?.block === block ? next : undefined);
      const sister = sisterOf(sentence);
      const anchored = isAnchored(sentence);
      const stance = plainStance(sentence);
      const toldOf = toldOfIn(sentence, dates);
      const bounds = { start: sentence.start, end: sentence.end };
      const counting = said.filter((one) => one.view !== true);
      const caseAt = (from: number, to: number) => clauseCase(sentence, from, to) ?? otherCase;
      // Only the charges themselves are told apart: what the sentence says of China stays this affair's.
      const chargesAt = (from: number, to: number, charges: boolean) => caseAt(from, to) ?? (charges ? apart : null);
      // Written out for each kind: objects made in one go are made several times faster than by spreading one into another.
      for (const found of attributions) {
        const day = dates.find((date) => tellsWhenAccused(sentence, date, found, article.published));
        const span = spanOf(sentence, found, article.text);
        claims.push({
          start: span.start,
          end: span.end,
          quote: span.quote,
          made: day === undefined ? null : { from: day.reading.from, to: day.reading.to },
          // Where a clause denies anything, what it accuses of may be what it denies.
          anchored:
            (anchored || (found.echoes === true && lastAnchored)) &&
            (found.reading.relation === 'declines' || !hasDenial(sentence, found)) &&
            !hitsElsewhere(sentence, found) &&
            !strikesElsewhere(sentence, found),
          sentence: bounds,
          speaker: toSpeaker(found.reading.accuser) ?? speakerAt(said, found.from),
          // What a group is called is said of it, whatever the case whose name it is given.
          otherCase:
            found.reading.alias !== undefined
              ? null
              : (chargesAt(found.from, found.to, !isAboutState(found.reading.relation)) ??
                sister ??
                sisterBehind(sentence, found, names)),
          kind: 'attribution',
          reading: found.reading,
          mentioned: termsOf(sentence, 'party').map((term) => term.entry.id),
          // Where the attack's own group stands beside another, either may be meant.
          named: namesAffairBy(sentence, found),
          outright: ['accuse', 'attribute', 'did'].includes(found.act ?? '') && !hasRival(sentence, names),
          toldOf,
          stance: found.stance,
          assumed: found.assumed,
        });
      }
      for (const found of figures) {
        const credited = saidAt(counting, found.from);
        const span = spanOf(sentence, found, article.text);
        claims.push({
          start: span.start,
          end: span.end,
          quote: span.quote,
          made: null,
          anchored,
          sentence: bounds,
          speaker: credited?.speaker ?? null,
          otherCase: chargesAt(found.from, found.to, true),
          kind: 'figure',
          reading: found.reading,
          mentioned: [sentence, ...earlier.slice(0, 1)].flatMap((one) => termsOf(one, 'party').map((term) => term.entry.id)),
          doer: found.reading.state === 'remediated' ? doerOf(sentence, found.from, context) : null,
          stance,
          assumed: credited?.assumed ? [...found.assumed, credited.assumed] : found.assumed,
        });
      }
      for (const found of dates) {
        const span = spanOf(sentence, found, article.text);
        claims.push({
          start: span.start,
          end: span.end,
          quote: span.quote,
          made: null,
          // "The joint statement came on 19 July": of the accusation that was told just before.
          anchored: anchored || (found.reading.event === 'attributed' && context.justAccused && lastAnchored),
          sentence: bounds,
          speaker: speakerAt(said, found.from),
          otherCase: chargesAt(found.from, found.to, found.reading.event !== 'attributed'),
          kind: 'date',
          reading: found.reading,
          hints: found.hints,
          stance,
          assumed: found.assumed,
        });
      }
    }

    lastSpeaker = said.at(-1)?.speaker ?? subjectVoice(sentence, context) ?? lastSpeaker;
    discourse = follow(discourse, sentence, context);
    lastFigure = figures.at(-1)?.reading ?? lastFigure;
    const denier = attributions.findLast(({ reading }) => reading.relation === 'denies')?.reading.accuser?.party ?? null;
    sinceAnswered = denier === null ? sinceAnswered + 1 : 0;
    lastAnswerer = denier ?? lastAnswerer;
    sinceAccused = attributions.some(({ reading }) => reading.accused !== null && reading.relation !== 'denies')
      ? 0
      : sinceAccused + 1;
    const accusing = attributions.findLast((found) => found.reading.accused !== null && found.reading.relation !== 'denies');
    if (accusing && accusing.echoes !== true) lastAnchored = isAnchored(sentence);
    if (accusing) [lastAccused, lastRelation] = [accusing.reading.accused, accusing.reading.relation];
    // A year long before anything on file ("between 2011 and 2018") is another affair's and dates nothing here.
    const told = explicitYear(sentence);
    year = told !== null && told >= names.firstYear ? told : year;
    if (year !== null && speaksOfAffair(sentence)) articleYear = year;
    lastDay = dates.findLast((found) => found.when.precision === 'day')?.when.first ?? lastDay;
    earlier = [sentence, ...earlier].slice(0, 3);
  }
  carried.set(article.blocks.length, carry());
  return { claims: claims.sort((a, b) => a.start - b.start || a.end - b.end), carried };

  function carry(): Carried {
    return {
      headingPlace,
      lastSpeaker,
      lastFigure,
      lastAccused,
      lastRelation,
      lastAnchored,
      lastAnswerer,
      sinceAnswered,
      sinceAccused,
      articleYear,
      lastDay,
      discourse,
      introduced: discourse.people.size,
    };
  }
}

/** The last border that is known, up to which nothing has changed. */
function borderBefore(before: { readonly parsed: Parsed; readonly from: number } | null): number {
  let border = 0;
  for (const block of before?.parsed.carried.keys() ?? []) if (block <= (before?.from ?? 0) && block > border) border = block;
  return border;
}

function indexFrom(sentences: readonly Sentence[], block: number): number {
  const found = sentences.findIndex((sentence) => sentence.block >= block);
  return found < 0 ? sentences.length : found;
}

/** The discourse as it was at the border: whom the blocks after it introduced is not known yet. */
function resumed({ discourse, introduced }: Carried): Discourse {
  return { ...discourse, people: new Map([...discourse.people].slice(0, introduced)) };
}

/** A quotation mark at the head that is not closed before the sentence ends. */
function opensQuotation(sentence: Sentence): boolean {
  return sentence.tokens[0]?.raw === '"' && sentence.tokens.filter((token) => token.raw === '"').length % 2 === 1;
}

/** Sentences that a quotation may run on for. */
const LONGEST_QUOTATION = 4;

/** Who is credited where the quotation closes, in the same block. */
function quoteSpeakerBehind(
  sentences: readonly Sentence[],
  at: number,
  speakersOf: (sentence: Sentence) => readonly Said[],
): Speaker | null {
  for (let i = at + 1; i <= Math.min(at + LONGEST_QUOTATION, sentences.length - 1); i += 1) {
    const next = sentences[i];
    if (next === undefined || next.block !== sentences[at]?.block) return null;
    const close = next.tokens.findIndex((token) => token.raw === '"');
    if (close < 0) continue;
    // Another quotation that opens there is another's.
    return close === 0 ? null : (speakersOf(next).find((one) => one.at > close && one.at - close <= 12)?.speaker ?? null);
  }
  return null;
}

/** Where tokens stand in the text, and what stands there. */
function spanOf(
  sentence: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
  text: string,
): { readonly start: number; readonly end: number; readonly quote: string } {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? sentence.end;
  return { start, end, quote: text.slice(start, end) };
}

function toSpeaker(named: Named | null): Speaker | null {
  return named === null ? null : { name: named.name, party: named.party };
}

/** "Germany" on a line of its own heads the figures below it. */
function isShortHeading(sentence: Sentence): boolean {
  return (
    sentence.tokens.length <= 4 &&
    sentence.tokens.every((token) => token.kind === 'word' || token.raw === ',') &&
    placeOf(sentence) !== null
  );
}

function placeOf(sentence: Sentence): string | null {
  return termsOf(sentence, 'place').find((term) => term.entry.form === 'name' && term.entry.id !== 'China')?.entry.id ?? null;
}

/** A heading's place holds for the blocks below it until a question or a new subject; three blocks are enough. */
function isDistant(article: Article, block: number): boolean {
  let blocks = 0;
  for (let i = block - 1; i >= 0 && i >= block - 3; i -= 1) {
    const one = article.blocks[i];
    if (one === undefined) break;
    const text = article.text.slice(one.start, one.end);
    if (text.length < 40 && PLACES.some((place) => place.names.some((name) => text.includes(name)))) return false;
    blocks += 1;
  }
  return blocks >= 1;
}

/**
 * Does the day belong to the accusing ("In March the US blamed …", "blamed … on Monday") and not to the deed ("the March attack",
 * "the hack … in March")?
 */
function tellsWhenAccused(
  sentence: Sentence,
  date: FoundDate,
  found: { readonly from: number; readonly to: number; readonly reading: AttributionReading },
  published: Day | null,
): boolean {
  const { event } = date.reading;
  // "In March the FBI said that China was responsible": what was said then is the accusation.
  const said = event === 'statement' && date.hints.doer !== null && date.hints.doer === found.reading.accuser?.party;
  if (event !== 'attributed' && !said) return false;
  // A day that hangs on another verb than the accusing, "whose parliament lost data in March", is not the accusation's.
  if (!date.hints.yearGiven && (!isOfLate(date.reading.from, published) || date.hints.cueDistance > CLOSE)) return false;
  const { from, to, clauseFollows } = date.when;
  // "Four months after Microsoft named Hafnium, Britain blamed China": the day is that of the clause, and of nothing behind it.
  if (clauseFollows && sentence.tokens.slice(to, found.from).some((token) => token.kind === 'mark')) return false;
  if (
    termsOf(sentence, 'deed').some(
      (deed) => deed.from === to || (deed.to <= from && from - deed.to <= 6 && deed.from > found.from),
    )
  )
    return false;
  // "Washington's accusation in April that Beijing …"
  // "In March, hackers whom the White House blames on China broke in": the day is the main clause's.
  if (to <= found.from && sentence.tokens.slice(to, found.from).some(({ text }) => RELATIVE.has(text))) return false;
  const ofNoun = from > found.from && to < found.to && [1, 2].some((i) => ACCUSATION.test(wordAt(sentence, from - i)));
  return ofNoun || from <= 2 || (from >= found.to && from - found.to <= 3) || (to <= found.from && found.from - to <= 3);
}

/** Words between a day and what tells its event: beyond them another verb stands between. */
const CLOSE = 9;

const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'that']);
const ACCUSATION = /^(?:accusation|allegation|attribution|charge|claim|statement|announcement)s?$/;

/** A date without its year is of the last months: hardly in doubt. */
function isOfLate(day: Day, published: Day | null): boolean {
  if (published === null) return false;
  const ago = dayNumber(published) - dayNumber(day);
  return ago >= 0 && ago < 300;
}

const saysEarly = trigger('first initially originally earlier until before then once when while yet still'.split(' '));

/** When the sentence plays: a silence of March is not broken by the words of July. */
function toldOfIn(sentence: Sentence, dates: readonly FoundDate[]): Day | 'early' | null {
  const [first] = dates.map(({ when }) => when.first).sort();
  return first ?? (saysEarly(sentence) ? 'early' : null);
}

function plainStance(sentence: Sentence): Stance {
  if (sentence.tokens.at(-1)?.raw === '?') return 'question';
  if (termsOf(sentence, 'reject').length > 0) return 'rejected';
  return 'asserted';
}

/** A sentence without a speech verb whose subject can speak sets who "it" is in the next. */
function subjectVoice(sentence: Sentence, context: Context): Speaker | null {
  const party = termsOf(sentence, 'party').find(
    (term) => term.from <= 6 && !['group', 'person'].includes(context.partyKind(term.entry.id) ?? ''),
  );
  if (party) return { name: context.partyName(party.entry.id), party: party.entry.id };
  const place = termsOf(sentence, 'place').find(
    (term) => term.from <= 1 && term.entry.form !== 'demonym' && term.entry.form !== 'worldwide',
  );
  return place ? { name: place.entry.id, party: governmentOf(place.entry.id) } : null;
}

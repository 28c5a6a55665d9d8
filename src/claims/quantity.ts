/**
 * The numbers of a sentence as ranges: digits with any separator, number words, vague magnitudes, shares and percentages, with
 * the words that bound them. Years, versions, CVE ids, clock times, money, ages, ordinals and days of a month are no quantities.
 */

import type { EntryOf } from '../language/entry.ts';
import { type Sentence, type Term, termsOf } from '../scan/token.ts';
import type { Comparator } from '../vocabulary.ts';
import { wordAt } from './distance.ts';

export interface Quantity {
  /** Token span of the number itself. */
  readonly from: number;
  readonly to: number;
  /** Token span with the words that bound it. */
  readonly outerFrom: number;
  readonly outerTo: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  readonly percent: boolean;
  /** Written in digits or as a whole number word, rather than "a couple of" or "half". */
  readonly value: number;
}

interface Bare {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly order: boolean;
  readonly percent: boolean;
}

/** Words before a number that make it a label and not a count. */
const LABELS = new Set([
  'exchange',
  'server',
  'windows',
  'version',
  'versions',
  'cu',
  'sp',
  'chapter',
  'room',
  'page',
  'article',
  'section',
  'no',
  'number',
  'unit',
  'ed',
  'office',
  'cvss',
  'kb',
  'unc',
  'flight',
  'level',
  'aged',
  'age',
  'gate',
  'port',
  'directive',
  'build',
  'day',
  'phase',
  'step',
  'part',
  'volume',
  'fig',
  'figure',
  'table',
  'item',
  'report',
  'resolution',
  'top',
  'group',
  'outlook',
  'microsoft',
  'sharepoint',
]);
/** Singular nouns that a number behind them names, however large. */
const NAMED_BY_NUMBER = new Set(['cve', 'bug', 'flaw', 'vulnerability', 'id', 'kb']);
const CURRENCIES = new Set(['$', '£', '€', '¥']);
const MONEY = new Set(['dollars', 'euros', 'pounds', 'yuan', 'yen', 'usd', 'eur', 'gbp']);
const AFTER_TIME = new Set(['am', 'pm', 'gmt', 'bst', 'est', 'et', 'utc', 'cet', "o'clock"]);
const FILLERS = new Set([
  'a',
  'an',
  'the',
  'of',
  'some',
  'another',
  'whopping',
  'staggering',
  'total',
  'estimated',
  'reported',
  'roughly',
  'about',
  'further',
  'additional',
  'mere',
  'full',
  'around',
  'approximately',
  'perhaps',
  'possibly',
  'only',
  'just',
  'its',
  'his',
  'their',
  'all',
  'these',
  'those',
]);

/** "a nine-count indictment". */
const WORD_VALUES: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, i) => [
    word,
    i + 1,
  ]),
);

/** "nine-count", "ten-plus": the number is the first half of the word. */
const HYPHENATED = /-(?:count|plus)$/;

export function findQuantities(sentence: Sentence): Quantity[] {
  const bares = findBares(sentence);
  const joined = joinRanges(sentence, bares);
  return joined.map((bare) => bound(sentence, bare));
}

/** "ten-plus groups" is a lower bound. */
function isPlus(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.text.endsWith('-plus') === true || sentence.tokens[at]?.suffix === '-plus';
}

function findBares(sentence: Sentence): Bare[] {
  const { tokens } = sentence;
  const orders = termsOf(sentence, 'order');
  const shares = termsOf(sentence, 'share');
  const numbers = termsOf(sentence, 'number');
  const found: Bare[] = [];
  const inWords = orders.length + shares.length + numbers.length > 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!inWords && token.kind !== 'number' && !HYPHENATED.test(token.text)) continue;
    const order = startingAt(orders, at);
    const share = startingAt(shares, at);
    const number = startingAt(numbers, at);
    const longestTo = Math.max(share?.to ?? 0, order?.to ?? 0, number?.to ?? 0);
    if (
      share &&
      share.to === longestTo &&
      isShare(sentence, share) &&
      !(share.to - share.from === 1 && wordAt(sentence, at) === 'half' && wordAt(sentence, at + 1) === 'a')
    ) {
      found.push({ from: at, to: share.to, min: share.entry.value, max: share.entry.value, order: false, percent: true });
      at = share.to - 1;
    } else if (order && (!number || order.to >= number.to)) {
      found.push({ from: at, to: order.to, min: order.entry.min, max: order.entry.max, order: true, percent: false });
      at = order.to - 1;
    } else if (token.kind === 'word' && token.text.endsWith('-plus')) {
      const value = WORD_VALUES.get(token.text.slice(0, -5));
      if (value !== undefined) found.push({ from: at, to: at + 1, min: value, max: value, order: false, percent: false });
    } else if (token.kind === 'word' && token.text.endsWith('-count')) {
      const value = WORD_VALUES.get(token.text.slice(0, -6));
      if (value !== undefined) found.push({ from: at, to: at + 1, min: value, max: value, order: false, percent: false });
    } else if (token.kind === 'number' && token.value !== null && token.suffix === '-count') {
      found.push({ from: at, to: at + 1, min: token.value, max: token.value, order: false, percent: false });
    } else if (token.kind === 'number' && token.value !== null) {
      const bare = readDigits(sentence, at);
      if (bare) {
        found.push(bare);
        at = bare.to - 1;
      }
    } else if (number) {
      const bare = readWords(sentence, number);
      found.push(bare);
      at = bare.to - 1;
    }
  }
  return found;
}

/** The longest of the terms that begin there. */
function startingAt<E extends Term>(terms: readonly E[], at: number): E | undefined {
  let best: E | undefined;
  for (const term of terms) if (term.from === at && (best === undefined || term.to > best.to)) best = term;
  return best;
}

/** A number in digits, with its scale; undefined when it labels, dates or prices something. */
function readDigits(sentence: Sentence, at: number): Bare | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token === undefined || token.value === null) return undefined;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const before = previous?.text ?? '';
  const after = next?.text ?? '';
  if (CURRENCIES.has(before)) return undefined;
  if (previous !== undefined && previous.kind === 'mark' && '#@/\\=+'.includes(previous.raw) && previous.end === token.start)
    return undefined;
  if (
    next !== undefined &&
    next.kind === 'mark' &&
    '/:\\='.includes(next.raw) &&
    next.end - next.start === 1 &&
    tokens[at + 2]?.start === next.end &&
    tokens[at + 2]?.kind === 'number'
  )
    return undefined;
  if ((before === ':' || before === '/') && tokens[at - 2]?.kind === 'number' && previous?.end === token.start) return undefined;
  if (
    before === '-' &&
    previous?.end === token.start &&
    tokens[at - 2]?.kind === 'number' &&
    previous.start === tokens[at - 2]?.end &&
    token.value < 100
  )
    return undefined;
  if (AFTER_TIME.has(after) || AFTER_TIME.has(token.suffix)) return undefined;
  // "15.2.792.10", "192.168.0.1": an address or a build.
  if (after === '.' && next?.start === token.end && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.start === next?.end)
    return undefined;
  if (
    before === '.' &&
    previous?.end === token.start &&
    tokens[at - 2]?.kind === 'number' &&
    tokens[at - 2]?.end === previous?.start
  )
    return undefined;
  // "0113 496": a telephone number. "No. 10": a label. "Xu, 33,": an age.
  if (token.raw.length > 1 && token.raw.startsWith('0') && !token.raw.includes('.')) return undefined;
  if (before === '.' && wordAt(sentence, at - 2) === 'no') return undefined;
  if (before === ',' && (after === ',' || after === '.') && token.value < 120 && /^[A-Z]/.test(tokens[at - 2]?.raw ?? ''))
    return undefined;
  if (LABELS.has(before) && token.value < 10000) return undefined;
  // "the bug 26857", "CVE 2021 26858", "Cumulative Update 23": names of a flaw or a build.
  if (NAMED_BY_NUMBER.has(before) || wordAt(sentence, at - 2) === 'cve') return undefined;
  if (before === 'update' && (previous?.raw === 'Update' || wordAt(sentence, at - 2) === 'cumulative')) return undefined;
  let value = token.value;
  let to = at + 1;
  const scaleBySuffix = (
    { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, million: 1e6, thousand: 1e3 } as Record<string, number | undefined>
  )[token.suffix];
  if (scaleBySuffix !== undefined) value *= scaleBySuffix;
  else if (token.suffix === '%' || token.suffix === 'pc')
    return { from: at, to, min: value, max: value, order: false, percent: true };
  else if (token.suffix !== '' && token.suffix !== '-odd' && token.suffix !== '-plus') return undefined;
  // Two numbers in a row, or a group that begins with nought: a telephone number.
  if (
    tokens[at + 1]?.kind === 'number' &&
    !isYearLike(tokens[at + 1]?.raw ?? '') &&
    !isYearLike(token.raw) &&
    !termsOf(sentence, 'month').some((month) => month.from === at - 1 || month.to === at)
  )
    return undefined;
  if (
    previous?.kind === 'number' &&
    !isYearLike(previous.raw) &&
    !termsOf(sentence, 'month').some((month) => month.from === at - 2 || month.to === at - 1)
  )
    return undefined;
  if (after === '-' && next?.start === token.end && (tokens[at + 2]?.raw ?? '').startsWith('0')) return undefined;
  if (/^[A-Z]/.test(next?.raw ?? '') && ['street', 'road', 'avenue', 'square', 'lane'].includes(wordAt(sentence, at + 2)))
    return undefined;
  for (let scale = scaleAt(sentence, to); scale !== undefined; scale = scaleAt(sentence, to)) {
    value *= scale;
    to += 1;
  }
  const percentTo = percentEnd(sentence, to);
  if (percentTo !== undefined) return { from: at, to: percentTo, min: value, max: value, order: false, percent: true };
  if (MONEY.has(wordAt(sentence, to))) return undefined;
  if (isYear(sentence, at)) return undefined;
  if (isDayOfMonth(sentence, at)) return undefined;
  return { from: at, to, min: value, max: value, order: false, percent: false };
}

/** Number words multiply and add: "sixty thousand", "two hundred thousand", "two hundred and fifty". */
function readWords(sentence: Sentence, first: Term<EntryOf<'number'>>): Bare {
  const numbers = termsOf(sentence, 'number');
  let total = 0;
  let part = first.entry.value;
  let to = first.to;
  for (;;) {
    const scale = scaleAt(sentence, to);
    if (scale !== undefined) {
      part = (part || 1) * scale;
      if (scale >= 1000) {
        total += part;
        part = 0;
      }
      to += 1;
      continue;
    }
    const joinedAt = wordAt(sentence, to) === 'and' && (part >= 100 || total > 0) ? to + 1 : to;
    const next = numbers.find((term) => term.from === joinedAt);
    if (next && (joinedAt > to || total > 0 || part >= 100) && next.entry.value < Math.max(part, 100)) {
      part += next.entry.value;
      to = next.to;
      continue;
    }
    break;
  }
  const value = total + part;
  const percentTo = percentEnd(sentence, to);
  return { from: first.from, to: percentTo ?? to, min: value, max: value, order: false, percent: percentTo !== undefined };
}

function scaleAt(sentence: Sentence, at: number): number | undefined {
  const token = sentence.tokens[at];
  if (token === undefined || token.text.length < 2) return undefined;
  const term = termsOf(sentence, 'scale').find((scale) => scale.from === at);
  return term?.entry.value;
}

function percentEnd(sentence: Sentence, at: number): number | undefined {
  const word = wordAt(sentence, at);
  if (word === '%' || word === 'percent' || word === 'pc' || word === 'percentage') return at + 1;
  if (word === 'per' && wordAt(sentence, at + 1) === 'cent') return at + 2;
  return undefined;
}

function isYearLike(raw: string): boolean {
  return /^(19[5-9]|20[0-4])\d$/.test(raw);
}

const LENGTHS = new Set(['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'mile', 'kilometre']);

/** "A third of the servers", "half the servers"; not "a third group", "half an hour", "the second half". */
function isShare(sentence: Sentence, share: { from: number; to: number }): boolean {
  const next = wordAt(sentence, share.to);
  if (['a', 'an', 'dozen', 'past', 'year', 'hour'].includes(next)) return false;
  if (['second', 'first', 'other', 'latter'].includes(wordAt(sentence, share.from - 1))) return false;
  // "a quarter of a century", "half of an hour": a length of time.
  if (next === 'of' && ['a', 'an'].includes(wordAt(sentence, share.to + 1)) && LENGTHS.has(wordAt(sentence, share.to + 2)))
    return false;
  const word = wordAt(sentence, share.to - 1);
  return !(['third', 'quarter'].includes(word) && !['of', '.', ',', ')'].includes(next) && next !== '');
}

/** A bare four-digit number from 1900 to 2099, unless a counted noun follows at once ("2,000 servers" has a separator; "2100 servers" a noun). */
function isYear(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (
    token?.raw.length === 4 &&
    sentence.tokens[at - 2]?.kind === 'number' &&
    sentence.tokens[at - 2]?.raw.length === 4 &&
    [',', 'and', 'to', 'until', '-', '–'].includes(wordAt(sentence, at - 1)) &&
    (sentence.tokens[at - 2]?.value ?? 0) > 1990 &&
    (sentence.tokens[at - 2]?.value ?? 0) < 2040
  )
    return true;
  if (token?.value === null || token === undefined || token.raw.length !== 4 || !(token.value >= 1900 && token.value <= 2099))
    return false;
  return (
    !termsOf(sentence, 'unit').some(
      (unit) => unit.from === at + 1 && !['attempts', 'incidents', 'days', 'individuals'].includes(unit.entry.id),
    ) ||
    ['in', 'of', 'since', 'early', 'late', 'during', 'by'].includes(wordAt(sentence, at - 1)) ||
    // "from 2013 to 2019", "the 2021 servers hack"
    (wordAt(sentence, at - 1) === 'from' && isYearLike(sentence.tokens[at + 2]?.raw ?? '')) ||
    (wordAt(sentence, at - 1) === 'the' && token.value > 2010 && termsOf(sentence, 'deed').some((deed) => deed.from - at === 2))
  );
}

/** Beside a month's name, or "the 15th". */
function isDayOfMonth(sentence: Sentence, at: number): boolean {
  const value = sentence.tokens[at]?.value ?? 0;
  if (value < 1 || value > 31) return false;
  const months = termsOf(sentence, 'month');
  return months.some(
    (month) =>
      month.to === at ||
      month.from === at + 1 ||
      (month.from === at + 2 && wordAt(sentence, at + 1) === 'of') ||
      // "9 and 12 March", "9 to 12 March", "March 9 or 10"
      (month.from === at + 3 &&
        ['and', 'to', '-', '–', 'or'].includes(wordAt(sentence, at + 1)) &&
        (sentence.tokens[at + 2]?.value ?? 99) <= 31) ||
      (month.to === at - 2 &&
        ['and', 'to', '-', '–', 'or'].includes(wordAt(sentence, at - 1)) &&
        sentence.tokens[at - 2]?.kind === 'number'),
  );
}

/** "between 7,000 and 8,000", "7,000 to 8,000", "7,000–8,000" become one range. */
function joinRanges(sentence: Sentence, bares: readonly Bare[]): Bare[] {
  const joined: Bare[] = [];
  for (let i = 0; i < bares.length; i += 1) {
    const bare = bares[i];
    const next = bares[i + 1];
    if (bare === undefined) break;
    if (next !== undefined && next.from === bare.to + 1 && !bare.order && !next.order && next.min > bare.min) {
      const link = wordAt(sentence, bare.to);
      const opener = wordAt(sentence, bare.from - 1);
      const low = bare.min * sharedScale(sentence, bare, next);
      const isRange =
        (link === 'and' && opener === 'between') ||
        ((link === 'to' || link === '-' || link === '–' || (link === 'or' && next.min / low <= 2)) && opener !== 'from') ||
        (link === 'to' && opener === 'from' && next.min / low < 3 && next.percent === bare.percent);
      if (isRange) {
        joined.push({
          from: opener === 'between' ? bare.from - 1 : bare.from,
          to: next.to,
          min: low,
          max: next.max,
          order: false,
          percent: bare.percent || next.percent,
        });
        i += 1;
        continue;
      }
    }
    joined.push(bare);
  }
  return joined;
}

/** "two to three thousand", "30 to 40 thousand": the scale behind the second number serves the first; 1 where it does not. */
function sharedScale(sentence: Sentence, first: Bare, second: Bare): number {
  if (first.min >= 1000) return 1;
  let scale = 1;
  for (let at = second.from + 1; at < second.to; at += 1) scale *= scaleAt(sentence, at) ?? 1;
  return scale >= 1000 && first.min < second.min / scale ? scale : 1;
}

const SIGNS: ReadonlyMap<string, Comparator> = new Map([
  ['>', 'more-than'],
  ['≥', 'at-least'],
  ['<', 'fewer-than'],
  ['≤', 'up-to'],
  ['~', 'about'],
  ['≈', 'about'],
]);

function bound(sentence: Sentence, bare: Bare): Quantity {
  const comparators = termsOf(sentence, 'comparator');
  let outerFrom = bare.from;
  let outerTo = bare.to;
  let word: Comparator | undefined;
  for (let at = bare.from; at > Math.max(0, bare.from - 5); ) {
    const sign = at === bare.from ? SIGNS.get(wordAt(sentence, at - 1)) : undefined;
    if (sign !== undefined) {
      word = sign;
      outerFrom = at - 1;
      break;
    }
    const before = comparators.find((term) => term.entry.side === 'before' && term.to === at);
    if (before) {
      // The outermost bound decides: "more than an estimated 30,000".
      word = before.entry.id === 'about' && word !== undefined ? word : before.entry.id;
      outerFrom = before.from;
      at = before.from;
    } else if (FILLERS.has(wordAt(sentence, at - 1))) {
      at -= 1;
    } else {
      break;
    }
  }
  const after = comparators.find(
    (term) =>
      term.entry.side === 'after' && (term.from === bare.to || (term.from === bare.to + 1 && wordAt(sentence, bare.to) === ',')),
  );
  if (after && word === undefined) {
    word = after.entry.id;
    outerTo = after.to;
  } else if (word === undefined && sentence.tokens[bare.to]?.raw === '+') {
    word = 'at-least';
    outerTo = bare.to + 1;
  }
  const tail = sentence.tokens[bare.to - 1]?.suffix;
  if (word === undefined && tail === '-odd') word = 'about';
  if (word === undefined && tail === '-plus') word = 'at-least';
  const comparator = bare.order
    ? 'order'
    : bare.min !== bare.max
      ? 'range'
      : (word ?? (isPlus(sentence, bare.from) ? 'more-than' : 'exactly'));
  return {
    from: bare.from,
    to: bare.to,
    outerFrom,
    outerTo,
    percent: bare.percent,
    value: bare.min,
    min: comparator === 'up-to' || comparator === 'fewer-than' ? null : bare.min,
    max: comparator === 'at-least' || comparator === 'more-than' ? null : bare.max,
    comparator,
  };
}

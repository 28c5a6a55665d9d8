/** Dates of the calendar: days, ranges of days, months and their parts. */

import { type Sentence, termsOf } from '../../scan/token.ts';
import type { Day } from '../../vocabulary.ts';
import type { Assumption } from '../assumption.ts';
import { addDays, isDay, lastOfMonth, toDay, yearOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import { wordAt } from '../distance.ts';
import { day, type When } from './interval.ts';
import { inferYear, isYearToken, yearOfList } from './year.ts';

/** 2021-03-02 */
export function readIso(sentence: Sentence, at: number): When | null {
  if (sentence.tokens[at + 1]?.raw !== '-') return null;
  const [y, d1, m, d2, d] = [0, 1, 2, 3, 4].map((i) => sentence.tokens[at + i]);
  if (
    y?.kind !== 'number' ||
    y.raw.length !== 4 ||
    d1?.raw !== '-' ||
    m?.kind !== 'number' ||
    d2?.raw !== '-' ||
    d?.kind !== 'number'
  )
    return null;
  return isDay(y.value ?? 0, m.value ?? 0, d.value ?? 0)
    ? day(at, at + 5, toDay(y.value ?? 0, m.value ?? 0, d.value ?? 0))
    : null;
}

/** 26–28 February, 26 to 28 February, February 26–28 */
export function readDayRange(sentence: Sentence, at: number, context: Context): When | null {
  const months = termsOf(sentence, 'month');
  if (months.length === 0) return null;
  const links = ['-', '–', '—', 'to', 'and'];
  const opener = wordAt(sentence, at - 1);
  const first = dayOfMonthAt(sentence, at);
  const second = dayOfMonthAt(sentence, at + 2);
  const trailing = months.find((month) => month.from === at + 3);
  if (
    first !== null &&
    second !== null &&
    trailing &&
    links.includes(wordAt(sentence, at + 1)) &&
    (wordAt(sentence, at + 1) !== 'and' || opener === 'between') &&
    second > first
  ) {
    const end = dated(sentence, at + 2, trailing.to, trailing.entry.value, second, context);
    return end === null
      ? null
      : { ...end, from: at, first: `${end.last.slice(0, 8)}${String(first).padStart(2, '0')}`, precision: 'days' };
  }
  const leading = months.find((month) => month.from === at);
  const [from, to] = leading ? [dayOfMonthAt(sentence, leading.to), dayOfMonthAt(sentence, leading.to + 2)] : [null, null];
  if (leading && from !== null && to !== null && links.slice(0, 4).includes(wordAt(sentence, leading.to + 1)) && to > from) {
    const end = dated(sentence, at, leading.to + 3, leading.entry.value, to, context);
    return end === null ? null : { ...end, first: `${end.last.slice(0, 8)}${String(from).padStart(2, '0')}`, precision: 'days' };
  }
  return null;
}

/** "the second of March": spelled-out days stand behind "the" and before "of", so that "second March" is no day. */
const ORDINAL_DAYS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

export function dayOfMonthAt(sentence: Sentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (token?.kind === 'word' && wordAt(sentence, at - 1) === 'the' && wordAt(sentence, at + 1) === 'of') {
    const day = ORDINAL_DAYS.indexOf(token.text);
    return day < 0 ? null : day + 1;
  }
  if (token?.kind !== 'number' || token.value === null || !Number.isInteger(token.value) || token.value < 1 || token.value > 31)
    return null;
  return ['', 'st', 'nd', 'rd', 'th'].includes(token.suffix) && token.raw.length <= 4 ? token.value : null;
}

/** 2 March, 2nd of March 2021 */
export function readDayMonth(sentence: Sentence, at: number, context: Context): When | null {
  if (termsOf(sentence, 'month').length === 0) return null;
  const dayOfMonth = dayOfMonthAt(sentence, at);
  if (dayOfMonth === null) return null;
  const monthAt = wordAt(sentence, at + 1) === 'of' ? at + 2 : at + 1;
  const month = termsOf(sentence, 'month').find((term) => term.from === monthAt);
  if (!month) return null;
  return dated(sentence, at, month.to, month.entry.value, dayOfMonth, context);
}

/** March 2, March 2nd, 2021 */
export function readMonthDay(sentence: Sentence, at: number, context: Context): When | null {
  const month = termsOf(sentence, 'month').find((term) => term.from === at);
  if (!month) return null;
  const dotted = wordAt(sentence, month.to) === '.' ? month.to + 1 : month.to;
  const dayAt = wordAt(sentence, dotted) === 'the' ? dotted + 1 : dotted;
  const dayOfMonth = dayOfMonthAt(sentence, dayAt);
  if (dayOfMonth === null) return null;
  // "March 3 million": no.
  if (termsOf(sentence, 'scale').some((scale) => scale.from === dayAt + 1)) return null;
  return dated(sentence, at, dayAt + 1, month.entry.value, dayOfMonth, context);
}

function dated(sentence: Sentence, from: number, end: number, month: number, dayOfMonth: number, context: Context): When | null {
  const comma = wordAt(sentence, end) === ',' ? 1 : 0;
  let to = end;
  let year: number | null = null;
  const explicit = sentence.tokens[end + comma];
  // Beside a day and a month four digits are a year, whichever.
  if (
    isYearToken(sentence, end + comma) ||
    (comma === 0 && explicit?.kind === 'number' && explicit.suffix === '' && /^1\d{3}$/.test(explicit.raw))
  ) {
    year = sentence.tokens[end + comma]?.value ?? null;
    to = end + comma + 1;
  }
  // "April 30 of last year"
  const ago = year === null ? relativeYear(sentence, end, context) : null;
  if (ago !== null) {
    year = ago.year;
    to = ago.to;
  }
  const resolved = year ?? yearOfList(sentence, end) ?? inferYear(sentence, month, dayOfMonth, end, context);
  if (resolved === null || !isDay(resolved, month, dayOfMonth)) return null;
  const value = toDay(resolved, month, dayOfMonth);
  const given = (year ?? yearOfList(sentence, end)) !== null;
  return {
    ...day(from, to, value, given ? [] : [{ kind: 'year', year: resolved }]),
    yearGiven: given,
  };
}

function longestAt<T extends { readonly from: number; readonly to: number }>(terms: readonly T[], at: number): T | undefined {
  let longest: T | undefined;
  for (const term of terms) if (term.from === at && (longest === undefined || term.to > longest.to)) longest = term;
  return longest;
}

/** March 2021, early March, in March */
export function readMonth(sentence: Sentence, at: number, context: Context): When | null {
  // "early in 2021": the longest phrase has the month or the year behind it.
  const part = longestAt(termsOf(sentence, 'part'), at);
  const monthAt = part ? (wordAt(sentence, part.to) === '-' ? part.to + 1 : part.to) : at;
  const month = termsOf(sentence, 'month').find((term) => term.from === monthAt);
  if (!month) {
    if (part && isYearToken(sentence, part.to))
      return partOfYear(part.entry.id, at, part.to + 1, sentence.tokens[part.to]?.value ?? 0);
    const word = wordAt(sentence, at);
    if (!word.includes('-')) return null;
    const hyphenated = /^(early|mid|late)-(.+)$/.exec(word);
    const byName = hyphenated ? MONTH_NAMES.indexOf(hyphenated[2] ?? '') + 1 : 0;
    if (hyphenated && byName > 0) {
      const year = isYearToken(sentence, at + 1)
        ? (sentence.tokens[at + 1]?.value ?? null)
        : inferYear(sentence, byName, null, at + 1, context);
      return year === null
        ? null
        : partOfMonth(
            hyphenated[1] as 'early' | 'mid' | 'late',
            at,
            isYearToken(sentence, at + 1) ? at + 2 : at + 1,
            year,
            byName,
          );
    }
    if (hyphenated && /^\d{4}$/.test(hyphenated[2] ?? ''))
      return partOfYear(hyphenated[1] as 'early' | 'mid' | 'late', at, at + 1, Number(hyphenated[2]));
    return null;
  }
  // "March" alone may be a walk and "May" a verb: a preposition, a part or a year must show the month.
  const ago = relativeYear(sentence, month.to, context);
  const dayBefore = sentence.tokens[at - 1];
  // "30 February" is no day and no month.
  if (
    !part &&
    dayBefore?.kind === 'number' &&
    dayBefore.suffix === '' &&
    (dayBefore.value ?? 99) <= 31 &&
    dayBefore.end + 1 === sentence.tokens[at]?.start
  )
    return null;
  const to = ago
    ? ago.to
    : isYearToken(sentence, month.to)
      ? month.to + 1
      : wordAt(sentence, month.to) === ',' && isYearToken(sentence, month.to + 1)
        ? month.to + 2
        : month.to;
  const before = wordAt(sentence, at - 1);
  const shown =
    part ||
    to > month.to ||
    [
      'in',
      'since',
      'by',
      'until',
      'from',
      'during',
      'of',
      'last',
      'and',
      'to',
      'between',
      'this',
      'the',
      'that',
      'following',
      'through',
      'throughout',
      'before',
      'after',
      'least',
    ].includes(before) ||
    termsOf(sentence, 'deed').some((deed) => deed.from === month.to);
  if (!shown) return null;
  const named = ago ? ago.year : to > month.to ? (sentence.tokens[to - 1]?.value ?? null) : null;
  const ofThatYear = wordAt(sentence, to) === 'of' && wordAt(sentence, to + 1) === 'that' && wordAt(sentence, to + 2) === 'year';
  const year = named ?? (ofThatYear ? context.year : null) ?? inferYear(sentence, month.entry.value, null, month.to, context);
  if (year === null) return null;
  const assumed: readonly Assumption[] = named === null ? [{ kind: 'year', year }] : [];
  const first = toDay(year, month.entry.value, 1);
  const last = lastOfMonth(year, month.entry.value);
  const end = ofThatYear ? to + 3 : to;
  const yearGiven = named !== null || ofThatYear;
  switch (part?.entry.id) {
    case 'early':
      return { from: at, to: end, first, last: addDays(first, 9), precision: 'days', assumed, yearGiven };
    case 'mid':
      return { from: at, to: end, first: addDays(first, 10), last: addDays(first, 19), precision: 'days', assumed, yearGiven };
    case 'late':
      return { from: at, to: end, first: addDays(first, 19), last, precision: 'days', assumed, yearGiven };
    case 'first-days':
      return { from: at, to: end, first, last: addDays(first, 4), precision: 'days', assumed, yearGiven };
    case 'first-week':
      return { from: at, to: end, first, last: addDays(first, 6), precision: 'days', assumed, yearGiven };
    case 'second-week':
      return { from: at, to: end, first: addDays(first, 7), last: addDays(first, 13), precision: 'days', assumed, yearGiven };
    case 'third-week':
      return { from: at, to: end, first: addDays(first, 14), last: addDays(first, 20), precision: 'days', assumed, yearGiven };
    case 'last-week':
      return { from: at, to: end, first: addDays(last, -6), last, precision: 'days', assumed, yearGiven };
    case 'first-half':
      return { from: at, to: end, first, last: addDays(first, 14), precision: 'days', assumed, yearGiven };
    case 'second-half':
      return { from: at, to: end, first: addDays(first, 14), last, precision: 'days', assumed, yearGiven };
    case 'last-days':
      return { from: at, to: end, first: addDays(last, -4), last, precision: 'days', assumed, yearGiven };
    default:
      return { from: at, to: end, first, last, precision: 'month', assumed, yearGiven };
  }
}

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** "March last year", "July of last year", "March this year" */
function relativeYear(sentence: Sentence, at: number, context: Context): { to: number; year: number } | null {
  if (context.published === null) return null;
  const from = wordAt(sentence, at) === 'of' ? at + 1 : at;
  const which = wordAt(sentence, from);
  if (wordAt(sentence, from + 1) !== 'year' || !['last', 'this'].includes(which)) return null;
  return { to: from + 2, year: yearOf(context.published) - (which === 'last' ? 1 : 0) };
}

function partOfMonth(part: 'early' | 'mid' | 'late', from: number, to: number, year: number, month: number): When {
  const first = toDay(year, month, 1);
  const span = {
    early: [first, addDays(first, 9)],
    mid: [addDays(first, 9), addDays(first, 20)],
    late: [addDays(first, 17), lastOfMonth(year, month)],
  } as const;
  return { from, to, first: span[part][0], last: span[part][1], precision: 'days', assumed: [], yearGiven: true };
}

export function partOfYear(part: string, from: number, to: number, year: number): When {
  const spans: Record<string, readonly [Day, Day]> = {
    early: [toDay(year, 1, 1), toDay(year, 3, 31)],
    mid: [toDay(year, 5, 1), toDay(year, 8, 31)],
    late: [toDay(year, 10, 1), toDay(year, 12, 31)],
    'first-half': [toDay(year, 1, 1), toDay(year, 6, 30)],
    'second-half': [toDay(year, 7, 1), toDay(year, 12, 31)],
  };
  const [first, last] = spans[part] ?? [toDay(year, 1, 1), toDay(year, 12, 31)];
  return { from, to, first, last, precision: 'days', assumed: [], yearGiven: true };
}

/**
 * The date expressions of a sentence, each resolved to an interval of days against the day of publication: full dates, months,
 * years, weekdays, "last week", "early January", "two days later". What was assumed is said.
 */
import { type Sentence, termsOf } from '../scan/token.ts';
import type { Day } from '../vocabulary.ts';
import { addDays, isDay, lastOfMonth, monthOf, toDay, weekdayOf, yearOf } from './calendar.ts';
import type { Context } from './context.ts';
import { wordAt } from './distance.ts';

export interface When {
  /** Token span. */
  readonly from: number;
  readonly to: number;
  readonly first: Day;
  readonly last: Day;
  readonly precision: 'day' | 'days' | 'month' | 'year';
  /** False where the year was inferred from the day of publication. */
  readonly yearGiven: boolean;
  readonly assumed: readonly string[];
}

export function findWhens(sentence: Sentence, context: Context): When[] {
  const whens: When[] = [];
  let year = context.year;
  let lastDay = context.lastDay;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const when = readWhen(sentence, at, { ...context, year, lastDay });
    if (when === null) continue;
    whens.push(when);
    if (when.precision === 'day') lastDay = when.first;
    if (when.precision !== 'days') year = sentenceNamesYear(sentence, when) ? yearOf(when.first) : year;
    at = when.to - 1;
  }
  return whens;
}

/** The year named last in a sentence, for the sentences that follow it. */
export function explicitYear(sentence: Sentence): number | null {
  let year: number | null = null;
  sentence.tokens.forEach((token, at) => {
    if (isYearToken(sentence, at)) year = token.value;
  });
  return year;
}

function sentenceNamesYear(sentence: Sentence, when: When): boolean {
  for (let at = when.from; at < when.to; at += 1) if (isYearToken(sentence, at)) return true;
  return false;
}

function isYearToken(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (
    token === undefined ||
    token.kind !== 'number' ||
    token.suffix !== '' ||
    token.raw.length !== 4 ||
    token.value === null ||
    token.value < 1990 ||
    token.value > 2099
  )
    return false;
  const before = wordAt(sentence, at - 1);
  if (['exchange', 'server', 'version', 'versions', 'windows', 'office', 'sharepoint', 'ed'].includes(before)) return false;
  // A list of product years: "Exchange 2013, 2016 and 2019".
  if (
    (before === ',' || before === 'and') &&
    wordAt(sentence, at - 2).length === 4 &&
    sentence.tokens[at - 2]?.kind === 'number' &&
    !termsOf(sentence, 'month').some((month) => month.to === at - 2 || month.to === at - 1 || month.from === at - 2)
  )
    return false;
  if (termsOf(sentence, 'event-name').some((name) => name.to === at)) return false;
  // A count: "2,000 servers" keeps its separator, "2000 servers" a noun right behind.
  return !termsOf(sentence, 'unit').some(
    (unit) => unit.from === at + 1 && unit.entry.id !== 'attempts' && unit.entry.id !== 'incidents',
  );
}

function readWhen(sentence: Sentence, at: number, context: Context): When | null {
  return (
    readIso(sentence, at) ??
    readDayRange(sentence, at, context) ??
    readDayMonth(sentence, at, context) ??
    readMonthDay(sentence, at, context) ??
    readMonth(sentence, at, context) ??
    readRelative(sentence, at, context) ??
    readWeekday(sentence, at, context) ??
    readOrdinal(sentence, at, context) ??
    readLater(sentence, at, context) ??
    readYear(sentence, at)
  );
}

function day(from: number, to: number, value: Day, assumed: readonly string[] = []): When {
  return { from, to, first: value, last: value, precision: 'day', assumed, yearGiven: true };
}

/** 2021-03-02 */
function readIso(sentence: Sentence, at: number): When | null {
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
function readDayRange(sentence: Sentence, at: number, context: Context): When | null {
  const months = termsOf(sentence, 'month');
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

function dayOfMonthAt(sentence: Sentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (token?.kind !== 'number' || token.value === null || !Number.isInteger(token.value) || token.value < 1 || token.value > 31)
    return null;
  return ['', 'st', 'nd', 'rd', 'th'].includes(token.suffix) && token.raw.length <= 4 ? token.value : null;
}

/** 2 March, 2nd of March 2021 */
function readDayMonth(sentence: Sentence, at: number, context: Context): When | null {
  const dayOfMonth = dayOfMonthAt(sentence, at);
  if (dayOfMonth === null) return null;
  const monthAt = wordAt(sentence, at + 1) === 'of' ? at + 2 : at + 1;
  const month = termsOf(sentence, 'month').find((term) => term.from === monthAt);
  if (!month) return null;
  return dated(sentence, at, month.to, month.entry.value, dayOfMonth, context);
}

/** March 2, March 2nd, 2021 */
function readMonthDay(sentence: Sentence, at: number, context: Context): When | null {
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
  const resolved = year ?? yearOfList(sentence, end) ?? inferYear(sentence, month, dayOfMonth, end, context);
  if (resolved === null || !isDay(resolved, month, dayOfMonth)) return null;
  const value = toDay(resolved, month, dayOfMonth);
  const given = (year ?? yearOfList(sentence, end)) !== null;
  return {
    ...day(from, to, value, given ? [] : [`Read as ${resolved}, the year of the article or the one named before.`]),
    yearGiven: given,
  };
}

/** "Between 3 January and 2 March 2021": the year at the end of a list serves all of it. */
function yearOfList(sentence: Sentence, at: number): number | null {
  if (!['and', 'to', '-', '–', 'or', ','].includes(wordAt(sentence, at))) return null;
  const months = termsOf(sentence, 'month');
  for (let i = at + 1; i <= at + 5; i += 1) {
    if (isYearToken(sentence, i))
      return months.some((month) => month.from > at && month.to <= i) ? (sentence.tokens[i]?.value ?? null) : null;
  }
  return null;
}

/** March 2021, early March, in March */
function readMonth(sentence: Sentence, at: number, context: Context): When | null {
  const part = termsOf(sentence, 'part').findLast((term) => term.from === at);
  const monthAt = part ? (wordAt(sentence, part.to) === '-' ? part.to + 1 : part.to) : at;
  const month = termsOf(sentence, 'month').find((term) => term.from === monthAt);
  if (!month) {
    if (part && isYearToken(sentence, part.to))
      return partOfYear(part.entry.id, at, part.to + 1, sentence.tokens[part.to]?.value ?? 0);
    const hyphenated = /^(early|mid|late)-(.+)$/.exec(wordAt(sentence, at));
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
    ['in', 'since', 'by', 'until', 'from', 'during', 'of', 'last', 'and', 'to', 'between', 'this', 'the'].includes(before) ||
    termsOf(sentence, 'deed').some((deed) => deed.from === month.to);
  if (!shown) return null;
  const named = ago ? ago.year : to > month.to ? (sentence.tokens[to - 1]?.value ?? null) : null;
  const ofThatYear = wordAt(sentence, to) === 'of' && wordAt(sentence, to + 1) === 'that' && wordAt(sentence, to + 2) === 'year';
  const year = named ?? (ofThatYear ? context.year : null) ?? inferYear(sentence, month.entry.value, null, month.to, context);
  if (year === null) return null;
  const assumed = named === null ? [`Read as ${year}, the year of the article or the one named before.`] : [];
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
    mid: [addDays(first, 10), addDays(first, 19)],
    late: [addDays(first, 19), lastOfMonth(year, month)],
  } as const;
  return { from, to, first: span[part][0], last: span[part][1], precision: 'days', assumed: [], yearGiven: true };
}

function partOfYear(part: string, from: number, to: number, year: number): When {
  const spans: Record<string, readonly [Day, Day]> = {
    early: [toDay(year, 1, 1), toDay(year, 3, 31)],
    mid: [toDay(year, 5, 1), toDay(year, 8, 31)],
    late: [toDay(year, 10, 1), toDay(year, 12, 31)],
  };
  const [first, last] = spans[part] ?? [toDay(year, 1, 1), toDay(year, 12, 31)];
  return { from, to, first, last, precision: 'days', assumed: [], yearGiven: true };
}

function readRelative(sentence: Sentence, at: number, context: Context): When | null {
  const term = termsOf(sentence, 'relative').findLast((relative) => relative.from === at);
  if (!term || context.published === null) return null;
  const { unit, offset } = term.entry;
  const published = context.published;
  // "late last year", "early this month" carry their part in the phrase itself.
  const phrase = sentence.tokens.slice(term.from, term.to).map((token) => token.text);
  const part =
    phrase[0] === 'early' || phrase[0] === 'late'
      ? phrase[0]
      : wordAt(sentence, at - 1) === 'early' || wordAt(sentence, at - 1) === 'late'
        ? wordAt(sentence, at - 1)
        : null;
  const assumed = ['Read against the day of publication.'];
  switch (unit) {
    case 'day':
      return day(at, term.to, addDays(published, offset), assumed);
    case 'week': {
      const monday = addDays(published, -((weekdayOf(published) + 6) % 7) + offset * 7);
      return { from: at, to: term.to, first: monday, last: addDays(monday, 6), precision: 'days', assumed, yearGiven: true };
    }
    case 'weekend': {
      const back = (weekdayOf(published) + 1) % 7;
      const saturday = addDays(published, -back);
      return { from: at, to: term.to, first: saturday, last: addDays(saturday, 1), precision: 'days', assumed, yearGiven: true };
    }
    case 'month': {
      const months = yearOf(published) * 12 + monthOf(published) - 1 + offset;
      const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
      const first = toDay(year, month, 1);
      if (part === 'late')
        return {
          from: at,
          to: term.to,
          first: addDays(first, 19),
          last: lastOfMonth(year, month),
          precision: 'days',
          assumed,
          yearGiven: true,
        };
      return { from: at, to: term.to, first, last: lastOfMonth(year, month), precision: 'month', assumed, yearGiven: true };
    }
    case 'year': {
      if (phrase.includes('today')) return day(at, term.to, addDays(published, -365), assumed);
      const year = yearOf(published) + offset;
      if (part) return { ...partOfYear(part, at, term.to, year), assumed };
      // "Earlier this year" ends on the day of publication.
      return {
        from: at,
        to: term.to,
        first: toDay(year, 1, 1),
        last: offset === 0 ? published : toDay(year, 12, 31),
        precision: 'year',
        assumed,
        yearGiven: true,
      };
    }
  }
}

/** "on Tuesday": the last one up to the day of publication; "until Friday", "next Friday": the one to come. */
function readWeekday(sentence: Sentence, at: number, context: Context): When | null {
  const term = termsOf(sentence, 'weekday').find((weekday) => weekday.from === at);
  if (!term || context.published === null) return null;
  const before = wordAt(sentence, at - 1);
  // "Tuesday, 2 March": the date beside it says more.
  const dotted = wordAt(sentence, term.to) === '.' ? term.to + 1 : term.to;
  const dateAt = wordAt(sentence, dotted) === ',' ? dotted + 1 : dotted;
  if (
    termsOf(sentence, 'month').some(
      (month) => month.from === dateAt || (month.from === dateAt + 1 && dayOfMonthAt(sentence, dateAt) !== null),
    )
  )
    return null;
  const lead = [1, 2, 3, 4, 5].map((i) => wordAt(sentence, at - i));
  const ahead =
    ['until', 'by', 'next'].includes(before) ||
    (lead.includes('noon') && lead.some((word) => ['until', 'by'].includes(word))) ||
    lead.slice(0, 4).includes('will');
  const here = weekdayOf(context.published);
  const back = (here - term.entry.value + 7) % 7;
  const assumed = ['Read against the day of publication.'];
  if (
    wordAt(sentence, term.to) === 'of' &&
    wordAt(sentence, term.to + 1) === 'last' &&
    wordAt(sentence, term.to + 2) === 'week'
  ) {
    const monday = addDays(context.published, -((here + 6) % 7) - 7);
    return day(at, term.to + 3, addDays(monday, (term.entry.value + 6) % 7), assumed);
  }
  if (ahead) return day(at, term.to, addDays(context.published, back === 0 ? 0 : 7 - back), assumed);
  return day(at, term.to, addDays(context.published, -(before === 'last' && back === 0 ? 7 : back)), assumed);
}

/** "the 15th", in the month of the date before. */
function readOrdinal(sentence: Sentence, at: number, context: Context): When | null {
  const token = sentence.tokens[at];
  if (
    token?.kind !== 'number' ||
    !['st', 'nd', 'rd', 'th'].includes(token.suffix) ||
    wordAt(sentence, at - 1) !== 'the' ||
    context.lastDay === null ||
    token.value === null
  )
    return null;
  const next = sentence.tokens[at + 1];
  if (
    next !== undefined &&
    next.kind === 'word' &&
    !['the', 'and', 'but', 'when', 'after', 'microsoft', 'of', 'that', 'it', 'as', 'with'].includes(next.text)
  )
    return null;
  const [year, month] = [yearOf(context.lastDay), monthOf(context.lastDay)];
  return isDay(year, month, token.value)
    ? day(at, at + 1, toDay(year, month, token.value), ['Read in the month of the date before.'])
    : null;
}

const NEIGHBOUR_DAYS: readonly (readonly [readonly string[], number])[] = [
  [['the', 'next', 'day'], 1],
  [['the', 'following', 'day'], 1],
  [['a', 'day', 'later'], 1],
  [['one', 'day', 'later'], 1],
  [['the', 'day', 'after'], 1],
  [['a', 'day', 'earlier'], -1],
  [['the', 'day', 'before'], -1],
  [['the', 'previous', 'day'], -1],
  [['the', 'same', 'day'], 0],
  [['that', 'same', 'day'], 0],
  [['that', 'day'], 0],
  [['a', 'week', 'later'], 7],
  [['the', 'following', 'week'], 7],
];

/** "two days later", "the next day", counted from the date before. */
function readLater(sentence: Sentence, at: number, context: Context): When | null {
  const neighbour =
    context.lastDay === null
      ? undefined
      : NEIGHBOUR_DAYS.find(([words]) => words.every((word, i) => wordAt(sentence, at + i) === word));
  if (neighbour && context.lastDay !== null)
    return day(at, at + neighbour[0].length, addDays(context.lastDay, neighbour[1]), ['Counted from the date before.']);
  const token = sentence.tokens[at];
  const number =
    token?.kind === 'number'
      ? token.value
      : (termsOf(sentence, 'number').find((term) => term.from === at)?.entry.value ??
        (['a', 'the'].includes(wordAt(sentence, at)) ? 1 : null));
  if (number === null || number === undefined || number > 60) return null;
  const unit = wordAt(sentence, at + 1);
  const direction = wordAt(sentence, at + 2);
  if (direction === 'ago' && context.published !== null) {
    const back = unit.startsWith('day') ? number : unit.startsWith('week') ? number * 7 : null;
    return back === null ? null : day(at, at + 3, addDays(context.published, -back), ['Read against the day of publication.']);
  }
  if (context.lastDay === null) return null;
  const days = unit === 'days' || unit === 'day' ? number : unit === 'weeks' || unit === 'week' ? number * 7 : null;
  if (days === null) return null;
  const sign = direction === 'later' || direction === 'afterwards' ? 1 : direction === 'earlier' ? -1 : 0;
  if (sign === 0) return null;
  return day(at, at + 3, addDays(context.lastDay, sign * days), ['Counted from the date before.']);
}

/** "in 2021", "the 2021 attack" */
function readYear(sentence: Sentence, at: number): When | null {
  if (!isYearToken(sentence, at)) return null;
  const before = wordAt(sentence, at - 1);
  const deed = termsOf(sentence, 'deed').some((term) => term.from >= at + 1 && term.from - at <= 3);
  if (!['in', 'of', 'since', 'during', 'from', 'and', 'between', 'until', 'by', 'to'].includes(before) && !deed) return null;
  const year = sentence.tokens[at]?.value ?? 0;
  return {
    from: at,
    to: at + 1,
    first: toDay(year, 1, 1),
    last: toDay(year, 12, 31),
    precision: 'year',
    assumed: [],
    yearGiven: true,
  };
}

/**
 * The year of a date without one: the year named before in the block, else the latest that does not lie after publication
 * (a deadline may lie a month ahead).
 */
function inferYear(sentence: Sentence, month: number, dayOfMonth: number | null, at: number, context: Context): number | null {
  // "10 December 2020 … January 5": a month that lies far before the date just told is next year's.
  const rolls =
    context.lastDay !== null &&
    context.year === yearOf(context.lastDay) &&
    month < monthOf(context.lastDay) - 6 &&
    (context.published === null || toDay(context.year + 1, month, 1) <= context.published);
  if (context.year !== null) return rolls ? context.year + 1 : context.year;
  if (context.published === null) return context.articleYear;
  const year = yearOf(context.published);
  const ahead = ['until', 'by', 'before', 'from', 'will', 'due'].some((word) =>
    [1, 2, 3].some((i) => wordAt(sentence, at - 1 - i) === word),
  )
    ? 125
    : 0;
  const candidate =
    dayOfMonth === null
      ? toDay(year, month, 1)
      : isDay(year, month, dayOfMonth)
        ? toDay(year, month, dayOfMonth)
        : toDay(year, month, 1);
  const latest = candidate <= addDays(context.published, ahead + (dayOfMonth === null ? 0 : 1)) ? year : year - 1;
  // News of the last weeks needs no year; further back the year last named in the article is meant.
  const recent = latest === year && candidate >= addDays(context.published, -45);
  const longAgo = context.articleYear !== null && toDay(context.articleYear, 12, 31) < addDays(context.published, -300);
  return recent || !longAgo ? latest : context.articleYear;
}

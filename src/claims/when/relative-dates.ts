/** Days counted from the day of publication or from the date before: "on Tuesday", "last week", "two days later". */

import { type Sentence, termsOf } from '../../scan/token.ts';
import type { Day } from '../../vocabulary.ts';
import { AS_OF_PUBLICATION, FEW_DAYS, FROM_DATE_BEFORE, IN_MONTH_BEFORE } from '../assumption.ts';
import { addDays, isDay, lastOfMonth, monthOf, toDay, weekdayOf, yearOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import { wordAt } from '../distance.ts';
import { dayOfMonthAt, partOfYear, readDayMonth, readMonthDay } from './calendar-dates.ts';
import { day, type When } from './interval.ts';

export function readRelative(sentence: Sentence, at: number, context: Context): When | null {
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
  const assumed = [AS_OF_PUBLICATION];
  switch (unit) {
    case 'day':
      return day(at, term.to, addDays(published, offset), assumed);
    case 'week': {
      const monday = addDays(published, -((weekdayOf(published) + 6) % 7) + offset * 7);
      const week = { from: at, to: term.to, precision: 'days', assumed, yearGiven: true } as const;
      // On a Sunday the days just past are last week's to those whose week has begun, and this week's to the others.
      if (weekdayOf(published) === 0 && offset === -1)
        return { ...week, first: addDays(published, -6), last: addDays(published, -1), orWeekBefore: true };
      return { ...week, first: monday, last: addDays(monday, 6) };
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
      // "Earlier this month" ends on the day of publication.
      const last = phrase[0] === 'earlier' && published < lastOfMonth(year, month) ? published : lastOfMonth(year, month);
      return { from: at, to: term.to, first, last, precision: 'month', assumed, yearGiven: true };
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
export function readWeekday(sentence: Sentence, at: number, context: Context): When | null {
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
  ) {
    const dated = readDayMonth(sentence, dateAt, context) ?? readMonthDay(sentence, dateAt, context);
    return dated === null ? null : { ...dated, from: at };
  }
  const lead = [1, 2, 3, 4, 5].map((i) => wordAt(sentence, at - i));
  const ahead =
    ['until', 'by', 'next'].includes(before) ||
    (lead.some((word) => ['until', 'till', 'by'].includes(word)) && isOrder(sentence)) ||
    (before === 'before' && isOrder(sentence)) ||
    lead.slice(0, 4).includes('will');
  // "had been under seal until Friday": over by now.
  const over =
    before === 'until' &&
    lead.some((word) => ['was', 'were', 'been', 'stayed', 'remained', 'kept', 'seal', 'sealed'].includes(word));
  const here = weekdayOf(context.published);
  const back = (here - term.entry.value + 7) % 7;
  const assumed = [AS_OF_PUBLICATION];
  const weekAt = wordAt(sentence, term.to) === 'of' ? term.to + 1 : term.to;
  if (wordAt(sentence, weekAt) === 'last' && wordAt(sentence, weekAt + 1) === 'week') {
    const monday = addDays(context.published, -((here + 6) % 7) - 7);
    return day(at, weekAt + 2, addDays(monday, (term.entry.value + 6) % 7), assumed);
  }
  // "ordered on Wednesday to patch by Friday": the Friday after that Wednesday, whenever it is read.
  const ordered =
    ahead && before !== 'next' && context.lastDay !== null ? orderedFor(sentence, context.lastDay, context.published) : null;
  if (ordered !== null && !over)
    return day(at, term.to, addDays(ordered, (term.entry.value - weekdayOf(ordered) + 7) % 7), [...assumed, FROM_DATE_BEFORE]);
  if (ahead && before !== 'last' && !over)
    return day(at, term.to, addDays(context.published, back === 0 ? 0 : 7 - back), assumed);
  const said = day(at, term.to, addDays(context.published, -(before === 'last' && back === 0 ? 7 : back)), assumed);
  // "Last Tuesday", said on a Thursday, is this week's to one writer and last week's to the next.
  return before === 'last' && back > 0 && back < 7 ? { ...said, orWeekBefore: true } : said;
}

/** The day on which something was ordered, if it was told as past and not long ago. */
function orderedFor(sentence: Sentence, lastDay: Day, published: Day): Day | null {
  const past = sentence.tokens.some((token) =>
    ['ordered', 'told', 'gave', 'instructed', 'directed', 'had', 'were'].includes(token.text),
  );
  const present = sentence.tokens.some((token) => ['must', 'will', 'have', 'has'].includes(token.text));
  return past && !present && lastDay <= published && addDays(lastDay, 10) >= published ? lastDay : null;
}

/** "must report by noon on Friday": what is ordered lies ahead. */
function isOrder(sentence: Sentence): boolean {
  return sentence.tokens.some((token) =>
    ['must', 'until', 'deadline', 'will', 'ordered', 'required', 'told', 'noon', 'midday', 'requires', 'given'].includes(
      token.text,
    ),
  );
}

/** "the 15th", in the month of the date before. */
export function readOrdinal(sentence: Sentence, at: number, context: Context): When | null {
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
  const before = context.lastDay;
  // "the last weekend of February … on the 5th": a day that would lie before the one just told is the next month's.
  const turned = toDay(yearOf(before), monthOf(before), Math.min(token.value, 28)) < addDays(before, -7);
  const start = turned ? addDays(toDay(yearOf(before), monthOf(before), 28), 7) : before;
  const turnedDay = toDay(yearOf(start), monthOf(start), Math.min(token.value, 28));
  const base = context.published !== null && turnedDay > context.published ? before : start;
  const [year, month] = [yearOf(base), monthOf(base)];
  return isDay(year, month, token.value) ? day(at, at + 1, toDay(year, month, token.value), [IN_MONTH_BEFORE]) : null;
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

const NEIGHBOUR_FIRST: ReadonlySet<string | undefined> = new Set(NEIGHBOUR_DAYS.map(([[first]]) => first));

/** "a few days ago", "in the past few days", "in recent days", "just days later": a handful of days, no day in particular. */
export function readFew(sentence: Sentence, at: number, context: Context): When | null {
  if (!FEW_FIRST.has(wordAt(sentence, at))) return null;
  const few = FEW.find((words) => words.every((word, i) => wordAt(sentence, at + i) === word));
  if (few === undefined) return null;
  const span = (first: string, last: string, to: number): When => ({
    from: at,
    to,
    first,
    last,
    precision: 'days',
    assumed: [FEW_DAYS],
    yearGiven: true,
  });
  const end = at + few.length;
  if (wordAt(sentence, end - 1) === 'later')
    return context.lastDay === null ? null : span(addDays(context.lastDay, 1), addDays(context.lastDay, 7), end);
  return context.published === null ? null : span(addDays(context.published, -7), context.published, end);
}

const FEW: readonly (readonly string[])[] = [
  ['a', 'few', 'days', 'ago'],
  ['the', 'past', 'few', 'days'],
  ['the', 'last', 'few', 'days'],
  ['the', 'past', 'week'],
  ['just', 'days', 'later'],
  ['a', 'few', 'days', 'later'],
  ['days', 'later'],
];
const FEW_FIRST: ReadonlySet<string | undefined> = new Set(FEW.map(([first]) => first));

/** "the day after Microsoft …": what follows tells which day, and no date before it. */
function isTellingClause(sentence: Sentence, words: readonly string[], at: number): boolean {
  if (!['after', 'before'].includes(words.at(-1) ?? '')) return false;
  const next = sentence.tokens[at + words.length];
  return next?.kind === 'word' && !['and', 'but', 'that', 'in', 'on'].includes(next.text);
}

/** A date ends right before: "July 20, 2021, ". */
function hasDateBefore(sentence: Sentence, at: number): boolean {
  return (
    wordAt(sentence, at - 1) === ',' &&
    sentence.tokens[at - 2]?.kind === 'number' &&
    termsOf(sentence, 'month').some((month) => at - month.from <= 7 && month.from < at)
  );
}

/** "two days later", "the next day", counted from the date before. */
export function readLater(sentence: Sentence, at: number, context: Context): When | null {
  const neighbour =
    context.lastDay === null || !NEIGHBOUR_FIRST.has(wordAt(sentence, at))
      ? undefined
      : NEIGHBOUR_DAYS.find(([words]) => words.every((word, i) => wordAt(sentence, at + i) === word));
  if (neighbour && context.lastDay !== null && isTellingClause(sentence, neighbour[0], at)) {
    // "on July 20, the day after Washington accused China": the day that the clause tells of is the one before.
    const beside = hasDateBefore(sentence, at);
    return beside
      ? {
          ...day(at, at + neighbour[0].length, addDays(context.lastDay, -neighbour[1]), [FROM_DATE_BEFORE]),
          clauseFollows: true,
        }
      : null;
  }
  if (neighbour && context.lastDay !== null)
    return day(at, at + neighbour[0].length, addDays(context.lastDay, neighbour[1]), [FROM_DATE_BEFORE]);
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
    if (back === null) return null;
    // "three weeks ago": to the day only by chance.
    const slack = unit.startsWith('week') && number > 2 ? 3 : 0;
    const exact = day(at, at + 3, addDays(context.published, -back), [AS_OF_PUBLICATION]);
    return slack === 0
      ? exact
      : { ...exact, first: addDays(exact.first, -slack), last: addDays(exact.last, slack), precision: 'days' };
  }
  if (context.lastDay === null) return null;
  const days = unit === 'days' || unit === 'day' ? number : unit === 'weeks' || unit === 'week' ? number * 7 : null;
  if (days === null) return null;
  const next = wordAt(sentence, at + 3);
  const afterThat = direction === 'after' && (next === 'that' || next === 'this');
  // "three days before," counts from the day before; "three days before the patch" from the patch.
  const beforeThat = direction === 'before' && (next === '' || ['.', ',', ';', '"', ')'].includes(next) || next === 'that');
  const sign =
    direction === 'later' || direction === 'afterwards' || afterThat ? 1 : direction === 'earlier' || beforeThat ? -1 : 0;
  if (sign === 0) return null;
  return day(at, at + (afterThat ? 4 : 3), addDays(context.lastDay, sign * days), [FROM_DATE_BEFORE]);
}

/** Years: which four digits are one, and which is meant where none is written. */

import { type Sentence, termsOf } from '../../scan/token.ts';
import { addDays, isDay, monthOf, toDay, yearOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import { wordAt } from '../distance.ts';
import { oncePerSentence } from '../once.ts';
import type { When } from './interval.ts';

/** The year named last in a sentence, for the sentences that follow it. */
export const explicitYear: (sentence: Sentence) => number | null = oncePerSentence((sentence) => {
  const at = sentence.tokens.findLastIndex((token, i) => token.kind === 'number' && isYearToken(sentence, i));
  return sentence.tokens[at]?.value ?? null;
});

export function isYearToken(sentence: Sentence, at: number): boolean {
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
    !isYearToken(sentence, at - 2) &&
    !termsOf(sentence, 'month').some((month) => month.to === at - 2 || month.to === at - 1 || month.from === at - 2)
  )
    return false;
  if (termsOf(sentence, 'event-name').some((name) => name.to === at)) return false;
  // A count: "2,000 servers" keeps its separator, "2000 servers" a noun right behind.
  return !termsOf(sentence, 'unit').some(
    (unit) => unit.from === at + 1 && unit.entry.id !== 'attempts' && unit.entry.id !== 'incidents',
  );
}

/** "Between 3 January and 2 March 2021": the year at the end of a list serves all of it. */
export function yearOfList(sentence: Sentence, at: number): number | null {
  if (!['and', 'to', '-', '–', 'or', ','].includes(wordAt(sentence, at))) return null;
  const months = termsOf(sentence, 'month');
  for (let i = at + 1; i <= at + 5; i += 1) {
    if (isYearToken(sentence, i))
      return months.some((month) => month.from > at && month.to <= i) ? (sentence.tokens[i]?.value ?? null) : null;
  }
  return null;
}

/** "in 2021", "the 2021 attack" */
export function readYear(sentence: Sentence, at: number): When | null {
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
export function inferYear(
  sentence: Sentence,
  month: number,
  dayOfMonth: number | null,
  at: number,
  context: Context,
): number | null {
  // "10 December 2020 … January 5": a month that lies far before the date just told is next year's.
  const rolls =
    context.lastDay !== null &&
    context.year === yearOf(context.lastDay) &&
    month < monthOf(context.lastDay) - 6 &&
    (context.published === null || toDay(context.year + 1, month, 1) <= context.published);
  if (context.year !== null) return rolls ? context.year + 1 : context.year;
  if (context.published === null) return context.articleYear;
  const year = yearOf(context.published);
  const ahead =
    !waited(sentence, at) &&
    ['until', 'by', 'before', 'from', 'will', 'due'].some((word) => [1, 2, 3].some((i) => wordAt(sentence, at - 1 - i) === word))
      ? 125
      : 0;
  const candidate =
    dayOfMonth === null
      ? toDay(year, month, 1)
      : isDay(year, month, dayOfMonth)
        ? toDay(year, month, dayOfMonth)
        : toDay(year, month, 1);
  // A day may be dated one ahead where the article's own is a time zone's; not where a past tense stands with it.
  const zone = dayOfMonth === null || tellsPast(sentence) ? 0 : 1;
  const latest = candidate <= addDays(context.published, ahead + zone) ? year : year - 1;
  // News of the last weeks needs no year; further back the year last named in the article is meant.
  const recent = latest === year && candidate >= addDays(context.published, -45);
  const longAgo = context.articleYear !== null && toDay(context.articleYear, 12, 31) < addDays(context.published, -300);
  return recent || !longAgo ? latest : context.articleYear;
}

/** "It took until July", "not until July": it has happened. */
function waited(sentence: Sentence, at: number): boolean {
  return [0, 1, 2, 3, 4].some(
    (i) =>
      wordAt(sentence, at - i) === 'until' &&
      ['took', 'not', 'waited', 'waiting', "didn't", "wasn't"].some((word) =>
        [1, 2, 3].some((j) => wordAt(sentence, at - i - j) === word),
      ),
  );
}

/** "The attacks began on 3 January": it has happened. */
function tellsPast(sentence: Sentence): boolean {
  return termsOf(sentence, 'doing').some((doing) => ['began', 'started', 'begun'].includes(wordAt(sentence, doing.from)));
}

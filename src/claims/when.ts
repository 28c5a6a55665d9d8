/**
 * The date expressions of a sentence, each resolved to an interval of days against the day of publication: full dates, months,
 * years, weekdays, "last week", "early January", "two days later". What was assumed is said.
 */

import type { Sentence } from '../scan/token.ts';
import { yearOf } from './calendar.ts';
import type { Context } from './context.ts';
import { readDayMonth, readDayRange, readIso, readMonth, readMonthDay } from './when/calendar-dates.ts';
import { readSince } from './when/anchored.ts';
import { readHoliday } from './when/holidays.ts';
import type { When } from './when/interval.ts';
import { readLater, readOrdinal, readRelative, readWeekday } from './when/relative-dates.ts';
import { isYearToken, readYear } from './when/year.ts';

export type { When } from './when/interval.ts';
export { explicitYear } from './when/year.ts';

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

function sentenceNamesYear(sentence: Sentence, when: When): boolean {
  for (let at = when.from; at < when.to; at += 1) if (isYearToken(sentence, at)) return true;
  return false;
}

function readWhen(sentence: Sentence, at: number, context: Context): When | null {
  return (
    readSince(sentence, at, context) ??
    readIso(sentence, at) ??
    readDayRange(sentence, at, context) ??
    readDayMonth(sentence, at, context) ??
    readMonthDay(sentence, at, context) ??
    readMonth(sentence, at, context) ??
    readHoliday(sentence, at, context) ??
    readRelative(sentence, at, context) ??
    readWeekday(sentence, at, context) ??
    readOrdinal(sentence, at, context) ??
    readLater(sentence, at, context) ??
    readYear(sentence, at)
  );
}

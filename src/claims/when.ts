/**
 * The date expressions of a sentence, each resolved to an interval of days against the day of publication: full dates, months,
 * years, weekdays, "last week", "early January", "two days later". What was assumed is said.
 */

import { type Sentence, termsOf } from '../scan/token.ts';
import { yearOf } from './calendar.ts';
import type { Context } from './context.ts';
import { wordAt } from './distance.ts';
import { trigger } from './triggers.ts';
import { readSince } from './when/anchored.ts';
import { readDayMonth, readDayRange, readIso, readMonth, readMonthDay } from './when/calendar-dates.ts';
import { readHoliday } from './when/holidays.ts';
import type { When } from './when/interval.ts';
import { readFew, readLater, readOrdinal, readRelative, readWeekday } from './when/relative-dates.ts';
import { isYearToken, readYear } from './when/year.ts';

export type { When } from './when/interval.ts';
export { explicitYear } from './when/year.ts';

export function findWhens(sentence: Sentence, context: Context): When[] {
  const whens: When[] = [];
  let here = context;
  let from = 0;
  for (const at of placesToLook(sentence)) {
    if (at < from) continue;
    const when = readWhen(sentence, at, here);
    if (when === null) continue;
    whens.push(when);
    const lastDay = when.precision === 'day' ? when.first : here.lastDay;
    const named = when.precision !== 'days' && sentenceNamesYear(sentence, when);
    // "10 December 2020, 5 January and 2 March": once the list has passed into the next year it stays there.
    const rolled = when.precision === 'day' && here.year !== null && yearOf(when.first) === here.year + 1;
    const year = named || rolled ? yearOf(when.first) : here.year;
    here = { ...context, year, lastDay };
    from = Math.max(when.to, at + 1);
  }
  return whens;
}

/**
 * Beginnings of a date that are no terms of the calendar: "the next day", "a month since", "New Year's Eve", "early-March". A reader whose
 * dates begin with other words must add them here.
 */
const OPENERS = new Set(['just', 'days', 'a', 'one', 'the', 'that', 'exactly', 'new', 'christmas', 'boxing']);
const hasOpener = trigger(OPENERS);
/** "the second of March" */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth)$/;
const SECONDS = /^(?:few|past|last|days|later|day|week|fortnight|month|year|eve$|next$|following$|previous$|same$|last$)/;
const HYPHENATED = /^(?:early|mid|late)-/;

/** Where a date can begin. Most sentences have no such place, and most words are none. */
function placesToLook(sentence: Sentence): number[] {
  const { tokens } = sentence;
  const begins = new Set<number>();
  for (const type of CALENDAR_TYPES) for (const term of termsOf(sentence, type)) begins.add(term.from);
  const opens = hasOpener(sentence);
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      token.kind === 'number' ||
      (begins.size > 0 && begins.has(at)) ||
      (opens && OPENERS.has(token.text) && SECONDS.test(wordAt(sentence, at + 1))) ||
      (wordAt(sentence, at + 1) === 'of' && ORDINAL.test(token.text) && wordAt(sentence, at - 1) === 'the') ||
      (token.raw.length > 6 && HYPHENATED.test(token.text))
    )
      places.push(at);
  }
  return places;
}

const CALENDAR_TYPES = ['month', 'weekday', 'relative', 'part', 'number'] as const;

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
    readFew(sentence, at, context) ??
    readLater(sentence, at, context) ??
    readYear(sentence, at)
  );
}

/** Days that go by a name: "New Year's Day", "Christmas Eve". Only those that fall on one date every year. */

import type { Sentence } from '../../scan/token.ts';
import { LAST_HOLIDAY } from '../assumption.ts';
import { toDay, yearOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import { wordAt } from '../distance.ts';
import { day, type When } from './interval.ts';

const HOLIDAYS: readonly (readonly [words: readonly string[], month: number, dayOfMonth: number])[] = [
  [['new', 'year', 'day'], 1, 1],
  [['new', 'year', 'eve'], 12, 31],
  [['christmas', 'day'], 12, 25],
  [['christmas', 'eve'], 12, 24],
  [['boxing', 'day'], 12, 26],
  [['the', 'last', 'day', 'of', 'the', 'year'], 12, 31],
];

const FIRST: ReadonlySet<string | undefined> = new Set(HOLIDAYS.map(([[first]]) => first));

/** The last one up to the day of publication. */
export function readHoliday(sentence: Sentence, at: number, context: Context): When | null {
  if (context.published === null) return null;
  if (!FIRST.has(wordAt(sentence, at))) return null;
  const found = HOLIDAYS.find(([words]) => words.every((word, i) => wordAt(sentence, at + i) === word));
  if (found === undefined) return null;
  const [words, month, dayOfMonth] = found;
  const year = yearOf(context.published);
  const value =
    toDay(year, month, dayOfMonth) > context.published ? toDay(year - 1, month, dayOfMonth) : toDay(year, month, dayOfMonth);
  return { ...day(at, at + words.length, value, [LAST_HOLIDAY]), yearGiven: false };
}

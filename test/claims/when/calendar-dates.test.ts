import { describe, expect, it } from 'vitest';
import {
  dayOfMonthAt,
  partOfYear,
  readDayMonth,
  readDayRange,
  readIso,
  readMonth,
  readMonthDay,
} from '../../../src/claims/when/calendar-dates.ts';
import { contextOf, sentenceOf } from '../../engine.ts';

type Read = typeof readDayMonth;

/** What a reader makes of a text's first words. */
function spanOf(read: Read, text: string): string | null {
  const found = read(sentenceOf(text), 0, contextOf(text, { published: '2021-07-20' }));
  return found === null ? null : found.first === found.last ? found.first : `${found.first}..${found.last}`;
}

describe('days', () => {
  it.each([
    ['2 March 2021', '2021-03-02'],
    ['2nd of March 2021', '2021-03-02'],
    ['2 March', '2021-03-02'],
    ['30 February 2021', null],
    ['32 March', null],
    ['2 servers', null],
  ])('%s', (text, day) => expect(spanOf(readDayMonth, text)).toBe(day));

  it.each([
    ['March 2, 2021', '2021-03-02'],
    ['March 2nd', '2021-03-02'],
    ['Mar. 2', '2021-03-02'],
    ['March 3 million', null],
    ['March on', null],
  ])('%s', (text, day) => expect(spanOf(readMonthDay, text)).toBe(day));

  it.each([
    ['2021-03-02', '2021-03-02'],
    ['2021-13-02', null],
    ['2021-03', null],
  ])('%s', (text, day) => expect(spanOf(readIso, text)).toBe(day));

  it.each([
    ['26–28 February', '2021-02-26..2021-02-28'],
    ['26 to 28 February', '2021-02-26..2021-02-28'],
    ['February 26–28', '2021-02-26..2021-02-28'],
    ['28–26 February', null],
    ['26 and 28 February', null],
  ])('%s', (text, span) => expect(spanOf(readDayRange, text)).toBe(span));

  it.each([
    ['31', 31],
    ['2nd', 2],
    ['32', null],
    ['0', null],
    ['2.5', null],
    ['2k', null],
  ])('%s of a month', (text, day) => expect(dayOfMonthAt(sentenceOf(text), 0)).toBe(day));
});

describe('months and their parts', () => {
  it.each([
    ['March 2021', '2021-03-01..2021-03-31'],
    ['February 2024', '2024-02-01..2024-02-29'],
    ['early March', '2021-03-01..2021-03-10'],
    ['mid-March', '2021-03-10..2021-03-21'],
    ['late February', '2021-02-20..2021-02-28'],
    ['the first week of March', '2021-03-01..2021-03-07'],
    ['the second week of March', '2021-03-08..2021-03-14'],
    ['the last week of March', '2021-03-25..2021-03-31'],
    ['the first half of March', '2021-03-01..2021-03-15'],
    ['the second half of March', '2021-03-15..2021-03-31'],
    ['March last year', '2020-03-01..2020-03-31'],
    ['early 2021', '2021-01-01..2021-03-31'],
    // A walk, a verb.
    ['March', null],
    ['May they fail', null],
  ])('%s', (text, span) => expect(spanOf(readMonth, text)).toBe(span));

  it.each([
    ['early', '2021-01-01', '2021-03-31'],
    ['late', '2021-10-01', '2021-12-31'],
    ['first-half', '2021-01-01', '2021-06-30'],
    ['second-half', '2021-07-01', '2021-12-31'],
  ])('%s in a year', (part, first, last) => expect(partOfYear(part, 0, 1, 2021)).toMatchObject({ first, last }));
});

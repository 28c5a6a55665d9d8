import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  fromDayNumber,
  isDay,
  lastOfMonth,
  monthOf,
  toDay,
  weekdayOf,
  yearOf,
} from '../../src/claims/calendar.ts';

const DAYS_EXIST: readonly (readonly [number, number, number, boolean])[] = [
  [2021, 2, 28, true],
  [2021, 2, 29, false],
  [2020, 2, 29, true],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2021, 4, 31, false],
  [2021, 12, 31, true],
  [2021, 13, 1, false],
  [2021, 0, 1, false],
  [2021, 3, 0, false],
  [2021, 3, 32, false],
  [2021, 1.5, 3, false],
  [2021, 3, 1.5, false],
];

describe('days', () => {
  it.each([
    ['2021-03-01', -1, '2021-02-28'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2021-03-28', 1, '2021-03-29'],
    ['2021-03-02', 0, '2021-03-02'],
    ['2021-03-02', 365, '2022-03-02'],
  ])('%s and %i days is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));

  it.each([
    ['2021-03-02', 2],
    ['2021-07-19', 1],
    ['2021-07-18', 0],
    ['1970-01-01', 4],
    ['2000-02-29', 2],
  ])('%s is weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

  it.each([
    [2021, 2, '2021-02-28'],
    [2020, 2, '2020-02-29'],
    [2021, 12, '2021-12-31'],
    [2021, 4, '2021-04-30'],
  ])('the last of %i-%i is %s', (year, month, day) => expect(lastOfMonth(year, month)).toBe(day));

  it.each(DAYS_EXIST)('%i-%i-%i is a day: %s', (year, month, day, exists) => expect(isDay(year, month, day)).toBe(exists));

  it('are counted from 1970 and back', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    for (const day of ['1999-12-31', '2020-02-29', '2021-03-28', '2021-10-31']) expect(fromDayNumber(dayNumber(day))).toBe(day);
  });

  it('are written and read in parts', () => {
    expect(toDay(2021, 3, 2)).toBe('2021-03-02');
    expect([yearOf('2021-03-02'), monthOf('2021-03-02')]).toEqual([2021, 3]);
  });
});

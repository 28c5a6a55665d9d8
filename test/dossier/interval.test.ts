import { expect, test } from 'vitest';
import { firstDayOf, isDay, isDisjoint, toDayNumber } from '../../src/dossier/interval.ts';

test.each<[Parameters<typeof isDisjoint>, boolean]>([
  [
    [
      { min: 1, max: 2 },
      { min: 3, max: 4 },
    ],
    true,
  ],
  [
    [
      { min: 1, max: 3 },
      { min: 3, max: 4 },
    ],
    false,
  ],
  [
    [
      { min: 5, max: null },
      { min: 1, max: 4 },
    ],
    true,
  ],
  [
    [
      { min: 5, max: null },
      { min: 20, max: null },
    ],
    false,
  ],
  [
    [
      { min: null, max: 4 },
      { min: 5, max: null },
    ],
    true,
  ],
  [
    [
      { min: null, max: null },
      { min: 5, max: 5 },
    ],
    false,
  ],
])('isDisjoint(%j) is %s', ([a, b], disjoint) => {
  expect(isDisjoint(a, b)).toBe(disjoint);
  expect(isDisjoint(b, a)).toBe(disjoint);
});

test.each([
  ['2021-02-28', true],
  ['2021-02-29', false],
  ['2024-02-29', true],
  ['2021-13-01', false],
  ['nonsense', false],
])('isDay(%s) is %s', (day, is) => expect(isDay(day)).toBe(is));

test('days follow each other over the end of a month', () =>
  expect(toDayNumber('2021-03-01') - toDayNumber('2021-02-28')).toBe(1));

test.each([
  ['2021', '2021-01-01'],
  ['2021-03', '2021-03-01'],
  ['2021-03-05', '2021-03-05'],
])('the first day of %s is %s', (published, day) => expect(firstDayOf(published)).toBe(day));

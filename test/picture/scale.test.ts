import { describe, expect, test } from 'vitest';
import { addDays, dayNumber } from '../../src/claims/calendar.ts';
import { logScale, shareScale, timeScale } from '../../src/picture/scale.ts';

describe('days', () => {
  const days = ['2020-02-01', '2021-01-03', '2021-03-02', '2021-03-02', '2021-03-02', '2021-03-03', '2021-07-19', '2026-04-27'];
  const scale = timeScale(days);

  test('a later day stands after an earlier one, each within the line', () => {
    let before = 0;
    for (let day = '2020-02-01'; day <= '2026-04-27'; day = addDays(day, 1)) {
      const at = scale.at(day);
      expect(at).toBeGreaterThan(before);
      expect(at).toBeLessThan(1);
      before = at;
    }
  });

  test('a busy day takes more room than a day of a quiet year', () => {
    expect(scale.at('2021-03-03') - scale.at('2021-03-02')).toBeGreaterThan(scale.at('2023-03-03') - scale.at('2023-03-02'));
  });

  test('what lies outside stands at an end', () => {
    expect([scale.at('1999-01-01'), scale.at('2030-01-01')]).toEqual([0, 1]);
  });

  test('ticks are first days of months, years before months', () => {
    expect(scale.ticks.every(({ value }) => value.endsWith('-01'))).toBe(true);
    expect(scale.ticks.filter(({ rank }) => rank === 0).map(({ value }) => value)).toEqual([
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
    ]);
  });

  test.each([[[]], [['2021-03-02']], [['2021-03-02', '2021-03-09']], [['0001-01-01', '9999-12-31']]])(
    'of %j there is a line too',
    (some) => {
      const line = timeScale(some);
      for (const { at } of line.ticks) expect(at >= 0 && at <= 1).toBe(true);
      expect(line.ticks.length).toBeLessThan(250);
      const places = some.map((day) => line.at(day));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  test('a line of one month has the day for a tick', () => {
    expect(timeScale(['2021-03-02', '2021-03-09']).ticks.map(({ value }) => value)).toEqual(['2021-03-02']);
    expect(dayNumber('2021-03-09')).toBeGreaterThan(dayNumber('2021-03-02'));
  });
});

describe('numbers', () => {
  test('powers of ten are equally far apart, exactly', () => {
    const scale = logScale([1, 1_000_000]);
    for (let power = 0; power <= 6; power += 1) expect(scale.at(10 ** power)).toBe(power / 6);
    expect(logScale([10 ** 9]).at(1000)).toBe(3 / 9);
  });

  test('more is never before less', () => {
    const scale = logScale([0, 5, 10 ** 9]);
    const values = [-3, 0, 0.5, 1, 2, 9.1, 10, 11, 70, 12_700, 30_000, 99_999, 100_000, 10 ** 9];
    const places = values.map((value) => scale.at(value));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect([places[0], places.at(-1)]).toEqual([0, 1]);
  });

  test('nought has a place of its own, before one', () => {
    const scale = logScale([0, 10]);
    expect(scale.at(0)).toBe(0);
    expect(scale.at(1)).toBeGreaterThan(0.05);
    expect(scale.ticks[0]).toMatchObject({ value: 0, at: 0 });
    expect(logScale([10]).at(1)).toBe(0);
  });

  test('shares stand evenly from nought to a hundred', () => {
    const scale = shareScale([92]);
    expect([0, 25, 92, 100].map((value) => scale.at(value))).toEqual([0, 0.25, 0.92, 1]);
    expect(shareScale([150]).at(150)).toBe(0.75);
  });
});

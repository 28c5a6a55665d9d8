import { describe, expect, it } from 'vitest';
import { readSince } from '../../../src/claims/when/anchored.ts';
import { contextOf, sentenceOf } from '../../engine.ts';

const read = (text: string, at = 0, published: string | null = '2021-03-16') =>
  readSince(sentenceOf(text), at, contextOf(text, { published }));

describe('days counted from an event to the day of publication', () => {
  it.each([
    ['Two days after Microsoft went public', 0, '2021-03-14'],
    ['Ten days since Microsoft went public', 0, '2021-03-06'],
    ['It is 14 days since Microsoft went public', 2, '2021-03-02'],
    ['A day after Microsoft went public', 0, '2021-03-15'],
  ])('%s', (text, at, day) => {
    expect(read(text, at)).toMatchObject({ first: day, last: day, precision: 'day', clauseFollows: true });
  });

  it('are round for weeks, months and years', () => {
    const week = read('A week since Microsoft went public');
    expect(week && week.first < '2021-03-09' && week.last > '2021-03-09').toBe(true);
    expect(week?.precision).toBe('days');
    const year = read('A year since Microsoft went public', 0, '2022-03-02');
    expect(year && year.first < '2021-03-02' && year.last > '2021-03-02').toBe(true);
  });

  it.each([
    ['Two days before Microsoft went public', 0],
    ['Two servers after Microsoft went public', 0],
    ['Ninety days after Microsoft went public', 0],
    ['Microsoft had by then gone public two days after the news', 6],
  ])('are not read in: %s', (text, at) => expect(read(text, at)).toBeNull());

  it('are not read where the day of publication is not known', () => {
    expect(read('Two days after Microsoft went public', 0, null)).toBeNull();
  });
});

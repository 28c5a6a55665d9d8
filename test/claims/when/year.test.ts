import { describe, expect, it } from 'vitest';
import { explicitYear, inferYear, isYearToken, readYear, yearOfList } from '../../../src/claims/when/year.ts';
import { contextOf, sentenceOf } from '../../engine.ts';

const at = (text: string, raw: string) => sentenceOf(text).tokens.findIndex((token) => token.raw === raw);

describe('four digits', () => {
  it.each([
    ['It came in 2021.', '2021', true],
    ['It came on 2 March 2021.', '2021', true],
    ['The 2021 hack is known.', '2021', true],
    ['Exchange 2019 is known.', '2019', false],
    ['Exchange 2013, 2016 and 2019 are known.', '2016', false],
    ['Some 2021 servers fell.', '2021', false],
    ['It came in 1805.', '1805', false],
    ['It cost 30000.', '30000', false],
  ])('%s: %s is a year: %s', (text, raw, year) => expect(isYearToken(sentenceOf(text), at(text, raw))).toBe(year));

  it('name the year for what follows', () => {
    expect(explicitYear(sentenceOf('It came in 2021 and again in 2022.'))).toBe(2022);
    expect(explicitYear(sentenceOf('Exchange 2019 is known.'))).toBeNull();
  });

  it('make an interval behind a preposition or before a deed', () => {
    const text = 'In 2021 it came.';
    expect(readYear(sentenceOf(text), at(text, '2021'))).toMatchObject({
      first: '2021-01-01',
      last: '2021-12-31',
      precision: 'year',
    });
    expect(readYear(sentenceOf('It was a year of woe, 2021.'), 7)).toBeNull();
  });
});

describe('the year of a date without one', () => {
  const infer = (month: number, day: number | null, given: Parameters<typeof contextOf>[1], text = 'It was fixed on then.') =>
    inferYear(sentenceOf(text), month, day, 4, contextOf(text, given));

  it.each([
    ['the one of publication', 3, 2, { published: '2021-03-10' }, 2021],
    ['the one before, for what would lie ahead', 12, 10, { published: '2021-03-10' }, 2020],
    ['the one named before in the block', 3, 2, { published: '2022-07-19', year: 2021 }, 2021],
    ['the next, where the months roll over', 1, 5, { published: '2021-03-10', year: 2020, lastDay: '2020-12-10' }, 2021],
    ['the article’s, far back', 3, 2, { published: '2023-07-19', articleYear: 2021 }, 2021],
  ] as const)('is %s', (_, month, day, given, year) => expect(infer(month, day, given)).toBe(year));

  it('is not a coming day’s where it has begun', () => {
    expect(infer(1, 3, { published: '2022-01-02' }, 'The attacks began on then.')).toBe(2021);
  });

  it('is not known without any', () => expect(infer(3, 2, { published: null })).toBeNull());
});

describe('the year at the end of a list', () => {
  it.each([
    ['3 January and 2 March 2021', 2, 2021],
    ['3 January and 2 March', 2, null],
    ['3 January was cold in 2021', 2, null],
  ])('%s', (text, from, year) => expect(yearOfList(sentenceOf(text), from)).toBe(year));
});

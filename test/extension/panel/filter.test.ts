import { describe, expect, it } from 'vitest';
import { filtered, isFiltering, NO_FILTER, publishersIn, toggled } from '../../../extension/panel/filter.ts';
import { toRecord } from '../../../src/report/record.ts';
import { checked } from '../../engine.ts';

const TEXT =
  'Microsoft released patches on 2 March 2021. At least 30,000 organisations globally were hacked, KrebsOnSecurity reported. ' +
  'Britain said Chinese state-backed actors were behind the hack. Canada estimated that 400,000 servers were affected worldwide.';
const { report, article } = checked(TEXT);
const { findings } = toRecord(report, article);
const quotes = (filter: object) => filtered(findings, { ...NO_FILTER, ...filter }).map(({ claim }) => claim.quote);

describe('the list', () => {
  it('is whole without a filter, in the order of the text', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(filtered(findings, NO_FILTER)).toEqual(findings);
    expect(new Set(findings.map(({ claim }) => claim.kind))).toEqual(new Set(['attribution', 'figure', 'date']));
  });

  it('narrows to one or more ratings, and to kinds', () => {
    expect(quotes({ ratings: ['missing-context'] })).toEqual(['At least 30,000 organisations']);
    expect(quotes({ ratings: ['missing-context', 'supported'] }).length).toBeGreaterThan(1);
    expect(quotes({ kinds: ['date'] })).toEqual(['released patches on 2 March 2021']);
    expect(quotes({ kinds: ['date'], ratings: ['missing-context'] })).toEqual([]);
  });

  it('narrows to the claims that a publisher decided', () => {
    expect(quotes({ publisher: 'KrebsOnSecurity' })).toEqual(['At least 30,000 organisations']);
    expect(quotes({ publisher: 'Nobody' })).toEqual([]);
  });

  it.each([
    ['the quote', 'organisations', 1],
    ['any case and order', 'SERVERS 400,000', 1],
    ['a number without its separators', '400000', 1],
    ['a source', 'krebs', 1],
    ['nothing that is there', 'solarwinds', 0],
    ['only spaces', '   ', findings.length],
  ])('finds by %s', (_, words, number) => {
    expect(quotes({ words })).toHaveLength(number);
    expect(isFiltering({ ...NO_FILTER, words })).toBe(words.trim() !== '');
  });

  it('names every publisher once, the most used first', () => {
    const publishers = publishersIn(findings);
    expect(publishers.map(({ publisher }) => publisher)).toContain('KrebsOnSecurity');
    expect(new Set(publishers.map(({ publisher }) => publisher)).size).toBe(publishers.length);
    const numbers = publishers.map(({ claims }) => claims);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });
});

it('a choice is put in and taken out again', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

import { describe, expect, it } from 'vitest';
import type { Scale } from '../../src/check/scales.ts';
import type { Amount } from '../../src/check/value.ts';
import * as wording from '../../src/check/wording.ts';
import { ENGLISH } from '../../src/check/words/en.ts';
import type { FigureReading } from '../../src/claims/claim.ts';
import { EVENTS, RELATIONS, STATES, UNITS } from '../../src/vocabulary.ts';

const { number, event: eventWords, relation: relationWords, state: stateWords, unit: unitWords } = ENGLISH;
const amount = (value: Amount) => wording.amountWords(value, ENGLISH);
const figureWords = (figure: FigureReading) => wording.figureWords(figure, ENGLISH);
const intervalWords = (from: string, to: string) => wording.intervalWords({ from, to }, ENGLISH);
const dateWords = (date: Parameters<typeof wording.dateWords>[0]) => wording.dateWords(date, ENGLISH);
const attributionWords = (
  accuser: string | null,
  accused: string,
  relation: Parameters<typeof wording.attributionWords>[2],
  sure: string | null,
) => wording.attributionWords(accuser, accused, relation, sure === null ? null : { word: sure }, ENGLISH);

describe('amounts', () => {
  it.each([
    [30000, null, 'at-least', 'at least 30,000'],
    [30000, null, 'more-than', 'more than 30,000'],
    [null, 30000, 'up-to', 'up to 30,000'],
    [null, 10000, 'fewer-than', 'fewer than 10,000'],
    [92072, 92072, 'exactly', '92,072'],
    [400000, 400000, 'nearly', 'nearly 400,000'],
    [7000, 8000, 'range', '7,000 to 8,000'],
    [10000, 99999, 'order', 'tens of thousands'],
    [100000, 999999, 'order', 'hundreds of thousands'],
    [1000, 9999, 'order', 'thousands'],
    [9.1, 9.1, 'exactly', '9.1'],
  ] as const)('from %j to %j, %s: %s', (min, max, comparator, words) => expect(amount({ min, max, comparator })).toBe(words));

  it('have separators', () => expect([number(30000), number(1000000), number(92)]).toEqual(['30,000', '1,000,000', '92']));
});

describe('figures', () => {
  it.each([
    [
      { min: 30000, max: null, comparator: 'at-least', unit: 'organizations', state: 'compromised', scope: 'US' },
      /^at least 30,000 organizations, compromised, in the US$/,
    ],
    [
      { min: 30000, max: null, comparator: 'at-least', unit: 'organizations', state: 'compromised', scope: 'worldwide' },
      /^at least 30,000 organizations, compromised, worldwide$/,
    ],
    [{ min: 26000, max: 26000, comparator: 'exactly', unit: 'servers', state: null, scope: 'unspecified' }, /^26,000 servers$/],
    [
      { min: 92, max: 92, comparator: 'exactly', unit: 'percent of servers', state: 'patched', scope: 'worldwide' },
      /^92 ?% of servers, patched, worldwide$/,
    ],
    [
      { min: 4, max: 4, comparator: 'exactly', unit: 'vulnerabilities', state: 'exploited', scope: 'Exchange Server' },
      /^4 vulnerabilities, exploited$/,
    ],
  ] as const)('%j', (figure, words) => expect(figureWords(figure)).toMatch(words));

  it('read as English where the amount is vague', () => {
    expect(
      figureWords({ min: 10000, max: 99999, comparator: 'order', unit: 'servers', state: 'compromised', scope: 'unspecified' }),
    ).toBe('tens of thousands of servers, compromised');
  });

  it('say when nothing is named as counted', () => expect(unitWords(null)).toContain('nothing'));
});

describe('days', () => {
  it.each([
    ['2021-03-02', '2021-03-02', '2 March 2021'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['2021-03-01', '2021-03-31', 'March 2021'],
    ['2021-02-01', '2021-02-28', 'February 2021'],
    ['2021-02-26', '2021-02-28', '26 to 28 February 2021'],
    ['2020-10-01', '2021-01-31', '1 October 2020 to 31 January 2021'],
  ])('%s to %s is %s', (from, to, words) => expect(intervalWords(from, to)).toBe(words));

  it('name the event', () =>
    expect(dateWords({ event: 'patched', from: '2021-03-02', to: '2021-03-02' })).toBe('patch released: 2 March 2021'));
});

describe('the closed lists', () => {
  it('have words without hyphens for every event, relation, state and unit', () => {
    for (const event of EVENTS) expect(eventWords(event)).not.toMatch(/^$|[a-z]-[a-z]+-[a-z]|_/);
    for (const relation of RELATIONS) expect(relationWords(relation)).not.toBe('');
    for (const state of STATES) expect(stateWords(state)).not.toMatch(/^$|-/);
    for (const unit of UNITS) expect(unitWords(unit)).not.toBe('');
  });

  it('say who says what of whom', () => {
    expect(attributionWords('The UK', 'China', 'state-backed', null)).toMatch(/The UK.*state-backed/);
    expect(attributionWords(null, 'China', 'country', null)).not.toContain('null');
    expect(attributionWords('China', 'China', 'denies', null)).toMatch(/China denies/);
    expect(attributionWords('Microsoft', 'Hafnium', 'named-cluster', 'high confidence')).toMatch(/Hafnium.*“high confidence”/);
  });
});

describe('likelihood words', () => {
  const sure = (word: string, scale?: Scale) => wording.confidenceWords({ word, scale }, ENGLISH);

  it('stand in a sentence with their range and their scale', () => {
    expect(sure('highly likely', 'phia')).toMatch(/^highly likely \(80–90 % .*PHIA/);
    expect(sure('very likely', 'icd203')).toMatch(/^very likely \(80–95 % .*ICD 203/);
  });

  it('stand alone where no scale has them', () => {
    expect(sure('high confidence', 'phia')).toBe('high confidence');
    expect(sure('highly likely', 'icd203')).toBe('highly likely');
    expect(sure('highly likely')).toBe('highly likely');
  });
});

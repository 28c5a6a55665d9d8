import { describe, expect, it } from 'vitest';
import { band } from '../../src/check/scales.ts';

/** A word, and its band on the UK's yardstick and on the US scale. */
const BANDS: readonly (readonly [string, string | null, string | null])[] = [
  ['highly likely', '80–90 %', null],
  ['Highly likely', '80–90 %', null],
  ['almost certain', '95–<100 %', '95–99 %'],
  ['almost certainly', '95–<100 %', '95–99 %'],
  ['likely', '55–75 %', '55–80 %'],
  ['probably', '55–75 %', '55–80 %'],
  ['very likely', null, '80–95 %'],
  ['realistic possibility', '40–<50 %', null],
  ['roughly even chance', null, '45–55 %'],
  ['unlikely', '25–35 %', '20–45 %'],
  ['high confidence', null, null],
  ['high degree of confidence', null, null],
  ['confident', null, null],
  ['', null, null],
];

describe('likelihood words', () => {
  it.each(BANDS)('%s', (word, phia, icd203) => {
    expect(band(word, 'phia')).toBe(phia);
    expect(band(word, 'icd203')).toBe(icd203);
  });
});

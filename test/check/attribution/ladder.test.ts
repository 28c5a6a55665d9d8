import { describe, expect, it } from 'vitest';
import { isState, rung } from '../../../src/check/attribution/ladder.ts';
import type { Relation } from '../../../src/vocabulary.ts';
import { facts, judgementsOf } from '../../engine.ts';

const DAY = '2021-07-21';
const judged = (text: string) => judgementsOf('attribution', text, DAY)[0];

describe('the rungs', () => {
  it('rise from what was seen to persons charged', () => {
    const ladder: readonly Relation[] = [
      'activity',
      'named-cluster',
      'from-territory',
      'state-linked',
      'state-backed',
      'country',
      'mss-affiliated',
      'mss',
      'government',
    ];
    const rungs = ladder.map(rung);
    expect(rungs).toEqual([...rungs].sort((a, b) => a - b));
    expect(new Set(rungs).size).toBe(ladder.length);
    expect(rung('denies')).toBeLessThan(0);
  });

  it.each([
    ['us', true],
    ['us-cisa', true],
    ['uk-fcdo', true],
    ['eu', false],
    ['nato', false],
    ['microsoft', false],
    ['bbc', false],
  ])('may stand for a country in the mouth of %s: %s', (party, yes) => expect(isState(party, facts)).toBe(yes));
});

describe('an accusation on the ladder', () => {
  it.each([
    ['Norway said the attack on its parliament came from China.', 'supported', null],
    ['The EU blamed the Chinese government for the Exchange hack.', 'missing-context', 'strength-overstated'],
    ['The US blamed the Ministry of State Security for the Exchange hack.', 'missing-context', 'strength-overstated'],
    ['Canada blamed the Ministry of State Security for the Exchange hack.', 'supported', null],
    ['Britain blamed the Chinese military for the Exchange hack.', 'refuted', 'accused-differs'],
  ])('%s: %s', (text, rating, code) => {
    expect(judged(text)?.rating).toBe(rating);
    if (code === null) expect(judged(text)?.codes).not.toContain('strength-overstated');
    else expect(judged(text)?.codes).toContain(code);
  });
});

import { describe, expect, it } from 'vitest';
import { REASON_CODES } from '../../src/check/finding.ts';
import { ratingOf } from '../../src/check/rules/index.ts';
import { abstain, decide, difference, LIGHT } from '../../src/check/verdict.ts';
import { facts } from '../engine.ts';

describe('a verdict', () => {
  it('takes its rating from its rule, whatever it rests on', () => {
    const [fact] = facts.attributions;
    const verdict = decide('attribution/overstated', fact ? [fact] : [], [
      difference('strength-overstated', { relation: 'government' }, { relation: 'country' }),
    ]);
    expect(verdict.rating).toBe(ratingOf('attribution/overstated'));
    expect(verdict.differences).toEqual([
      { code: 'strength-overstated', claimed: { relation: 'government' }, source: { relation: 'country' } },
    ]);
    expect(decide('attribution/matches', []).rating).toBe('supported');
  });

  it('has no rating where the claim is left', () =>
    expect(abstain('attribution/purpose')).toEqual({ rule: 'attribution/purpose', rating: null }));
});

describe('light differences', () => {
  it('are known codes, and none that names a fault', () => {
    for (const code of LIGHT) expect(REASON_CODES).toContain(code);
    for (const code of ['value-differs', 'strength-overstated', 'scope-differs', 'other-case', 'denied'] as const)
      expect(LIGHT.has(code)).toBe(false);
  });
});

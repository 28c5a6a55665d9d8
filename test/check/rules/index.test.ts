/** Every rule of judgement decides its own example, through the whole engine. A rule without a true example has no business here. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/check/check.ts';
import { RULE_IDS, RULES, type Rule, ruleOf } from '../../../src/check/rules/index.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { KINDS } from '../../../src/vocabulary.ts';
import { claimsOf, facts, findingsOf } from '../../engine.ts';

/** The claim that the example is about. */
function claimOf({ id, kinds, example }: Rule): Claim {
  const words = example.claim ?? '';
  const found = claimsOf(example.text, example.published).find(
    (claim) => kinds.includes(claim.kind) && claim.quote.includes(words),
  );
  if (found === undefined) throw new Error(`The example of ${id} makes no such claim`);
  return found;
}

const rated = RULES.filter(({ rating }) => rating !== null);
const silent = RULES.filter(({ rating }) => rating === null);

describe('a rule that rates', () => {
  it.each(rated.map((rule) => [rule.id, rule.rating, rule] as const))('%s gives %s', (id, rating, rule) => {
    const { start, end, kind } = claimOf(rule);
    const finding = findingsOf(rule.example.text, rule.example.published).find(
      ({ claim }) => claim.kind === kind && claim.start === start && claim.end === end,
    );
    expect([finding?.rule, finding?.rating]).toEqual([id, rating]);
  });
});

describe('a rule that leaves a claim unmarked', () => {
  it.each(silent.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const claim = claimOf(rule);
    expect(judge(claim, facts, rule.example.published)).toEqual({ rule: id, rating: null });
    const { kind, start, end } = claim;
    for (const finding of findingsOf(rule.example.text, rule.example.published))
      expect(finding.claim).not.toMatchObject({ kind, start, end });
  });
});

describe('the rules', () => {
  it('have ids of their own, each under its kind', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id, kinds } of RULES) {
      const [head] = id.split('/');
      expect(kinds.length, id).toBeGreaterThan(0);
      // Others hold for several kinds and go by what they look at.
      if (KINDS.some((kind) => kind === head)) expect(kinds, id).toEqual([head]);
      expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
    }
  });

  it('say what they do in a sentence', () => {
    for (const { id, says } of RULES) expect(says, id).toMatch(/^[“A-Z].+[.]$/);
  });

  it('follow every entry of the casebook, and no other', () => {
    const followed = new Set(RULES.flatMap(({ casebook }) => casebook));
    expect([...followed].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  });

  it('are red for each kind, and never by halves', () => {
    const red = rated.filter(({ rating }) => rating === 'refuted');
    expect(new Set(red.flatMap(({ kinds }) => kinds))).toEqual(new Set(KINDS));
  });

  it('are found by their ids', () => {
    for (const id of RULE_IDS) expect(ruleOf(id)).toMatchObject({ id, rating: expect.any(String) });
    expect(RULE_IDS).toHaveLength(rated.length);
  });
});

import { describe, expect, it } from 'vitest';
import { judge } from '../../src/check/check.ts';
import { usable } from '../../src/check/facts.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { createTrace, keep, LEFT, LEFT_WORDS } from '../../src/check/trace.ts';
import { claimsOf, dossier, facts } from '../engine.ts';

describe('a trace', () => {
  it('decides nothing', () => {
    for (const { example } of RULES)
      for (const claim of claimsOf(example.text, example.published))
        expect(judge(claim, facts, example.published, [], createTrace())).toEqual(judge(claim, facts, example.published));
  });

  it('sees every reason that it has words for', () => {
    const seen = new Set<string>();
    const examples = [
      ...RULES.map(({ example }) => example),
      { text: 'Shadowserver found about 21,000 patched servers.', published: '2021-03-30' },
      { text: 'Zhang Yu was charged over the Exchange hack.', published: '2025-07-11' },
    ];
    for (const { text, published } of examples)
      for (const claim of claimsOf(text, published)) {
        const trace = createTrace();
        judge(claim, facts, published, [], trace);
        for (const left of trace.left.values()) seen.add(left);
      }
    expect([...LEFT].filter((left) => !seen.has(left))).toEqual([]);
    expect(Object.keys(LEFT_WORDS)).toEqual([...LEFT]);
  });

  it('keeps the last word on a fact', () => {
    const [fact] = dossier.facts;
    if (fact === undefined) throw new Error('The dossier is empty');
    const trace = createTrace();
    expect(keep([fact], () => null, trace)).toEqual([fact]);
    expect(trace.left.get(fact)).toBe('farther');
    expect(keep([fact], () => 'other-party', trace)).toEqual([]);
    expect(trace.left.get(fact)).toBe('other-party');
  });

  it('makes no difference to what is kept', () => {
    const day = '2021-04-01';
    expect(usable(dossier.facts, day, createTrace())).toEqual(usable(dossier.facts, day));
  });
});

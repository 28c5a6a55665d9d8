import { describe, expect, it } from 'vitest';
import { judge } from '../../src/check/check.ts';
import { toConsidered } from '../../src/check/considered.ts';
import { createTrace, LEFT, type Left } from '../../src/check/trace.ts';
import { ENGLISH } from '../../src/check/words/en.ts';
import type { Day } from '../../src/vocabulary.ts';
import { claimsOf, facts } from '../engine.ts';

function consideredFor(text: string, published: Day) {
  const [claim] = claimsOf(text, published);
  if (claim === undefined) throw new Error(`No claim in “${text}”`);
  const trace = createTrace();
  return toConsidered(claim, judge(claim, facts, published, [], trace), trace, facts, ENGLISH);
}

describe.each<[string, Day]>([
  ['At least 30,000 organisations globally were hacked.', '2021-07-21'],
  ['Microsoft released the patches on 9 February 2021.', '2021-07-21'],
  ['The EU blamed the Chinese government for the Exchange attack.', '2021-07-21'],
  ['Some 340 servers in Ruritania were hacked.', '2021-03-20'],
])('what was considered for “%s”', (text, published) => {
  const considered = consideredFor(text, published);

  it('names each fact once', () => {
    expect(considered.length).toBeGreaterThan(5);
    expect(new Set(considered.map(({ fact }) => fact)).size).toBe(considered.length);
  });

  it('puts what was left after what was not, what failed last before what failed first', () => {
    const uses = considered.map(({ use }) => use);
    expect(uses.lastIndexOf('shown')).toBeLessThan(uses.indexOf('left'));
    expect(uses.lastIndexOf('decided')).toBeLessThan(uses.indexOf('left'));
    const ranks = considered.flatMap(({ left }) => (left === null ? [] : [LEFT.indexOf(left)]));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('says why of each that was left, and of no other', () => {
    for (const { use, left, why } of considered) {
      expect(left === null).toBe(use !== 'left');
      expect(why).not.toBe('');
    }
  });
});

it('puts the nearest of equals first', () => {
  const apart = (reason: Left) =>
    consideredFor('Some 340 servers in Ruritania were hacked.', '2021-03-20')
      .filter(({ left }) => left === reason)
      .flatMap(({ fact }) => {
        const found = facts.fact(fact);
        return found?.kind === 'figure'
          ? [Math.abs(Math.log1p(found.figure.min ?? found.figure.max ?? 0) - Math.log1p(340))]
          : [];
      });
  const distances = apart('value-apart');
  expect(distances.length).toBeGreaterThan(3);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
});

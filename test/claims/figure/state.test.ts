import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/claims/context.ts';
import { findState } from '../../../src/claims/figure/state.ts';
import type { State, Unit } from '../../../src/vocabulary.ts';
import { contextOf, sentenceOf } from '../../engine.ts';

/** The state of the words from a number to a noun. */
function stateOf(text: string, noun: string, unit: Unit, given: Partial<Context> = {}): State | null {
  const sentence = sentenceOf(text);
  const from = sentence.tokens.findIndex(({ kind }) => kind === 'number');
  const to = sentence.tokens.findIndex(({ raw }) => raw === noun) + 1;
  return findState(sentence, { from, to }, unit, contextOf(text, given));
}

describe('what became of the counted things', () => {
  it.each<[string, string, Unit, State | null]>([
    ['Hackers breached 400 servers.', 'servers', 'servers', 'compromised'],
    ['Hackers tried to breach 400 servers.', 'servers', 'servers', 'attempted'],
    ['Hackers may have breached 400 servers.', 'servers', 'servers', 'at-risk'],
    ['Some 400 servers have been patched.', 'servers', 'servers', 'patched'],
    ['Some 400 servers have not been patched.', 'servers', 'servers', 'vulnerable'],
    ['Some 400 servers are yet to be patched.', 'servers', 'servers', 'vulnerable'],
    ['Some 400 badly protected servers were breached.', 'servers', 'servers', 'compromised'],
    ['Some 400 vulnerable servers stand there.', 'servers', 'servers', 'vulnerable'],
    // The nearest decides.
    ['They scanned 400 servers, and breached others.', 'servers', 'servers', 'scanned'],
    // What cannot be said of the noun is not.
    ['Hackers breached firms through 4 flaws.', 'flaws', 'vulnerabilities', null],
    ['Hackers used 4 flaws.', 'flaws', 'vulnerabilities', 'exploited'],
    // What the noun says itself.
    ['There were 400 victims.', 'victims', 'victims', 'compromised'],
    ['There are 400 servers.', 'servers', 'servers', null],
  ])('%s', (text, noun, unit, state) => expect(stateOf(text, noun, unit)).toBe(state));

  it('is told in the sentence before where this one does not', () => {
    const earlier = [sentenceOf('Many servers were breached.')];
    expect(stateOf('There are 400 servers.', 'servers', 'servers', { earlier })).toBe('compromised');
    expect(stateOf('Some 400 servers were patched.', 'servers', 'servers', { earlier })).toBe('patched');
  });
});

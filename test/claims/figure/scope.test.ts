import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/claims/context.ts';
import { findScope } from '../../../src/claims/figure/scope.ts';
import { findQuantities } from '../../../src/claims/quantity.ts';
import { contextOf, sentenceOf } from '../../engine.ts';

/** The place of the sentence's first number, with two words behind it as what is counted. */
function scopeOf(text: string, given: Partial<Context> = {}): string | null {
  const sentence = sentenceOf(text);
  const [quantity] = findQuantities(sentence);
  if (quantity === undefined) throw new Error(`No number in ${text}`);
  return findScope(sentence, quantity, { from: quantity.outerFrom, to: quantity.outerTo + 1 }, contextOf(text, given));
}

describe('where the counted things are', () => {
  it.each([
    ['Some 26,000 servers in Germany fell.', 'Germany'],
    ['In Germany some 26,000 servers fell.', 'Germany'],
    ['Germany has 26,000 servers.', 'Germany'],
    ['Some 26,000 servers fell across the world.', 'worldwide'],
    ['Some 26,000 servers in Asia and Europe fell.', 'Asia and Europe'],
    ['Some 26,000 servers in Germany fell, 7,000 in Britain.', 'Germany'],
    // Where somebody speaks, or whose government does.
    ['The German agency counted 26,000 servers.', null],
    ['Berlin counted 26,000 servers.', null],
    ['Germany warned of 26,000 servers.', null],
    ['Some 26,000 servers fell.', null],
  ])('%s: %s', (text, scope) => expect(scopeOf(text)).toBe(scope));

  it('are under the heading’s place', () => {
    expect(scopeOf('Some 26,000 servers fell.', { headingPlace: 'Germany' })).toBe('Germany');
    expect(scopeOf('Some 26,000 servers in Britain fell.', { headingPlace: 'Germany' })).toBe('UK');
  });

  it('are “there” in the place named before', () => {
    const earlier = [sentenceOf('Britain suffered, and Germany too.')];
    expect(scopeOf('Some 26,000 servers there fell.', { earlier })).toBe('Germany');
    expect(scopeOf('Some 26,000 servers fell.', { earlier })).toBeNull();
    expect(scopeOf('Some 26,000 servers fell and there are more.', { earlier })).toBeNull();
  });
});

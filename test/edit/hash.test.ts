import { describe, expect, it } from 'vitest';
import { hash } from '../../src/edit/hash.ts';

describe('hash', () => {
  // The published test vectors of FNV-1a, 64 bits.
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['foobar', '85944171f73967e8'],
  ])('of %j', (text, expected) => expect(hash(text)).toBe(expected));

  it('reads the bytes that a text encoder writes', () => {
    const byBytes = (text: string) =>
      [...new TextEncoder().encode(text)]
        .reduce((value, byte) => BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n)
        .toString(16)
        .padStart(16, '0');
    for (const text of ['é', '“at least”', '微软', '😀', 'a\ud800b']) expect(hash(text)).toBe(byBytes(text));
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCodePoints } from '../../src/report/code-points.ts';

test.each([
  ['abc', [0, 1, 3], [0, 1, 3]],
  ['😀 a', [0, 2, 3, 4], [0, 1, 2, 3]],
  ['\ud800a\udc00', [1, 2, 3], [1, 2, 3]],
  ['a😀b', [2, 3, 4], [2, 2, 3]],
  ['abc', [2, 0, 2, 99], [2, 0, 2, 3]],
])('in %j the offsets %j are %j', (text, offsets, expected) => {
  const points = toCodePoints(text, offsets);
  expect(offsets.map((offset) => points.get(offset))).toEqual(expected);
});

test('they are what JavaScript’s own iteration counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.nat(130)), (text, offsets) => {
      const points = toCodePoints(text, offsets);
      for (const offset of offsets) expect(points.get(offset)).toBe([...text.slice(0, offset)].length);
    }),
  );
});

import { expect, it } from 'vitest';
import { DENSITIES } from '../../extension/settings.ts';
import { isMarked } from '../../extension/ui/marks.ts';
import { RATINGS } from '../../src/vocabulary.ts';

it.each([
  ['all', ['supported', 'missing-context', 'conflicting', 'refuted', 'not-enough-evidence']],
  ['differences', ['missing-context', 'conflicting', 'refuted']],
  ['panel', []],
  ['off', []],
] as const)('with %s these are marked: %j', (density, marked) => {
  expect(DENSITIES).toContain(density);
  expect(RATINGS.filter((rating) => isMarked(rating, density)).toSorted()).toEqual([...marked].sort());
});

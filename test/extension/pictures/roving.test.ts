import { describe, expect, test } from 'vitest';
import { inOrder, type Place, step } from '../../../extension/ui/pictures/roving.ts';

/** Two lines with a third between them that has no mark. */
const PLACES: readonly Place[] = inOrder([
  { id: 'c', row: 2, at: 0.1 },
  { id: 'b', row: 0, at: 0.9 },
  { id: 'd', row: 2, at: 0.8 },
  { id: 'a', row: 0, at: 0.2 },
]);

test('marks are in order line by line, along each', () => {
  expect(PLACES.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

describe.each([
  ['ArrowRight', 'a', 'b'],
  ['ArrowRight', 'b', 'c'],
  ['ArrowRight', 'd', 'd'],
  ['ArrowLeft', 'c', 'b'],
  ['ArrowLeft', 'a', 'a'],
  ['Home', 'c', 'a'],
  ['End', 'a', 'd'],
  ['ArrowDown', 'a', 'c'],
  ['ArrowDown', 'b', 'd'],
  ['ArrowDown', 'c', 'c'],
  ['ArrowUp', 'd', 'b'],
  ['ArrowUp', 'a', 'a'],
])('%s from %s', (key, from, to) => {
  test(`goes to ${to}`, () => expect(step(PLACES, from, key, false)).toBe(to));
});

test('where lines begin at the right, left is onward', () => {
  expect(step(PLACES, 'a', 'ArrowLeft', true)).toBe('b');
  expect(step(PLACES, 'b', 'ArrowRight', true)).toBe('a');
});

test('other keys, and a mark that is gone, go nowhere', () => {
  expect(step(PLACES, 'a', 'Enter', false)).toBeNull();
  expect(step(PLACES, 'gone', 'ArrowRight', false)).toBeNull();
});

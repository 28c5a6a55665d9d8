import { expect, it } from 'vitest';
import { costOf } from '../../extension/reader/follow.ts';

const box = (x: number, y: number, width: number, height: number): DOMRectReadOnly => ({
  x,
  y,
  width,
  height,
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
  toJSON: () => null,
});
const WINDOW = box(0, 0, 1000, 800);

it.each([
  ['clear of everything costs nothing', box(100, 300, 400, 300), [box(100, 200, 600, 90)], 0],
  ['edge to edge costs nothing', box(100, 290, 400, 300), [box(100, 200, 600, 90)], 0],
  ['costs what it covers of its sentence', box(100, 280, 400, 300), [box(100, 200, 600, 90)], 400 * 10],
  ['and of each line by itself', box(0, 0, 100, 100), [box(0, 0, 50, 10), box(0, 20, 50, 10)], 2 * 50 * 10],
  ['costs what is out of the window', box(900, 700, 200, 200), [], 200 * 200 - 100 * 100],
])('a card %s', (_, card, covered, cost) => {
  expect(costOf(card, covered, WINDOW)).toBe(cost);
});

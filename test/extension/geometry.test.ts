import { describe, expect, it } from 'vitest';
import { areMany, nearWindow } from '../../extension/reader/geometry.ts';

/** Claims one line high; null where the text is folded away. */
const at = (tops: readonly (number | null)[]) => {
  let asked = 0;
  const placed = tops.map((top) => ({
    top,
    range: {
      getBoundingClientRect: () => {
        asked += 1;
        return (
          top === null ? { top: 0, bottom: 0, width: 0, height: 0 } : { top, bottom: top + 20, width: 80, height: 20 }
        ) as DOMRect;
      },
    },
  }));
  return { near: () => nearWindow(placed, 500).map(({ top }) => top), asked: () => asked };
};
const downThePage = (count: number, from: number) => Array.from({ length: count }, (_, i) => from + i * 100);

describe('of very many claims', () => {
  it('those of an article are not very many', () => expect([areMany(Array(120)), areMany(Array(121))]).toEqual([false, true]));

  it('those within a window’s height of the window are near', () => {
    const { near, asked } = at(downThePage(1000, -50_000));
    expect(near()).toEqual([-500, -400, -300, -200, -100, 0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
    expect(asked()).toBeLessThan(120);
  });

  it('at the beginning and at the end, too', () => {
    expect(at(downThePage(300, 0)).near()).toHaveLength(10);
    expect(at(downThePage(300, -29_900)).near()).toEqual([-500, -400, -300, -200, -100, 0]);
    expect(at(downThePage(300, 9000)).near()).toEqual([]);
  });

  it('folded text is nowhere, and hides nothing that stands behind it', () => {
    const folded = Array.from({ length: 20 }, () => null);
    const { near } = at([...downThePage(100, -12_000), ...folded, ...downThePage(100, 0)]);
    expect(near()).toEqual(downThePage(10, 0));
  });

  it('a second column that goes up again is found with the first', () => {
    const { near } = at([...downThePage(150, -14_000), ...downThePage(6, 0)]);
    expect(near().filter((top) => top === 0)).toHaveLength(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboveFirst, doOverlap, type Edge, type Stretch, toPieces } from '../../extension/ui/overlaps.ts';
import { RATINGS } from '../../src/vocabulary.ts';

const stretch = (start: number, end: number, rating: Stretch['rating'] = 'supported'): Stretch => ({ start, end, rating });
const at = ({ of, side }: Edge<Stretch>) => of[side];
const cut = (stretches: readonly Stretch[]) =>
  toPieces(stretches).map(({ of, from, to }) => [stretches.indexOf(of), at(from), at(to)]);

describe('stretches are cut so that the shortest lies above', () => {
  it.each([
    [
      'apart',
      [stretch(0, 5), stretch(7, 9)],
      [
        [0, 0, 5],
        [1, 7, 9],
      ],
    ],
    [
      'touching',
      [stretch(0, 5), stretch(5, 9)],
      [
        [0, 0, 5],
        [1, 5, 9],
      ],
    ],
    [
      'one within another',
      [stretch(0, 20), stretch(5, 9)],
      [
        [0, 0, 5],
        [1, 5, 9],
        [0, 9, 20],
      ],
    ],
    [
      'one at the end of another',
      [stretch(0, 20), stretch(15, 20)],
      [
        [0, 0, 15],
        [1, 15, 20],
      ],
    ],
    [
      'one reaching over the end of another',
      [stretch(0, 10), stretch(6, 30)],
      [
        [0, 0, 10],
        [1, 10, 30],
      ],
    ],
    [
      'three in one another',
      [stretch(0, 30), stretch(5, 25), stretch(10, 12)],
      [
        [0, 0, 5],
        [1, 5, 10],
        [2, 10, 12],
        [1, 12, 25],
        [0, 25, 30],
      ],
    ],
    ['two alike: the worse', [stretch(0, 5, 'supported'), stretch(0, 5, 'refuted')], [[1, 0, 5]]],
    ['an empty one is none', [stretch(3, 3), stretch(0, 5)], [[1, 0, 5]]],
    ['none', [], []],
  ])('%s', (_, stretches, pieces) => {
    expect(cut(stretches)).toEqual(pieces);
  });

  it('whatever they are: pieces do not overlap, cover what the stretches cover, and each is its top’s', () => {
    const any = fc.record({ start: fc.nat(40), long: fc.integer({ min: 1, max: 20 }), rating: fc.constantFrom(...RATINGS) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (given) => {
        const stretches = given.map(({ start, long, rating }) => stretch(start, start + long, rating));
        const pieces = toPieces(stretches);
        for (let place = 0; place < 61; place += 1) {
          const over = pieces.filter(({ from, to }) => at(from) <= place && place < at(to));
          const [top] = stretches.filter(({ start, end }) => start <= place && place < end).sort(aboveFirst);
          expect(over).toHaveLength(top === undefined ? 0 : 1);
          if (top !== undefined && over[0] !== undefined) expect(aboveFirst(over[0].of, top)).toBe(0);
        }
      }),
    );
  });
});

it('stretches that only touch do not overlap', () => {
  expect(doOverlap(stretch(0, 5), stretch(5, 9))).toBe(false);
  expect(doOverlap(stretch(0, 6), stretch(5, 9))).toBe(true);
});

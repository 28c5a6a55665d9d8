import { describe, expect, it } from 'vitest';
import { asides, drawnOf } from '../../extension/reader/markers.tsx';

it.each([
  [
    'ends that are apart leave their glyphs',
    [
      { right: 10, top: 5 },
      { right: 80, top: 5 },
    ],
    [0, 0],
  ],
  [
    'one end gives them places side by side',
    [
      { right: 10, top: 5 },
      { right: 10, top: 5 },
      { right: 10, top: 5 },
    ],
    [0, 14, 28],
  ],
  [
    'near ends, too',
    [
      { right: 10, top: 5 },
      { right: 16, top: 8 },
    ],
    [0, 14],
  ],
  [
    'on another line there is room',
    [
      { right: 10, top: 5 },
      { right: 10, top: 34 },
    ],
    [0, 0],
  ],
  ['what is not to be seen takes no place', [null, { right: 10, top: 5 }], [0, 0]],
])('%s', (_, ends, aside) => {
  expect(asides(ends)).toEqual(aside);
});

describe('the glyphs that are drawn', () => {
  const boxes = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ placed: { finding: { id: `${i}` } }, end: { top: (i - 10) * 100 } }));
  const ids = (drawn: readonly { readonly placed: { readonly finding: { readonly id: string } } }[]) =>
    drawn.map(({ placed }) => Number(placed.finding.id));

  it('are all of an article’s', () => expect(drawnOf(boxes(120), 500, '0')).toHaveLength(120));

  it('are those near the window where there are very many, and the one in the tab order wherever it is', () => {
    const drawn = ids(drawnOf(boxes(1000), 500, '900'));
    expect(drawn).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 900]);
  });

  it('are not those of text that is folded away', () => {
    const folded = boxes(1000).map((box) => ({ ...box, end: null }));
    expect(drawnOf(folded, 500, '3')).toEqual([]);
  });
});

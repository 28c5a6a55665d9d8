import { expect, it } from 'vitest';
import { asides } from '../../extension/reader/markers.tsx';

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

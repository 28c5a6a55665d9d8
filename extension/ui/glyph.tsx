/** A rating's glyph. Decoration: the name stands beside it or in the label of what holds it. */
import type { Rating } from '../../src/vocabulary.ts';
import { GLYPHS } from './ratings.ts';

export function Glyph({ rating }: { readonly rating: Rating }) {
  const { stroke, fill } = GLYPHS[rating];
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
      {fill === undefined ? null : <path class="filled" d={fill} />}
      <path d={stroke} />
    </svg>
  );
}

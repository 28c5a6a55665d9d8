/** The glyph of each rating, drawn and typed. Never alone: the name stands beside it. */
import type { Rating } from '../vocabulary.ts';

/** A character, where nothing can be drawn. */
export const GLYPHS: Readonly<Record<Rating, string>> = {
  supported: '✓',
  'missing-context': '◐',
  conflicting: '≠',
  refuted: '✗',
  'not-enough-evidence': '?',
};

/**
 * Strokes in a 16 × 16 box, so that they look the same on every machine: a tick, a half-filled disc, an unequal sign, a cross, a
 * question mark. `fill` is the part that is filled instead of stroked.
 */
export const GLYPH_PATHS: Readonly<Record<Rating, { readonly stroke: string; readonly fill?: string }>> = {
  supported: { stroke: 'M3.5 8.6 6.7 11.8 12.6 4.8' },
  'missing-context': { stroke: 'M8 3.1a4.9 4.9 0 1 0 0 9.8a4.9 4.9 0 1 0 0-9.8', fill: 'M8 3.1a4.9 4.9 0 0 0 0 9.8z' },
  conflicting: { stroke: 'M3.6 6.2h8.8M3.6 9.8h8.8M10.2 3.4 5.8 12.6' },
  refuted: { stroke: 'M4.3 4.3 11.7 11.7M11.7 4.3 4.3 11.7' },
  'not-enough-evidence': { stroke: 'M5.6 6.1a2.4 2.4 0 1 1 3.7 2c-.9.6-1.3 1-1.3 1.9M8 12.35v.3' },
};

/**
 * The five ratings as people see them: a name, a glyph, a colour, an order. The name and the glyph say everything; the
 * colour only repeats it.
 */
import type { Rating } from '../../src/vocabulary.ts';
import { termKey, text } from './text.ts';

export function ratingName(rating: Rating): string {
  return text(termKey('rating', rating));
}

/** What it means, for a legend. */
export function ratingMeaning(rating: Rating): string {
  return text(termKey('meaning', rating));
}

export { RATING_NAMES } from '../../src/report/rating-names.ts';

/** In English, for surfaces whose words are not looked up yet. */
export const RATING_MEANINGS: Readonly<Record<Rating, string>> = {
  supported: 'The primary source says the same: same value, same scope, same strength.',
  'missing-context': 'The value is right, but the scope, the unit, the strength or the speaker is not the source’s.',
  conflicting: 'Primary sources themselves give different values.',
  refuted: 'A value that the source excludes.',
  'not-enough-evidence': 'A claim that could be checked, but no source is on file. Not a judgement.',
};

/** Worst first: what an editor looks at first. */
export const BY_SEVERITY: readonly Rating[] = ['refuted', 'conflicting', 'missing-context', 'supported', 'not-enough-evidence'];

/** The worst rating that occurs; `not-enough-evidence` where nothing does. */
export function worstOf(counts: Readonly<Record<Rating, number>>): Rating {
  return BY_SEVERITY.find((rating) => counts[rating] > 0) ?? 'not-enough-evidence';
}

/** Dark enough for white text (4.5:1), and not so dark that the toolbar swallows it. */
const BADGES: Readonly<Record<Rating, string>> = {
  supported: '#1f7a4d',
  'missing-context': '#9a5b00',
  conflicting: '#5b4fc4',
  refuted: '#b3261e',
  'not-enough-evidence': '#566070',
};

export function badgeColour(rating: Rating): { background: string; colour: string } {
  return { background: BADGES[rating], colour: '#ffffff' };
}

/**
 * Glyphs as strokes in a 16 × 16 box, drawn and not typed, so that they look the same on every machine: a tick, a half-filled
 * disc, an unequal sign, a cross, a question mark. `fill` is the part that is filled instead of stroked.
 */
export const GLYPHS: Readonly<Record<Rating, { readonly stroke: string; readonly fill?: string }>> = {
  supported: { stroke: 'M3.5 8.6 6.7 11.8 12.6 4.8' },
  'missing-context': { stroke: 'M8 3.1a4.9 4.9 0 1 0 0 9.8a4.9 4.9 0 1 0 0-9.8', fill: 'M8 3.1a4.9 4.9 0 0 0 0 9.8z' },
  conflicting: { stroke: 'M3.6 6.2h8.8M3.6 9.8h8.8M10.2 3.4 5.8 12.6' },
  refuted: { stroke: 'M4.3 4.3 11.7 11.7M11.7 4.3 4.3 11.7' },
  'not-enough-evidence': { stroke: 'M5.6 6.1a2.4 2.4 0 1 1 3.7 2c-.9.6-1.3 1-1.3 1.9M8 12.35v.3' },
};

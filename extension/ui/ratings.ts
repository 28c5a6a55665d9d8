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

/** Files show them, too. */
export { GLYPH_PATHS as GLYPHS } from '../../src/report/glyphs.ts';

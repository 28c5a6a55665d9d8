/** The ratings as people read them, on every surface. */
import type { Language, Rating } from '../vocabulary.ts';
import { reportWords } from './words/by-language.ts';
import { ENGLISH } from './words/en.ts';

export const RATING_NAMES = ENGLISH.ratings;

/** @example ratingName('refuted', 'de') // 'Widerspricht der Quelle' */
export function ratingName(rating: Rating, language: Language): string {
  return reportWords(language).ratings[rating];
}

/** What an editor can leave standing comes first, what must be corrected last. */
export const MILDEST_FIRST: readonly Rating[] = ['supported', 'not-enough-evidence', 'missing-context', 'conflicting', 'refuted'];

/** The ratings as people read them, on every surface. */
import type { Language, Rating } from '../vocabulary.ts';

export const RATING_NAMES: Readonly<Record<Rating, string>> = {
  supported: 'Matches the source',
  'missing-context': 'Needs context',
  conflicting: 'Sources differ',
  refuted: 'Contradicts the source',
  'not-enough-evidence': 'No source on file',
};

/** What each means, where there is room to say so. */
export const RATING_MEANINGS: Readonly<Record<Rating, string>> = {
  supported: 'The primary source says the same: same value, same scope, same strength.',
  'missing-context': 'The value is right, but the scope, the unit, the strength or the speaker is not the source’s.',
  conflicting: 'Primary sources themselves give different values.',
  refuted: 'A value that the source excludes.',
  'not-enough-evidence': 'A claim that could be checked, but no source is on file. Not a judgement.',
};

const IN_GERMAN: Readonly<Record<Rating, string>> = {
  supported: 'Deckt sich mit der Quelle',
  'missing-context': 'Braucht Kontext',
  conflicting: 'Quellen widersprechen sich',
  refuted: 'Widerspricht der Quelle',
  'not-enough-evidence': 'Keine Quelle hinterlegt',
};

/** @example ratingName('refuted', 'de') // 'Widerspricht der Quelle' */
export function ratingName(rating: Rating, language: Language): string {
  return (language === 'de' ? IN_GERMAN : RATING_NAMES)[rating];
}

/** What an editor can leave standing comes first, what must be corrected last. */
export const MILDEST_FIRST: readonly Rating[] = ['supported', 'not-enough-evidence', 'missing-context', 'conflicting', 'refuted'];

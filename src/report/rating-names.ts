/** The ratings as people read them, on every surface. */
import type { Rating } from '../vocabulary.ts';

export const RATING_NAMES: Readonly<Record<Rating, string>> = {
  supported: 'Matches the source',
  'missing-context': 'Needs context',
  conflicting: 'Sources differ',
  refuted: 'Contradicts the source',
  'not-enough-evidence': 'No source on file',
};

/** What an editor can leave standing comes first, what must be corrected last. */
export const MILDEST_FIRST: readonly Rating[] = ['supported', 'not-enough-evidence', 'missing-context', 'conflicting', 'refuted'];

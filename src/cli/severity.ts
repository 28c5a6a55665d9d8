/** `--fail-on`: whether anything that was found is as bad as the user will not have. */
import { MILDEST_FIRST } from '../report/rating-names.ts';
import type { Rating } from '../vocabulary.ts';

/** Is any rating that occurs at or above the one given? Null never fails. */
export function reaches(counts: Readonly<Record<Rating, number>>, failOn: Rating | null): boolean {
  return failOn !== null && MILDEST_FIRST.slice(MILDEST_FIRST.indexOf(failOn)).some((rating) => counts[rating] > 0);
}

/** `--fail-on`, `--fail-on-check`: whether anything that was found is as bad as the user will not have. */
import type { Finding } from '../check/finding.ts';
import type { CheckId } from '../edit/problem.ts';
import { MILDEST_FIRST } from '../report/rating-names.ts';
import { RATINGS, type Rating } from '../vocabulary.ts';
import { excusedFindings, type StandingProblem } from './set-aside.ts';

export interface Gate {
  readonly failOn: Rating | null;
  readonly failOnChecks: readonly CheckId[];
}

type Counts = Readonly<Record<Rating, number>>;

/** Is any rating that occurs at or above the one given? Null never fails. */
export function reaches(counts: Counts, failOn: Rating | null): boolean {
  return failOn !== null && MILDEST_FIRST.slice(MILDEST_FIRST.indexOf(failOn)).some((rating) => counts[rating] > 0);
}

/** What was known or ignored does not fail. */
export function fails(
  findings: readonly Pick<Finding, 'id' | 'rating'>[],
  problems: readonly StandingProblem[],
  { failOn, failOnChecks }: Gate,
): boolean {
  const excused = excusedFindings(problems);
  const open = findings.filter(({ id }) => !excused.has(id));
  const counts = Object.fromEntries(
    RATINGS.map((rating) => [rating, open.filter((one) => one.rating === rating).length]),
  ) as Record<Rating, number>;
  const isAsked = ({ problem, standing }: StandingProblem) => standing.kind === 'open' && failOnChecks.includes(problem.check);
  return reaches(counts, failOn) || problems.some(isAsked);
}

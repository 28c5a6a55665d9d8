/** The spot of a sentence's problem, and what changes make of the sentence, whether or not they would pass. */
import { fromText } from '../../../src/article/from-text.ts';
import { edited } from '../../../src/edit/apply-edits.ts';
import { type Change, type Spot, toSpot } from '../../../src/edit/candidates/spot.ts';
import { findProblems } from '../../../src/edit/find-problems.ts';
import type { CheckId } from '../../../src/edit/problem.ts';
import { checkInSteps } from '../../../src/firsthand.ts';
import { finish } from '../../../src/steps.ts';
import type { Day } from '../../../src/vocabulary.ts';
import { AFTER_JULY, dossier } from '../../engine.ts';

/** Of the first problem, or of the first of a check. */
export function spotOf(text: string, published: Day = AFTER_JULY, id?: CheckId): Spot {
  const article = fromText(text, { published });
  const check = finish(checkInSteps(article, { dossier, force: true }));
  const problems = findProblems(check.report, article, { dossier });
  const problem = problems.find((one) => (id === undefined ? one.check !== 'no-primary-link' : one.check === id));
  const spot = problem === undefined ? null : toSpot(problem, article, check, dossier);
  if (spot === null) throw new Error(`No problem in ${JSON.stringify(text)}`);
  return spot;
}

export function made(spot: Spot, changes: readonly Change[]): string[] {
  return changes.map((edits) => edited(spot.text, edits));
}

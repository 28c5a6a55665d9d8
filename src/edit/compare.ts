/** What became of a draft's problems from one check to the next. */
import { wordsOf } from './fingerprint.ts';
import type { Problem } from './problem.ts';

/** As far as two checks are compared by it: what is kept of an earlier one need be no more. */
export type Comparable = Pick<Problem, 'fingerprint' | 'check' | 'quote'>;

export interface Comparison<Before extends Comparable = Problem, After extends Comparable = Problem> {
  /** Of the later check, in its order. */
  readonly fresh: readonly After[];
  readonly remaining: readonly After[];
  /** Of the earlier check, in its order. */
  readonly fixed: readonly Before[];
}

/**
 * By fingerprint. What is left on both sides is the same problem still where the check and the quoted words are: somebody edited the rest
 * of the sentence, and neither mended the one nor made the other.
 */
export function compareProblems<Before extends Comparable, After extends Comparable>(
  before: readonly Before[],
  after: readonly After[],
): Comparison<Before, After> {
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const still = new Set(after.map(({ fingerprint }) => fingerprint));
  const gone = before.filter(({ fingerprint }) => !still.has(fingerprint));
  const carried = new Set<Before>();
  const isFresh = (problem: After): boolean => {
    if (known.has(problem.fingerprint)) return false;
    const same = gone.find((one) => !carried.has(one) && sayOf(one) === sayOf(problem));
    if (same !== undefined) carried.add(same);
    return same === undefined;
  };
  const fresh = after.filter(isFresh);
  return {
    fresh,
    remaining: after.filter((problem) => !fresh.includes(problem)),
    fixed: gone.filter((problem) => !carried.has(problem)),
  };
}

function sayOf({ check, quote }: Comparable): string {
  return `${check}\n${wordsOf(quote)}`;
}

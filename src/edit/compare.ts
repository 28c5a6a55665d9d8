/** What became of a draft's problems from one check to the next. */
import { wordsOf } from './fingerprint.ts';
import type { Problem } from './problem.ts';

export interface Comparison {
  /** Of the later check, in its order. */
  readonly fresh: readonly Problem[];
  readonly remaining: readonly Problem[];
  /** Of the earlier check, in its order. */
  readonly fixed: readonly Problem[];
}

/**
 * By fingerprint. What is left on both sides is the same problem still where the check and the quoted words are: somebody edited the rest
 * of the sentence, and neither mended the one nor made the other.
 */
export function compareProblems(before: readonly Problem[], after: readonly Problem[]): Comparison {
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const still = new Set(after.map(({ fingerprint }) => fingerprint));
  const gone = before.filter(({ fingerprint }) => !still.has(fingerprint));
  const carried = new Set<Problem>();
  const isFresh = (problem: Problem): boolean => {
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

function sayOf({ check, quote }: Problem): string {
  return `${check}\n${wordsOf(quote)}`;
}

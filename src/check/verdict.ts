/** What a checker hands back before it is dressed for showing: the rating, the differences that made it, and the facts it rests on. */
import type { Fact } from '../dossier/schema.ts';
import type { Rating } from '../vocabulary.ts';
import type { ReasonCode } from './finding.ts';

export interface Difference {
  readonly code: ReasonCode;
  readonly claimed: string | null;
  readonly source: string | null;
}

export interface Verdict {
  readonly rating: Rating;
  readonly differences: readonly Difference[];
  /** Closest first. */
  readonly facts: readonly Fact[];
  readonly others: readonly Fact[];
}

export function difference(code: ReasonCode, claimed: string | null = null, source: string | null = null): Difference {
  return { code, claimed, source };
}

/** A difference that leaves the rating `supported`: worth a note, not a correction. */
export const LIGHT: ReadonlySet<ReasonCode> = new Set([
  'comparator-dropped',
  'revised-later',
  'confirmed-later',
  'secondary-only',
  'nobody-credited',
  'time-zone',
  'strength-understated',
  'rejected-by-article',
]);

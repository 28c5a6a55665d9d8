/** What a checker hands back before it is dressed for showing: the rule that decided, its rating, the differences that made it, and the facts it rests on. */
import type { Fact } from '../dossier/schema.ts';
import type { Rating } from '../vocabulary.ts';
import type { ReasonCode } from './finding.ts';
import { type RuleId, ratingOf, type SilentRuleId } from './rules/index.ts';
import type { Value } from './value.ts';

export interface Difference {
  readonly code: ReasonCode;
  /** The article's value and the source's, in no language yet; null where there is none. */
  readonly claimed: Value | null;
  readonly source: Value | null;
}

export interface Verdict {
  readonly rule: RuleId;
  readonly rating: Rating;
  readonly differences: readonly Difference[];
  /** Closest first. */
  readonly facts: readonly Fact[];
  readonly others: readonly Fact[];
}

/** The claim is left unmarked; the rule says why. */
export interface Abstention {
  readonly rule: SilentRuleId;
  readonly rating: null;
}

export type Outcome = Verdict | Abstention;

/** The rule's own rating, with what it rests on. */
export function decide(
  rule: RuleId,
  facts: readonly Fact[],
  differences: readonly Difference[] = [],
  others: readonly Fact[] = [],
): Verdict {
  return { rule, rating: ratingOf(rule), differences, facts, others };
}

export function abstain(rule: SilentRuleId): Abstention {
  return { rule, rating: null };
}

export function difference(code: ReasonCode, claimed: Value | null = null, source: Value | null = null): Difference {
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
  'quote-exact',
]);

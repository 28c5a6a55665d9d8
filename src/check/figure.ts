/**
 * Figures against the sources' counts. The closest fact decides: first by value, then by what is counted, where, in what state, and
 * who is credited. Rules and their order follow the casebook (docs/casebook.md); numbers in brackets are its entries.
 */

import { ANOTHER_CASE, type FigureClaim, type FigureReading } from '../claims/claim.ts';
import type { FigureFact } from '../dossier/schema.ts';
import type { Day } from '../vocabulary.ts';
import { affairOf } from './attribution/other-case.ts';
import { type Facts, isKnown, isSupport, rememberedFor, sameVoice, usable } from './facts.ts';
import { checkNone } from './figure/none.ts';
import {
  bothLowerBounds,
  type Closeness,
  close,
  comparatorDifference,
  STATELESS,
  scopeRelation,
  stateRelation,
  unitRelation,
} from './figure/relations.ts';
import { notWhatItDid, withoutMatch } from './figure/without-match.ts';
import type { RuleId } from './rules/index.ts';
import type { Left, Trace } from './trace.ts';
import { type Difference, decide, difference, type Outcome, type Verdict } from './verdict.ts';

interface Match {
  readonly fact: FigureFact;
  readonly closeness: Closeness;
  readonly score: number;
}

export function checkFigure(claim: FigureClaim, facts: Facts, published: Day | null, trace?: Trace): Outcome {
  const reading = claim.reading;
  const speaker = claim.speaker?.party ?? null;
  const known = usable(facts.figures, published, trace);
  if (reading.max === 0) return checkNone(claim, known, facts);
  const onlyCount = notWhatItDid(claim, known, facts);
  if (onlyCount !== null) return onlyCount;
  const matches: Match[] = [];
  // Without a witness only what counts the same sort of thing is looked at.
  for (const fact of trace === undefined ? countingLike(reading.unit, known) : known) {
    const found = match(reading, speaker, claim.otherCase, fact, facts);
    if (typeof found === 'string') trace?.consider(fact, found);
    else matches.push(found);
  }
  matches.sort((a, b) => b.score - a.score);
  const best = matches[0];
  if (best === undefined) return withoutMatch(claim, known, facts, speaker, published);
  return compare(claim, best, matches, facts, speaker, published);
}

const countingLike = rememberedFor(
  (unit: FigureReading['unit'], fact: FigureFact) => unitRelation(unit, fact.figure.unit) !== 'other',
);

/** How well a fact fits the claim, or why it does not. */
function match(
  reading: FigureReading,
  speaker: string | null,
  otherCase: string | null,
  fact: FigureFact,
  facts: Facts,
): Match | Left {
  const unit = unitRelation(reading.unit, fact.figure.unit);
  if (unit === 'other') return 'other-unit';
  // Of a sister case only its own figures speak.
  if (otherCase !== null && otherCase !== ANOTHER_CASE && fact.case !== otherCase) return 'other-case';
  const closeness = close(reading, fact.figure);
  if (closeness === 'apart') return 'value-apart';
  // Entailment and rounding are for the same sort of thing; across sorts only the very number identifies the fact.
  if (unit === 'crossed' && (closeness !== 'equal' || (reading.min ?? reading.max ?? 0) < 1000 || reading.comparator === 'order'))
    return 'other-unit';
  if (unit === 'missing' && closeness !== 'equal' && reading.comparator !== 'order') return 'value-apart';
  // Flaws that were fixed are not the flaws that were used.
  if (
    reading.unit === 'vulnerabilities' &&
    reading.state === 'exploited' &&
    ['patched', 'disclosed'].includes(fact.figure.state) &&
    (fact.figure.min ?? 0) > 4
  )
    return 'other-state';
  const scope = scopeRelation(reading.scope, fact.figure.scope);
  const state = stateRelation(reading.state, fact.figure.state);
  if ((state === 'opposite' || state === 'aside') && closeness !== 'equal') return 'other-state';
  // A vague magnitude or a bound fits many facts: only those about the same place and state bear on it.
  if (closeness === 'entailed' && scope === 'differs') return 'other-place';
  const credited = speaker !== null && isVoiceOf(facts, speaker, fact);
  // A bound or a rounding identifies nothing: where another source is credited, only its own numbers bear on it.
  if (closeness !== 'equal' && speaker !== null && !credited && facts.partyKind(speaker) !== 'press') return 'identifies-nothing';
  if (closeness === 'near' && scope === 'differs') return 'other-place';
  // The same number of another's, for another place, bears on nothing that this speaker has counted itself.
  if (scope === 'differs' && speaker !== null && !credited && countsItself(facts, speaker, reading)) return 'other-place';
  let score = { equal: 6, near: 3, entailed: 2, apart: 0 }[closeness];
  // 82,731 is the one who counted 82,731, before the one who rounds to it.
  if (closeness === 'equal' && (reading.min ?? reading.max) === (fact.figure.min ?? fact.figure.max)) score += 1;
  score += { same: 3, family: 2, crossed: -2, missing: 0, other: 0 }[unit];
  score += { same: 3, wider: 1, unspecified: 1, differs: -2 }[scope];
  score += { same: 2, weaker: 1, stronger: -1, unknown: 1, aside: 0, opposite: -4 }[state];
  if (comparatorDifference(reading, fact.figure, closeness).some((one) => one.code === 'comparator-differs')) score -= 4;
  if (credited) score += 5;
  if (fact.origin === 'own') score += 1;
  if (fact.case !== undefined) score -= 2;
  return { fact, closeness, score };
}

function compare(
  claim: FigureClaim,
  best: Match,
  matches: readonly Match[],
  facts: Facts,
  speaker: string | null,
  published: Day | null,
): Verdict {
  const { fact } = best;
  const reading = claim.reading;
  const source = fact.figure;
  const differences: Difference[] = [];
  /** The rules that fault it, in the order below: the first decides. */
  const faults: RuleId[] = [];
  const fault = (rule: RuleId, found: Difference) => {
    faults.push(rule);
    differences.push(found);
  };
  const mentioned = (claim.mentioned ?? []).some((party) => party === fact.by);
  const credited =
    (speaker !== null && isVoiceOf(facts, speaker, fact)) ||
    (mentioned && ['press', 'researcher'].includes(facts.partyKind(fact.by) ?? ''));
  const pressSpeaker = facts.partyKind(speaker ?? '') === 'press';

  // [9] The count of those charged in another case: the number is right, the affair is not (the accusation itself is red).
  if (fact.case !== undefined && claim.otherCase === null && claim.anchored && source.unit === 'individuals') {
    return decide(
      'figure/wrong-defendants',
      [fact],
      [difference('other-case', { phrase: 'this-attack' }, affairOf(facts, fact.case))],
    );
  }
  if (
    fact.case !== undefined &&
    claim.otherCase === null &&
    claim.anchored &&
    source.unit !== 'individuals' &&
    source.unit !== 'counts'
  )
    fault('figure/other-case', difference('other-case', { phrase: 'this-attack' }, affairOf(facts, fact.case)));

  if (reading.unit === null) fault('figure/noun-missing', difference('noun-missing', { amount: reading }, { unit: source.unit }));
  const unit = unitRelation(reading.unit, source.unit);
  if (unit === 'crossed') fault('figure/unit-differs', difference('unit-differs', { unit: reading.unit }, { unit: source.unit }));
  const scope = scopeRelation(reading.scope, source.scope);
  if (scope === 'differs')
    fault('figure/scope-differs', difference('scope-differs', { scope: reading.scope }, { scope: source.scope }));
  const state = STATELESS.has(source.unit) ? 'unknown' : stateRelation(reading.state, source.state);
  if (state === 'stronger' || state === 'opposite')
    fault('figure/state-differs', difference('state-differs', { state: reading.state }, { state: source.state }));
  for (const one of comparatorDifference(reading, source, best.closeness)) {
    if (one.code === 'comparator-differs') fault('figure/bound-turned', one);
    else differences.push(one);
  }
  // [5] A press estimate is the origin of its number; stated as settled it needs its context.
  const estimate = fact.origin === 'press' || (fact.origin === 'second-hand' && facts.partyKind(fact.by) === 'press');
  // A vague magnitude is nobody's estimate in particular.
  if (estimate && reading.comparator !== 'order' && !credited && !(pressSpeaker && claim.speaker !== null))
    fault(
      'figure/press-estimate',
      difference('press-estimate', { phrase: 'stated-as-settled' }, { name: facts.partyName(fact.by) }),
    );
  if (
    speaker !== null &&
    !credited &&
    !pressSpeaker &&
    (reading.min ?? reading.max ?? 0) >= 1000 &&
    fact.origin !== 'second-hand'
  ) {
    fault(
      'figure/speaker-differs',
      difference('speaker-differs', { name: claim.speaker?.name ?? '' }, { name: facts.partyName(fact.by) }),
    );
  }
  if (fact.evidence.every((one) => one.verified === 'secondary-report')) differences.push(difference('secondary-only'));

  const others = matches.slice(1, 5).map((one) => one.fact);
  // [4] Official sources that differ, nobody credited.
  const conflict = conflicting(claim, best, facts, published);
  if (conflict.length > 0 && claim.speaker === null && faults.length === 0) {
    const counts = conflict.map((one) => ({ by: facts.partyName(one.by), amount: one.figure }));
    const found = difference('sources-differ', { amount: reading }, { counts });
    return decide('figure/sources-differ', [fact, ...conflict], [found, ...differences], others);
  }
  const rule = faults[0] ?? fitting(reading, best, differences, { conflict: conflict.length > 0, estimate });
  return decide(rule, [fact], differences, [...conflict, ...others]);
}

/** Is there a count of that sort of thing, for that place, of the speaker's own? */
function countsItself(facts: Facts, speaker: string, reading: FigureReading): boolean {
  return facts.figures.some(
    (fact) =>
      fact.origin === 'own' &&
      fact.case === undefined &&
      sameVoice(facts, speaker, fact.by) &&
      ['same', 'family'].includes(unitRelation(reading.unit, fact.figure.unit)) &&
      scopeRelation(reading.scope, fact.figure.scope) === 'same',
  );
}

/** Who published the number, and who counted it. */
function isVoiceOf(facts: Facts, speaker: string, fact: FigureFact): boolean {
  return sameVoice(facts, speaker, fact.by) || (fact.data !== undefined && sameVoice(facts, speaker, fact.data));
}

/** In which way a figure fits that nothing faults. */
function fitting(
  reading: FigureReading,
  { closeness }: Match,
  differences: readonly Difference[],
  { conflict, estimate }: { readonly conflict: boolean; readonly estimate: boolean },
): RuleId {
  if (closeness === 'entailed') return reading.comparator === 'order' ? 'figure/order-of-magnitude' : 'figure/lower-bound';
  if (reading.comparator === 'range') return 'figure/spread';
  if (closeness === 'near') return 'figure/rounded';
  if (differences.some(({ code }) => code === 'comparator-dropped')) return 'figure/bound-dropped';
  if (estimate) return 'figure/press-credited';
  return conflict ? 'figure/credited-source' : 'figure/matches';
}

/** Facts of primary sources that give another value for what the article says without crediting anybody. */
function conflicting(claim: FigureClaim, best: Match, facts: Facts, published: Day | null): FigureFact[] {
  return (best.fact.conflictsWith ?? [])
    .map((id) => facts.fact(id))
    .filter((fact): fact is FigureFact => {
      if (
        fact === undefined ||
        fact.kind !== 'figure' ||
        !isSupport(fact) ||
        !isKnown(fact, published) ||
        fact.origin !== 'own' ||
        best.fact.origin === 'press'
      )
        return false;
      const relation = unitRelation(claim.reading.unit, fact.figure.unit);
      if (relation !== 'same' && relation !== 'family') return false;
      if (scopeRelation(best.fact.figure.scope, fact.figure.scope) === 'differs') return false;
      return close(claim.reading, fact.figure) === 'apart' && !bothLowerBounds(claim.reading, fact.figure);
    });
}

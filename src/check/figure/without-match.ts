/** Figures that no fact has: red only where a source counted the very same thing and the number cannot be it. */

import { type FigureClaim, type FigureReading, PART } from '../../claims/claim.ts';
import type { FigureFact } from '../../dossier/schema.ts';
import type { Day } from '../../vocabulary.ts';
import { MACHINES, ORGANISATIONS } from '../../vocabulary.ts';
import { type Facts, isKnown, sameVoice } from '../facts.ts';
import { abstain, decide, difference, type Outcome } from '../verdict.ts';
import { close, excludes, orderOfMagnitudeApart, scopeRelation, stateRelation, unitRelation } from './relations.ts';

/**
 * "The FBI deleted web shells from thousands of computers": what one party did itself, which has been counted once. Another count of
 * another thing does not bear it out.
 */
export function notWhatItDid({ reading, doer }: FigureClaim, known: readonly FigureFact[], facts: Facts): Outcome | null {
  if (doer == null || reading.state === null || reading.unit === null || !MACHINES.has(reading.unit)) return null;
  const own = known.filter(
    (fact) =>
      fact.case === undefined &&
      fact.origin === 'own' &&
      fact.figure.state === reading.state &&
      MACHINES.has(fact.figure.unit) &&
      (sameVoice(facts, fact.by, doer) || facts.lineage(doer).includes(fact.by)),
  );
  const [only] = own;
  if (only === undefined || own.length > 1 || !['unspecified', only.figure.scope].includes(reading.scope)) return null;
  if (!excludes(reading, only.figure) || !orderOfMagnitudeApart(reading, only.figure)) return null;
  return decide('figure/only-count', [only], [difference('value-differs', { amount: reading }, { amount: only.figure })]);
}

/** No fact has the number: red only where a source has counted the very same thing and the article's number cannot be it. */
export function withoutMatch(
  claim: FigureClaim,
  known: readonly FigureFact[],
  facts: Facts,
  speaker: string | null,
  published: Day | null,
): Outcome {
  const reading = claim.reading;
  if (reading.unit === 'vulnerabilities') return wrongFlawCount(claim, known);
  if (reading.unit === 'counts') return wrongCharges(claim, known, facts);
  const comparable = known.filter((fact) => {
    if (fact.case !== undefined || fact.origin !== 'own') return false;
    const unit = unitRelation(reading.unit, fact.figure.unit);
    if (unit !== 'same' && unit !== 'family') return false;
    return scopeRelation(reading.scope, fact.figure.scope) !== 'differs';
  });
  // The credited source's own count of that thing.
  const counted =
    speaker === null
      ? []
      : comparable.filter(
          (fact) => sameVoice(facts, speaker, fact.by) && unitRelation(reading.unit, fact.figure.unit) !== 'missing',
        );
  // Without a place the whole is meant, where the source counted the whole.
  const whole = counted.filter((fact) => fact.figure.scope === 'worldwide');
  const own = reading.scope === 'unspecified' && whole.length > 0 ? whole : counted;
  // A count of agencies excludes no count of victims: only like is held against like.
  const like = (fact: FigureFact) => (fact.figure.unit === 'agencies') === (reading.unit === 'agencies');
  const ownSame = own
    .filter((fact) => like(fact))
    .filter((fact) => fact.figure.state === reading.state || reading.state === null);
  const values = new Set(own.map((fact) => fact.figure.min ?? fact.figure.max));
  const doubt = unverifiedFor(reading, facts, published);
  if (doubt.length > 0) return decide('figure/unverified-only', [], [difference('unverified-only')], doubt);
  // One count of that thing by that source, of the whole and not of a part.
  if (
    ownSame.length > 0 &&
    values.size === 1 &&
    reading.scope !== PART &&
    facts.partyKind(speaker ?? '') !== 'press' &&
    // "More than 5,000" does not exclude 50,000, but whoever said the one did not say the other.
    ownSame.every(
      (fact) => excludes(reading, fact.figure) || (reading.min ?? 0) >= 5 * (fact.figure.min ?? Number.POSITIVE_INFINITY),
    ) &&
    ownSame.some((fact) => orderOfMagnitudeApart(reading, fact.figure))
  ) {
    const nearest = ownSame[0];
    if (nearest)
      return decide(
        'figure/own-count',
        [nearest],
        [difference('value-differs', { amount: reading }, { amount: nearest.figure })],
        ownSame.slice(1, 4),
      );
  }
  // The only count there is of that thing, in that state, in that place.
  const same = comparable.filter(
    (fact) => fact.figure.state === reading.state && fact.figure.scope === reading.scope && reading.state === 'remediated',
  );
  if (same.length > 0 && same.every((fact) => excludes(reading, fact.figure))) {
    const nearest = same[0];
    if (nearest)
      return decide(
        'figure/only-count',
        [nearest],
        [difference('value-differs', { amount: reading }, { amount: nearest.figure })],
      );
  }
  const slipped = known.find((fact) => isSlippedZero(claim, fact, facts, speaker));
  if (slipped)
    return decide(
      'figure/slipped-zero',
      [slipped],
      [difference('value-differs', { amount: reading }, { amount: slipped.figure })],
    );
  if (!worthSaying(reading)) return abstain('figure/not-a-harm-count');
  return decide('figure/no-fact', [], [difference('no-fact')], comparable.slice(0, 3));
}

/** Counts below this have neighbours ten times as large by chance. */
const SLIPPED_FROM = 500;

/** The source's very digits with a zero too many or too few, of the same thing in the same place: 260,000 for the BSI's 26,000. */
function isSlippedZero({ reading }: FigureClaim, fact: FigureFact, facts: Facts, speaker: string | null): boolean {
  const { figure, by } = fact;
  const credited = speaker !== null && sameVoice(facts, speaker, by);
  // A reporter's estimate is the reporter's own number where it is credited, and nobody's otherwise.
  if (fact.case !== undefined || (fact.origin !== 'own' && !(fact.origin === 'press' && credited))) return false;
  if (!['same', 'family'].includes(unitRelation(reading.unit, figure.unit))) return false;
  if (scopeRelation(reading.scope, figure.scope) === 'differs') return false;
  const [claimed, counted] = [reading.min ?? reading.max ?? 0, figure.min ?? figure.max ?? 0];
  if (reading.comparator === 'order' || figure.comparator === 'order' || reading.scope === PART) return false;
  if (Math.min(claimed, counted) < SLIPPED_FROM || (claimed !== counted * 10 && counted !== claimed * 10)) return false;
  // Who was told may be told in parts.
  if (reading.state === null || reading.state === 'notified') return false;
  const state = stateRelation(reading.state, figure.state);
  if (state === 'opposite' || state === 'aside') return false;
  // Of a place that the article names, or in the mouth of the one who counted.
  const place = reading.scope === figure.scope && !['worldwide', 'unspecified'].includes(reading.scope);
  return (
    (credited && (place || fact.origin === 'own')) ||
    (place && speaker === null && unitRelation(reading.unit, figure.unit) === 'same' && state === 'same')
  );
}

function unverifiedFor(reading: FigureReading, facts: Facts, published: Day | null): FigureFact[] {
  return facts.figures.filter(
    (fact) =>
      fact.status === 'unverified' &&
      isKnown(fact, published) &&
      close(reading, fact.figure) === 'equal' &&
      ['same', 'family'].includes(unitRelation(reading.unit, fact.figure.unit)),
  );
}

/** A checkable claim about the attack, rather than any number with a noun. */
function worthSaying(reading: FigureReading): boolean {
  if (reading.state === null || reading.unit === null) return false;
  return (
    ORGANISATIONS.has(reading.unit) ||
    MACHINES.has(reading.unit) ||
    reading.unit.startsWith('percent of') ||
    ['mailboxes', 'incidents'].includes(reading.unit)
  );
}

/** There is one indictment of a person on file, with so many counts. "Two counts of wire fraud" are some of them; more than all are wrong. */
function wrongCharges(claim: FigureClaim, known: readonly FigureFact[], facts: Facts): Outcome {
  const { min, comparator } = claim.reading;
  // Whom the sentence names, or the one before.
  const persons = (claim.mentioned ?? []).filter((id) => facts.partyKind(id) === 'person');
  const fact = known.find(
    (one) =>
      one.figure.unit === 'counts' &&
      one.figure.comparator === 'exactly' &&
      one.case === undefined &&
      facts.attributions.some(
        (charge) =>
          charge.attribution.relation === 'persons-charged' &&
          charge.case === undefined &&
          charge.by === one.by &&
          charge.attribution.accused.some((id) => persons.includes(id)),
      ),
  );
  const whole = fact?.figure.min ?? null;
  if (fact === undefined || whole === null || min === null || comparator !== 'exactly' || claim.otherCase !== null)
    return abstain('figure/not-a-harm-count');
  const ofAll = /-count\b/.test(claim.quote);
  if (min === whole || (min < whole && !ofAll) || min > 30) return abstain('figure/not-a-harm-count');
  return decide('figure/only-count', [fact], [difference('value-differs', { amount: claim.reading }, { amount: fact.figure })]);
}

/** The flaws used in the attack were four. Another count of zero-days is wrong; a count of some of them is not. */
function wrongFlawCount(claim: FigureClaim, known: readonly FigureFact[]): Outcome {
  const fact = known.find(
    (one) =>
      one.figure.unit === 'vulnerabilities' &&
      one.figure.comparator === 'exactly' &&
      (one.figure.state === 'exploited' || one.figure.state === 'disclosed') &&
      one.case === undefined,
  );
  const { min, comparator } = claim.reading;
  if (fact === undefined || min === null || comparator !== 'exactly' || claim.reading.scope !== fact.figure.scope)
    return abstain('figure/flaws-in-part');
  const whole = fact.figure.min ?? 0;
  // Fewer may be a part of the whole ("two of the flaws"); a larger count is none.
  if (min <= whole || min > 20) return abstain('figure/flaws-in-part');
  // Fixed in one go were more than were used.
  if (claim.reading.state !== 'exploited' && !/zero|0-?day/i.test(claim.quote)) return abstain('figure/flaws-in-part');
  return decide('figure/flaw-count', [fact], [difference('value-differs', { amount: claim.reading }, { amount: fact.figure })]);
}

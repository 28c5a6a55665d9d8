/** Accusations credited to nobody: in the article's own voice [6], or in that of a crowd. */

import type { AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import type { Facts } from '../facts.ts';
import { difference, type Verdict } from '../verdict.ts';
import { relationWords } from '../wording.ts';
import { isState, rung } from './ladder.ts';

/** [6] In the article's own voice: a rung that some source had reached is supported; the state's guilt as plain fact needs its context. */
export function ownVoice(claim: AttributionClaim, known: readonly AttributionFact[]): Verdict | null {
  const { relation } = claim.reading;
  const made = known.filter(
    (fact) =>
      fact.case === undefined &&
      fact.origin === 'own' &&
      rung(fact.attribution.relation) >= rung('named-cluster') &&
      fact.attribution.relation !== 'persons-charged',
  );
  if (made.length === 0) return null;
  const strongest = made.reduce((best, fact) =>
    rung(fact.attribution.relation) > rung(best.attribution.relation) ? fact : best,
  );
  if (rung(relation) >= rung('country')) {
    const code =
      rung(relation) > rung(strongest.attribution.relation) || relation === 'military' ? 'strength-overstated' : 'stated-as-fact';
    return {
      rating: 'missing-context',
      differences: [difference(code, relationWords(relation), relationWords(strongest.attribution.relation))],
      facts: [strongest],
      others: made.filter((fact) => fact !== strongest).slice(0, 3),
    };
  }
  const party = claim.reading.accused?.party ?? null;
  const enough =
    made
      .filter((fact) => rung(fact.attribution.relation) >= rung(relation))
      .sort(
        (a, b) =>
          rung(a.attribution.relation) - rung(b.attribution.relation) ||
          Number(party !== null && b.attribution.accused.includes(party)) -
            Number(party !== null && a.attribution.accused.includes(party)) ||
          (a.public < b.public ? -1 : 1),
      )[0] ?? strongest;
  return {
    rating: 'supported',
    differences: [difference('nobody-credited', relationWords(relation), null)],
    facts: [enough],
    others: [],
  };
}

/** "Western governments", "officials", "experts": checked against the strongest that any state had said. */
export function crowd(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Verdict | null {
  const { relation } = claim.reading;
  const made = known.filter(
    (fact) =>
      fact.case === undefined &&
      fact.origin === 'own' &&
      rung(fact.attribution.relation) >= rung('named-cluster') &&
      fact.attribution.relation !== 'persons-charged',
  );
  const states = made.filter((fact) => isState(fact.attribution.accuser, facts));
  const pool = states.length > 0 ? states : made;
  if (pool.length === 0) return null;
  const strongest = pool.reduce((best, fact) =>
    rung(fact.attribution.relation) > rung(best.attribution.relation) ? fact : best,
  );
  if (rung(relation) > Math.max(rung(strongest.attribution.relation), states.length > 0 ? rung('country') : -1))
    return {
      rating: 'missing-context',
      differences: [difference('strength-overstated', relationWords(relation), relationWords(strongest.attribution.relation))],
      facts: [strongest],
      others: [],
    };
  const enough =
    pool
      .filter((fact) => rung(fact.attribution.relation) >= rung(relation))
      .sort((a, b) => rung(a.attribution.relation) - rung(b.attribution.relation) || (a.public < b.public ? -1 : 1))[0] ??
    strongest;
  return { rating: 'supported', differences: [], facts: [enough], others: [] };
}

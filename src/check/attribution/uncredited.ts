/** Accusations credited to nobody: in the article's own voice [6], or in that of a crowd. */

import type { AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import type { Facts } from '../facts.ts';
import { keep, type Trace } from '../trace.ts';
import { abstain, decide, difference, type Outcome } from '../verdict.ts';
import { isState, rung } from './ladder.ts';

/** [6] In the article's own voice: a rung that some source had reached is supported; the state's guilt as plain fact needs its context. */
export function ownVoice(claim: AttributionClaim, known: readonly AttributionFact[], trace?: Trace): Outcome {
  const { relation } = claim.reading;
  const made = accusations(known, trace);
  if (made.length === 0) return abstain('attribution/nobody-yet');
  const strongest = made.reduce((best, fact) =>
    rung(fact.attribution.relation) > rung(best.attribution.relation) ? fact : best,
  );
  if (rung(relation) >= rung('country')) {
    const over = rung(relation) > rung(strongest.attribution.relation) || relation === 'military';
    const code = over ? 'strength-overstated' : 'stated-as-fact';
    return decide(
      over ? 'attribution/own-voice-overstated' : 'attribution/stated-as-fact',
      [strongest],
      [difference(code, { relation }, { relation: strongest.attribution.relation })],
      made.filter((fact) => fact !== strongest).slice(0, 3),
    );
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
  return decide('attribution/own-voice', [enough], [difference('nobody-credited', { relation }, null)]);
}

/** What sources of their own accord had said of this attack's authors. */
function accusations(known: readonly AttributionFact[], trace: Trace | undefined): AttributionFact[] {
  return keep(
    known,
    (fact) => {
      const { relation } = fact.attribution;
      if (rung(relation) < rung('named-cluster') || relation === 'persons-charged') return 'other-relation';
      if (fact.case !== undefined) return 'other-case';
      return fact.origin === 'own' ? null : 'no-own-statement';
    },
    trace,
  );
}

/** "Western governments", "officials", "experts": checked against the strongest that any state had said. */
export function crowd(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts, trace?: Trace): Outcome {
  const { relation } = claim.reading;
  const made = accusations(known, trace);
  const states = made.filter((fact) => isState(fact.attribution.accuser, facts));
  const pool = states.length > 0 ? states : made;
  if (pool.length === 0) return abstain('attribution/nobody-yet');
  const strongest = pool.reduce((best, fact) =>
    rung(fact.attribution.relation) > rung(best.attribution.relation) ? fact : best,
  );
  if (rung(relation) > Math.max(rung(strongest.attribution.relation), states.length > 0 ? rung('country') : -1))
    return decide(
      'attribution/crowd-overstated',
      [strongest],
      [difference('strength-overstated', { relation }, { relation: strongest.attribution.relation })],
    );
  const enough =
    pool
      .filter((fact) => rung(fact.attribution.relation) >= rung(relation))
      .sort((a, b) => rung(a.attribution.relation) - rung(b.attribution.relation) || (a.public < b.public ? -1 : 1))[0] ??
    strongest;
  return decide('attribution/crowd', [enough]);
}

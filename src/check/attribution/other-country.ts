/** A country that no source named for this attack [1]. */

import type { AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import type { Facts } from '../facts.ts';
import { abstain, decide, difference, type Outcome } from '../verdict.ts';
import { rung } from './ladder.ts';

/** Null where the accused is no country, or one that a source did name. */
export function checkOtherCountry(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Outcome | null {
  const { accuser, accused, relation } = claim.reading;
  const party = accused?.party ?? null;
  // States have no entry of their own among the parties.
  if (relation !== 'country' || party === null || facts.partyKind(party) !== null || facts.lineage('china-mss').includes(party))
    return null;
  const made = known.filter(
    (fact) => fact.case === undefined && fact.origin === 'own' && rung(fact.attribution.relation) >= rung('from-territory'),
  );
  const nearest =
    made.find((fact) => accuser?.party != null && facts.lineage(accuser.party).includes(fact.attribution.accuser)) ?? made[0];
  if (nearest === undefined || claim.otherCase !== null || !claim.anchored) return abstain('attribution/not-this-attack');
  if (accuser !== null && accuser.party === null) return decide('attribution/stranger', [], [difference('no-fact')]);
  return decide(
    'attribution/other-country',
    [nearest],
    [difference('accused-differs', { name: accused?.name ?? '' }, { name: 'China' })],
  );
}

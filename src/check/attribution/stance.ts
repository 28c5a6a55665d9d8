/** Weaker than accusing: acknowledging, condemning, sheltering; and other culprits beside the first. */

import type { AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import { type Facts, sameVoice } from '../facts.ts';
import type { Verdict } from '../verdict.ts';
import { rung } from './ladder.ts';

/** Acknowledging, condemning, sheltering: right when the party said that or more. */
export function checkStance(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Verdict | null {
  const party = claim.reading.accuser?.party ?? null;
  if (party === null) return null;
  const own = known.filter((fact) => sameVoice(facts, fact.attribution.accuser, party));
  const equal =
    own.find((fact) => fact.attribution.relation === claim.reading.relation && fact.case === undefined) ??
    own.find((fact) => fact.attribution.relation === claim.reading.relation);
  if (equal) return { rating: 'supported', differences: [], facts: [equal], others: [] };
  const more =
    own.find((fact) => fact.case === undefined && rung(fact.attribution.relation) >= rung('from-territory')) ??
    own.find((fact) => ['acknowledges', 'condemns'].includes(fact.attribution.relation)) ??
    (claim.reading.relation === 'harbours' ? undefined : own[0]);
  if (more === undefined) return null;
  return { rating: 'supported', differences: [], facts: [more], others: [] };
}

/** "Other groups", "criminals": right when the party said so, or, uncredited, when anybody had. */
export function checkOthers(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Verdict | null {
  const party = claim.reading.accuser?.party ?? null;
  const made = known.filter(
    (fact) => ['other-groups', 'criminals'].includes(fact.attribution.relation) && fact.case === undefined,
  );
  const own = party === null ? made : made.filter((fact) => sameVoice(facts, fact.attribution.accuser, party));
  const fact =
    own.find((one) => one.attribution.relation === claim.reading.relation) ?? own[0] ?? (party === null ? undefined : made[0]);
  if (fact === undefined) return null;
  return { rating: 'supported', differences: [], facts: [fact], others: made.filter((one) => one !== fact).slice(0, 2) };
}

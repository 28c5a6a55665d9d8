/** Weaker than accusing: acknowledging, condemning, sheltering; and other culprits beside the first. */

import type { AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import type { Day } from '../../vocabulary.ts';
import { type Facts, isKnown, isSupport, sameVoice } from '../facts.ts';
import { keep, type Trace } from '../trace.ts';
import { abstain, decide, difference, type Outcome } from '../verdict.ts';
import { rung } from './ladder.ts';

/** Acknowledging, condemning, sheltering: right when the party said that or more. */
export function checkStance(
  claim: AttributionClaim,
  known: readonly AttributionFact[],
  facts: Facts,
  published: Day | null,
  trace?: Trace,
): Outcome {
  const party = claim.reading.accuser?.party ?? null;
  // "officials say the ministry uses criminals", "the ministry fosters them": right where anybody on file had said so.
  if (party === null && claim.reading.relation === 'harbours' && !claim.reading.accuser?.stranger) {
    const said = known.find((fact) => fact.attribution.relation === 'harbours' && fact.case === undefined);
    if (said !== undefined)
      return decide(
        'attribution/stance',
        [said],
        claim.reading.accuser === null ? [difference('nobody-credited', { relation: 'harbours' }, null)] : [],
      );
  }
  if (party === null) return abstain('attribution/speaker-unknown');
  // [8] "China has admitted it": its denials are on file.
  if (claim.reading.relation === 'acknowledges' && isAccused(facts, party)) {
    const denial = known.find(
      (fact) =>
        fact.attribution.relation === 'denies' && fact.case === undefined && sameVoice(facts, fact.attribution.accuser, party),
    );
    return denial === undefined
      ? decide('attribution/no-fact', [], [difference('no-fact')])
      : decide('attribution/admitted', [denial], [difference('denied', { relation: 'acknowledges' }, { relation: 'denies' })]);
  }
  const own = keep(known, (fact) => (sameVoice(facts, fact.attribution.accuser, party) ? null : 'other-party'), trace);
  const alike = own.filter((fact) => fact.attribution.relation === claim.reading.relation);
  // The party's very own words before those of another voice of its state.
  const equal =
    alike.find((fact) => fact.case === undefined && fact.attribution.accuser === party) ??
    alike.find((fact) => fact.case === undefined) ??
    alike[0];
  if (equal) return decide('attribution/stance', [equal]);
  const more =
    own.find((fact) => fact.case === undefined && rung(fact.attribution.relation) >= rung('from-territory')) ??
    own.find((fact) => ['acknowledges', 'condemns'].includes(fact.attribution.relation)) ??
    (claim.reading.relation === 'harbours' ? undefined : own[0]);
  if (more !== undefined) return decide('attribution/stance', [more]);
  // Who condemned China for it only later had not condemned it before.
  const later = facts.attributions.find(
    (fact) =>
      isSupport(fact) &&
      !isKnown(fact, published) &&
      fact.case === undefined &&
      ['acknowledges', 'condemns', 'from-territory'].includes(fact.attribution.relation) &&
      sameVoice(facts, fact.attribution.accuser, party),
  );
  if (later && claim.reading.relation === 'condemns' && claim.reading.accused !== null && claim.anchored)
    return decide(
      'attribution/not-yet',
      [later],
      [difference('accuser-differs', { name: claim.reading.accuser?.name ?? '' }, { notBefore: later.public })],
    );
  return abstain('attribution/stance-unknown');
}

function isAccused(facts: Facts, party: string): boolean {
  return facts.lineage(party).includes('china') || facts.partyKind(party) === 'person';
}

/** "Other groups", "criminals": right when the party said so, or, uncredited, when anybody had. */
export function checkOthers(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts, trace?: Trace): Outcome {
  const party = claim.reading.accuser?.party ?? null;
  const made = keep(
    known,
    (fact) => {
      if (!['other-groups', 'criminals'].includes(fact.attribution.relation)) return 'other-relation';
      return fact.case === undefined ? null : 'other-case';
    },
    trace,
  );
  const own = party === null ? made : made.filter((fact) => sameVoice(facts, fact.attribution.accuser, party));
  // Who accuses a state of it has not said that crooks did it; of others their word is as good as anybody's.
  const accuses =
    party !== null &&
    known.some(
      (one) =>
        one.case === undefined &&
        rung(one.attribution.relation) >= rung('from-territory') &&
        sameVoice(facts, one.attribution.accuser, party) &&
        facts.partyKind(party) !== 'vendor',
    );
  const alike = own.filter((one) => one.attribution.relation === claim.reading.relation);
  // "criminals … with the ransomware DearCry": what is on file of the very name.
  const fact =
    alike.find((one) => one.attribution.accused.some((id) => claim.mentioned?.includes(id))) ??
    alike.find((one) => one.attribution.accused.length === 0) ??
    alike[0] ??
    own[0] ??
    (accuses ? undefined : made[0]);
  if (fact === undefined && accuses) return decide('attribution/no-fact', [], [difference('no-fact')], made.slice(0, 2));
  if (fact === undefined) return abstain('attribution/others-unknown');
  return decide('attribution/other-groups', [fact], [], made.filter((one) => one !== fact).slice(0, 2));
}

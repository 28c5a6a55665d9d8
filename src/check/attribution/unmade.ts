/** An accusation that the accuser had not made by the article's day. */

import type { AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import type { Day } from '../../vocabulary.ts';
import { type Facts, isKnown, isSupport, sameVoice } from '../facts.ts';
import type { Trace } from '../trace.ts';
import type { Value } from '../value.ts';
import { abstain, decide, difference, type Outcome } from '../verdict.ts';
import { rung } from './ladder.ts';
import { affairOf } from './other-case.ts';
import { ownVoice } from './uncredited.ts';

/** The accuser had said nothing of the sort by then. Red only where the record says so: it declined, or it accused later, or another did. */
export function unsaid(
  claim: AttributionClaim,
  accuser: string,
  known: readonly AttributionFact[],
  facts: Facts,
  published: Day | null,
  trace?: Trace,
): Outcome {
  const declined = known.filter(
    (fact) =>
      fact.attribution.relation === 'declines' && fact.case === undefined && sameVoice(facts, fact.attribution.accuser, accuser),
  );
  const later = facts.attributions.filter(
    (fact) =>
      isSupport(fact) &&
      !isKnown(fact, published) &&
      fact.case === undefined &&
      rung(fact.attribution.relation) >= rung('from-territory') &&
      sameVoice(facts, fact.attribution.accuser, accuser),
  );
  const first = declined[0] ?? later[0];
  if (first && rung(claim.reading.relation) >= rung('from-territory')) {
    if (!claim.anchored) return abstain('attribution/not-this-attack');
    const onFile: Value = declined[0] ? { relation: 'declines' } : { notBefore: first.public };
    return decide(
      declined[0] ? 'attribution/declined' : 'attribution/not-yet',
      [first],
      [difference('accuser-differs', { name: claim.reading.accuser?.name ?? '' }, onFile)],
      [...declined.slice(1), ...later].slice(0, 3),
    );
  }
  const stance = known.find(
    (fact) =>
      ['acknowledges', 'condemns', 'from-territory'].includes(fact.attribution.relation) &&
      sameVoice(facts, fact.attribution.accuser, accuser) &&
      fact.case === undefined,
  );
  // [13] Nobody named the military.
  if (stance && claim.reading.relation === 'military' && claim.anchored)
    return decide(
      'attribution/military',
      [stance],
      [difference('accused-differs', { relation: 'military' }, { relation: stance.attribution.relation })],
    );
  if (stance)
    return decide(
      'attribution/weaker-stance',
      [stance],
      [difference('strength-overstated', { relation: claim.reading.relation }, { relation: stance.attribution.relation })],
    );
  const elsewhere = known.find(
    (fact) =>
      fact.case !== undefined && sameVoice(facts, fact.attribution.accuser, accuser) && rung(fact.attribution.relation) >= 0,
  );
  // An accusation of that other affair, told as such, is no mistake about this one.
  if (elsewhere && !claim.anchored) return abstain('attribution/not-this-attack');
  if (elsewhere)
    return decide(
      'attribution/other-target',
      [elsewhere],
      [difference('target-differs', { phrase: 'exchange-attack' }, affairOf(facts, elsewhere.case))],
    );
  if (facts.partyKind(accuser) === 'press') return ownVoice(claim, known, trace);
  return decide('attribution/no-fact', [], [difference('no-fact')]);
}

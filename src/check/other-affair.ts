/**
 * What a sentence says of another affair by its name, against what is on file of that very affair. Only ever in the article's favour: of
 * those affairs the dossier keeps what tells them from its own, and not the whole.
 */

import type { Claim } from '../claims/claim.ts';
import type { AttributionFact, DateFact } from '../dossier/schema.ts';
import type { Day } from '../vocabulary.ts';
import { rung } from './attribution/ladder.ts';
import { onTimeline } from './date/timeline.ts';
import { type Facts, sameVoice, usable } from './facts.ts';
import { abstain, decide, type Outcome } from './verdict.ts';

export function checkOtherAffair(claim: Claim, facts: Facts, published: Day | null): Outcome {
  const none = abstain('stance/other-affair');
  if (claim.stance !== 'asserted' && claim.stance !== 'hedged') return none;
  if (claim.kind === 'date') {
    const { from, to } = claim.reading;
    // "Tuesday's report" of another affair may be any report of it.
    const fact = usable(facts.dates, published).find(
      (one: DateFact) =>
        claim.hints.calendar &&
        one.case === claim.otherCase &&
        one.date.event === 'other-case' &&
        from >= one.date.from &&
        to <= one.date.to,
    );
    return fact === undefined ? (onTimeline(claim, facts, published, () => false) ?? none) : decide('date/matches', [fact]);
  }
  if (claim.kind !== 'attribution') return none;
  const { accuser, accused, relation } = claim.reading;
  const party = accuser?.party ?? null;
  if (party === null) return none;
  const fact = usable(facts.attributions, published).find((one: AttributionFact) => {
    const own = one.attribution;
    if (one.case !== claim.otherCase || !sameVoice(facts, own.accuser, party)) return false;
    if (relation === 'persons-charged' || own.relation === 'persons-charged') return relation === own.relation;
    if (relation === 'named-cluster') return accused?.party != null && own.accused.includes(accused.party);
    return rung(relation) >= 0 && rung(relation) <= rung(own.relation);
  });
  return fact === undefined
    ? none
    : decide(relation === 'persons-charged' ? 'attribution/charged-elsewhere' : 'attribution/other-case', [fact]);
}

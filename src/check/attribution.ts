/**
 * Attributions against what the accuser itself had said by the article's day, on the ladder. Red begins where the accuser had made no
 * accusation, or named another culprit; a stronger wording than its own needs context [13].
 */

import type { AttributionClaim } from '../claims/claim.ts';
import type { AttributionFact } from '../dossier/schema.ts';
import type { Day } from '../vocabulary.ts';
import { checkDenial, checkSilence } from './attribution/answer.ts';
import { checkLikelihood } from './attribution/confidence.ts';
import { onLadder, rung } from './attribution/ladder.ts';
import { checkCharged, sisterCase } from './attribution/other-case.ts';
import { checkOthers, checkStance } from './attribution/stance.ts';
import { crowd, ownVoice } from './attribution/uncredited.ts';
import { unsaid } from './attribution/unmade.ts';
import { type Facts, isKnown, isSupport, sameVoice } from './facts.ts';
import { difference, type Verdict } from './verdict.ts';

export function checkAttribution(claim: AttributionClaim, facts: Facts, articleDay: Day | null): Verdict | null {
  const { reading } = claim;
  // "In March the US confirmed it" is checked against what the US had said by March.
  const published = claim.made !== null && (articleDay === null || claim.made.to < articleDay) ? claim.made.to : articleDay;
  if (claim.stance === 'question' || claim.stance === 'conditional') return null;
  const known = facts.attributions.filter((fact) => isSupport(fact) && isKnown(fact, published));
  const verdict = (() => {
    switch (reading.relation) {
      case 'denies':
        return checkDenial(claim, known, facts);
      case 'declines':
        return checkSilence(claim, known, facts, published);
      case 'acknowledges':
      case 'condemns':
      case 'harbours':
        return checkStance(claim, known, facts);
      case 'persons-charged':
        return checkCharged(claim, known, facts);
      case 'criminals':
      case 'other-groups':
        return checkOthers(claim, known, facts);
      case 'other':
        return checkLikelihood(claim, known, facts);
      default:
        return checkAccusation(claim, known, facts, published);
    }
  })();
  if (verdict !== null && claim.stance === 'rejected' && verdict.rating === 'refuted') {
    return { ...verdict, rating: 'supported', differences: [difference('rejected-by-article')] };
  }
  return verdict;
}

function checkAccusation(
  claim: AttributionClaim,
  known: readonly AttributionFact[],
  facts: Facts,
  published: Day | null,
): Verdict | null {
  const accuser = claim.reading.accuser?.party ?? null;
  const accused = claim.reading.accused?.party ?? null;
  const other = sisterCase(claim, known, facts, accuser, accused);
  if (other) return other;
  if (claim.otherCase !== null) {
    const own = known.filter(
      (fact) =>
        fact.case !== undefined &&
        accuser !== null &&
        sameVoice(facts, fact.attribution.accuser, accuser) &&
        rung(fact.attribution.relation) >= 0,
    );
    const fact = own.find((one) => one.attribution.relation === claim.reading.relation) ?? own[0];
    return fact === undefined
      ? null
      : { rating: 'supported', differences: [], facts: [fact], others: own.filter((one) => one !== fact).slice(0, 2) };
  }
  if (accuser === null)
    return claim.reading.accuser === null && claim.stance !== 'hedged' ? ownVoice(claim, known) : crowd(claim, known, facts);
  if (accuser.startsWith('china')) return null;
  const said = known.filter(
    (fact) =>
      fact.case === undefined &&
      sameVoice(facts, fact.attribution.accuser, accuser) &&
      rung(fact.attribution.relation) >= 0 &&
      fact.attribution.relation !== 'persons-charged' &&
      fact.attribution.relation !== 'activity',
  );
  if (said.length === 0) return unsaid(claim, accuser, known, facts, published);
  return onLadder(claim, accuser, said, facts);
}

/**
 * Attributions against what the accuser itself had said by the article's day, on the ladder. Red begins where the accuser had made no
 * accusation, or named another culprit; a stronger wording than its own needs context [13].
 */

import type { AttributionClaim } from '../claims/claim.ts';
import type { AttributionFact } from '../dossier/schema.ts';
import type { Day } from '../vocabulary.ts';
import { checkAlias } from './attribution/alias.ts';
import { checkDenial, checkSilence } from './attribution/answer.ts';
import { checkLikelihood } from './attribution/confidence.ts';
import { onLadder, rung } from './attribution/ladder.ts';
import { checkCharged, sisterCase } from './attribution/other-case.ts';
import { checkOtherCountry } from './attribution/other-country.ts';
import { checkOthers, checkStance } from './attribution/stance.ts';
import { checkStatement } from './attribution/statement.ts';
import { crowd, ownVoice } from './attribution/uncredited.ts';
import { unsaid } from './attribution/unmade.ts';
import { type Facts, sameVoice, usable } from './facts.ts';
import { keep, type Trace } from './trace.ts';
import { abstain, decide, difference, type Outcome } from './verdict.ts';

export function checkAttribution(claim: AttributionClaim, facts: Facts, articleDay: Day | null, trace?: Trace): Outcome {
  const { reading } = claim;
  // "In March the US confirmed it" is checked against what the US had said by March.
  const published = claim.made !== null && (articleDay === null || claim.made.to < articleDay) ? claim.made.to : articleDay;
  if (claim.stance === 'question' || claim.stance === 'conditional') return abstain('attribution/asked-or-supposed');
  const known = usable(facts.attributions, published, trace);
  if (reading.alias !== undefined) return checkAlias(claim, reading.alias, known, facts);
  const outcome = ((): Outcome => {
    switch (reading.relation) {
      case 'denies':
        return checkDenial(claim, known, facts, trace);
      case 'declines':
        return checkSilence(claim, known, facts, published, trace);
      case 'acknowledges':
      case 'condemns':
      case 'harbours':
        return checkStance(claim, known, facts, published, trace);
      case 'persons-charged':
        return checkCharged(claim, known, facts, published, trace);
      case 'criminals':
      case 'other-groups':
        return checkOthers(claim, known, facts, trace);
      case 'other':
        return reading.accused === null
          ? checkLikelihood(claim, known, facts, trace)
          : checkStatement(claim, known, facts, trace);
      case 'activity':
        return checkStatement(claim, known, facts, trace);
      default:
        return checkAccusation(claim, known, facts, published, trace);
    }
  })();
  // [12] What the article reports in order to reject it, and the sources reject too, is right as it stands.
  if (claim.stance === 'rejected' && outcome.rating === 'refuted')
    return decide('stance/rejected', outcome.facts, [difference('rejected-by-article')], outcome.others);
  return outcome;
}

function checkAccusation(
  claim: AttributionClaim,
  known: readonly AttributionFact[],
  facts: Facts,
  published: Day | null,
  trace?: Trace,
): Outcome {
  const accuser = claim.reading.accuser?.party ?? null;
  const accused = claim.reading.accused?.party ?? null;
  const country = checkOtherCountry(claim, known, facts);
  if (country) return country;
  const other = sisterCase(claim, known, facts, accuser, accused);
  if (other) return other;
  if (claim.otherCase !== null) {
    const own = known.filter(
      (fact) =>
        fact.case !== undefined &&
        // What Canada says of APT40 bears out nothing about APT31.
        (accused === null ||
          facts.caseOf(accused) === null ||
          fact.case === claim.otherCase ||
          fact.attribution.accused.includes(accused)) &&
        accuser !== null &&
        sameVoice(facts, fact.attribution.accuser, accuser) &&
        rung(fact.attribution.relation) >= 0,
    );
    const fact = own.find((one) => one.attribution.relation === claim.reading.relation) ?? own[0];
    if (fact === undefined) return abstain('attribution/other-affair-unknown');
    return decide('attribution/other-case', [fact], [], own.filter((one) => one !== fact).slice(0, 2));
  }
  // A person whom nobody has on file may say what he likes: no source bears on it.
  if (accuser === null && claim.reading.accuser?.stranger) return decide('attribution/stranger', [], [difference('no-fact')]);
  if (accuser === null)
    return claim.reading.accuser === null && claim.stance !== 'hedged'
      ? ownVoice(claim, known, trace)
      : crowd(claim, known, facts, trace);
  const said = keep(
    known,
    ({ attribution, case: affair }) => {
      if (rung(attribution.relation) < 0 || ['persons-charged', 'activity'].includes(attribution.relation))
        return 'other-relation';
      if (affair !== undefined) return 'other-case';
      return sameVoice(facts, attribution.accuser, accuser) ? null : 'other-party';
    },
    trace,
  );
  // "US officials" may say what their government has not.
  if (said.length === 0 && claim.reading.accuser?.unnamed) return crowd(claim, known, facts, trace);
  if (said.length === 0) return unsaid(claim, accuser, known, facts, published, trace);
  return onLadder(claim, accuser, said, facts, trace);
}

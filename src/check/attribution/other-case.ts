/** Groups and persons of another affair, told apart or mixed in [9]. */

import { ANOTHER_CASE, type AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import { type Facts, sameVoice } from '../facts.ts';
import { difference, type Verdict } from '../verdict.ts';

/** Groups that are another affair: APT40 and APT31 did not carry out this attack by any source but are accused elsewhere. */
export function sisterCase(
  claim: AttributionClaim,
  known: readonly AttributionFact[],
  facts: Facts,
  accuser: string | null,
  accused: string | null,
): Verdict | null {
  // Groups and persons belong to a case; a ministry may be accused in several.
  if (accused === null || !['group', 'person'].includes(facts.partyKind(accused) ?? '')) return null;
  const about = known.filter((fact) => fact.attribution.accused.includes(accused));
  const elsewhere = about.filter((fact) => fact.case !== undefined);
  if (elsewhere.length === 0) return null;
  if (
    claim.otherCase === null &&
    about.some((fact) => fact.case === undefined && accuser !== null && sameVoice(facts, fact.attribution.accuser, accuser))
  )
    return null;
  const byAccuser =
    accuser === null ? elsewhere : elsewhere.filter((fact) => sameVoice(facts, fact.attribution.accuser, accuser));
  const fact = byAccuser[0] ?? elsewhere[0];
  if (fact === undefined) return null;
  // [1] Another group than any source named for this attack.
  if (claim.otherCase === null && claim.anchored && claim.reading.relation === 'named-cluster') {
    const named = known.find(
      (one) => one.case === undefined && one.attribution.relation === 'named-cluster' && one.origin === 'own',
    );
    return named === undefined
      ? null
      : {
          rating: 'refuted',
          differences: [
            difference(
              'accused-differs',
              claim.reading.accused?.name ?? '',
              named.attribution.accused.map((id) => facts.partyName(id)).join(', '),
            ),
          ],
          facts: [named, fact],
          others: [],
        };
  }
  if (claim.otherCase !== null || byAccuser.length > 0)
    return { rating: 'supported', differences: [], facts: [fact], others: byAccuser.slice(1, 3) };
  return null;
}

/** [9] Persons charged: those of this attack, or those of another case that articles attach to it. */
export function checkCharged(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Verdict | null {
  const person = claim.reading.accused?.party ?? null;
  const charges = known.filter((fact) => fact.attribution.relation === 'persons-charged');
  const own = charges.filter(
    (fact) =>
      fact.case === undefined &&
      (person !== null && facts.partyKind(person) === 'person' ? fact.attribution.accused.includes(person) : true),
  );
  const elsewhere = charges.filter((fact) => fact.case !== undefined);
  if (person !== null && facts.partyKind(person) === 'person' && own[0])
    return { rating: 'supported', differences: [], facts: [own[0]], others: own.slice(1, 3) };
  if (claim.otherCase === ANOTHER_CASE && !/chinese|four|apt/i.test(`${claim.quote} ${claim.reading.accused?.name ?? ''}`))
    return null;
  if (claim.otherCase !== null && elsewhere[0])
    return { rating: 'supported', differences: [], facts: [elsewhere[0]], others: [] };
  if (plural(claim)) {
    const fact = elsewhere[0];
    if (fact)
      return {
        rating: 'refuted',
        differences: [difference('other-case', 'this attack', caseTitle(facts, fact.case ?? ''))],
        facts: [fact],
        others: own.slice(0, 2),
      };
  }
  if (own[0]) return { rating: 'supported', differences: [], facts: [own[0]], others: own.slice(1, 3) };
  return null;
}

function plural(claim: AttributionClaim): boolean {
  return (
    (/\b(four|4|men|nationals|members|spies|hackers|citizens|officers)\b/i.test(claim.quote) &&
      !/\bone of\b/i.test(claim.quote)) ||
    /\bfour\b/i.test(claim.quote)
  );
}

export function caseTitle(facts: Facts, id: string): string {
  return facts.dossier.cases.find((one) => one.id === id)?.title ?? 'another case';
}

/** Denials and silence [8]: an answer needs the answer on file, silence needs its absence. */

import type { AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import type { Day } from '../../vocabulary.ts';
import { type Facts, isKnown, isSupport, sameVoice } from '../facts.ts';
import { type Difference, difference, type Verdict } from '../verdict.ts';
import { relationWords } from '../wording.ts';
import { rung } from './ladder.ts';

export function checkDenial(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Verdict | null {
  const denier = claim.reading.accuser?.party ?? null;
  if (denier === null) return null;
  const denials = known.filter((fact) => fact.attribution.relation === 'denies' && fact.origin !== 'second-hand');
  const exact = denials.filter((fact) => fact.attribution.accuser === denier).sort(latest);
  const same = denials.filter((fact) => sameVoice(facts, fact.attribution.accuser, denier)).sort(latest);
  // "China", "the Chinese government" are whoever answered for it last; an embassy answers for itself.
  const whole = denier === 'china' || denier === 'china-government';
  const fact = exact[0] ?? (whole ? same[0] : undefined);
  if (fact === undefined) {
    return { rating: 'not-enough-evidence', differences: [difference('no-fact')], facts: [], others: same.slice(0, 3) };
  }
  const differences: Difference[] = [];
  if (fact.evidence.every((one) => one.verified === 'secondary-report')) differences.push(difference('secondary-only'));
  return { rating: 'supported', differences, facts: [fact], others: same.filter((one) => one !== fact).slice(0, 3) };
}

/** The last word first; of one day, the foreign ministry's before an embassy's. */
function latest(a: AttributionFact, b: AttributionFact): number {
  if (a.public !== b.public) return a.public < b.public ? 1 : -1;
  return Number(b.attribution.accuser === 'china-mfa') - Number(a.attribution.accuser === 'china-mfa');
}

/** Silence is right until the one who is silent has spoken; then it is red, because the answer is on file. */
export function checkSilence(
  claim: AttributionClaim,
  known: readonly AttributionFact[],
  facts: Facts,
  published: Day | null,
): Verdict | null {
  const party = claim.reading.accuser?.party ?? null;
  if (party === null) {
    const fact = known.find((one) => one.attribution.relation === 'declines' && one.case === undefined);
    return fact ? { rating: 'supported', differences: [], facts: [fact], others: [] } : null;
  }
  if (party.startsWith('china') || facts.lineage(party).includes('china')) {
    const denial = known
      .filter(
        (fact) =>
          fact.attribution.relation === 'denies' &&
          fact.case === undefined &&
          sameVoice(facts, fact.attribution.accuser, 'china') &&
          (published === null || fact.public < published),
      )
      .sort(latest)[0];
    return denial
      ? {
          rating: 'refuted',
          differences: [difference('denied', 'no answer', relationWords('denies'))],
          facts: [denial],
          others: [],
        }
      : null;
  }
  const spoke = known.filter(
    (fact) =>
      fact.case === undefined &&
      sameVoice(facts, fact.attribution.accuser, party) &&
      rung(fact.attribution.relation) >= rung('from-territory') &&
      (published === null || fact.public < published),
  );
  const declined = known.filter(
    (fact) =>
      fact.attribution.relation === 'declines' && fact.case === undefined && sameVoice(facts, fact.attribution.accuser, party),
  );
  if (declined[0]) {
    const later = facts.attributions.filter(
      (fact) =>
        !isKnown(fact, published) &&
        fact.case === undefined &&
        rung(fact.attribution.relation) >= rung('from-territory') &&
        sameVoice(facts, fact.attribution.accuser, party),
    );
    return {
      rating: 'supported',
      differences:
        later.length > 0
          ? [difference('revised-later', relationWords('declines'), relationWords(later[0]?.attribution.relation ?? 'other'))]
          : [],
      facts: [declined[0]],
      others: later.slice(0, 2),
    };
  }
  const stance = known.find(
    (fact) =>
      ['acknowledges', 'condemns', 'from-territory'].includes(fact.attribution.relation) &&
      fact.case === undefined &&
      sameVoice(facts, fact.attribution.accuser, party),
  );
  if (stance) return { rating: 'supported', differences: [], facts: [stance], others: [] };
  if (spoke.length > 0) return null;
  const later = facts.attributions.filter(
    (fact) =>
      isSupport(fact) &&
      !isKnown(fact, published) &&
      fact.case === undefined &&
      sameVoice(facts, fact.attribution.accuser, party) &&
      rung(fact.attribution.relation) >= rung('from-territory'),
  );
  if (later[0])
    return {
      rating: 'supported',
      differences: [difference('revised-later', relationWords('declines'), relationWords(later[0].attribution.relation))],
      facts: [later[0]],
      others: later.slice(1, 3),
    };
  return { rating: 'not-enough-evidence', differences: [difference('no-fact')], facts: [], others: [] };
}

/** Where an accusation stands on the ladder, held against the highest rung its accuser had reached [7, 13]. */

import type { AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import { RELATIONS, type Relation } from '../../vocabulary.ts';
import type { Facts } from '../facts.ts';
import type { RuleId } from '../rules/index.ts';
import { keep, type Trace } from '../trace.ts';
import { type Difference, decide, difference, LIGHT, type Verdict } from '../verdict.ts';
import { confidenceDifference, sameWord } from './confidence.ts';

const LADDER: readonly Relation[] = RELATIONS.slice(0, 11);

/** Accusers that speak for a state and may be said to blame a country [7]. */
const STATES: ReadonlySet<string> = new Set(['state', 'agency', 'official']);

export function rung(relation: Relation): number {
  return LADDER.indexOf(relation);
}

export function onLadder(
  claim: AttributionClaim,
  accuser: string,
  said: readonly AttributionFact[],
  facts: Facts,
  trace?: Trace,
): Verdict {
  const { reading } = claim;
  const exact = said.filter(
    (fact) => fact.attribution.accuser === accuser || facts.lineage(accuser).includes(fact.attribution.accuser),
  );
  const pool = nearestFirst(claim, accuser, exact.length > 0 ? exact : said);
  const claimed = rung(reading.relation);
  const strongest = pool.reduce((best, fact) =>
    rung(fact.attribution.relation) > rung(best.attribution.relation) ? fact : best,
  );
  const top = rung(strongest.attribution.relation);
  const others = said.filter((fact) => fact !== strongest).slice(0, 3);
  const differences: Difference[] = [];

  // [1] A culprit that no source named. Where the sentence may mean another affair it is only too strong.
  if (reading.relation === 'military') {
    const found = [
      difference('accused-differs', { relation: 'military' }, { relation: strongest.attribution.relation }),
      difference('strength-overstated', { relation: 'military' }, { relation: strongest.attribution.relation }),
    ];
    return decide(claim.anchored ? 'attribution/military' : 'attribution/military-unsure', [strongest], found, others);
  }
  const party = reading.accused?.party ?? null;
  const equal =
    pool.find(
      (fact) =>
        fact.attribution.relation === reading.relation &&
        (reading.relation !== 'named-cluster' || party === null || fact.attribution.accused.includes(party)),
    ) ??
    (reading.relation === 'named-cluster'
      ? pool.find((fact) => party !== null && fact.attribution.accused.includes(party))
      : undefined);
  if (reading.relation === 'named-cluster' && party !== null && equal === undefined) {
    const [named] = keep(said, (fact) => (fact.attribution.accused.includes(party) ? null : 'other-accused'), trace);
    if (named === undefined) return decide('attribution/group-unnamed', [], [difference('no-fact')], pool.slice(0, 2));
    return decide('attribution/matches', [named]);
  }
  const asCountry = reading.relation === 'country' && top >= rung('state-backed') && isState(accuser, facts);
  const closest = equal ?? (asCountry ? strongest : (nearestBelow(pool, claimed, accuser) ?? strongest));
  // The Ministry is the government's own: one rung.
  const oneRung = reading.relation === 'government' && strongest.attribution.relation === 'mss';
  const over = !asCountry && !oneRung && claimed > top;
  const under = !over && !asCountry && !equal && claimed < top && rung('named-cluster') < claimed;
  if (over || under)
    differences.push(
      difference(
        over ? 'strength-overstated' : 'strength-understated',
        { relation: reading.relation },
        { relation: strongest.attribution.relation },
      ),
    );
  differences.push(...confidenceDifference(claim, closest, pool, facts));
  if (closest.evidence.every((one) => one.verified === 'secondary-report')) differences.push(difference('secondary-only'));
  const heavy = differences.some((one) => !LIGHT.has(one.code));
  let rule: RuleId = 'attribution/matches';
  if (asCountry && equal === undefined) rule = 'attribution/country';
  if (oneRung && equal === undefined) rule = 'attribution/one-rung';
  if (under) rule = 'attribution/understated';
  // What is left of the heavy ones is a word of confidence.
  if (heavy) rule = over ? 'attribution/overstated' : 'attribution/confidence-differs';
  return decide(rule, [heavy && claimed > top ? strongest : closest], differences, others);
}

/** Of facts alike the accuser's very own first, then the one with the article's word of confidence, then the one that names its culprit. */
function nearestFirst(claim: AttributionClaim, accuser: string, facts: readonly AttributionFact[]): AttributionFact[] {
  const { confidence, accused } = claim.reading;
  const score = ({ attribution, by }: AttributionFact) =>
    (attribution.accuser === accuser ? 4 : 0) +
    (by === accuser ? 2 : 0) +
    (confidence !== null && attribution.confidence !== undefined && sameWord(attribution.confidence, confidence) ? 3 : 0) +
    (confidence === null && attribution.confidence === undefined ? 1 : 0) +
    (accused?.party && attribution.accused.includes(accused.party) ? 2 : 0);
  return facts
    .map((fact) => ({ fact, score: score(fact) }))
    .sort((a, b) => b.score - a.score)
    .map(({ fact }) => fact);
}

/** The lowest that entails it; of the accuser's own saying where there is such a one, and not of another office that reports it. */
function nearestBelow(pool: readonly AttributionFact[], claimed: number, accuser: string): AttributionFact | undefined {
  const entailing = [...pool]
    .filter((fact) => rung(fact.attribution.relation) >= claimed)
    .sort((a, b) => rung(a.attribution.relation) - rung(b.attribution.relation));
  return entailing.find((fact) => fact.by === accuser) ?? entailing[0];
}

export function isState(party: string, facts: Facts): boolean {
  const top = facts.lineage(party).at(-1) ?? party;
  if (top === 'eu' || top === 'nato') return false;
  const kind = facts.partyKind(top);
  return kind === null || STATES.has(kind);
}

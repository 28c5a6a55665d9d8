/** Groups and persons of another affair, told apart or mixed in [9]. */

import { ANOTHER_CASE, type AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import type { Day } from '../../vocabulary.ts';
import { type Facts, isKnown, isSupport, sameVoice } from '../facts.ts';
import { keep, type Trace } from '../trace.ts';
import type { Value } from '../value.ts';
import { abstain, decide, difference, type Outcome } from '../verdict.ts';
import { sameWord } from './confidence.ts';
import { rung } from './ladder.ts';

/** "took part in", "had a hand in", "was among those who" */
const TAKING_PART = /\b(?:part|hand|among|one of)\b/i;

const THE_DEED = /\b(?:the|this) (?:hacks?|attacks?|affair|breach|break-ins?|campaign|intrusions?)\b/i;

/** "has been attributed to APT40": the attack has, where the sentence is tied to it. */
const ATTRIBUTED = /\b(?:attributed to|ascribed to|blamed on|pinned on|laid at|linked to|tied to|traced to)\b/i;

/** Groups that are another affair: APT40 and APT31 did not carry out this attack by any source but are accused elsewhere. */
export function sisterCase(
  claim: AttributionClaim,
  known: readonly AttributionFact[],
  facts: Facts,
  accuser: string | null,
  accused: string | null,
): Outcome | null {
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
  const ranked = byAccuser.length > 0 && accuser !== null ? nearestTo(claim, accuser, byAccuser) : elsewhere;
  const fact = ranked[0];
  if (fact === undefined) return null;
  // [1] Another group than any source named for this attack.
  if (
    claim.otherCase === null &&
    claim.anchored &&
    claim.reading.relation === 'named-cluster' &&
    claim.outright &&
    (claim.named || accuser !== null)
  ) {
    const named = known.find(
      (one) => one.case === undefined && one.attribution.relation === 'named-cluster' && one.origin === 'own',
    );
    if (named === undefined) return null;
    // In nobody's name, and one source counts the group among those who took part: more than any says, and not made up.
    const counted = accuser === null ? about.find((one) => one.case === undefined) : undefined;
    if (counted !== undefined)
      return TAKING_PART.test(claim.quote)
        ? null
        : decide(
            'attribution/one-of-several',
            [counted, named],
            [difference('strength-overstated', { name: claim.reading.accused?.name ?? '' }, { phrase: 'among-several' })],
          );
    const theirs = named.attribution.accused.map((id) => facts.partyName(id)).join(', ');
    const found = difference('accused-differs', { name: claim.reading.accused?.name ?? '' }, { name: theirs });
    return decide('attribution/other-group', [named, fact], [found]);
  }
  // What one government says of a group bears out no other's word on it.
  if (accuser !== null && byAccuser.length === 0) return null;
  // "tied the hack to APT40": this attack, and not the affair that the group is accused of on file.
  if (
    claim.anchored &&
    claim.reading.relation === 'named-cluster' &&
    (THE_DEED.test(claim.quote) || ATTRIBUTED.test(claim.quote))
  )
    return abstain('attribution/not-this-attack');
  if (claim.otherCase !== null || byAccuser.length > 0) return decide('attribution/other-case', [fact], [], ranked.slice(1, 3));
  return null;
}

/** Of what is on file about such a group: the accuser's own words, as strong and as sure as the article has them, come first. */
function nearestTo(claim: AttributionClaim, accuser: string, facts: readonly AttributionFact[]): AttributionFact[] {
  const { relation, confidence } = claim.reading;
  // A bare name ("APT40 was behind it") says nothing of a state.
  const strength = (of: AttributionFact['attribution']['relation']) => {
    if (relation === 'named-cluster' || of === 'persons-charged' || rung(of) < 0) return 0;
    return of === relation ? 3 : Math.abs(rung(of) - rung(relation)) === 1 ? 2 : 1;
  };
  const score = ({ attribution }: AttributionFact) =>
    (attribution.accuser === accuser ? 2 : 0) +
    strength(attribution.relation) +
    (confidence !== null && attribution.confidence !== undefined && sameWord(attribution.confidence, confidence) ? 3 : 0);
  return [...facts].sort((a, b) => score(b) - score(a));
}

/** "four Chinese nationals", "3 officers", "the four"; not "nine counts", "3 July", "2025". */
const MORE_THAN_TWO =
  /\b(?:(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[a-z’'-]{1,24} ){0,2}|[3-9] (?:[a-z’'-]{1,24} )?)(?:men|nationals|members|spies|hackers|citizens|officers|people|persons|defendants)\b|\bthe (?:three|four|five|six|seven)\b(?! (?:counts|charges|years|months|weeks))/i;

/** [9] Persons charged: those of this attack, or those of another case that articles attach to it. */
export function checkCharged(
  claim: AttributionClaim,
  known: readonly AttributionFact[],
  facts: Facts,
  published: Day | null,
  trace?: Trace,
): Outcome {
  const person = claim.reading.accused?.party ?? null;
  const charges = keep(known, (fact) => (fact.attribution.relation === 'persons-charged' ? null : 'other-relation'), trace);
  const named = person !== null && facts.partyKind(person) === 'person' ? person : null;
  const own = keep(
    charges,
    (fact) => {
      if (fact.case !== undefined) return 'other-case';
      return named === null || fact.attribution.accused.includes(named) ? null : 'other-accused';
    },
    trace,
  );
  const elsewhere = charges.filter((fact) => fact.case !== undefined);
  if (named !== null && own[0]) return decide('attribution/charged', [own[0]], [], own.slice(1, 3));
  if (claim.otherCase === ANOTHER_CASE && !/chinese|four|apt/i.test(`${claim.quote} ${claim.reading.accused?.name ?? ''}`))
    return abstain('attribution/charges-unknown');
  // "A Chinese national accused of spying": one, and those on file elsewhere are several.
  const single = /\b(?:national|citizen|man|engineer|suspect)\b/i.test(claim.reading.accused?.name ?? '');
  if (claim.otherCase === ANOTHER_CASE && single && !(claim.mentioned ?? []).some((id) => facts.isCulprit(id)))
    return abstain('attribution/charges-unknown');
  if (claim.otherCase !== null && elsewhere[0]) return decide('attribution/charged-elsewhere', [elsewhere[0]]);
  // Two are charged over this attack.
  if (/\b(?:two|both|pair|2|duo)\b/i.test(claim.quote) && own[0])
    return decide('attribution/charged', [own[0]], [], own.slice(1, 3));
  // Once two are charged over it, only a number that is not theirs says that others are meant.
  if (plural(claim) && (own[0] === undefined || MORE_THAN_TWO.test(claim.quote))) {
    const fact = elsewhere[0];
    if (fact)
      return decide(
        'attribution/wrong-defendants',
        [fact],
        [difference('other-case', { phrase: 'this-attack' }, affairOf(facts, fact.case))],
        own.slice(0, 2),
      );
  }
  if (own[0]) return decide('attribution/charged', [own[0]], [], own.slice(1, 3));
  // Nobody had been charged over this attack before the first charges on file: red of its authors, and of nobody else.
  const first = facts.attributions.find(
    (fact) =>
      isSupport(fact) && !isKnown(fact, published) && fact.case === undefined && fact.attribution.relation === 'persons-charged',
  );
  if (first && claim.otherCase === null && claim.anchored && /chinese|hafnium|beijing/i.test(claim.reading.accused?.name ?? ''))
    return decide(
      'attribution/charges-not-yet',
      [first],
      [difference('accused-differs', { name: claim.reading.accused?.name ?? '' }, { nobodyBefore: first.public })],
    );
  return abstain('attribution/charges-unknown');
}

function plural(claim: AttributionClaim): boolean {
  // The words may stand far from the verb: "The four, said to have worked in Hainan, were indicted".
  const words = `${claim.quote} ${claim.reading.accused?.name ?? ''}`;
  return (
    (/\b(four|4|men|nationals|members|spies|hackers|citizens|officers)\b/i.test(words) && !/\bone of\b/i.test(words)) ||
    /\bfour\b/i.test(words)
  );
}

export function affairOf(facts: Facts, id: string | undefined): Value {
  return { affair: facts.dossier.cases.find((one) => one.id === id) };
}

/**
 * Attributions against what the accuser itself had said by the article's day, on the ladder. Red begins where the accuser had made no
 * accusation, or named another culprit; a stronger wording than its own needs context [13].
 */
import { ANOTHER_CASE, type AttributionClaim } from '../claims/claim.ts';
import type { AttributionFact } from '../dossier/schema.ts';
import { type Day, RELATIONS, type Relation } from '../vocabulary.ts';
import { type Facts, isKnown, isSupport, sameVoice } from './facts.ts';
import { withBand } from './scales.ts';
import { type Difference, difference, LIGHT, type Verdict } from './verdict.ts';
import { relationWords } from './wording.ts';

const LADDER: readonly Relation[] = RELATIONS.slice(0, 11);
/** Accusers that speak for a state and may be said to blame a country [7]. */
const STATES: ReadonlySet<string> = new Set(['state', 'agency', 'official']);

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

function rung(relation: Relation): number {
  return LADDER.indexOf(relation);
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

function onLadder(claim: AttributionClaim, accuser: string, said: readonly AttributionFact[], facts: Facts): Verdict {
  const { reading } = claim;
  const exact = said.filter(
    (fact) => fact.attribution.accuser === accuser || facts.lineage(accuser).includes(fact.attribution.accuser),
  );
  const pool = exact.length > 0 ? exact : said;
  const claimed = rung(reading.relation);
  const strongest = pool.reduce((best, fact) =>
    rung(fact.attribution.relation) > rung(best.attribution.relation) ? fact : best,
  );
  const top = rung(strongest.attribution.relation);
  const others = said.filter((fact) => fact !== strongest).slice(0, 3);
  const differences: Difference[] = [];

  if (reading.relation === 'military') {
    return {
      rating: 'missing-context',
      differences: [
        difference('accused-differs', relationWords('military'), relationWords(strongest.attribution.relation)),
        difference('strength-overstated', relationWords('military'), relationWords(strongest.attribution.relation)),
      ],
      facts: [strongest],
      others,
    };
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
    const named = said.find((fact) => fact.attribution.accused.includes(party));
    if (named === undefined)
      return { rating: 'not-enough-evidence', differences: [difference('no-fact')], facts: [], others: pool.slice(0, 2) };
    return { rating: 'supported', differences: [], facts: [named], others: [] };
  }
  const asCountry = reading.relation === 'country' && top >= rung('state-backed') && isState(accuser, facts);
  const closest = equal ?? (asCountry ? strongest : (nearestBelow(pool, claimed) ?? strongest));
  // The Ministry is the government's own: one rung.
  const oneRung = reading.relation === 'government' && strongest.attribution.relation === 'mss';
  if (!asCountry && !oneRung && claimed > top)
    differences.push(
      difference('strength-overstated', relationWords(reading.relation), relationWords(strongest.attribution.relation)),
    );
  else if (!asCountry && !equal && claimed < top && rung('named-cluster') < claimed)
    differences.push(
      difference('strength-understated', relationWords(reading.relation), relationWords(strongest.attribution.relation)),
    );
  differences.push(...confidenceDifference(claim, closest, pool));
  if (closest.evidence.every((one) => one.verified === 'secondary-report')) differences.push(difference('secondary-only'));
  const heavy = differences.some((one) => !LIGHT.has(one.code));
  return {
    rating: heavy ? 'missing-context' : 'supported',
    differences,
    facts: [heavy && claimed > top ? strongest : closest],
    others,
  };
}

function nearestBelow(pool: readonly AttributionFact[], claimed: number): AttributionFact | undefined {
  return [...pool]
    .filter((fact) => rung(fact.attribution.relation) >= claimed)
    .sort((a, b) => rung(a.attribution.relation) - rung(b.attribution.relation))[0];
}

function isState(party: string, facts: Facts): boolean {
  const top = facts.lineage(party).at(-1) ?? party;
  if (top === 'eu' || top === 'nato') return false;
  const kind = facts.partyKind(top);
  return kind === null || STATES.has(kind);
}

/** A word of confidence that is not the source's own for that statement. Confidence levels and likelihoods are never converted. */
function confidenceDifference(claim: AttributionClaim, closest: AttributionFact, pool: readonly AttributionFact[]): Difference[] {
  const word = claim.reading.confidence;
  if (word === null || GENERAL.has(word)) return [];
  const own = closest.attribution.confidence;
  if (EVERYDAY.has(word) && closest.attribution.scale === undefined) return [];
  const anyOwn = pool.some(
    (fact) =>
      fact.attribution.confidence !== undefined && sameWord(fact.attribution.confidence, word) && sameAccused(fact, claim),
  );
  if (anyOwn || (own !== undefined && sameWord(own, word))) return [];
  const stated = own ?? pool.find((fact) => fact.attribution.confidence !== undefined)?.attribution.confidence;
  const scale = closest.attribution.scale;
  return stated === undefined ? [] : [difference('confidence-differs', withBand(word, scale), withBand(stated, scale))];
}

function sameAccused(fact: AttributionFact, claim: AttributionClaim): boolean {
  const party = claim.reading.accused?.party ?? null;
  if (party !== 'hafnium') return true;
  return fact.attribution.accused.includes('hafnium');
}

/** Words that report a belief or a charge without giving a level of their own. */
const GENERAL: ReadonlySet<string> = new Set([
  'suspected',
  'alleged',
  'allege',
  'alleges',
  'allegedly',
  'apparently',
  'widely believed',
  'possibly',
  'formally confirmed',
  'certain',
  'confident',
]);
/** Likelihoods of everyday speech too: held only against a source that used a scale. */
const EVERYDAY: ReadonlySet<string> = new Set(['likely', 'probable', 'probably', 'possibly']);

function sameWord(source: string, claimed: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/certainly/g, 'certain')
      .replace(/^(with|a) /, '')
      .replace('a high', 'high')
      .replace('degree of ', '')
      .replace(/ confidence$/, '');
  if (fold(source) === fold(claimed)) return true;
  // "likely" is no part of "highly likely": on a scale each word is its own.
  if (/likely|certain|probabl|chance|possib/.test(fold(source) + fold(claimed))) return false;
  return fold(source).includes(fold(claimed)) || fold(claimed).includes(fold(source));
}

/** The accuser had said nothing of the sort by then. Red only where the record says so: it declined, or it accused later, or another did. */
function unsaid(
  claim: AttributionClaim,
  accuser: string,
  known: readonly AttributionFact[],
  facts: Facts,
  published: Day | null,
): Verdict | null {
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
    if (!claim.anchored) return null;
    return {
      rating: 'refuted',
      differences: [
        difference(
          'accuser-differs',
          claim.reading.accuser?.name ?? '',
          declined[0] ? relationWords('declines') : `not before ${later[0]?.public ?? ''}`,
        ),
      ],
      facts: [first],
      others: [...declined.slice(1), ...later].slice(0, 3),
    };
  }
  const stance = known.find(
    (fact) =>
      ['acknowledges', 'condemns', 'from-territory'].includes(fact.attribution.relation) &&
      sameVoice(facts, fact.attribution.accuser, accuser) &&
      fact.case === undefined,
  );
  if (stance)
    return {
      rating: 'missing-context',
      differences: [
        difference('strength-overstated', relationWords(claim.reading.relation), relationWords(stance.attribution.relation)),
      ],
      facts: [stance],
      others: [],
    };
  const elsewhere = known.find(
    (fact) =>
      fact.case !== undefined && sameVoice(facts, fact.attribution.accuser, accuser) && rung(fact.attribution.relation) >= 0,
  );
  if (elsewhere)
    return {
      rating: 'missing-context',
      differences: [difference('target-differs', 'the Exchange attack', caseTitle(facts, elsewhere.case ?? ''))],
      facts: [elsewhere],
      others: [],
    };
  if (facts.partyKind(accuser) === 'press') return ownVoice(claim, known);
  return { rating: 'not-enough-evidence', differences: [difference('no-fact')], facts: [], others: [] };
}

/** [6] In the article's own voice: a rung that some source had reached is supported; the state's guilt as plain fact needs its context. */
function ownVoice(claim: AttributionClaim, known: readonly AttributionFact[]): Verdict | null {
  const { relation } = claim.reading;
  const made = known.filter(
    (fact) =>
      fact.case === undefined &&
      fact.origin === 'own' &&
      rung(fact.attribution.relation) >= rung('named-cluster') &&
      fact.attribution.relation !== 'persons-charged',
  );
  if (made.length === 0) return null;
  const strongest = made.reduce((best, fact) =>
    rung(fact.attribution.relation) > rung(best.attribution.relation) ? fact : best,
  );
  if (rung(relation) >= rung('country')) {
    const code =
      rung(relation) > rung(strongest.attribution.relation) || relation === 'military' ? 'strength-overstated' : 'stated-as-fact';
    return {
      rating: 'missing-context',
      differences: [difference(code, relationWords(relation), relationWords(strongest.attribution.relation))],
      facts: [strongest],
      others: made.filter((fact) => fact !== strongest).slice(0, 3),
    };
  }
  const party = claim.reading.accused?.party ?? null;
  const enough =
    made
      .filter((fact) => rung(fact.attribution.relation) >= rung(relation))
      .sort(
        (a, b) =>
          rung(a.attribution.relation) - rung(b.attribution.relation) ||
          Number(party !== null && b.attribution.accused.includes(party)) -
            Number(party !== null && a.attribution.accused.includes(party)) ||
          (a.public < b.public ? -1 : 1),
      )[0] ?? strongest;
  return {
    rating: 'supported',
    differences: [difference('nobody-credited', relationWords(relation), null)],
    facts: [enough],
    others: [],
  };
}

/** "Western governments", "officials", "experts": checked against the strongest that any state had said. */
function crowd(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Verdict | null {
  const { relation } = claim.reading;
  const made = known.filter(
    (fact) =>
      fact.case === undefined &&
      fact.origin === 'own' &&
      rung(fact.attribution.relation) >= rung('named-cluster') &&
      fact.attribution.relation !== 'persons-charged',
  );
  const states = made.filter((fact) => isState(fact.attribution.accuser, facts));
  const pool = states.length > 0 ? states : made;
  if (pool.length === 0) return null;
  const strongest = pool.reduce((best, fact) =>
    rung(fact.attribution.relation) > rung(best.attribution.relation) ? fact : best,
  );
  if (rung(relation) > Math.max(rung(strongest.attribution.relation), states.length > 0 ? rung('country') : -1))
    return {
      rating: 'missing-context',
      differences: [difference('strength-overstated', relationWords(relation), relationWords(strongest.attribution.relation))],
      facts: [strongest],
      others: [],
    };
  const enough =
    pool
      .filter((fact) => rung(fact.attribution.relation) >= rung(relation))
      .sort((a, b) => rung(a.attribution.relation) - rung(b.attribution.relation) || (a.public < b.public ? -1 : 1))[0] ??
    strongest;
  return { rating: 'supported', differences: [], facts: [enough], others: [] };
}

/** Groups that are another affair: APT40 and APT31 did not carry out this attack by any source but are accused elsewhere. */
function sisterCase(
  claim: AttributionClaim,
  known: readonly AttributionFact[],
  facts: Facts,
  accuser: string | null,
  accused: string | null,
): Verdict | null {
  if (accused === null) return null;
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

function checkDenial(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Verdict | null {
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
function checkSilence(
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

/** Acknowledging, condemning, sheltering: right when the party said that or more. */
function checkStance(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Verdict | null {
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

/** [9] Persons charged: those of this attack, or those of another case that articles attach to it. */
function checkCharged(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Verdict | null {
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

/** How sure a source was of a purpose: its own word, read on its own scale. The purpose itself is not rated. */
function checkLikelihood(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Verdict | null {
  const party = claim.reading.accuser?.party ?? null;
  const word = claim.reading.confidence;
  if (party === null || word === null) return null;
  const fact = known.find(
    (one) =>
      one.attribution.relation === 'other' &&
      one.attribution.confidence !== undefined &&
      one.case === undefined &&
      sameVoice(facts, one.attribution.accuser, party),
  );
  const own = fact?.attribution.confidence;
  if (fact === undefined || own === undefined) return null;
  if (sameLikelihood(own, word)) return { rating: 'supported', differences: [], facts: [fact], others: [] };
  const scale = fact.attribution.scale;
  return {
    rating: 'missing-context',
    differences: [difference('confidence-differs', withBand(word, scale), withBand(own, scale))],
    facts: [fact],
    others: [],
  };
}

function sameLikelihood(source: string, claimed: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace('certainly', 'certain');
  return fold(source) === fold(claimed);
}

/** "Other groups", "criminals": right when the party said so, or, uncredited, when anybody had. */
function checkOthers(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts): Verdict | null {
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

function caseTitle(facts: Facts, id: string): string {
  return facts.dossier.cases.find((one) => one.id === id)?.title ?? 'another case';
}

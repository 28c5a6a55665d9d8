/** Denials and silence [8]: an answer needs the answer on file, silence needs its absence. */

import type { AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import type { Day } from '../../vocabulary.ts';
import { type Facts, isKnown, isSupport, sameVoice } from '../facts.ts';
import { keep, type Trace } from '../trace.ts';
import { abstain, type Difference, decide, difference, type Outcome } from '../verdict.ts';
import { rung } from './ladder.ts';

export function checkDenial(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts, trace?: Trace): Outcome {
  const denier = claim.reading.accuser?.party ?? null;
  if (denier === null) return abstain('attribution/speaker-unknown');
  const denials = keep(
    known,
    (fact) => {
      if (fact.attribution.relation !== 'denies') return 'other-relation';
      if (fact.origin === 'second-hand') return 'no-own-statement';
      return sameVoice(facts, fact.attribution.accuser, denier) ? null : 'other-party';
    },
    trace,
  );
  const exact = denials.filter((fact) => fact.attribution.accuser === denier).sort(latest);
  const same = [...denials].sort(latest);
  // "China", "the Chinese government" are whoever answered for it last; an embassy answers for itself.
  const whole = denier === 'china' || denier === 'china-government';
  const fact = exact[0] ?? (whole ? same[0] : undefined);
  if (fact === undefined) return decide('attribution/no-denial', [], [difference('no-fact')], same.slice(0, 3));
  const differences: Difference[] = [];
  if (fact.evidence.every((one) => one.verified === 'secondary-report')) differences.push(difference('secondary-only'));
  return decide('attribution/denial', [fact], differences, same.filter((one) => one !== fact).slice(0, 3));
}

/** The last word first; of one day, the foreign ministry's before an embassy's. */
function latest(a: AttributionFact, b: AttributionFact): number {
  if (a.public !== b.public) return a.public < b.public ? 1 : -1;
  return Number(b.attribution.accuser === 'china-mfa') - Number(a.attribution.accuser === 'china-mfa');
}

const STATE: ReadonlySet<string> = new Set(['china', 'china-government', 'china-mfa']);
/** "has not commented", "is yet to respond", "remains silent"; not "did not comment". */
const LASTING =
  /\b(?:hasn|haven|hadn)['’]t\b|\bsilent\b|\bsilence\b|\byet\b|\b(?:kept|keeps|keeping|stayed|remained)\b|\bsa(?:id|ys|ying) nothing\b|\bno word\b/i;
const NOBODY =
  /\b(?:accus|blam|nam)\w+ (?:nobody|no one|no country|no government)\b|\b(?:(?:declin|refus)\w+ to|would(?: not|n['’]t)) (?:say|name|tell) who(?:m|\b)/i;
const SAYING_NOTHING =
  /\bwhich (?:country|nation)\b|\bwhere\b|\bsat\b|\bsilen|\bquiet\b|\bmum\b|\bcounsel\b|\bsa(?:id|ys|ying) nothing\b|\bwithout (?:a|so much as)\b/i;
const PERFECT = /\b(?:has|have|had|is|are)\b/i;
const NEGATED = /\b(?:not|no|never|nothing)\b/i;

function isLasting(quote: string): boolean {
  return LASTING.test(quote) || (PERFECT.test(quote) && NEGATED.test(quote));
}

/** Silence is right until the one who is silent has spoken; then it is red, because the answer is on file. */
export function checkSilence(
  claim: AttributionClaim,
  known: readonly AttributionFact[],
  facts: Facts,
  published: Day | null,
  trace?: Trace,
): Outcome {
  const party = claim.reading.accuser?.party ?? null;
  if (party === null) {
    const fact = known.find((one) => one.attribution.relation === 'declines' && one.case === undefined);
    return fact ? decide('attribution/silence', [fact]) : abstain('attribution/speaker-unknown');
  }
  if (party.startsWith('china') || facts.lineage(party).includes('china')) {
    const [denial] = keep(
      known,
      (fact) => {
        if (fact.attribution.relation !== 'denies') return 'other-relation';
        if (fact.case !== undefined) return 'other-case';
        if (!sameVoice(facts, fact.attribution.accuser, 'china')) return 'other-party';
        return published === null || fact.public < published ? null : 'not-yet-public';
      },
      trace,
    ).sort(latest);
    if (denial === undefined) return abstain('attribution/no-answer-yet');
    // An embassy or officials who did not comment to a reporter may have spoken elsewhere: only the state's lasting silence is untrue.
    if (!STATE.has(party) || !isLasting(claim.quote) || /\b(?:officials?|embassy|immediate)/i.test(claim.quote))
      return abstain('attribution/no-answer-yet');
    return decide('attribution/answered', [denial], [difference('denied', { phrase: 'no-answer' }, { relation: 'denies' })]);
  }
  const own = keep(
    known,
    (fact) => {
      if (fact.case !== undefined) return 'other-case';
      const { accuser } = fact.attribution;
      // A parliament that was broken into does not speak for its government.
      const victims = facts.partyKind(accuser) === 'victim' && accuser !== party;
      return sameVoice(facts, accuser, party) && !victims ? null : 'other-party';
    },
    trace,
  );
  // "did not blame the government": right where the accuser's strongest words stay below that rung.
  const withheld = claim.reading.withheld;
  if (withheld !== undefined && rung(withheld) >= 0) {
    const made = own.filter((fact) => rung(fact.attribution.relation) >= 0 && fact.attribution.relation !== 'persons-charged');
    const top = made.reduce<AttributionFact | undefined>(
      (best, fact) => (best === undefined || rung(fact.attribution.relation) > rung(best.attribution.relation) ? fact : best),
      undefined,
    );
    // Who spoke of Chinese actors has named China, whatever it blames it for.
    if (
      top !== undefined &&
      withheld === 'country' &&
      facts.partyKind(party) !== 'victim' &&
      /\bnam(?:e|es|ed|ing)\b/i.test(claim.quote) &&
      rung(top.attribution.relation) < rung(withheld)
    )
      return abstain('attribution/spoke-already');
    if (top !== undefined && rung(top.attribution.relation) < rung(withheld))
      return decide('attribution/withheld', [top], [], made.filter((fact) => fact !== top).slice(0, 2));
  }
  const spoke = own.filter(
    (fact) => rung(fact.attribution.relation) >= rung('from-territory') && (published === null || fact.public < published),
  );
  // "Canberra accused nobody": plainly said, and its accusation is on file.
  const [accusation] = withheld === 'country' ? spoke.filter((fact) => rung(fact.attribution.relation) > rung('country')) : spoke;
  const plain = withheld === undefined ? NOBODY.test(claim.quote) : withheld === 'country';
  const sinceThen =
    accusation !== undefined && (claim.toldOf === null || (claim.toldOf !== 'early' && claim.toldOf >= accusation.public));
  if (accusation !== undefined && plain && claim.anchored && sinceThen && claim.stance === 'asserted')
    return decide(
      'attribution/accused-already',
      [accusation],
      [difference('accuser-differs', { relation: 'declines' }, { relation: accusation.attribution.relation })],
      spoke.slice(1, 3),
    );
  const silences = own.filter((fact) => fact.attribution.relation === 'declines');
  const declined =
    silences.find((fact) => fact.attribution.accuser === party && fact.by === party) ??
    silences.find((fact) => fact.attribution.accuser === party) ??
    silences.find((fact) => fact.by === party || sameVoice(facts, fact.by, party)) ??
    silences[0];
  if (declined) {
    const later = facts.attributions.filter(
      (fact) =>
        !isKnown(fact, published) &&
        fact.case === undefined &&
        rung(fact.attribution.relation) >= rung('from-territory') &&
        sameVoice(facts, fact.attribution.accuser, party),
    );
    return later[0] === undefined
      ? decide('attribution/silence', [declined])
      : decide('attribution/silence-broken-later', [declined], [brokenLater(later[0])], later.slice(0, 2));
  }
  // Who accused it itself, or spoke of it, has not been silent.
  const accused = spoke.some((fact) => rung(fact.attribution.relation) > rung('from-territory'));
  const stance = own.find((fact) => ['acknowledges', 'condemns', 'from-territory'].includes(fact.attribution.relation));
  if (accused || (stance !== undefined && SAYING_NOTHING.test(claim.quote))) return abstain('attribution/spoke-already');
  if (stance) return decide('attribution/silence', [stance]);
  if (spoke.length > 0) return abstain('attribution/spoke-already');
  const later = facts.attributions.filter(
    (fact) =>
      isSupport(fact) &&
      !isKnown(fact, published) &&
      fact.case === undefined &&
      sameVoice(facts, fact.attribution.accuser, party) &&
      rung(fact.attribution.relation) >= rung('from-territory'),
  );
  if (later[0]) return decide('attribution/silence-broken-later', [later[0]], [brokenLater(later[0])], later.slice(1, 3));
  return decide('attribution/silence-unknown', [], [difference('no-fact')]);
}

function brokenLater(by: AttributionFact): Difference {
  return difference('revised-later', { relation: 'declines' }, { relation: by.attribution.relation });
}

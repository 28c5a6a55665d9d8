/** Claims to findings: each claim to the checker of its kind, its verdict dressed with the sources' words, answers and what came since. */
import { SISTER_CASES } from '../claims/affair.ts';
import { ANOTHER_CASE, type Claim, type SaidClaim } from '../claims/claim.ts';
import type { Quote } from '../claims/quotes.ts';
import type { AttributionFact, Fact } from '../dossier/schema.ts';
import { finish, type Steps } from '../steps.ts';
import type { Day, Language } from '../vocabulary.ts';
import { checkAttribution } from './attribution.ts';
import { toChain } from './chain.ts';
import { checkDate } from './date.ts';
import { toExhibits } from './exhibit.ts';
import { type Facts, isKnown, isSupport, usable } from './facts.ts';
import { checkFigure } from './figure.ts';
import type { Exhibit, Finding, Weight } from './finding.ts';
import { checkOtherAffair } from './other-affair.ts';
import { assignQuotes, withQuotations } from './quotation.ts';
import { toReason } from './sentence.ts';
import type { Trace } from './trace.ts';
import { decide, difference, LIGHT, type Outcome, type Verdict } from './verdict.ts';
import { assumptionWords, attributionWords, dateWords, figureWords } from './wording.ts';
import { wordsOf } from './words/by-language.ts';
import type { Words } from './words/words.ts';

export { arrange, type Facts } from './facts.ts';

/** What of the article bears on its claims beside them. */
export interface Around {
  readonly quotes?: readonly Quote[];
  /** Ids of the sources that the article links to. */
  readonly linked?: ReadonlySet<string>;
  /** What the findings are put into; English where none is given. */
  readonly language?: Language;
}

const NONE: ReadonlySet<string> = new Set();

/** Findings in the order of the claims. A claim that is no matter of this dossier (a day nobody has on file, another affair) gives none. */
export function checkClaims(
  claims: readonly Claim[],
  facts: Facts,
  published: Day | null,
  { quotes = [], linked = NONE, language = 'en' }: Around = {},
): Finding[] {
  return [...finish(checkSteps(claims, facts, published, { quotes, linked, language })).findings];
}

/** What became of each claim: its finding, null for none, and the quotations that were held against it. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly made: ReadonlyMap<Claim, { readonly finding: Finding | null; readonly quotes: readonly Quote[] }>;
}

/**
 * The same, claim by claim, so that whoever runs it can stop for a while in between. A claim that was judged `before` (the very object, on
 * the same day, with the same links, in the same language) keeps its finding, if its quotations and its number are what they were.
 */
export function* checkSteps(
  claims: readonly Claim[],
  facts: Facts,
  published: Day | null,
  { quotes = [], linked = NONE, language = 'en' }: Around = {},
  before: Checked | null = null,
): Steps<Checked> {
  const words = wordsOf(language, facts.dossier);
  const quoted = assignQuotes(claims, quotes);
  const made = new Map<Claim, { readonly finding: Finding | null; readonly quotes: readonly Quote[] }>();
  for (const [index, claim] of claims.entries()) {
    const own = quoted.get(claim) ?? [];
    const known = before?.made.get(claim);
    if (known !== undefined && areSame(known.quotes, own) && (known.finding?.id ?? idOf(claim, index)) === idOf(claim, index)) {
      made.set(claim, known);
      continue;
    }
    yield;
    const outcome = judge(claim, facts, published, own);
    const finding = outcome.rating === null ? null : toFinding(claim, outcome, facts, published, index, linked, words);
    made.set(claim, { finding, quotes: own });
  }
  return { findings: [...made.values()].flatMap(({ finding }) => finding ?? []), made };
}

function areSame(one: readonly Quote[], other: readonly Quote[]): boolean {
  return one.length === other.length && one.every(({ start, end }, i) => start === other[i]?.start && end === other[i]?.end);
}

function idOf(claim: Claim, index: number): string {
  return `${claim.kind}-${index + 1}`;
}

/**
 * What the rules make of one claim, with the quotations that are its own. With a trace, it also tells which facts were considered and
 * why each was left.
 */
export function judge(claim: Claim, facts: Facts, published: Day | null, quotes: readonly Quote[] = [], trace?: Trace): Outcome {
  const outcome = judgeValue(claim, facts, published, trace);
  return quotes.length === 0 ? outcome : withQuotations(outcome, claim, quotes, facts, published);
}

function judgeValue(claim: Claim, facts: Facts, published: Day | null, trace?: Trace): Outcome {
  // Of other affairs only those are checked whose own claims are on file because articles mix them with this one.
  if (claim.otherCase !== null && claim.otherCase !== ANOTHER_CASE && !isSister(claim.otherCase, facts))
    return checkOtherAffair(claim, facts, published);
  const outcome =
    claim.kind === 'figure'
      ? checkFigure(claim, facts, published, trace)
      : claim.kind === 'date'
        ? checkDate(claim, facts, published, trace)
        : checkAttribution(claim, facts, published, trace);
  // [2] What was on file on nobody's side that day may have been confirmed since.
  if (
    (outcome.rating === null || outcome.rating === 'not-enough-evidence') &&
    published !== null &&
    claim.stance === 'asserted'
  ) {
    const later = confirmedLater(claim, facts, published);
    if (later) return later;
  }
  // [12] What the article reports in order to reject it, asks, or supposes is never red.
  if (claim.stance !== 'asserted' && claim.stance !== 'hedged' && outcome.rating === 'refuted') {
    const differences = [difference('rejected-by-article'), ...outcome.differences];
    return decide('stance/not-asserted', outcome.facts, differences, outcome.others);
  }
  return outcome;
}

/** The same claim against all that is known by now: only what supports it counts, and says that it came later. */
function confirmedLater(claim: Claim, facts: Facts, published: Day): Verdict | null {
  if (claim.kind === 'attribution') return null;
  const now = claim.kind === 'figure' ? checkFigure(claim, facts, null) : checkDate(claim, facts, null);
  if (now.rating !== 'supported') return null;
  const [fact] = now.facts;
  if (fact === undefined || fact.public <= published) return null;
  if (claim.kind === 'date' && (fact.kind !== 'date' || spanDays(fact.date) > 10 || spanDays(claim.reading) > 31)) return null;
  // A rounding or a vague magnitude confirms nothing; only the very number or day does.
  if (
    claim.kind === 'figure' &&
    (fact.kind !== 'figure' || (fact.figure.min ?? fact.figure.max) !== (claim.reading.min ?? claim.reading.max))
  )
    return null;
  return decide(
    'time/confirmed-later',
    now.facts,
    [difference('confirmed-later', null, { day: fact.public }), ...now.differences],
    now.others,
  );
}

function spanDays({ from, to }: { readonly from: Day; readonly to: Day }): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

/** A case with accusations of its own on file. */
function isSister(id: string, facts: Facts): boolean {
  return (
    facts.attributions.some((fact) => fact.case === id && fact.status === 'verified' && fact.attribution.accused.length > 0) &&
    SISTER_CASES.has(id)
  );
}

function toFinding(
  claim: Claim,
  verdict: Verdict,
  facts: Facts,
  published: Day | null,
  index: number,
  linked: ReadonlySet<string>,
  words: Words,
): Finding {
  const deciding = verdict.facts;
  return {
    id: idOf(claim, index),
    claim: toSaid(claim, words),
    value: claimWords(claim, words),
    rating: verdict.rating,
    rule: verdict.rule,
    reasons: verdict.differences.map((one) => toReason(one, words)),
    weight: weightOf(verdict),
    facts: deciding.map((fact) => fact.id),
    evidence: deciding.flatMap((fact) => toExhibits(fact, facts, words)),
    others: verdict.others
      .filter((fact) => isKnown(fact, published))
      .flatMap((fact) => toExhibits(fact, facts, words, 1))
      .slice(0, 4),
    chain: toChain(claim, deciding[0], facts, published, linked, words),
    answers:
      claim.kind === 'attribution' && claim.reading.relation !== 'denies' ? answersTo(deciding, facts, published, words) : [],
    since: sinceThen(deciding, verdict.others, facts, published, words),
  };
}

/** The claim with what was assumed of it in words. */
function toSaid(claim: Claim, words: Words): SaidClaim {
  return { ...claim, assumed: claim.assumed.map((one) => assumptionWords(one, words)) };
}

/** A claim's value in words, to stand beside a source's. */
export function claimWords(claim: Claim, words: Words): string {
  switch (claim.kind) {
    case 'figure':
      return figureWords(claim.reading, words);
    case 'date':
      return dateWords(claim.reading, words);
    case 'attribution':
      return attributionWords(
        claim.reading.accuser?.name ?? null,
        claim.reading.accused?.name ?? null,
        claim.reading.relation,
        claim.reading.confidence === null ? null : { word: claim.reading.confidence },
        words,
      );
  }
}

function weightOf(verdict: Verdict): Weight {
  if (verdict.rating === 'refuted') return 'heavy';
  if (verdict.rating === 'supported' || verdict.rating === 'not-enough-evidence') return 'light';
  return verdict.differences.some(
    (one) =>
      !LIGHT.has(one.code) &&
      ['strength-overstated', 'scope-differs', 'unit-differs', 'speaker-differs', 'confidence-differs'].includes(one.code),
  )
    ? 'heavy'
    : 'normal';
}

/** What the accused answered to this accusation; else the first general answer known by then. */
function answersTo(deciding: readonly Fact[], facts: Facts, published: Day | null, words: Words): Exhibit[] {
  const denials = denialsOf(facts, published);
  const direct = denials.filter((fact) => fact.attribution.answers?.some((id) => deciding.some((one) => one.id === id)));
  const chosen =
    direct.length > 0 ? direct : denials.filter((fact) => deciding.some((one) => fact.public >= one.public)).slice(0, 1);
  return chosen.slice(0, 2).flatMap((fact) => toExhibits(fact, facts, words, 1));
}

/** Every denial of China's side known by then. Asked with every accusation: worked out once for each day of publication. */
function denialsOf(facts: Facts, published: Day | null): readonly AttributionFact[] {
  const known = usable(facts.attributions, published);
  let denials = denialsIn.get(known);
  if (denials === undefined) {
    denials = known.filter(
      (fact) =>
        fact.attribution.relation === 'denies' &&
        fact.case === undefined &&
        fact.attribution.accused.some((id) => facts.lineage(id).includes('china') || facts.partyKind(id) === 'person'),
    );
    denialsIn.set(known, denials);
  }
  return denials;
}

const denialsIn = new WeakMap<readonly AttributionFact[], readonly AttributionFact[]>();

/** Facts published after the article that revise, contradict or confirm what decided. */
function sinceThen(
  deciding: readonly Fact[],
  others: readonly Fact[],
  facts: Facts,
  published: Day | null,
  words: Words,
): Exhibit[] {
  if (published === null) return [];
  const ids = new Set(deciding.flatMap((fact) => [...(fact.revisedBy ?? []), ...(fact.conflictsWith ?? [])]));
  const later = [...[...ids].map((id) => facts.fact(id)).filter((fact): fact is Fact => fact !== undefined), ...others];
  return [...new Set(later)]
    .filter((fact) => isSupport(fact) && !isKnown(fact, published))
    .sort((a, b) => (a.public < b.public ? -1 : 1))
    .slice(0, 3)
    .flatMap((fact) => toExhibits(fact, facts, words, 1));
}

/** Words of confidence and likelihood, each on its speaker's own scale and never converted. */

import type { AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import { type Facts, sameVoice } from '../facts.ts';
import { keep, type Trace } from '../trace.ts';
import { abstain, type Difference, decide, difference, type Outcome } from '../verdict.ts';

/** A word of confidence that is not the source's own for that statement. Confidence levels and likelihoods are never converted. */
export function confidenceDifference(
  claim: AttributionClaim,
  closest: AttributionFact,
  pool: readonly AttributionFact[],
  facts: Facts,
): Difference[] {
  const word = claim.reading.confidence;
  if (word === null || GENERAL.has(word)) return [];
  const own = closest.attribution.confidence;
  if (EVERYDAY.has(word) && closest.attribution.scale === undefined) return [];
  const anyOwn = pool.some(
    (fact) =>
      fact.attribution.confidence !== undefined && sameWord(fact.attribution.confidence, word) && sameAccused(fact, claim, facts),
  );
  if (anyOwn || (own !== undefined && sameWord(own, word))) return [];
  const stated = own ?? pool.find((fact) => fact.attribution.confidence !== undefined)?.attribution.confidence;
  const scale = closest.attribution.scale;
  return stated === undefined
    ? []
    : [difference('confidence-differs', { confidence: { word, scale } }, { confidence: { word: stated, scale } })];
}

/** What was said of another group was not said of the group that the article speaks of: by its name, or in "Hafnium was state-backed". */
function sameAccused(fact: AttributionFact, claim: AttributionClaim, facts: Facts): boolean {
  const accused = claim.reading.accused?.party ?? null;
  const groups = (accused === null ? (claim.mentioned ?? []) : [accused]).filter((id) => facts.partyKind(id) === 'group');
  return groups.length === 0 || groups.some((id) => fact.attribution.accused.includes(id));
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

export function sameWord(source: string, claimed: string): boolean {
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

/** How sure a source was of a purpose: its own word, read on its own scale. The purpose itself is not rated. */
export function checkLikelihood(
  claim: AttributionClaim,
  known: readonly AttributionFact[],
  facts: Facts,
  trace?: Trace,
): Outcome {
  const party = claim.reading.accuser?.party ?? null;
  const word = claim.reading.confidence;
  if (party === null || word === null) return abstain('attribution/purpose');
  const [fact] = keep(
    known,
    (one) => {
      if (one.attribution.relation !== 'other' || one.attribution.confidence === undefined) return 'other-relation';
      if (one.case !== undefined) return 'other-case';
      return sameVoice(facts, one.attribution.accuser, party) ? null : 'other-party';
    },
    trace,
  );
  const own = fact?.attribution.confidence;
  if (fact === undefined || own === undefined) return abstain('attribution/purpose');
  if (sameLikelihood(own, word)) return decide('attribution/likelihood', [fact]);
  const scale = fact.attribution.scale;
  const found = difference('confidence-differs', { confidence: { word, scale } }, { confidence: { word: own, scale } });
  return decide('attribution/likelihood-differs', [fact], [found]);
}

function sameLikelihood(source: string, claimed: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace('certainly', 'certain');
  return fold(source) === fold(claimed);
}

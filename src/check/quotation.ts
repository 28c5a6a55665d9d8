/**
 * Words in quotation marks against the words on file of whoever is credited with them. Only what is on file can be compared: 20 words
 * of a source at most. So a quotation is called altered only where it runs along those words, begins and ends with them, and has
 * another word that carries meaning in between; a quotation that resembles nothing on file is none of ours.
 */
import type { Claim } from '../claims/claim.ts';
import type { Quote } from '../claims/quotes.ts';
import type { Fact } from '../dossier/schema.ts';
import type { Day } from '../vocabulary.ts';
import { type Facts, isKnown, isSupport, sameVoice } from './facts.ts';
import { toPieces, wordsOf } from './quotation/pieces.ts';
import { type Sameness, sameness } from './quotation/sameness.ts';
import { decide, difference, type Outcome } from './verdict.ts';

/** A quotation shorter than this is a phrase that anybody may have used. */
export const LEAST_QUOTED = 4;

/**
 * Each quotation goes to one claim of its sentence that is credited to somebody known: the one whose words it shares, else the first.
 * Whoever quotes once is told once.
 */
export function assignQuotes(claims: readonly Claim[], quotes: readonly Quote[]): ReadonlyMap<Claim, readonly Quote[]> {
  const assigned = new Map<Claim, Quote[]>();
  for (const quote of quotes) {
    const around = claims.filter(
      ({ sentence, speaker }) => sentence.start <= quote.start && quote.end <= sentence.end && speaker?.party != null,
    );
    const claim = around.find(({ start, end }) => start < quote.end && quote.start < end) ?? around[0];
    if (claim === undefined) continue;
    const list = assigned.get(claim);
    if (list === undefined) assigned.set(claim, [quote]);
    else list.push(quote);
  }
  return assigned;
}

/** The outcome with what its quotations add: a note where they are exact, another rating where one is altered. */
export function withQuotations(
  outcome: Outcome,
  claim: Claim,
  quotes: readonly Quote[],
  facts: Facts,
  published: Day | null,
): Outcome {
  const party = claim.speaker?.party ?? null;
  // Of what is wrong, unknown or left alone the wording is no longer the matter.
  if (party === null || (outcome.rating !== 'supported' && outcome.rating !== 'missing-context')) return outcome;
  const compared = quotes.map((quote) => compareQuote(quote.text, party, facts, published));
  const altered = compared.find((one) => one?.same === 'altered');
  if (altered !== undefined && altered !== null) {
    const found = difference('quote-altered', { words: altered.quote }, { words: altered.words });
    if (outcome.rating === 'missing-context') return { ...outcome, differences: [...outcome.differences, found] };
    const rest = outcome.facts.filter((fact) => fact !== altered.fact);
    return decide('quotation/altered', [altered.fact, ...rest], [found, ...outcome.differences], outcome.others);
  }
  return compared.some((one) => one?.same === 'exact')
    ? { ...outcome, differences: [...outcome.differences, difference('quote-exact')] }
    : outcome;
}

interface Compared {
  readonly same: Exclude<Sameness, 'unlike'>;
  /** The piece of the quotation that was compared, and the source's words for it. */
  readonly quote: string;
  readonly words: string;
  readonly fact: Fact;
}

/** An exact piece shows that the source said it, whatever else on file it resembles; one altered piece spoils the whole. */
export function compareQuote(quote: string, party: string, facts: Facts, published: Day | null): Compared | null {
  let exact: Compared | null = null;
  for (const piece of toPieces(quote)) {
    if (wordsOf(piece).length < LEAST_QUOTED) continue;
    const compared = comparePiece(piece, party, facts, published);
    if (compared?.same === 'altered') return compared;
    exact ??= compared;
  }
  return exact;
}

function comparePiece(piece: string, party: string, facts: Facts, published: Day | null): Compared | null {
  let altered: Compared | null = null;
  const quoted = wordsOf(piece);
  for (const fact of facts.dossier.facts) {
    if (!isSupport(fact) || !isKnown(fact, published) || !sameVoice(facts, fact.by, party)) continue;
    for (const { words, verified, source } of fact.evidence) {
      if (words === undefined || verified === 'secondary-report') continue;
      const same = sameness(quoted, wordsOf(words));
      if (same === 'exact') return { same, quote: piece, words, fact };
      // What somebody else quoted, or translated, may be altered itself.
      const ownWords = (verified === 'own-page' || verified === 'full-copy') && speaksEnglish(fact.by, facts);
      if (same === 'altered' && ownWords && facts.source(source)?.language.startsWith('en'))
        altered ??= { same, quote: piece, words, fact };
    }
  }
  return altered;
}

/** States that speak English. The words of others were translated, and there is more than one translation. */
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set([
  'us',
  'uk',
  'canada',
  'australia',
  'new-zealand',
  'ireland',
  'eu',
  'nato',
]);

function speaksEnglish(party: string, facts: Facts): boolean {
  const top = facts.lineage(party).at(-1) ?? party;
  const kind = facts.partyKind(top);
  return ENGLISH_SPEAKING.has(top) || (kind !== null && ['vendor', 'researcher', 'press'].includes(kind));
}

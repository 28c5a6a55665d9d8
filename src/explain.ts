/**
 * One finding replayed: the sentence and what its words were taken for, the claim as read, every fact that was considered and why it
 * was taken or left, the rule that decided. Also of a place where nothing stands: then it says what was seen there, and why not.
 */
import type { Article, Block } from './article/article.ts';
import { claimWords, judge } from './check/check.ts';
import { toConsidered } from './check/considered.ts';
import type { Facts } from './check/facts.ts';
import { assignQuotes } from './check/quotation.ts';
import { ruleOf } from './check/rules/index.ts';
import { toReason } from './check/sentence.ts';
import { createTrace } from './check/trace.ts';
import { assumptionWords, valueWords } from './check/wording.ts';
import { ENGLISH } from './check/words/en.ts';
import type { Claim } from './claims/claim.ts';
import { findQuantities } from './claims/quantity.ts';
import type { Quote } from './claims/quotes.ts';
import type { Dossier } from './dossier/schema.ts';
import { read } from './firsthand.ts';
import type { Entry } from './language/entry.ts';
import type { ExplainedClaim, Explanation } from './report/explanation.ts';
import { REPORT_VERSION } from './report/report.ts';
import { toReading } from './report/to-json.ts';
import type { Sentence } from './scan/token.ts';

/** `at` is a UTF-16 offset into the article's text. The claims are read whatever the article is about. */
export function explain(article: Article, at: number, dossier: Dossier, id: string | null = null): Explanation {
  const { sentences, topic, claims, quotes, facts } = read(article, dossier, true);
  const quoted = assignQuotes(claims, quotes);
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  const own = claims.filter((claim) => sentence !== undefined && claim.sentence.start === sentence.start);
  const here = own.filter(({ start, end }) => start <= at && at < end);
  const explained = here.map((claim) => explainClaim(claim, facts, article, quoted.get(claim)));
  return {
    version: REPORT_VERSION,
    id,
    at,
    published: article.published,
    topic: { match: topic.match, takenFor: topic.takenFor },
    dossier: { id: dossier.id, version: dossier.version, title: dossier.title },
    sentence: sentence === undefined ? null : toSentence(sentence, own, article),
    claims: explained,
    beside: own
      .filter((claim) => !here.includes(claim))
      .map((claim) => {
        const { start, end, kind, quote } = claim;
        return { start, end, kind, quote, rule: toRule(judge(claim, facts, article.published, quoted.get(claim)).rule) };
      }),
    nothing: explained.some(({ rule }) => rule.rating !== null)
      ? null
      : whyNothing(sentence, sentence && article.blocks[sentence.block], explained, own.length),
  };
}

function explainClaim(claim: Claim, facts: Facts, article: Article, quotes: readonly Quote[] | undefined): ExplainedClaim {
  const trace = createTrace();
  const outcome = judge(claim, facts, article.published, quotes, trace);
  const { start, end, kind, quote, speaker, stance, otherCase, anchored, assumed } = claim;
  return {
    start,
    end,
    kind,
    quote,
    reading: toReading(claim),
    value: claimWords(claim, ENGLISH),
    speaker: speaker?.name ?? null,
    stance,
    otherCase,
    anchored,
    assumed: assumed.map((one) => assumptionWords(one, ENGLISH)),
    reread: trace.rereadings.map((one) => valueWords(one, ENGLISH)),
    considered: toConsidered(claim, outcome, trace, facts, ENGLISH),
    rule: toRule(outcome.rule),
    reasons: outcome.rating === null ? [] : outcome.differences.map((one) => toReason(one, ENGLISH).text),
  };
}

function toRule(id: Parameters<typeof ruleOf>[0]): ExplainedClaim['rule'] {
  const { says, casebook, rating } = ruleOf(id);
  return { id, says, casebook: [...casebook], rating };
}

function toSentence(sentence: Sentence, claims: readonly Claim[], article: Article): Explanation['sentence'] {
  const { start, end, tokens, terms } = sentence;
  const textOf = (from: number, to: number) => article.text.slice(tokens[from]?.start ?? start, tokens[to - 1]?.end ?? end);
  const isClaimed = (from: number, to: number) =>
    claims.some((claim) => claim.start < (tokens[to - 1]?.end ?? end) && claim.end > (tokens[from]?.start ?? start));
  return {
    start,
    end,
    text: article.text.slice(start, end),
    tokens: tokens.map((token, index) => ({
      start: token.start,
      end: token.end,
      text: article.text.slice(token.start, token.end),
      kind: token.kind,
      types: terms.filter(({ from, to }) => from <= index && index < to).map(({ entry }) => toType(entry)),
    })),
    quantities: findQuantities(sentence)
      .filter(({ from, to }) => !isClaimed(from, to))
      .map(({ from, to }) => textOf(from, to)),
  };
}

/** @example toType({ type: 'party', id: 'microsoft' }) // 'party microsoft' */
function toType({ type, ...meaning }: Entry): string {
  return [type, ...Object.values(meaning)].join(' ');
}

function whyNothing(
  sentence: Sentence | undefined,
  block: Block | undefined,
  explained: readonly ExplainedClaim[],
  claimsOfSentence: number,
): string {
  const [left] = explained;
  if (left !== undefined) return left.rule.says;
  if (sentence === undefined) return 'No sentence stands there.';
  if (block?.kind === 'heading')
    return 'It stands in a heading, and headings are read only for the place they give to what follows.';
  return claimsOfSentence > 0
    ? 'No claim was read at that place; the sentence has others.'
    : 'No attribution, figure or date that can be checked was read in this sentence.';
}

/** How far apart two places of a sentence are for a reader: words between them, and more for every boundary crossed. */
import type { Sentence, Token } from '../scan/token.ts';
import { oncePerSentence } from './once.ts';

/** What crossing a mark or a word costs, in words. A full clause away is farther than anything within the clause. */
const COSTS: ReadonlyMap<string, number> = new Map([
  [',', 3],
  [';', 12],
  [':', 8],
  ['–', 6],
  ['—', 6],
  ['(', 4],
  [')', 4],
  ['•', 40],
  ['-', 5],
  ['and', 2],
  ['but', 6],
  ['though', 6],
  ['because', 5],
  ['when', 4],
  ['after', 3],
  ['before', 3],
  ['until', 3],
  ['even', 2],
  ['while', 6],
  ['whereas', 6],
  ['although', 6],
  ['which', 3],
  ['who', 2],
  ['that', 1],
]);

/** Verbs that after "and" begin another statement of the same subject. */
const FINITE = new Set([
  'was',
  'were',
  'is',
  'are',
  'has',
  'had',
  'have',
  'did',
  'said',
  'began',
  'told',
  'planned',
  'took',
  'found',
  'came',
  'will',
  'would',
  'released',
  'issued',
  'announced',
  'it',
  'they',
  'he',
  'she',
  'its',
]);

/** Cost of going from token `a` to token `b` (either order), the two themselves not counted. */
export function distance(sentence: Sentence, a: number, b: number): number {
  const from = Math.min(a, b);
  const to = Math.max(a, b);
  if (to === from) return 0;
  const costs = costsUpTo(sentence);
  return costAt(costs, to) - costAt(costs, from + 1) + 1;
}

/** What all tokens before each token cost to cross: the way between two of them is a difference. Halves add up exactly. */
const costsUpTo = oncePerSentence((sentence: Sentence): Float64Array => {
  const { tokens } = sentence;
  const costs = new Float64Array(tokens.length + 1);
  let cost = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    cost += stepCost(token) + (token?.text === 'and' && FINITE.has(tokens[i + 1]?.text ?? '') ? 4 : 0);
    costs[i + 1] = cost;
  }
  return costs;
});

/** Beyond the ends of the sentence nothing costs. */
function costAt(costs: Float64Array, at: number): number {
  return costs[Math.max(0, Math.min(at, costs.length - 1))] ?? 0;
}

/** Between two spans of tokens (ends exclusive): 0 when they touch or overlap. */
export function spanDistance(sentence: Sentence, a: { from: number; to: number }, b: { from: number; to: number }): number {
  if (a.to <= b.from) return distance(sentence, a.to - 1, b.from) - 1;
  if (b.to <= a.from) return distance(sentence, b.to - 1, a.from) - 1;
  return 0;
}

function stepCost(token: Token | undefined): number {
  if (token === undefined) return 0;
  return COSTS.get(token.text) ?? (token.kind === 'mark' ? 0.5 : 1);
}

/** The words of the tokens from `from` to `to`, lower case, for matching small patterns. */
export function wordAt(sentence: Sentence, at: number): string {
  return sentence.tokens[at]?.text ?? '';
}

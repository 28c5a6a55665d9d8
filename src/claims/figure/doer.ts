/** Who does what is counted: "the FBI deleted web shells from thousands of computers" counts what the FBI did, and nobody else. */
import type { Sentence } from '../../scan/token.ts';
import type { Context } from '../context.ts';
import { chunksOf } from '../syntax/chunks.ts';
import { agentsOf, subjectsOf } from '../syntax/roles.ts';
import { whoIs } from '../who.ts';

/** The party that does the verb before the figure; null where a clause stands between or nobody by name does it. */
export function doerOf(sentence: Sentence, from: number, context: Context): string | null {
  const chunks = chunksOf(sentence);
  const verb = chunks.verbs.findLast((one) => one.to <= from);
  if (verb === undefined || verb.negated || from - verb.to > 8) return null;
  for (let at = verb.to; at < from; at += 1) {
    const tag = chunks.tags[at];
    if (tag === 'mark' || tag === 'sub' || tag === 'rel' || tag === 'conj') return null;
  }
  const doers = verb.passive ? agentsOf(sentence, verb) : subjectsOf(sentence, verb);
  const [doer] = doers;
  return doer === undefined || doers.length > 1 ? null : (whoIs(sentence, doer, context)?.id ?? null);
}

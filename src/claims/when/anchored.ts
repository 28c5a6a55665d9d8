/** Days counted from an event that the sentence names: "four days after Microsoft went public", "a month since the patch". */

import { type Sentence, termsOf } from '../../scan/token.ts';
import { SINCE_PUBLICATION } from '../assumption.ts';
import { addDays } from '../calendar.ts';
import type { Context } from '../context.ts';
import { wordAt } from '../distance.ts';
import { chunksOf } from '../syntax/chunks.ts';
import type { When } from './interval.ts';

const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['fortnight', 14],
  ['month', 30],
  ['months', 30],
  ['year', 365],
  ['years', 365],
]);

const OVER: ReadonlySet<string> = new Set(['than', 'over']);
const UNDER: ReadonlySet<string> = new Set(['nearly', 'almost', 'barely', 'under']);

/** Read against the day of publication: the event is that long ago. The event's words follow. */
export function readSince(sentence: Sentence, at: number, context: Context): When | null {
  if (context.published === null) return null;
  const number = amountAt(sentence, at);
  if (number === null) return null;
  const length = LENGTHS.get(wordAt(sentence, number.to));
  if (length === undefined) return null;
  let to = number.to + 1;
  if (wordAt(sentence, to) === 'to' && wordAt(sentence, to + 1) === 'the' && wordAt(sentence, to + 2) === 'day') to += 3;
  const link = wordAt(sentence, to);
  // Behind a verb "two days after" may count from another day; "since" always counts to today.
  if (link !== 'since' && !(link === 'after' && at <= 6 && !hasVerbBefore(sentence, at))) return null;
  const back = number.value * length;
  // Months and years are round: a few days either side.
  const slack = length >= 30 ? Math.min(20, 3 + Math.round(back / 30)) : length === 7 ? 3 : 0;
  // "more than four months after": up to five. "Barely two weeks after": from one.
  const more = length > 1 && OVER.has(wordAt(sentence, at - 1));
  const less = length > 1 && UNDER.has(wordAt(sentence, at - 1));
  return {
    from: at,
    to,
    first: addDays(context.published, -back - (more ? Math.max(length, slack) : slack)),
    last: addDays(context.published, -back + (less ? Math.max(length, slack) : slack)),
    precision: slack === 0 ? 'day' : 'days',
    yearGiven: true,
    clauseFollows: true,
    assumed: [SINCE_PUBLICATION],
  };
}

function amountAt(sentence: Sentence, at: number): { value: number; to: number } | null {
  const token = sentence.tokens[at];
  if (token?.kind === 'number' && token.value !== null && token.value <= 60 && token.suffix === '')
    return { value: token.value, to: at + 1 };
  const word = termsOf(sentence, 'number').find((term) => term.from === at && term.to === at + 1);
  if (word && word.entry.value <= 60) return { value: word.entry.value, to: word.to };
  return ['a', 'one', 'exactly'].includes(wordAt(sentence, at)) && LENGTHS.has(wordAt(sentence, at + 1))
    ? { value: 1, to: at + 1 }
    : null;
}

/** "had gone public two days after the news": counted from the news, not from today. "It is two days after" is. */
function hasVerbBefore(sentence: Sentence, at: number): boolean {
  return chunksOf(sentence).verbs.some((verb) => verb.to <= at && verb.lemma !== 'be');
}

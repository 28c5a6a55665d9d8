/** The sentence a person reads for a reason, made from its code and two values, so that it can be translated and tested. */
import type { Reason } from './finding.ts';
import type { Value } from './value.ts';
import type { Difference } from './verdict.ts';
import { valueWords } from './wording.ts';
import type { Words } from './words/words.ts';

export function toReason({ code, claimed, source }: Difference, words: Words): Reason {
  const alone = (value: Value | null) => (value === null ? null : valueWords(value, words));
  // A place needs other words behind "for" than where it stands alone.
  const told = (value: Value | null) =>
    value === null ? '' : 'scope' in value ? words.wholeOf(value.scope) : valueWords(value, words);
  return { code, claimed: alone(claimed), source: alone(source), text: words.reasons[code](told(claimed), told(source)) };
}

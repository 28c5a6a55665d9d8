/** Somebody accused who is said to have admitted it: "Beijing has owned up", "the defendant confessed his part in the attack". */

import { wordAt } from '../distance.ts';
import { chunksOf } from '../syntax/chunks.ts';
import { subjectsOf } from '../syntax/roles.ts';
import { trigger } from '../triggers.ts';
import { voicesOf } from './accusers.ts';
import { type FoundAttribution, isChinese, make, type Reader } from './reader.ts';

const ADMITTING = new Set(['admit', 'confess', 'concede', 'own']);
const hasAdmitting = trigger([
  'admit',
  'admits',
  'admitted',
  'admitting',
  'confess',
  'confesses',
  'confessed',
  'concede',
  'concedes',
  'conceded',
  'owned',
  'owns',
  'acknowledge',
  'acknowledges',
  'acknowledged',
]);
/** What is admitted: the deed, a part in it, or whose people did it. */
const GUILT =
  /^(?:part|role|guilt|responsib\w*|involve\w*|hack\w*|break-?in\w*|broke\w*|break\w*|attack\w*|contractors?|hackers?|behind|carr\w+|orchestrat\w*|overstepped|raid\w*)$/;

export function readAdmitting(reader: Reader): FoundAttribution[] {
  const { sentence, context } = reader;
  if (!hasAdmitting(sentence)) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    // "acknowledged that its spies did it", and not "acknowledged the accusation".
    const grants = verb.lemma === 'acknowledge' && wordAt(sentence, verb.to) === 'that';
    if (!(ADMITTING.has(verb.lemma) || grants) || verb.negated || verb.passive) return [];
    const up = verb.lemma === 'own';
    if (up && wordAt(sentence, verb.to) !== 'up') return [];
    const voice = voicesOf(reader, subjectsOf(sentence, verb)).find(
      (one) => isChinese(reader, one) || context.partyKind(one.id ?? '') === 'person',
    );
    if (voice === undefined) return [];
    const behind = sentence.tokens.slice(verb.to, verb.to + 12).findIndex((token) => GUILT.test(token.text));
    if (behind < 0 && !(up && context.justAccused)) return [];
    const person = context.partyKind(voice.id ?? '') === 'person';
    const named = person ? { name: voice.name, party: voice.id } : { name: 'China', party: 'china' };
    const span = { from: voice.from, to: behind < 0 ? verb.to + 1 : verb.to + behind + 1 };
    return [make(reader, span, voice, named, 'acknowledges', null)];
  });
}

/** A sentence taken apart as the readers of attributions want it, and what one of them finds in it, as lines. */
import { findAccused } from '../../../src/claims/accused.ts';
import { accusingVoices } from '../../../src/claims/attribution/accusers.ts';
import type { ActTerm, FoundAttribution, Reader } from '../../../src/claims/attribution/reader.ts';
import type { Context } from '../../../src/claims/context.ts';
import { findSpeakers } from '../../../src/claims/speech.ts';
import type { Act } from '../../../src/language/entry.ts';
import { termsOf } from '../../../src/scan/token.ts';
import { contextOf, sentenceOf } from '../../engine.ts';

export function readerOf(text: string, given: Partial<Context> = {}): Reader {
  const sentence = sentenceOf(text);
  const context = contextOf(text, given);
  const accused = findAccused(sentence, context);
  return {
    sentence,
    context,
    accused,
    said: findSpeakers(sentence, context),
    voices: accusingVoices(sentence, accused, context),
    used: new Set(),
    acts: termsOf(sentence, 'act'),
  };
}

/** @example line(found) // 'uk: country' */
export function line({ reading: { accuser, relation } }: FoundAttribution): string {
  return `${accuser === null ? '-' : (accuser.party ?? 'somebody')}: ${relation}`;
}

/** What a reader makes of the sentence's acts of one sort. */
export function linesOfActs(
  read: (reader: Reader, act: ActTerm) => FoundAttribution[],
  ids: readonly Act[],
  text: string,
  given: Partial<Context> = {},
): string[] {
  const reader = readerOf(text, given);
  return reader.acts.filter(({ entry }) => ids.includes(entry.id)).flatMap((act) => read(reader, act).map(line));
}

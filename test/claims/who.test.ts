import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/claims/context.ts';
import { nounAt } from '../../src/claims/syntax/roles.ts';
import { type Who, whoIs } from '../../src/claims/who.ts';
import { contextOf, sentenceOf } from '../engine.ts';

function whoOf(text: string, word: string, given: Partial<Context> = {}): Who | null {
  const sentence = sentenceOf(text);
  const phrase = nounAt(
    sentence,
    sentence.tokens.findIndex(({ text: own }) => own === word.toLowerCase()),
  );
  if (phrase === null) throw new Error(`No phrase around ${word} in ${text}`);
  return whoIs(sentence, phrase, contextOf(text, given));
}

/** A sentence, a word of the phrase in question, and the party it means. */
const PARTIES: readonly (readonly [string, string, string])[] = [
  ['Microsoft spoke.', 'microsoft', 'microsoft'],
  ['Microsoft’s researchers spoke.', 'researchers', 'microsoft'],
  ['Security firm ESET spoke.', 'eset', 'eset'],
  ['Britain spoke.', 'britain', 'uk'],
  ['The British government spoke.', 'government', 'uk'],
  ['US officials spoke.', 'officials', 'us'],
  ['The Chinese embassy in London spoke.', 'embassy', 'china-embassy-uk'],
  ['Ann Lee, president of Volexity, spoke.', 'lee', 'volexity'],
  ['A spokesman for Microsoft spoke.', 'spokesman', 'microsoft'],
];

/** The same for what was named before, with the sentence that tells the reader so. */
const MEANT: readonly (readonly [string, string, Partial<Context>, string])[] = [
  ['The software giant spoke.', 'giant', { recent: ['microsoft', 'us-cisa'] }, 'microsoft'],
  ['The agency spoke.', 'agency', { recent: ['microsoft', 'us-cisa'] }, 'us-cisa'],
  ['The agency spoke.', 'agency', { recent: ['germany-bsi', 'us-cisa'] }, 'germany-bsi'],
  ['The government spoke.', 'government', { recentStates: ['uk', 'us'] }, 'uk'],
  ['It spoke.', 'it', { lastSubject: { name: 'Canada', party: 'canada' } }, 'canada'],
  ['She spoke.', 'she', { lastSpeaker: { name: 'Jen Psaki', party: 'us-psaki' } }, 'us-psaki'],
];

const SORTS: readonly (readonly [string, string, Who['sort'] | null])[] = [
  ['Experts spoke.', 'experts', 'crowd'],
  ['Western governments spoke.', 'governments', 'crowd'],
  ['British firms spoke.', 'firms', 'crowd'],
  ['A lawyer spoke.', 'lawyer', 'stranger'],
  ['John Smith spoke.', 'smith', 'stranger'],
  // Nobody who could say anything.
  ['The attack went on.', 'attack', null],
  ['Four flaws were found.', 'flaws', null],
  ['Microsoft’s shares fell.', 'shares', null],
  ['Microsoft Exchange fell.', 'exchange', null],
  // Nothing was named that it could mean.
  ['It rained.', 'it', null],
];

describe('who a phrase means', () => {
  it.each(PARTIES)('%s: %s is %s', (text, word, id) => {
    expect(whoOf(text, word)).toMatchObject({ id, sort: 'party', assumed: null });
  });

  it.each(MEANT)('%s: %s after %j is %s, and it says so', (text, word, given, id) => {
    const who = whoOf(text, word, given);
    expect(who).toMatchObject({ id, sort: 'party' });
    expect(who?.assumed).toMatchObject({ name: who?.name });
  });

  it.each(SORTS)('%s: %s is %s', (text, word, sort) => expect(whoOf(text, word)?.sort ?? null).toBe(sort));

  it('marks persons of a party without a name', () => {
    expect(whoOf('US officials spoke.', 'officials')?.unnamed).toBe(true);
    expect(whoOf('The US government spoke.', 'government')?.unnamed).toBeUndefined();
  });

  it('gives no person a pronoun of a thing, and no group one of a person', () => {
    expect(whoOf('It spoke.', 'it', { lastSubject: { name: 'Xu Zewei', party: 'xu-zewei' } })).toBeNull();
    expect(whoOf('She spoke.', 'she', { lastSubject: { name: 'Hafnium', party: 'hafnium' } })).toBeNull();
  });
});

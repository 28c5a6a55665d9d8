import { describe, expect, it } from 'vitest';
import { findSpeakers, speakerAt } from '../../src/claims/speaker.ts';
import { contextOf, sentenceOf } from '../engine.ts';

/** A sentence, and whom it credits: the dossier's id, or the word for somebody unnamed. */
const SPEAKERS: readonly (readonly [string, readonly string[]])[] = [
  ['Microsoft said it had fixed the flaws.', ['microsoft']],
  ['The flaws are fixed, Microsoft said.', ['microsoft']],
  ['“They are fixed,” said Microsoft.', ['microsoft']],
  ['According to the BBC, 30,000 organisations were hit.', ['bbc']],
  ['30,000 organisations were hit, according to Krebs.', ['krebs']],
  ['Tom Burt of Microsoft wrote that it was fixed.', ['microsoft']],
  ['Britain’s National Cyber Security Centre said 70 firms were helped.', ['uk-ncsc']],
  ['Jake Sullivan tweeted that it was serious.', ['us-sullivan']],
  ['RiskIQ’s scan found 82,000 servers.', ['riskiq']],
  ['ESET counted more than 5,000 servers.', ['eset']],
  ['Officials said it was serious.', ['officials']],
  ['Reuters was told that 20,000 firms were hit.', ['reuters']],
  ['Experts believe it was serious.', ['experts']],
];

const NONE: readonly (readonly [string])[] = [
  ['Servers were hacked.'],
  ['Microsoft’s servers were hacked.'],
  ['Hafnium used four flaws.'],
];

const speakersOf = (text: string, lastSpeaker: { name: string; party: string } | null = null) => [
  ...new Set(
    findSpeakers(sentenceOf(text), contextOf(text, { lastSpeaker })).map(({ speaker }) => speaker.party ?? speaker.name),
  ),
];

describe('who says it', () => {
  it.each(SPEAKERS)('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));

  it.each(NONE)('nobody: %s', (text) => expect(speakersOf(text)).toEqual([]));

  it.each([
    ['It said so on Monday.', ['microsoft']],
    ['The company said so on Monday.', ['microsoft']],
    ['“It is fixed,” it added.', ['microsoft']],
    ['Volexity said so on Monday.', ['volexity']],
  ])('after Microsoft: %s', (text, speakers) =>
    expect(speakersOf(text, { name: 'Microsoft', party: 'microsoft' })).toEqual(speakers),
  );

  it('of two credits takes the nearer', () => {
    const text = 'Volexity said it began in January, while ESET counted more than 5,000 servers.';
    const sentence = sentenceOf(text);
    const said = findSpeakers(sentence, contextOf(text));
    const at = (word: string) => sentence.tokens.findIndex(({ raw }) => raw === word);
    expect(speakerAt(said, at('January'))?.party).toBe('volexity');
    expect(speakerAt(said, at('5,000'))?.party).toBe('eset');
    expect(speakerAt([], 0)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/claims/context.ts';
import { findSpeakers, saidAt, speakerAt } from '../../src/claims/speech.ts';
import { contextOf, sentenceOf } from '../engine.ts';

/** Who says the word. */
function sayerOf(text: string, word: string, given: Partial<Context> = {}): string | null {
  const sentence = sentenceOf(text);
  const said = findSpeakers(sentence, contextOf(text, given));
  const speaker = speakerAt(
    said,
    sentence.tokens.findIndex(({ text: own }) => own === word),
  );
  return speaker === null ? null : (speaker.party ?? speaker.name);
}

/** A sentence, a word of it, and in whose mouth it stands; null where it is the article's own. */
const SAID: readonly (readonly [string, string, string | null])[] = [
  ['Microsoft said that servers fell.', 'fell', 'microsoft'],
  ['Servers fell, Microsoft said.', 'fell', 'microsoft'],
  ['Servers fell, says Canada.', 'fell', 'canada'],
  ['Servers fell, the FBI and CISA wrote.', 'fell', 'us-cisa'],
  ['Servers fell, Microsoft said on Friday, but others had stood.', 'fell', 'microsoft'],
  ['“Servers fell,” said Microsoft.', 'fell', 'microsoft'],
  ['According to the BBC, servers fell.', 'fell', 'bbc'],
  ['Servers fell, according to the BBC.', 'fell', 'bbc'],
  ['Servers, ESET says, fell.', 'fell', 'eset'],
  ['The BBC was told that servers fell.', 'fell', 'bbc'],
  ['Shadowserver’s count of 64,088 was lower.', '64,088', 'shadowserver'],
  ['UK: 7,000 servers fell.', 'fell', 'uk'],
  ['Servers fell, Microsoft said this morning with what it calls confidence.', 'fell', 'microsoft'],
  // A rate credits nobody, and neither does an order that is taken.
  ['Of the servers, 92 per cent fell.', 'fell', null],
  ['Microsoft took its orders, and servers fell.', 'fell', null],
  ['Karen Andrews, Marise Payne and two colleagues said that servers fell.', 'fell', 'australia-home-affairs'],
  // The innermost.
  ['The BBC reported that Microsoft had said that servers fell.', 'fell', 'microsoft'],
  ['“Microsoft told us that ‘servers fell’,” the mayor said.', 'fell', 'microsoft'],
  // Each their own.
  ['Microsoft said that servers fell, while ESET said that mailboxes leaked.', 'fell', 'microsoft'],
  ['Microsoft said that servers fell, while ESET said that mailboxes leaked.', 'leaked', 'eset'],
  ['Microsoft spoke of a bug; servers fell.', 'fell', null],
  // Nobody.
  ['Servers fell.', 'fell', null],
  ['Microsoft’s servers fell.', 'fell', null],
  ['Hafnium said nothing.', 'nothing', null],
  ['The attacks, which Microsoft described as limited, broke servers.', 'broke', null],
  ['The attacks, which Microsoft described as limited, broke servers.', 'limited', 'microsoft'],
  ['Servers fell to attacks that Microsoft described as limited.', 'fell', null],
  ['The attacks, which Microsoft said were limited, broke servers.', 'limited', 'microsoft'],
];

describe('who says what', () => {
  it.each(SAID)('%s: %s', (text, word, speaker) => expect(sayerOf(text, word)).toBe(speaker));

  it('goes on in a sentence that is all quotation', () => {
    const lastSpeaker = { name: 'Microsoft', party: 'microsoft' };
    expect(sayerOf('“Servers fell.”', 'fell', { lastSpeaker })).toBe('microsoft');
    expect(sayerOf('Servers fell.', 'fell', { lastSpeaker })).toBeNull();
  });

  it('has everybody who says it with one verb', () => {
    const text = 'Volexity and Microsoft said that servers fell.';
    const sentence = sentenceOf(text);
    const said = saidAt(findSpeakers(sentence, contextOf(text)), sentence.tokens.length - 2);
    expect([said?.speaker.party, ...(said?.together.map(({ party }) => party) ?? [])].sort()).toEqual(['microsoft', 'volexity']);
  });

  it('tells strangers and the unnamed from parties', () => {
    const first = (text: string) => findSpeakers(sentenceOf(text), contextOf(text))[0];
    expect(first('A lawyer said that servers fell.')).toMatchObject({ stranger: true, speaker: { party: null } });
    expect(first('US officials said that servers fell.')).toMatchObject({ unnamed: true, speaker: { party: 'us' } });
    expect(first('Microsoft said that servers fell.')?.stranger).toBeUndefined();
  });
});

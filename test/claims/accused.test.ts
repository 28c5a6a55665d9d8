import { describe, expect, it } from 'vitest';
import { findAccused, rank } from '../../src/claims/accused.ts';
import { contextOf, sentenceOf } from '../engine.ts';

const phrasesOf = (text: string) => {
  const sentence = sentenceOf(text);
  return findAccused(sentence, contextOf(text)).map(
    ({ from, to, relation }) =>
      `${relation}: ${sentence.tokens
        .slice(from, to)
        .map(({ raw }) => raw)
        .join(' ')}`,
  );
};

/** A sentence, and the relation of each phrase in it that names or describes those who did it. */
const RUNGS: readonly (readonly [string, readonly string[]])[] = [
  ['It was Hafnium.', ['named-cluster: Hafnium']],
  ['It was China.', ['country: China']],
  ['It was Beijing.', ['country: Beijing']],
  ['They were Chinese hackers.', ['from-territory: Chinese hackers']],
  ['They were Chinese spies.', ['state-backed: Chinese spies']],
  ['They were China-based hackers.', ['from-territory: China-based']],
  ['They were based in China.', ['from-territory: based in China']],
  ['They were linked to the Chinese government.', ['state-linked: linked to the Chinese government']],
  ['They were Russian state hackers.', []],
  ['They were a Chinese state group.', ['state-backed: Chinese state group']],
  ['They were state-sponsored.', ['state-backed: state-sponsored']],
  ['They were backed by Beijing.', ['state-backed: backed by Beijing']],
  [
    'They were affiliated with the Ministry of State Security.',
    ['mss-affiliated: affiliated with the Ministry of State Security'],
  ],
  ['It was the Ministry of State Security.', ['mss: the Ministry of State Security']],
  ['It was the Chinese government.', ['government: Chinese government']],
  ['It was the Chinese military.', ['military: Chinese military']],
  ['It was Xu Zewei.', ['persons-charged: Xu Zewei']],
];

/** A phrase made of several pieces, and the one relation it has. */
const JOINED: readonly (readonly [string, readonly string[]])[] = [
  ['Hafnium, a state-backed Chinese group, was first.', ['state-backed']],
  ['a state-sponsored group called Hafnium', ['state-backed']],
  ['China’s Ministry of State Security', ['mss']],
  ['hackers backed by China’s Ministry of State Security', ['mss-affiliated']],
  ['a Chinese state-backed group known as Hafnium', ['state-backed']],
  ['Hafnium denied it and the Chinese military said so', ['named-cluster', 'military']],
  ['Hafnium was first; APT40 came later', ['named-cluster', 'named-cluster']],
];

const NONE: readonly (readonly [string])[] = [
  ['The hackers came from Russia.'],
  ['Microsoft said so.'],
  ['The group was large.'],
  ['They ticked the box.'],
];

describe('phrases for those who did it', () => {
  it.each(RUNGS)('%s', (text, phrases) => expect(phrasesOf(text)).toEqual(phrases));

  it.each(JOINED)('%s', (text, relations) => {
    expect(phrasesOf(text).map((phrase) => phrase.split(':')[0])).toEqual(relations);
  });

  it.each(NONE)('%s', (text) => expect(phrasesOf(text)).toEqual([]));
});

describe('the ladder', () => {
  it('rises from what was seen to persons charged', () => {
    const ladder = [
      'activity',
      'named-cluster',
      'from-territory',
      'state-linked',
      'state-backed',
      'country',
      'mss-affiliated',
      'mss',
      'government',
    ] as const;
    expect(ladder.map(rank)).toEqual(ladder.map((_, i) => i));
    expect(rank('persons-charged')).toBeGreaterThan(rank('government'));
  });

  it('leaves denials and silence below it', () => {
    for (const relation of ['denies', 'declines', 'acknowledges', 'condemns', 'criminals'] as const)
      expect(rank(relation)).toBeLessThan(0);
  });
});

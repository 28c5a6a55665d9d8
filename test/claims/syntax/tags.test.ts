import { describe, expect, it } from 'vitest';
import { isContractedNot, lemmaOf, type Tag, tagsOf } from '../../../src/claims/syntax/tags.ts';
import { sentenceOf } from '../../engine.ts';

const tagOf = (text: string, word: string): Tag | undefined => {
  const sentence = sentenceOf(text);
  return tagsOf(sentence)[sentence.tokens.findIndex(({ raw }) => raw === word)];
};

/** A sentence, a word of it, and its class there. */
const TAGS: readonly (readonly [string, string, Tag])[] = [
  // One form, two classes.
  ['The attack began in January.', 'attack', 'noun'],
  ['They wanted to attack servers.', 'attack', 'verb'],
  ['Microsoft blames the group.', 'blames', 'verb'],
  ['The report names nobody.', 'report', 'noun'],
  ['Officials report that servers fell.', 'report', 'verb'],
  ['Hackers hit the bank.', 'hit', 'past'],
  ['The hit was hard.', 'hit', 'noun'],
  ['Nobody could patch them.', 'patch', 'verb'],
  ['A patch came late.', 'patch', 'noun'],
  // Participles: finite, in a noun phrase, in a verb group.
  ['Britain accused China.', 'accused', 'past'],
  ['The affected servers were old.', 'affected', 'adj'],
  ['They were affected by it.', 'affected', 'past'],
  ['The hacking group is known.', 'hacking', 'adj'],
  ['They are hacking servers.', 'hacking', 'ing'],
  // "that" in its three uses.
  ['Microsoft said that China was behind it.', 'that', 'sub'],
  ['A group that operates from China did it.', 'that', 'rel'],
  ['After that attack, they left.', 'that', 'det'],
  // Prepositions that open clauses, and particles of verbs.
  ['It spoke after Microsoft released patches.', 'after', 'sub'],
  ['It spoke after the attack.', 'after', 'prep'],
  ['They carried out the attack.', 'out', 'adv'],
  ['They came out of China.', 'out', 'prep'],
  // Names, times, numbers.
  ['Downing Street blamed Hafnium.', 'Hafnium', 'name'],
  ['It spoke on Tuesday.', 'Tuesday', 'adv'],
  ['It spoke last week.', 'week', 'adv'],
  ['Some 30,000 servers fell.', '30,000', 'num'],
  ['It did not blame China.', 'not', 'neg'],
  ['It would blame China.', 'would', 'modal'],
  ['The July attack was loud.', 'attack', 'noun'],
  ['On 2 March Microsoft spoke.', 'March', 'adv'],
  ['In March 2021 Microsoft spoke.', '2021', 'adv'],
  ['In March Microsoft spoke.', 'March', 'adv'],
  ['The March attack was loud.', 'March', 'name'],
  ['The family owns a supply firm.', 'family', 'noun'],
];

describe('word classes', () => {
  it.each(TAGS)('%s: %s is %s', (text, word, tag) => expect(tagOf(text, word)).toBe(tag));

  it('are one for each token', () => {
    const sentence = sentenceOf('“We didn’t,” said Ms Lee (of F-Secure), 3 March 2021 – at 10:15.');
    expect(tagsOf(sentence)).toHaveLength(sentence.tokens.length);
  });

  it('take no capital for a name where all words have one', () => {
    expect(tagOf('China Blames Washington For Hacking Servers', 'Blames')).toBe('verb');
    expect(tagOf('Blackhall Blames washington for hacking', 'Blackhall')).not.toBe('verb');
  });
});

describe('base forms', () => {
  it.each([
    ['blamed', 'blame'],
    ['blames', 'blame'],
    ['told', 'tell'],
    ['broke', 'break'],
    ['taken', 'take'],
    ['hitting', 'hit'],
    ['goes', 'go'],
    ['were', 'be'],
    ["hasn't", 'have'],
    ["didn't", 'do'],
    ['hafnium', 'hafnium'],
  ])('of %s is %s', (form, base) => expect(lemmaOf(form)).toBe(base));
});

describe('a contracted not', () => {
  it.each([["didn't"], ["isn't"], ["wouldn't"]])('is in %s', (word) => expect(isContractedNot(word)).toBe(true));

  it.each([['did'], ["china's"], ['ant'], ['not']])('is not in %s', (word) => expect(isContractedNot(word)).toBe(false));
});

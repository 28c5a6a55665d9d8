import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../../src/claims/syntax/chunks.ts';
import { sentenceOf } from '../../engine.ts';

const wordsOf = (text: string, { from, to }: { from: number; to: number }) =>
  sentenceOf(text)
    .tokens.slice(from, to)
    .map(({ raw, possessive }) => (possessive ? `${raw.replace(/['’]s$/, '')}’s` : raw))
    .join(' ');

const nounsOf = (text: string) => chunksOf(sentenceOf(text)).nouns.map((noun) => wordsOf(text, noun));
const verbsOf = (text: string) =>
  chunksOf(sentenceOf(text)).verbs.map(({ form, passive, negated, modal, lemma }) =>
    [lemma, form, ...(passive ? ['passive'] : []), ...(negated ? ['negated'] : []), ...(modal ? ['modal'] : [])].join(' '),
  );

/** A sentence and its noun phrases. */
const NOUNS: readonly (readonly [string, readonly string[]])[] = [
  ['The agency blamed a group.', ['The agency', 'a group']],
  ['The head of the agency spoke.', ['The head', 'the agency']],
  ['It was Hafnium.', ['It', 'Hafnium']],
  ['About 30,000 small firms fell.', ['30,000 small firms']],
  ['The US, Britain and Canada spoke.', ['The US', 'Britain', 'Canada']],
  ['Hackers attacked.', ['Hackers']],
  ['They left.', ['They']],
];

/** A sentence and its verb groups: base form, shape, voice, negation. */
const VERBS: readonly (readonly [string, readonly string[]])[] = [
  ['Britain accused China.', ['accuse finite']],
  ['Britain has accused China.', ['accuse finite']],
  ['China was accused by Britain.', ['accuse finite passive']],
  ['China has been accused.', ['accuse finite passive']],
  ['China is being accused.', ['accuse finite passive']],
  ['NATO did not accuse China.', ['accuse finite negated']],
  ['NATO has never accused China.', ['accuse finite negated']],
  ['NATO never accused China.', ['accuse finite negated']],
  ['NATO didn’t accuse China.', ['accuse finite negated']],
  ['NATO would accuse China.', ['accuse finite modal']],
  ['NATO cannot accuse China.', ['accuse finite modal']],
  ['Nowhere does NATO accuse China.', ['do finite negated', 'accuse finite negated']],
  ['It declined to name a culprit.', ['decline finite', 'name infinitive']],
  ['It joined Britain in accusing China.', ['join finite', 'accuse gerund']],
  ['Hackers linked to China broke in.', ['link bare passive', 'break finite']],
  ['The attack began in January.', ['begin finite']],
];

/** A sentence, a word, and the preposition that governs its phrase. */
const GOVERNED: readonly (readonly [string, string, string | null])[] = [
  ['The head of the agency spoke.', 'agency', 'of'],
  ['The head of the agency spoke.', 'head', null],
  ['It was blamed on China.', 'China', 'on'],
  ['It hit about 30,000 servers.', 'servers', null],
];

describe('noun phrases', () => {
  it.each(NOUNS)('%s', (text, phrases) => expect(nounsOf(text)).toEqual(phrases));

  it.each(GOVERNED)('%s: %s stands behind %s', (text, word, preposition) => {
    const { tokens } = sentenceOf(text);
    const { nouns } = chunksOf(sentenceOf(text));
    const phrase = nouns.find(({ head }) => tokens[head]?.raw === word);
    expect(phrase && (tokens[phrase.prep]?.raw ?? null)).toBe(preposition);
  });
});

describe('verb groups', () => {
  it.each(VERBS)('%s', (text, groups) => expect(verbsOf(text)).toEqual(groups));
});

describe('chunks', () => {
  it('do not overlap, and every token knows its own', () => {
    const text = 'Although NATO did not accuse China, the head of the agency, Ms Lee, said it had been told to look.';
    const { nouns, verbs, nounAt, verbAt, tags } = chunksOf(sentenceOf(text));
    expect([...nouns, ...verbs].length).toBeGreaterThan(8);
    for (let at = 0; at < tags.length; at += 1) {
      const inNoun = nouns.findIndex(({ from, to }) => at >= from && at < to);
      const inVerb = verbs.findIndex(({ from, to }) => at >= from && at < to);
      expect([nounAt[at], verbAt[at]]).toEqual([inNoun, inVerb]);
      expect(inNoun >= 0 && inVerb >= 0).toBe(false);
    }
  });
});

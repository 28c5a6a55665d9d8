/**
 * What looks like an accusation of this attack and says something else of the same people: that it resembles what they did before, that
 * they also live by ransomware, that a paper mentions their name. And what names the state where the country is meant.
 */

import type { Sentence } from '../../scan/token.ts';
import { wordAt } from '../distance.ts';
import { verbAt } from '../syntax/roles.ts';
import type { FoundAttribution } from './reader.ts';

const LIKENESS: readonly (readonly string[])[] = [
  ['consistent', 'with'],
  ['similar', 'to'],
  ['reminiscent', 'of'],
  ['resembled'],
  ['resembles'],
  ['resemble'],
  ['resembling'],
];
const TIED = new Set(['state-linked', 'state-backed', 'government']);

export function recast(one: FoundAttribution, sentence: Sentence): FoundAttribution {
  const { relation, accused } = one.reading;
  if (accused === null) return one;
  const as = (reading: Partial<FoundAttribution['reading']>): FoundAttribution => ({
    ...one,
    reading: { ...one.reading, ...reading },
  });
  if (one.act === null && (relation === 'from-territory' || TIED.has(relation)) && isLikened(sentence, one.from))
    return as({ relation: 'activity' });
  if (TIED.has(relation) && livesByRansom(sentence, one.to))
    return as({ relation: 'other', accused: { ...accused, party: 'china-government' } });
  if (relation === 'government' && isTheState(accused.name)) return as({ relation: 'country' });
  if (relation === 'named-cluster' && one.act === null && isMentioned(sentence, one)) return as({ relation: 'other' });
  return one;
}

/**
 * "the Chinese state": in official mouths the country ("UK and allies hold Chinese state responsible" heads the UK's release of 19 July
 * 2021, which speaks of state-backed actors). Its government is a rung above.
 */
function isTheState(name: string): boolean {
  return /^(?:the )?(?:chinese|china['’]s) state$/i.test(name);
}

/** "consistent with previous targeting by Chinese actors" */
function isLikened(sentence: Sentence, at: number): boolean {
  for (let from = Math.max(0, at - 7); from < at; from += 1) {
    if (LIKENESS.some((phrase) => phrase.every((word, i) => wordAt(sentence, from + i) === word))) return true;
  }
  return false;
}

/** "hackers affiliated with the government had carried out ransomware attacks": not the attack on Exchange. */
function livesByRansom(sentence: Sentence, at: number): boolean {
  const words = sentence.tokens.slice(at, at + 9).map((token) => token.text);
  const ransom = words.findIndex((word) => word.startsWith('ransomware'));
  return (
    ransom >= 0 &&
    !words.slice(0, ransom).some((word) => ['exchange', 'microsoft', ';', '.', 'who', 'which', 'and', 'but'].includes(word))
  );
}

function isMentioned(sentence: Sentence, { from, to }: FoundAttribution): boolean {
  for (let at = from; at < to; at += 1) {
    const verb = verbAt(sentence, at);
    if (verb !== null && ['mention', 'cite'].includes(verb.lemma)) return true;
  }
  return false;
}

import { describe, expect, it } from 'vitest';
import type { NounPhrase, VerbGroup } from '../../../src/claims/syntax/chunks.ts';
import { agentsOf, nounAt, objectsOf, prepositional, subjectsOf, verbAt } from '../../../src/claims/syntax/roles.ts';
import type { Sentence } from '../../../src/scan/token.ts';
import { sentenceOf } from '../../engine.ts';

function roleOf(text: string, word: string, role: (sentence: Sentence, verb: VerbGroup) => readonly NounPhrase[]): string[] {
  const sentence = sentenceOf(text);
  const verb = verbAt(
    sentence,
    sentence.tokens.findIndex(({ raw }) => raw === word),
  );
  if (verb === null) throw new Error(`No verb ${word} in ${text}`);
  return role(sentence, verb).map(({ head }) => sentence.tokens[head]?.text.replace(/['’]s$/, '') ?? '');
}

/** A sentence, a verb of it, and the heads of its subjects. */
const SUBJECTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['Britain blamed China.', 'blamed', ['britain']],
  ['The US, Britain and the EU blamed China.', 'blamed', ['us', 'britain', 'eu']],
  ['Volexity, a firm in Virginia, reported it.', 'reported', ['volexity']],
  ['Volexity, which saw it first, reported it.', 'reported', ['volexity']],
  ['Volexity, which saw it first, reported it.', 'saw', ['volexity']],
  ['The head of the agency blamed China.', 'blamed', ['head']],
  ['Hackers linked to China broke in.', 'broke', ['hackers']],
  ['Hackers linked to China broke in.', 'linked', ['hackers']],
  ['The flaws are fixed, said Microsoft.', 'said', ['microsoft']],
  ['Britain joined Canada in blaming China.', 'blaming', ['britain']],
  ['Sullivan declined to name it.', 'name', ['sullivan']],
  ['ESET looked, found the flaw and reported it.', 'reported', ['eset']],
  ['On Monday, Microsoft said so.', 'said', ['microsoft']],
  ['On 2 March Microsoft said so.', 'said', ['microsoft']],
  ['In March Microsoft said so.', 'said', ['microsoft']],
];

const OBJECTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['Britain blamed China.', 'blamed', ['china']],
  ['Britain blamed China and Russia.', 'blamed', ['china', 'russia']],
  ['Britain publicly blamed “China”.', 'blamed', ['china']],
  ['Britain blamed China, Microsoft said.', 'blamed', ['china']],
  ['The attack began in January.', 'began', []],
];

const AGENTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['China was blamed by Britain.', 'blamed', ['britain']],
  ['China was blamed for it by Britain and Canada.', 'blamed', ['britain', 'canada']],
  ['China was blamed.', 'blamed', []],
  ['China was blamed; it was hit by Britain.', 'blamed', []],
];

describe('subjects', () => {
  it.each(SUBJECTS)('%s: of %s', (text, verb, heads) => expect(roleOf(text, verb, subjectsOf)).toEqual(heads));
});

describe('objects', () => {
  it.each(OBJECTS)('%s: of %s', (text, verb, heads) => expect(roleOf(text, verb, objectsOf)).toEqual(heads));
});

describe('doers behind “by”', () => {
  it.each(AGENTS)('%s: of %s', (text, verb, heads) => expect(roleOf(text, verb, agentsOf)).toEqual(heads));
});

describe('phrases behind a preposition', () => {
  it.each([
    ['Microsoft attributed the attack to Hafnium.', 'attributed', 'to', ['hafnium']],
    ['Microsoft attributed the attack to Hafnium and Tick.', 'attributed', 'to', ['hafnium', 'tick']],
    ['Microsoft attributed the attack, and ESET went to Oslo.', 'attributed', 'to', []],
    ['Microsoft attributed the attack to Hafnium.', 'attributed', 'on', []],
  ] as const)('%s: of %s behind %s', (text, verb, preposition, heads) => {
    expect(roleOf(text, verb, (sentence, group) => prepositional(sentence, group, [preposition]))).toEqual(heads);
  });
});

describe('the phrase and the verb that hold a token', () => {
  it('are null where there is none', () => {
    const sentence = sentenceOf('Britain, however, blamed China.');
    const at = (word: string) => sentence.tokens.findIndex(({ raw }) => raw === word);
    expect(nounAt(sentence, at('Britain'))?.head).toBe(at('Britain'));
    expect(nounAt(sentence, at('blamed'))).toBeNull();
    expect(verbAt(sentence, at('blamed'))?.lemma).toBe('blame');
    expect(verbAt(sentence, at('however'))).toBeNull();
  });
});

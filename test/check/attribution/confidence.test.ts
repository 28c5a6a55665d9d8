import { describe, expect, it } from 'vitest';
import { sameWord } from '../../../src/check/attribution/confidence.ts';
import { judgementsOf } from '../../engine.ts';

describe('words of confidence', () => {
  it.each([
    ['highly likely', 'highly likely', true],
    ['almost certainly', 'almost certain', true],
    ['with a high degree of confidence', 'high confidence', true],
    ['High confidence', 'high confidence', true],
    // On a scale each word is its own; a level is no likelihood.
    ['highly likely', 'likely', false],
    ['likely', 'unlikely', false],
    ['high confidence', 'highly likely', false],
    ['high confidence', 'moderate confidence', false],
  ])('%s and %s are one: %s', (source, claimed, same) => expect(sameWord(source, claimed)).toBe(same));

  it.each([
    ['The NCSC said it was highly likely that Hafnium is associated with the Chinese state.', false],
    ['The NCSC said it was almost certain that Hafnium is associated with the Chinese state.', true],
    // Said of other groups: what was almost certain of APT40 was not so of Hafnium.
    ['The NCSC said it was almost certain that Hafnium was associated with the Chinese state.', true],
    ['The NCSC said it was almost certain that APT40 was linked to the Ministry of State Security.', false],
    ['The NCSC said Hafnium is associated with the Chinese state.', false],
  ])('%s differs: %s', (text, differs) => {
    const codes = judgementsOf('attribution', text, '2021-07-21').flatMap((one) => one.codes);
    expect(codes.includes('confidence-differs')).toBe(differs);
  });
});

import { describe, expect, it } from 'vitest';
import { readSureness } from '../../../src/claims/attribution/sureness.ts';
import { readerOf } from './reader.ts';

const ACCUSED = {
  justAccused: true,
  lastAccused: { name: 'Chinese state-backed actors', party: null },
  lastRelation: 'state-backed',
  lastSpeaker: { name: 'Britain', party: 'uk' },
} as const;

const sure = (text: string, given = {}) =>
  readSureness(readerOf(text, { ...ACCUSED, ...given })).map(
    ({ reading: { accuser, relation, confidence } }) => `${accuser?.party}: ${relation}, ${confidence}`,
  );

describe('how sure somebody was of what was just accused', () => {
  it.each([
    ['It was “almost certain”.', ['uk: state-backed, almost certain']],
    ['America’s word was “high confidence”.', ['us: country, high confidence']],
    ['The NCSC calls that almost certain.', ['uk-ncsc: country, almost certain']],
    // Everyday likelihood, purposes, and China’s own certainty.
    ['It is likely to rain in London.', []],
    ['Certain servers are still open, the NCSC says.', []],
    ['It was almost certainly meant for espionage, Britain said.', []],
    ['China is almost certain that it is innocent.', []],
    ['The Dentists’ Union of Ohio was almost certain.', []],
  ])('%s', (text, lines) => expect(sure(text)).toEqual(lines));

  it('needs an accusation before', () => {
    expect(sure('It was “almost certain”.', { justAccused: false })).toEqual([]);
    expect(sure('It was “almost certain”.', { lastAccused: null })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Discourse, follow, nothingSaid } from '../../src/claims/discourse.ts';
import { contextOf, sentenceOf } from '../engine.ts';

/** What is in play after some sentences. */
const spokenOf = (...texts: string[]): Discourse =>
  texts.reduce((before, text) => follow(before, sentenceOf(text), contextOf(text, before)), nothingSaid());

describe('what an article has spoken of', () => {
  it('is nothing at first, and nothing new after a sentence that names nobody', () => {
    expect(spokenOf('The weather was fine.')).toEqual(nothingSaid());
    const before = spokenOf('Microsoft spoke.');
    expect(spokenOf('Microsoft spoke.', 'The weather was fine.').recent).toEqual(before.recent);
  });

  it('puts the subject first, then the latest', () => {
    expect(spokenOf('Volexity told Microsoft of it.').recent[0]).toBe('volexity');
    expect(spokenOf('Volexity told Microsoft of it.').recent).toContain('microsoft');
    expect(spokenOf('Volexity spoke.', 'Microsoft spoke.').recent.slice(0, 2)).toEqual(['microsoft', 'volexity']);
  });

  it('names nobody twice', () => {
    const { recent } = spokenOf('Microsoft spoke.', 'Volexity spoke.', 'Microsoft spoke again.');
    expect(recent.filter((id) => id === 'microsoft')).toEqual(['microsoft']);
    expect(recent[0]).toBe('microsoft');
  });

  it('keeps states that act, and no places', () => {
    expect(spokenOf('Britain spoke.').recentStates).toEqual(['uk']);
    expect(spokenOf('Canada spoke.', 'Britain spoke.').recentStates).toEqual(['uk', 'canada']);
    expect(spokenOf('Servers fell in Britain.').recentStates).toEqual([]);
  });

  it('knows persons by surname once they were introduced', () => {
    const { people } = spokenOf('Ann Lee, president of Volexity, spoke.');
    expect(people.get('lee')?.id).toBe('volexity');
    expect(spokenOf('Ann spoke.').people.size).toBe(0);
  });

  it('keeps the last subject over a sentence about things', () => {
    expect(spokenOf('Canada spoke.').lastSubject?.party).toBe('canada');
    expect(spokenOf('Canada spoke.', 'The flaws were old.').lastSubject?.party).toBe('canada');
    expect(spokenOf('Canada spoke.', 'Microsoft answered.').lastSubject?.party).toBe('microsoft');
  });

  it('grows no longer than an article needs', () => {
    const names =
      'Microsoft Volexity Mandiant DEVCORE Dubex ESET Shadowserver RiskIQ Huntress Akamai Sophos DIVD SentinelOne Reuters Bloomberg CNN NPR BBC';
    const { recent } = spokenOf(...names.split(' ').map((name) => `${name} spoke.`));
    expect(recent).toHaveLength(16);
    expect(recent).not.toContain('microsoft');
  });
});

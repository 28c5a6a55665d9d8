import { describe, expect, it } from 'vitest';
import { type Discourse, follow, nothingSaid } from '../../src/claims/discourse.ts';
import { contextOf, sentenceOf } from '../engine.ts';

/** What is in play after some sentences. */
const after = (...texts: string[]): Discourse =>
  texts.reduce((before, text) => follow(before, sentenceOf(text), contextOf(text, before)), nothingSaid());

describe('what an article has spoken of', () => {
  it('is nothing at first, and nothing new after a sentence that names nobody', () => {
    expect(after('The weather was fine.')).toEqual(nothingSaid());
    const before = after('Microsoft spoke.');
    expect(after('Microsoft spoke.', 'The weather was fine.').recent).toEqual(before.recent);
  });

  it('puts the subject first, then the latest', () => {
    expect(after('Volexity told Microsoft of it.').recent[0]).toBe('volexity');
    expect(after('Volexity told Microsoft of it.').recent).toContain('microsoft');
    expect(after('Volexity spoke.', 'Microsoft spoke.').recent.slice(0, 2)).toEqual(['microsoft', 'volexity']);
  });

  it('names nobody twice', () => {
    const { recent } = after('Microsoft spoke.', 'Volexity spoke.', 'Microsoft spoke again.');
    expect(recent.filter((id) => id === 'microsoft')).toEqual(['microsoft']);
    expect(recent[0]).toBe('microsoft');
  });

  it('keeps states that act, and no places', () => {
    expect(after('Britain spoke.').recentStates).toEqual(['uk']);
    expect(after('Canada spoke.', 'Britain spoke.').recentStates).toEqual(['uk', 'canada']);
    expect(after('Servers fell in Britain.').recentStates).toEqual([]);
  });

  it('knows persons by surname once they were introduced', () => {
    const { people } = after('Ann Lee, president of Volexity, spoke.');
    expect(people.get('lee')?.id).toBe('volexity');
    expect(after('Ann spoke.').people.size).toBe(0);
  });

  it('keeps the last subject over a sentence about things', () => {
    expect(after('Canada spoke.').lastSubject?.party).toBe('canada');
    expect(after('Canada spoke.', 'The flaws were old.').lastSubject?.party).toBe('canada');
    expect(after('Canada spoke.', 'Microsoft answered.').lastSubject?.party).toBe('microsoft');
  });

  it('grows no longer than an article needs', () => {
    const names =
      'Microsoft Volexity Mandiant DEVCORE Dubex ESET Shadowserver RiskIQ Huntress Akamai Sophos DIVD SentinelOne Reuters Bloomberg CNN NPR BBC';
    const { recent } = after(...names.split(' ').map((name) => `${name} spoke.`));
    expect(recent).toHaveLength(16);
    expect(recent).not.toContain('microsoft');
  });
});

import { describe, expect, it } from 'vitest';
import { likenessOf, withoutSite } from '../../../src/article/document/title.ts';

describe('likeness of headlines', () => {
  it.each<[string, string, number, number]>([
    ['Hackers hit mail servers', 'Hackers hit mail servers', 1, 1],
    ['Hackers hit mail servers', 'HACKERS HIT MAIL SERVERS!', 1, 1],
    ['Hackers hit mail servers', 'Hackers hit mail servers of many firms', 0.7, 0.8],
    ['Hackers hit mail servers', 'Swans return to the lake', 0, 0],
    ['The Site', 'Hackers hit mail servers | The Site', 0.5, 0.6],
    ['', 'Hackers', 0, 0],
  ])('%j and %j', (one, other, least, most) => {
    const likeness = likenessOf(one, other);
    expect(likeness).toBe(likenessOf(other, one));
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most);
  });
});

describe('a title without its site', () => {
  it.each([
    ['Hackers hit mail servers | The Site', 'Hackers hit mail servers'],
    ['Hackers hit mail servers - The Site', 'Hackers hit mail servers'],
    ['Hackers hit state-run mail servers', 'Hackers hit state-run mail servers'],
    ['Live | The Site', 'Live | The Site'],
  ])('%j', (title, bare) => expect(withoutSite(title)).toBe(bare));
});

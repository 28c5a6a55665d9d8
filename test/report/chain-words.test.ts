import { describe, expect, it } from 'vitest';
import { chainWords } from '../../src/report/chain-words.ts';

describe('a chain in words', () => {
  const step = (name: string, linked = false) => ({ role: 'source' as const, name, source: null, url: null, linked });
  it.each([
    [[], null],
    [[step('The article'), step('Microsoft')], null],
    [[step('The article'), step('Microsoft', true)], 'The article → Microsoft (linked in the article)'],
    [[step('The article'), step('BBC'), step('Krebs')], 'The article → BBC → Krebs'],
  ])('%#', (chain, expected) => expect(chainWords(chain)).toBe(expected));
});

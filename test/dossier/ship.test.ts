import { expect, test } from 'vitest';
import { toShipped } from '../../src/dossier/ship.ts';
import { FIGURE, SOUND, SOURCE } from './example.ts';

test('leaves out what only maintainers read, and nothing else', () => {
  const full = {
    ...SOUND,
    sources: [{ ...SOURCE, note: 'checked twice', copies: ['https://copy.example'], archived: 'https://archive.example' }],
    facts: [
      {
        ...FIGURE,
        note: 'see there',
        merged: ['other-id'],
        misreported: ['Often doubled.'],
        examples: [{ text: 'The vendor counted 1,000 hacked servers.', rating: 'supported' as const }],
        nearMisses: [{ text: 'The vendor sold 1,000 servers.' }],
        limits: ['One day only.'],
      },
    ],
  };
  const { examples: _examples, nearMisses: _nearMisses, ...bare } = FIGURE;
  expect(toShipped(full)).toEqual({
    ...SOUND,
    sources: [{ ...SOURCE, archived: 'https://archive.example' }],
    facts: [{ ...bare, limits: ['One day only.'] }],
  });
});

test('keeps of each source the words that are shown, and of a fact at most three sources', () => {
  const words = (source: string, text?: string) => ({ source, verified: 'own-page' as const, ...(text ? { words: text } : {}) });
  const evidence = [
    words('a'),
    words('a', 'first words'),
    words('a', 'second words'),
    words('b', 'b'),
    words('c', 'c'),
    words('d', 'd'),
  ];
  expect(toShipped({ ...SOUND, facts: [{ ...FIGURE, evidence }] }).facts[0]?.evidence).toEqual([
    words('a', 'first words'),
    words('b', 'b'),
    words('c', 'c'),
  ]);
});

import { expect, test } from 'vitest';
import { toShipped } from '../../src/dossier/ship.ts';
import { FIGURE, SOUND, SOURCE } from './example.ts';

test('leaves out what only maintainers read, and nothing else', () => {
  const full = {
    ...SOUND,
    sources: [{ ...SOURCE, note: 'checked twice', copies: ['https://copy.example'], archived: 'https://archive.example' }],
    facts: [{ ...FIGURE, note: 'see there', merged: ['other-id'], limits: ['One day only.'] }],
  };
  expect(toShipped(full)).toEqual({
    ...SOUND,
    sources: [{ ...SOURCE, archived: 'https://archive.example' }],
    facts: [{ ...FIGURE, limits: ['One day only.'] }],
  });
});

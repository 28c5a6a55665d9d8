import { expect, test } from 'vitest';
import { lint } from '../../src/dossier/lint.ts';
import { figure, SOUND, STATES, withFacts } from './example.ts';

test('a sound dossier has no problem', () => {
  expect(lint(SOUND, STATES)).toEqual([]);
});

test('references and rules all report, references first', () => {
  const broken = withFacts(figure({ id: 'broken', by: 'nobody', public: '2020-01-01', figure: { min: 2, max: 1 } }));
  expect(lint(broken, STATES).map(({ rule }) => rule)).toEqual(['dangling-id', 'date-order', 'number-order']);
});

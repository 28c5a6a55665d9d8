import { expect, it } from 'vitest';
import { GERMAN_RULES } from '../../../src/check/rules/de.ts';
import { RULES, type RuleId } from '../../../src/check/rules/index.ts';
import { ruleSays } from '../../../src/check/rules/says.ts';

it.each(RULES.map(({ id, says }) => [id as RuleId, says] as const))('%s is said in both languages', (id, says) => {
  expect(ruleSays(id, 'en')).toBe(says);
  const german = ruleSays(id, 'de');
  expect(german).toMatch(/^[„A-ZÄÖÜ].+\.$/);
  expect(german).not.toBe(says);
  expect(german).not.toMatch(/\b(?:the|of|and|is|by|source|article|rule)\b|[“”]\w|"/);
});

it('no rule is said that there is not', () => expect(Object.keys(GERMAN_RULES).sort()).toEqual(RULES.map(({ id }) => id).sort()));

it('no two rules are said alike', () => expect(new Set(Object.values(GERMAN_RULES)).size).toBe(RULES.length));

/** Runs a rule over a table: what it must find, at which place, and what it must leave alone. */
import { expect, test } from 'vitest';
import { formatPath } from '../../../src/dossier/fault.ts';
import type { Rule } from '../../../src/dossier/rules/rule.ts';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { SOUND } from '../example.ts';

/** What the case shows, the dossier, and the findings as `rule at place`. */
export type RuleCase = readonly [shows: string, dossier: Dossier, found: readonly string[]];

export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  test('finds nothing in a sound dossier', () => expect(rule(SOUND)).toEqual([]));
  test.each(cases)('%s', (_shows, dossier, found) => {
    expect(rule(dossier).map((problem) => `${problem.rule} at ${formatPath(problem.path)}`)).toEqual(found);
  });
}

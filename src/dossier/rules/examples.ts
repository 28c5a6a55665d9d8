/**
 * A fact shows what it is for: sentences that it must decide, and near ones that it must not. Whether it does is the dossier's test;
 * here only that somebody wrote them.
 */
import type { DataPath, Problem } from '../fault.ts';
import type { Fact } from '../schema.ts';
import type { Rule } from './rule.ts';

/** One may pass by chance of its wording. */
const FEWEST = 2;

export const examples: Rule = ({ facts }) =>
  facts.flatMap((fact, index): Problem[] => {
    const at = ['facts', index];
    const shown = fact.examples ?? [];
    const near = fact.nearMisses ?? [];
    const problems: Problem[] = [];
    const report = (rule: string, path: DataPath, message: string) => problems.push({ rule, path, message });

    if (!canDecide(fact)) {
      if (shown.length > 0) report('example-idle', [...at, 'examples'], 'this fact supports nothing, and no example can cite it');
    } else if (shown.length < FEWEST) {
      report('examples-missing', [...at, 'examples'], `${shown.length} examples that the fact decides; ${FEWEST} are the least`);
    } else if (!shown.some(({ rating }) => rating === 'supported')) {
      report('examples-missing', [...at, 'examples'], 'no example that the fact supports');
    }
    if (near.length < FEWEST) {
      report('near-misses-missing', [...at, 'nearMisses'], `${near.length} near misses; ${FEWEST} are the least`);
    }
    const seen = new Set<string>();
    for (const [list, texts] of [
      ['examples', shown],
      ['nearMisses', near],
    ] as const) {
      for (const [n, { text }] of texts.entries()) {
        if (seen.has(text)) report('example-twice', [...at, list, n, 'text'], 'the same sentences again');
        seen.add(text);
      }
    }
    return problems;
  });

/** What nobody read, and another's value told again, explain an error and support nothing. */
const canDecide = ({ status, origin }: Fact): boolean => status === 'verified' && origin !== 'retelling';

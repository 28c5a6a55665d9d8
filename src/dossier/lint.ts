/**
 * What the schema cannot say: a dossier that makes sense as a whole. Each rule is a file in `rules/`; the order here is that of
 * a maintainer's work, from what breaks the program to what is left over.
 */
import type { Problem } from './fault.ts';
import { findBrokenReferences } from './references.ts';
import { addresses } from './rules/addresses.ts';
import { conflicts } from './rules/conflicts.ts';
import { contradiction } from './rules/contradiction.ts';
import { dates } from './rules/dates.ts';
import { evidence } from './rules/evidence.ts';
import { examples } from './rules/examples.ts';
import { numbers } from './rules/numbers.ts';
import { overlap } from './rules/overlap.ts';
import type { Rule } from './rules/rule.ts';
import { unused } from './rules/unused.ts';
import type { Dossier } from './schema.ts';

const RULES: readonly Rule[] = [evidence, addresses, dates, numbers, overlap, contradiction, conflicts, unused, examples];

/** `states` are the ids of governments, which need no entry among the parties because the language knows their names. */
export function lint(dossier: Dossier, states: ReadonlySet<string>): Problem[] {
  const broken = findBrokenReferences(dossier, states);
  return [...broken, ...RULES.flatMap((rule) => rule(dossier))];
}

/**
 * How much of what an article states the dossier has something on. Where names do not settle what a page is about (a look back that
 * calls it "the hack", a column that opens with a grandmother's hotel), its own statements do.
 */

import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';

/** So many different facts of the event, or fewer if they are of every kind. A story that mentions it in passing states two or three. */
const MANY_FACTS = 8;
const MANY_OF_EVERY_KIND = 7;

/** The number of facts of this event that the findings rest on, where they are enough to say what the article is about; else 0. */
export function bearingFacts(findings: readonly Finding[], facts: Facts): number {
  const cited = new Set<string>();
  const kinds = new Set<string>();
  for (const { claim, rating, facts: ids } of findings) {
    const own = rating === 'not-enough-evidence' ? undefined : ids.find((id) => facts.fact(id)?.case === undefined);
    if (own === undefined) continue;
    cited.add(own);
    kinds.add(claim.kind);
  }
  const enough = (cited.size >= MANY_FACTS && kinds.size >= 2) || (cited.size >= MANY_OF_EVERY_KIND && kinds.size === 3);
  return enough ? cited.size : 0;
}

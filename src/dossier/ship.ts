/** What of a dossier goes into the program: everything but what only its maintainers read. */
import type { Dossier, Evidence } from './schema.ts';

/** A card shows the words of at most so many sources of a fact. */
const SHOWN = 3;

/**
 * The same dossier without notes, merged ids, the addresses of copies, how a fact is misreported, its examples and near misses (for editors
 * of the dossier and its tests), and evidence beyond what is ever shown.
 */
export function toShipped(dossier: Dossier): Dossier {
  return {
    ...dossier,
    sources: dossier.sources.map(({ note: _note, copies: _copies, ...source }) => source),
    facts: dossier.facts.map(
      ({ note: _note, merged: _merged, misreported: _misreported, examples: _examples, nearMisses: _nearMisses, ...fact }) => ({
        ...fact,
        evidence: shownOf(fact.evidence),
      }),
    ),
  };
}

/** The first evidence of each source, as `check/exhibit` chooses it: with words before without. */
function shownOf(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return [...evidence]
    .sort((a, b) => Number(b.words !== undefined) - Number(a.words !== undefined))
    .filter(({ source }) => !seen.has(source) && seen.add(source) !== undefined)
    .slice(0, SHOWN)
    .map(({ seenIn: _seenIn, ...shown }) => shown);
}

/** What of a dossier goes into the program: everything but what only its maintainers read. */
import type { Dossier } from './schema.ts';

/** The same dossier without notes, the research's merged ids and the addresses of copies. */
export function toShipped(dossier: Dossier): Dossier {
  return {
    ...dossier,
    sources: dossier.sources.map(({ note: _note, copies: _copies, ...source }) => source),
    facts: dossier.facts.map(({ note: _note, merged: _merged, ...fact }) => fact),
  };
}

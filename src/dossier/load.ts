/**
 * Reads a dossier that somebody else made: JSON, data only, taken whole or refused whole with the place of the fault. The linter's
 * other rules are the maker's business; here only what the engine relies on is checked.
 */
import { formatPath, type Problem } from './fault.ts';
import { findBrokenReferences } from './references.ts';
import type { Dossier } from './schema.ts';
import { validate } from './validate.ts';

/** The built-in dossier has some 400 KB and 360 facts; a checked article takes time in proportion to the facts. */
export const MOST_CHARACTERS = 5_000_000;
export const MOST_FACTS = 5_000;

/** Enough to mend a file by; a file of another kind would give thousands. */
const MOST_REFUSALS = 20;

export type Loaded = { readonly dossier: Dossier } | { readonly refusals: readonly string[] };

/** `states` as in `lint`. Refusals are sentences that begin with the place: `facts[3].public: a day is YYYY-MM-DD`. */
export function load(json: string, states: ReadonlySet<string>): Loaded {
  if (json.length > MOST_CHARACTERS) return refuse(`the file has more than ${MOST_CHARACTERS / 1_000_000} million characters`);
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return refuse(`this is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (hasTooManyFacts(data)) return refuse(`facts: more than ${MOST_FACTS}`);
  const validated = validate(data);
  if ('problems' in validated) return refuse(...validated.problems.map(format));
  const broken = findBrokenReferences(validated.dossier, states);
  return broken.length > 0 ? refuse(...broken.map(format)) : { dossier: validated.dossier };
}

/** Looked at before the schema is, which would work through all of them. */
function hasTooManyFacts(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('facts' in data)) return false;
  return Array.isArray(data.facts) && data.facts.length > MOST_FACTS;
}

const format = ({ path, message }: Problem): string => (path.length === 0 ? message : `${formatPath(path)}: ${message}`);

function refuse(...sentences: readonly string[]): Loaded {
  const more = sentences.length - MOST_REFUSALS;
  return { refusals: [...sentences.slice(0, MOST_REFUSALS), ...(more > 0 ? [`… and ${more} more`] : [])] };
}

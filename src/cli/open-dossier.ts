/** The dossier to check against: the built-in one, or one from a file, taken whole or refused whole; as it is, or as it was on a day. */
import builtIn from 'dossier:exchange-2021';
import { resolve } from 'node:path';
import { asOf } from '../dossier/as-of.ts';
import { toDayWords } from '../dossier/day-words.ts';
import { load } from '../dossier/load.ts';
import type { Dossier } from '../dossier/schema.ts';
import { governmentOf, PLACES } from '../language/en/places.ts';
import { decode } from './decode.ts';
import { Failure } from './failure.ts';
import { readBytes } from './read-bytes.ts';

/** Ids that need no entry among a dossier's parties: the language knows their names. */
export const STATES: ReadonlySet<string> = new Set(PLACES.map(({ id }) => governmentOf(id)));

/** @throws Failure */
export async function openDossier(path: string | null, day: string | null, cwd: string): Promise<Dossier> {
  const dossier = path === null ? builtIn : await fromFile(path, cwd);
  return day === null ? dossier : then(dossier, day);
}

async function fromFile(path: string, cwd: string): Promise<Dossier> {
  const loaded = load(decode(await readBytes(resolve(cwd, path), path), path), STATES);
  if ('refusals' in loaded) throw new Failure(`${path} is no dossier that can be used:\n  ${loaded.refusals.join('\n  ')}`);
  return loaded.dossier;
}

/** Before the first fact there is nothing to check against, and silence would read as approval. */
function then(dossier: Dossier, day: string): Dossier {
  const known = asOf(dossier, day);
  if (known.facts.length > 0) return known;
  const first = dossier.facts.map((fact) => fact.public).sort()[0];
  const since = first === undefined ? '' : `; the first of it is of ${toDayWords(first)}`;
  throw new Failure(`--as-of ${day}: nothing on file was public then${since}`);
}

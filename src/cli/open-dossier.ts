/** The dossier to check against: the built-in one, or one from a file, taken whole or refused whole. */
import builtIn from 'dossier:exchange-2021';
import { load } from '../dossier/load.ts';
import type { Dossier } from '../dossier/schema.ts';
import { governmentOf, PLACES } from '../language/en/places.ts';
import { decode } from './decode.ts';
import { Failure } from './failure.ts';
import { readBytes } from './read-bytes.ts';

/** @throws Failure */
export async function openDossier(path: string | null): Promise<Dossier> {
  if (path === null) return builtIn;
  const states = new Set(PLACES.map(({ id }) => governmentOf(id)));
  const loaded = load(decode(await readBytes(path), path), states);
  if ('refusals' in loaded) throw new Failure(`${path} is no dossier that can be used:\n  ${loaded.refusals.join('\n  ')}`);
  return loaded.dossier;
}

/** Lints the built-in dossier: `node scripts/run.mjs lint-dossier`. Part of `npm run lint`. */
import { join, relative } from 'node:path';
import { compile } from '../src/dossier/compile.ts';
import { byPlace, formatFault } from '../src/dossier/fault.ts';
import { lint } from '../src/dossier/lint.ts';
import { governmentOf, PLACES } from '../src/language/en/places.ts';
import { folderOf, readDossierFiles } from './vite/dossier.ts';

export async function main(): Promise<number> {
  const folder = folderOf('exchange-2021');
  const states = new Set(PLACES.map(({ id }) => governmentOf(id)));
  const compiled = compile(readDossierFiles(folder));
  const faults = 'faults' in compiled ? compiled.faults : lint(compiled.dossier, states).map(compiled.locate).sort(byPlace);
  for (const fault of faults) console.error(formatFault({ ...fault, file: relative('.', join(folder, fault.file)) }));
  if ('dossier' in compiled) {
    const { facts, sources, parties } = compiled.dossier;
    console.log(`Dossier: ${facts.length} facts, ${sources.length} sources, ${parties.length} parties, ${faults.length} faults`);
  }
  return faults.length === 0 ? 0 : 1;
}

/** Lets code say `import dossier from 'dossier:exchange-2021'`: the YAML folder, compiled to plain data when the program is built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compile, type DossierFile } from '../../src/dossier/compile.ts';
import { formatFault } from '../../src/dossier/fault.ts';
import type { Dossier } from '../../src/dossier/schema.ts';
import { toShipped } from '../../src/dossier/ship.ts';

const PREFIX = 'dossier:';

/** The folder of a built-in dossier. */
export function folderOf(id: string): string {
  return fileURLToPath(new URL(`../../src/dossier/${id}`, import.meta.url));
}

export function readDossierFiles(folder: string): DossierFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
}

/** As programs get it. Throws what is wrong with the files, with their places. */
export function readDossier(id: string): { readonly dossier: Dossier; readonly paths: readonly string[] } {
  const folder = folderOf(id);
  const files = readDossierFiles(folder);
  const compiled = compile(files);
  if ('faults' in compiled) throw new Error(`The dossier does not compile.\n${compiled.faults.map(formatFault).join('\n')}`);
  return { dossier: toShipped(compiled.dossier), paths: files.map(({ path }) => join(folder, path)) };
}

export function dossierPlugin(): Plugin {
  return {
    name: 'firsthand-dossier',
    // Before Vite's own resolving, which would take `dossier:` for a protocol.
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const { dossier, paths } = readDossier(id.slice(PREFIX.length + 1));
      for (const path of paths) this.addWatchFile(path);
      // JSON in a string parses faster than the same data as an object literal, and bundlers leave it alone.
      const json = JSON.stringify(JSON.stringify(dossier));
      return { code: `export default JSON.parse(${json});`, map: null };
    },
  };
}

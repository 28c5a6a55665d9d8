/**
 * `npm run bench [-- --rounds N]`: how fast the engine is, as ratios that mean the same on any machine. It prints and judges nothing: a
 * test that measures time fails on the machine that is busy.
 *
 * - words a millisecond: scan, parse and check of the corpus's articles, and the whole pipeline, against chrono-node finding dates alone
 *   in the same paragraphs, in the same process, in turns;
 * - cost a word of a text 10 and 100 times as long, against that of the text once;
 * - hostile texts: a megabyte against twice half of it.
 *
 * `npm run bench -- --pages` measures what the extension costs a page instead (`bench/pages.ts`), `npm run bench -- --lines N [--jobs N]` an
 * archive of so many articles through the built command line (`bench/lines.ts`), `npm run bench -- --desk` typing in a long draft
 * (`bench/desk.ts`).
 *
 * The program is built first, with the settings of the command line: what is measured is what ships.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { measureDesk } from './bench/desk.ts';
import { measureLines } from './bench/lines.ts';
import { measurePages } from './bench/pages.ts';
import { dossierPlugin } from './vite/dossier.ts';

/** Enough for a median that stays where it is. */
const ROUNDS = 60;

export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: String(ROUNDS) },
      pages: { type: 'boolean', default: false },
      desk: { type: 'boolean', default: false },
      lines: { type: 'string' },
      jobs: { type: 'string', default: '1' },
    },
  });
  if (values.pages) return measurePages();
  if (values.desk) return measureDesk();
  if (values.lines !== undefined && /^[1-9]\d{0,6}$/.test(values.lines)) return measureLines(Number(values.lines), values.jobs);
  if (values.lines !== undefined) {
    console.error('--lines takes a whole number');
    return 2;
  }
  if (!/^[1-9]\d{0,5}$/.test(values.rounds)) {
    console.error('--rounds takes a whole number');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-bench-'));
  try {
    await buildProgram(folder);
    return (
      spawnSync(process.execPath, [join(folder, 'bench.mjs'), values.rounds], { stdio: ['ignore', 'inherit', 'inherit'] })
        .status ?? 1
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With chrono-node in it, as the folder is not where packages are looked for. */
async function buildProgram(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [dossierPlugin()],
    ssr: { noExternal: true },
    build: {
      ssr: 'scripts/bench/program.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  });
}

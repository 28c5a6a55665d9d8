/**
 * `npm run evaluate [-- FILE] [-- --json] [-- --half seen|held]`: runs the built command line over a labelled corpus and scores what it
 * says. The scoring is `test/corpus/score.mjs`, the file the corpus came with, so that its figures and ours cannot part.
 *
 * A third of the development corpus (every article whose number divides by three) is held back while the rules are written:
 * `--half` scores the two parts apart, and of the held part prints figures only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { compile } from '../src/dossier/compile.ts';
import { folderOf, readDossierFiles } from './vite/dossier.ts';

const COMMAND_LINE = 'dist/cli/firsthand.js';
const SCORER = 'test/corpus/score.mjs';
const DEFAULT_CORPUS = 'test/corpus/dev.jsonl';

const labelled = z.looseObject({
  id: z.string(),
  text: z.string(),
  title: z.nullish(z.string()),
  published: z.nullish(z.string()),
});
type Labelled = z.infer<typeof labelled>;

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, half: { type: 'string' } },
  });
  const corpus = positionals[0] ?? DEFAULT_CORPUS;
  if (!existsSync(corpus)) return fail(`No such file: ${corpus}`);
  if (!existsSync(COMMAND_LINE)) return fail('The command line is not built: npm run build');
  const half = values.half;
  if (half !== undefined && half !== 'seen' && half !== 'held') return fail('--half takes seen or held');

  const articles = readCorpus(corpus).filter((article) => half === undefined || (half === 'held') === isHeldBack(article.id));
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-evaluate-'));
  try {
    const gold = join(folder, 'gold.jsonl');
    const predictions = join(folder, 'predictions.ndjson');
    const alias = join(folder, 'alias.json');
    writeFileSync(gold, lines(articles));
    writeFileSync(alias, JSON.stringify(mergedIds()));
    const input = lines(
      articles.map(({ id, text, title, published }) => ({
        id,
        text,
        ...(title ? { title } : {}),
        ...(published ? { published } : {}),
      })),
    );
    const run = spawnSync('node', [COMMAND_LINE, 'check', '--ndjson'], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
    if (run.status !== 0 && run.status !== 1) return fail(run.stderr || 'The command line failed.');
    writeFileSync(predictions, run.stdout);
    const score = spawnSync('node', [SCORER, gold, predictions, '--alias', alias, ...(values.json ? ['--json'] : [])], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    if (score.status !== 0) return fail(score.stderr);
    process.stdout.write(half === 'held' && !values.json ? withoutMisses(score.stdout) : score.stdout);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCorpus(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelled.parse(JSON.parse(line)));
}

/** `dev-03-…`, `dev-06-…`: every third. Other corpora have no such part. */
function isHeldBack(id: string): boolean {
  const number = /^dev-(\d+)-/.exec(id)?.[1];
  return number !== undefined && Number(number) % 3 === 0;
}

/** Ids under which the research, and so the corpus, had facts that the dossier merged. They are not shipped: read from the files. */
function mergedIds(): Record<string, string[]> {
  const compiled = compile(readDossierFiles(folderOf('exchange-2021')));
  if (!('dossier' in compiled)) throw new Error('The dossier does not compile: npm run lint');
  return Object.fromEntries(
    compiled.dossier.facts.flatMap((fact) => (fact.merged && fact.merged.length > 0 ? [[fact.id, fact.merged]] : [])),
  );
}

/** Of the held part only figures: whoever reads its misses would write rules for them. */
function withoutMisses(report: string): string {
  const cut = report.indexOf('\nworst ');
  return (cut < 0 ? report : report.slice(0, cut + 1)).replace(/ wrong (\d+): .*/, ' wrong $1');
}

function lines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

/**
 * `npm run evaluate`: builds the command line, runs it over every corpus of `evaluate/corpora.ts`, prints the figures and writes
 * `EVALUATION.md`.
 *
 * `npm run evaluate -- FILE [--json] [--half seen|held]` scores what is built on one corpus, and lists the worst misses; without a FILE
 * the options take the development corpus. Of what is held back figures only are printed, except with `--json`, which is for programs.
 */
import builtIn from 'dossier:exchange-2021';
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { DEVELOPMENT, halfOf, isHeldOut } from './evaluate/corpora.ts';
import { readScorable } from './evaluate/labelled.ts';
import { measure } from './evaluate/measure.ts';
import { PAGE, toPage } from './evaluate/page.ts';
import { COMMAND_LINE, checkAll } from './evaluate/run.ts';
import { runScorer } from './evaluate/score.ts';
import { toSummary } from './evaluate/summary.ts';

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, half: { type: 'string' } },
  });
  const { half, json } = values;
  if (half !== undefined && half !== 'seen' && half !== 'held') return fail('--half takes seen or held');
  try {
    return args.length === 0 ? evaluateAll() : evaluateOne(positionals[0] ?? DEVELOPMENT, half, json);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function evaluateAll(): number {
  // Always: figures of an older build would stand on the page as this one's.
  if (!build(['cli'])) return 1;
  const evaluation = measure(builtIn);
  writeFileSync(PAGE, toPage(evaluation));
  console.log(`${toSummary(evaluation)}\nWrote ${PAGE}`);
  return 0;
}

function evaluateOne(corpus: string, half: 'seen' | 'held' | undefined, json: boolean): number {
  if (!existsSync(corpus)) return fail(`No such file: ${corpus}`);
  if (!existsSync(COMMAND_LINE)) return fail('The command line is not built: npm run build');
  const articles = readScorable(corpus).filter(({ id }) => half === undefined || halfOf(id) === half);
  const printed = runScorer(articles, checkAll(articles), json ? ['--json'] : []);
  const held = half === 'held' || isHeldOut(corpus);
  process.stdout.write(held && !json ? withoutMisses(printed) : printed);
  return 0;
}

/** Of the held part only figures: whoever reads its misses would write rules for them. */
function withoutMisses(report: string): string {
  const cut = report.indexOf('\nworst ');
  return (cut < 0 ? report : report.slice(0, cut + 1)).replace(/ wrong (\d+): .*/, ' wrong $1');
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

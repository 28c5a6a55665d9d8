/** `firsthand check FILE…`: all files are read and checked before anything is written; where one is bad, nothing is. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { IGNORED_FORMAT, IGNORED_VERSION, type IgnoredEntry, MOST_IGNORED } from '../edit/ignored.ts';
import { exportOf } from '../report/exports.ts';
import { toSarif } from '../report/to-sarif.ts';
import type { CheckOptions } from './args.ts';
import { type Outcome, type Piece, type Plan, SARIF_RULES } from './check-one.ts';
import { collectFiles } from './collect-files.ts';
import { Failure } from './failure.ts';
import { countOf, workThrough } from './jobs.ts';
import type { OutputFormat } from './options.ts';
import { startProgress } from './progress.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';
import type { Task } from './work.ts';

/** Resolves to whether anything fails. */
export async function checkFiles(options: CheckOptions, plan: Plan, terminal: Terminal): Promise<boolean> {
  const { stdout, stderr, cwd } = terminal;
  const names = await collectFiles(options.files, cwd);
  const outcomes = await checkAll(names, options, plan, terminal);
  if (options.writeBaseline !== null) {
    const count = await saveBaseline(options.writeBaseline, outcomes, cwd);
    stderr.write(`firsthand: ${count} known from now on, in ${options.writeBaseline}\n`);
    return false;
  }
  stdout.write(render(outcomes, options.format, terminal));
  for (const { note } of outcomes) if (note !== null) stderr.write(`firsthand: ${note}\n`);
  return outcomes.some((one) => one.fails);
}

async function checkAll(names: readonly string[], options: CheckOptions, plan: Plan, terminal: Terminal): Promise<Outcome[]> {
  const progress = await startProgress(names.length, terminal.stderr);
  const outcomes: Outcome[] = [];
  const count = Math.min(countOf(options.jobs), names.length);
  try {
    for await (const done of workThrough(toTasks(names, terminal), count, { plan, dossier: options.dossier }, terminal)) {
      if (done.kind === 'refused') throw new Failure(done.message);
      if (done.kind === 'outcome') outcomes.push(done.outcome);
      progress.advance();
    }
  } finally {
    progress.end();
  }
  return outcomes;
}

async function* toTasks(names: readonly string[], { stdin }: Terminal): AsyncGenerator<Task> {
  for (const name of names) yield name === '-' ? { kind: 'input', input: await readInput(name, stdin) } : { kind: 'file', name };
}

/** One document of all of them. */
export function render(
  outcomes: readonly Pick<Outcome, 'piece'>[],
  format: OutputFormat,
  { version }: Pick<Terminal, 'version'>,
): string {
  const pieces = outcomes.map(({ piece }) => piece);
  const of = <Kind extends Piece['kind']>(kind: Kind) =>
    pieces.filter((piece): piece is Extract<Piece, { kind: Kind }> => piece.kind === kind);
  switch (format) {
    case 'text':
      return `${of('text')
        .map(({ text }) => text)
        .join('\n\n')}\n`;
    case 'json': {
      const documents = of('json').map(({ document }) => document);
      return `${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2)}\n`;
    }
    case 'sarif': {
      const parts = of('sarif').map(({ part }) => part);
      return `${JSON.stringify(toSarif(parts, SARIF_RULES, { version }), null, 2)}\n`;
    }
    default:
      // Without a clock: the same files give the same bytes, whenever they are checked.
      return exportOf(format).makeAll(of('saved').map(({ saved }) => saved));
  }
}

/** @throws Failure */
async function saveBaseline(name: string, outcomes: readonly Outcome[], cwd: string): Promise<number> {
  const byName = new Map<string, IgnoredEntry>();
  for (const entry of outcomes.flatMap(({ entries }) => entries)) byName.set(entry.fingerprint, entry);
  const entries = [...byName.values()];
  if (entries.length > MOST_IGNORED)
    throw new Failure(`a baseline holds ${MOST_IGNORED} problems at most, and there are ${entries.length}`);
  const list = { format: IGNORED_FORMAT, version: IGNORED_VERSION, entries };
  try {
    await writeFile(resolve(cwd, name), `${JSON.stringify(list, null, 2)}\n`);
  } catch (error) {
    throw new Failure(`${name} cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
  return entries.length;
}

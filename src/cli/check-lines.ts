/** `firsthand check --ndjson`: a line in, a line out, in order, for as long as there are lines. */
import { once } from 'node:events';
import type { CheckOptions } from './args.ts';
import { MOST_BYTES } from './decode.ts';
import { countOf, workThrough } from './jobs.ts';
import { type Line, splitLines } from './lines.ts';
import { isBlank } from './ndjson.ts';
import { toPlan } from './plan.ts';
import { startProgress } from './progress.ts';
import { NOTHING_SET_ASIDE } from './set-aside.ts';
import type { Terminal } from './terminal.ts';
import type { Task } from './work.ts';

/** Resolves to whether anything fails. */
export async function checkLines(options: CheckOptions, terminal: Terminal): Promise<boolean> {
  const { stdin, stdout, stderr } = terminal;
  const setup = { plan: toPlan(options, NOTHING_SET_ASIDE, terminal), dossier: options.dossier };
  const progress = await startProgress(null, stdout.isTTY === true ? NOBODY : stderr);
  let found = false;
  try {
    for await (const done of workThrough(toTasks(splitLines(stdin, MOST_BYTES)), countOf(options.jobs), setup, terminal)) {
      if (done.kind !== 'answer') throw new Error('a line was not answered');
      found ||= done.fails;
      // Waits while whoever reads is slower than we are.
      if (!stdout.write(`${done.text}\n`)) await once(stdout, 'drain');
      progress.advance();
    }
  } finally {
    progress.end();
  }
  return found;
}

/** Answers on the same screen say by themselves how far it has come. */
const NOBODY = { isTTY: false } as Terminal['stderr'];

async function* toTasks(lines: AsyncIterable<Line>): AsyncGenerator<Task> {
  for await (const line of lines) if (!isBlank(line)) yield { kind: 'line', line };
}

/** `--jobs`: who does the work, one article after another here, or several at a time in workers. */
import { availableParallelism } from 'node:os';
import type { Jobs } from './args.ts';
import { startCrew } from './crew.ts';
import { inOrder } from './in-order.ts';
import type { Terminal } from './terminal.ts';
import { type Done, prepare, type Setup, type Task } from './work.ts';

/** Enough to keep a worker from waiting for its next task, and little enough to hold in memory, where a line may have 20 MB. */
const AHEAD = 2;

export function countOf(jobs: Jobs): number {
  return jobs === 'max' ? availableParallelism() : jobs;
}

/**
 * What comes of the tasks, in their order.
 * @throws Failure where the dossier cannot be used
 */
export async function* workThrough(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  count: number,
  setup: Setup,
  { startWorker }: Pick<Terminal, 'startWorker'>,
): AsyncGenerator<Done> {
  // Also where workers will do it: a dossier that cannot be used is told once, and before anything is started.
  const work = await prepare(setup);
  if (count <= 1) {
    yield* inOrder(tasks, 1, work);
    return;
  }
  const crew = startCrew(count, setup, startWorker);
  try {
    yield* inOrder(tasks, count * AHEAD, crew.work);
  } finally {
    await crew.end();
  }
}

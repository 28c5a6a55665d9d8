/** How the reader shares the page's thread: it works in short tasks, and after each the page has its turn. */
import type { Steps } from '../../src/steps.ts';

/** Well under the 50 ms from which a task is felt: a step can take longer than those before it, and machines are slower than ours. */
const SLICE_MS = 12;

/** Lets the page have its turn: what follows runs as a task of its own, after whatever the page has waiting. */
export function turn(): Promise<void> {
  // Not in every browser that we run in; unlike a timer it is not put off in a page that nobody looks at.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

/** Runs work in slices, and gives what comes out of it. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await turn();
  }
}

/**
 * Runs work in steps on the engine's thread: in slices, between which a newer question can come in and end it, and tells how far it is.
 * Clock and pause are arguments.
 */
import type { Steps } from '../../../src/steps.ts';

export interface SliceOptions {
  readonly now: () => number;
  /** Lets what has come in be heard. */
  readonly pause: () => Promise<void>;
  /** False once something newer was asked. */
  readonly isWanted: () => boolean;
  /** After every slice, with the number of steps that were done. */
  readonly told: (steps: number) => void;
}

/** Short enough that a newer question waits unnoticed. */
const SLICE_MS = 40;

/** What comes out, or null where it was no longer wanted. */
export async function runInSlices<T>(work: Steps<T>, { now, pause, isWanted, told }: SliceOptions): Promise<T | null> {
  let steps = 0;
  for (;;) {
    const until = now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
      steps += 1;
    } while (now() < until);
    told(steps);
    await pause();
    if (!isWanted()) return null;
  }
}

/** Characters of an ordinary sentence. */
const SENTENCE = 120;

/** How many steps a text will take, about: one a block, one a sentence, and one for every claim, of which every fourth sentence has one. */
export function expectedSteps({ text, blocks }: { readonly text: string; readonly blocks: { readonly length: number } }): number {
  return Math.max(1, blocks.length + 1.25 * Math.ceil(text.length / SENTENCE));
}

/**
 * Work in steps: a generator that stops wherever somebody else may have a turn. A page's thread runs a few milliseconds of it at a time;
 * everybody else runs it to its end. What comes out is the same.
 */
export type Steps<T> = Generator<undefined, T, void>;

export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Several workers that each do one task at a time. Whoever starts them says what a worker is, so that this can be tried without any. */
import type { Done, Setup, Task, Work } from './work.ts';

/** What of a thread is used. */
export interface Hand {
  postMessage(task: Task): void;
  on(event: 'message', listener: (done: Done) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  terminate(): Promise<unknown>;
}

export interface Crew {
  readonly work: Work;
  end(): Promise<void>;
}

interface Waiting {
  readonly task: Task;
  readonly done: (done: Done) => void;
  readonly failed: (error: unknown) => void;
}

/** A worker that breaks takes the whole run with it: what it had in hand would be missing from the answers. */
export function startCrew(size: number, setup: Setup, start: (setup: Setup) => Hand): Crew {
  const queue: Waiting[] = [];
  const idle: Hand[] = [];
  const busy = new Map<Hand, Waiting>();
  let broken: { readonly error: unknown } | null = null;
  let isEnding = false;

  const fail = (error: unknown) => {
    broken ??= { error };
    for (const { failed } of [...busy.values(), ...queue]) failed(error);
    busy.clear();
    queue.length = 0;
  };
  const next = () => {
    while (idle.length > 0 && queue.length > 0) {
      const hand = idle.pop();
      const waiting = queue.shift();
      if (hand === undefined || waiting === undefined) return;
      busy.set(hand, waiting);
      hand.postMessage(waiting.task);
    }
  };
  const hands = Array.from({ length: size }, () => {
    const hand = start(setup);
    hand.on('message', (done) => {
      busy.get(hand)?.done(done);
      busy.delete(hand);
      idle.push(hand);
      next();
    });
    hand.on('error', fail);
    hand.on('exit', () => {
      if (!isEnding) fail(new Error('a worker ended before its work did'));
    });
    return hand;
  });
  idle.push(...hands);

  return {
    work: (task) =>
      new Promise((done, failed) => {
        if (broken !== null) failed(broken.error);
        else queue.push({ task, done, failed });
        next();
      }),
    end: async () => {
      isEnding = true;
      await Promise.all(hands.map((hand) => hand.terminate()));
    },
  };
}

/**
 * Writes a draft when there is a pause, at the latest after a few seconds of writing without one, and at once when it is asked to. One
 * write at a time, always of the newest. Clock and writing are arguments.
 */

export type Saved = 'saved' | 'saving' | 'full' | 'failed';

export interface Timer {
  set(done: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

const PAUSE_MS = 500;
const LONGEST_MS = 3000;
/** After a failure: storage may have room again, and the person is told meanwhile. */
const AGAIN_MS = 5000;

export interface Autosave {
  /** There is something new to write. */
  touch(): void;
  /** Writes now what is not written yet; resolves when that is done, whether it could be or not. */
  flush(): Promise<Saved>;
  /** Forgets what is not written. */
  drop(): void;
  readonly isDirty: boolean;
}

export function autosave(
  write: () => Promise<void>,
  told: (saved: Saved) => void,
  { isFull, timer }: { readonly isFull: (error: unknown) => boolean; readonly timer: Timer },
): Autosave {
  let isDirty = false;
  let pause: unknown = null;
  let longest: unknown = null;
  let writing: Promise<Saved> | null = null;
  let state: Saved = 'saved';

  const stop = () => {
    if (pause !== null) timer.clear(pause);
    if (longest !== null) timer.clear(longest);
    pause = null;
    longest = null;
  };
  const say = (now: Saved) => {
    if (now === state) return;
    state = now;
    told(now);
  };
  const save = async (): Promise<Saved> => {
    stop();
    isDirty = false;
    try {
      await write();
      if (!isDirty) say('saved');
      return 'saved';
    } catch (error) {
      isDirty = true;
      const what = isFull(error) ? 'full' : 'failed';
      say(what);
      if (pause === null) pause = timer.set(() => void flush(), AGAIN_MS);
      return what;
    }
  };
  const flush = async (): Promise<Saved> => {
    // What changed while one was being written is written after it.
    while (writing !== null) await writing;
    if (!isDirty) return state;
    writing = save();
    const done = await writing;
    writing = null;
    return done;
  };
  return {
    touch: () => {
      isDirty = true;
      if (state === 'saved') say('saving');
      if (pause !== null) timer.clear(pause);
      pause = timer.set(() => void flush(), PAUSE_MS);
      longest ??= timer.set(() => void flush(), LONGEST_MS);
    },
    flush,
    drop: () => {
      stop();
      isDirty = false;
      say('saved');
    },
    get isDirty() {
      return isDirty;
    },
  };
}

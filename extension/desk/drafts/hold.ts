/**
 * One desk at a time writes a draft. Whoever opens it holds a lock of the browser's that ends with the page, however that ends. Another
 * desk may ask for the draft: the holder saves it and lets go. One that does not answer (a page that hangs) loses it.
 */

/** What is used of `navigator.locks`. */
export interface Locks {
  request(
    name: string,
    options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
    held: (lock: unknown) => Promise<void>,
  ): Promise<void>;
}

/** What is used of a `BroadcastChannel`. */
export interface Channel {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
}

export interface Hold {
  /** True once the draft is held here; false where another desk has it. */
  take(id: string): Promise<boolean>;
  /** Asks whoever holds it to save and let go, and takes it. */
  takeOver(id: string): Promise<void>;
  release(): void;
}

/** Long enough to write a long draft. */
const PATIENCE_MS = 3000;

export interface HoldOptions {
  readonly locks: Locks;
  readonly channel: Channel;
  readonly wait: (ms: number) => Promise<void>;
  /** Another desk asks for the draft that is held here: save it. The lock goes when that is done. */
  readonly asked: () => Promise<void>;
  /** The draft was taken away without being asked for: nothing may be written to it any more. */
  readonly lost: () => void;
}

export function holdDrafts({ locks, channel, wait, asked, lost }: HoldOptions): Hold {
  let held: { readonly id: string; readonly letGo: () => void } | null = null;

  const release = () => {
    held?.letGo();
    held = null;
  };
  const request = (id: string, options: { ifAvailable?: boolean; steal?: boolean }): Promise<boolean> =>
    new Promise((answered, failed) => {
      let own: typeof held = null;
      locks
        .request(nameOf(id), options, (lock) => {
          if (lock === null) {
            answered(false);
            return Promise.resolve();
          }
          return new Promise<void>((letGo) => {
            own = { id, letGo };
            held = own;
            answered(true);
          });
        })
        .catch((error: unknown) => {
          // Stolen: the request ends with an error, and only then.
          if (own !== null && held === own) {
            held = null;
            lost();
          } else if (own === null) failed(error);
        });
    });

  channel.onmessage = ({ data }) => {
    const id = idIn(data);
    if (id === null || held?.id !== id) return;
    void asked().finally(() => {
      if (held?.id === id) release();
    });
  };

  return {
    take: async (id) => {
      if (held?.id === id) return true;
      release();
      return request(id, { ifAvailable: true });
    },
    takeOver: async (id) => {
      release();
      channel.postMessage({ kind: 'let-go', id });
      const until = PATIENCE_MS / 100;
      for (let tried = 0; tried < until; tried += 1) {
        if (await request(id, { ifAvailable: true })) return;
        await wait(100);
      }
      await request(id, { steal: true });
    },
    release,
  };
}

const nameOf = (id: string) => `firsthand-draft-${id}`;

function idIn(message: unknown): string | null {
  const { kind, id } = (message ?? {}) as { readonly kind?: unknown; readonly id?: unknown };
  return kind === 'let-go' && typeof id === 'string' ? id : null;
}

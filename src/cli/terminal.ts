/** What the program knows of the world around it: handed in, so that a test can be that world. */
import type { Readable, Writable } from 'node:stream';
import type { Hand } from './crew.ts';
import type { Setup } from './work.ts';

export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths begin. */
  readonly cwd: string;
  readonly version: string;
  readonly startWorker: (setup: Setup) => Hand;
  /** Calls back once, when the user has had enough (Ctrl+C). */
  readonly onInterrupt: (stop: () => void) => void;
}

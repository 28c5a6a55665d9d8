/**
 * Hooks that keep a browser running for the tests of one file. Chromium ends by itself now and then on a loaded machine; the test
 * it ended under is run once more (`retry` in vitest.config.ts, for that error alone), and these hooks start it anew before.
 */
import { afterAll, beforeEach } from 'vitest';

/** What a driver's errors say when its browser is gone. The same stands in vitest.config.ts. */
export const GONE = /connection closed|detached|target closed|session closed/i;

/** `start` runs before the first test and before a second try; `take` is given what it started. */
export function keepAlive<T extends { close(): Promise<void> }>(start: () => Promise<T>, take: (started: T) => void): void {
  let running: T | undefined;
  const close = async () => {
    // It may be gone already, and nothing more is asked of it.
    await running?.close().catch(() => {});
    running = undefined;
  };
  beforeEach(async ({ task }) => {
    // A second try is only given for want of a browser. Not asked of the driver: over BiDi a killed Firefox stays `connected`.
    if ((task.result?.retryCount ?? 0) > 0) await close();
    if (running !== undefined) return;
    running = await start();
    take(running);
  });
  afterAll(close);
}

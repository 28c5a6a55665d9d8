/** How far a long run has come: on standard error, and only where a person looks at it. */
import type { Terminal } from './terminal.ts';

export interface Progress {
  advance(): void;
  end(): void;
}

/** Fewer are done before a bar could be read. */
const LONG = 10;

const NONE: Progress = { advance: () => {}, end: () => {} };

/** `total` is null where nobody knows it. */
export async function startProgress(total: number | null, stderr: Terminal['stderr']): Promise<Progress> {
  if (stderr.isTTY !== true || (total !== null && total < LONG)) return NONE;
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar(
    {
      format: total === null ? '{value} lines answered' : '{bar} {value} of {total} articles',
      stream: stderr,
      // A broken-off run must not leave the terminal without its cursor.
      hideCursor: false,
      clearOnComplete: true,
      // Once a second is enough to see that it goes on.
      fps: 5,
      etaBuffer: 2,
    },
    progress.Presets.rect,
  );
  bar.start(total ?? 0, 0);
  return { advance: () => bar.increment(), end: () => bar.stop() };
}

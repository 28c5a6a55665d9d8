/** `--watch`: checks all once, and again whatever changes, until the user has had enough. For people; nothing fails. */
import { stat } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { collectFiles, splitPattern } from './collect-files.ts';
import { Failure } from './failure.ts';
import type { Terminal } from './terminal.ts';
import type { Done, Work } from './work.ts';

/** An editor saves in several steps: a file is read when it has stood still so long. */
const SETTLED_MS = 80;

/** Screen and what can be scrolled back to, then the cursor home. */
const CLEARED = '\u001b[2J\u001b[3J\u001b[H';

/** Ends when the user interrupts. */
export async function watch(given: readonly string[], work: Work, terminal: Terminal): Promise<void> {
  const { cwd, stderr, onInterrupt } = terminal;
  const first = await collectFiles(given, cwd);
  const { watch: start } = await import('chokidar');
  const roots = await rootsOf(given, cwd);
  const watcher = start(roots, {
    ignoreInitial: true,
    followSymlinks: false,
    // What no walk goes into is not watched either, unless it was named.
    ignored: (path) => !roots.includes(path) && /^\.|^node_modules$/.test(basename(path)),
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: SETTLED_MS / 4 },
  });
  const interrupted = new Promise<void>((stop) => onInterrupt(stop));

  const changed = new Set<string>();
  let running: Promise<void> = Promise.resolve();
  const again = (path: string) => {
    changed.add(path);
    running = running.then(async () => {
      // What changed meanwhile was checked together.
      if (changed.size === 0) return;
      const paths = new Set(changed);
      changed.clear();
      const known = await collectFiles(given, cwd).catch(() => []);
      const names = known.filter((name) => paths.has(resolve(cwd, name)));
      if (names.length > 0) await show(names, work, terminal);
    });
  };
  watcher.on('add', again).on('change', again);
  watcher.on('unlink', (path) => stderr.write(`firsthand: ${relative(cwd, path)} is gone\n`));
  await new Promise<void>((ready) => watcher.once('ready', ready));
  running = show(first, work, terminal);
  await running;
  stderr.write(`firsthand: watching ${first.length === 1 ? first[0] : `${first.length} files`}; Ctrl+C ends it\n`);
  await interrupted;
  await watcher.close();
}

async function show(names: readonly string[], work: Work, { stdout, stderr }: Terminal): Promise<void> {
  if (stdout.isTTY === true) stdout.write(CLEARED);
  for (const name of names) {
    const done: Done = await work({ kind: 'file', name }).catch((error: unknown) => {
      throw new Failure(`${name} could not be checked: ${String(error)}`);
    });
    // A draft that cannot be read now may be whole again when it is saved next.
    if (done.kind === 'refused') stderr.write(`firsthand: ${done.message}\n`);
    if (done.kind === 'outcome' && done.outcome.piece.kind === 'text') stdout.write(`${done.outcome.piece.text}\n\n`);
  }
}

/** What has to be looked at to see every file that the names stand for, also those that are not there yet. */
async function rootsOf(given: readonly string[], cwd: string): Promise<string[]> {
  const roots = await Promise.all(
    given.map(async (name) => {
      const known = await stat(resolve(cwd, name)).catch(() => null);
      return resolve(cwd, known === null ? splitPattern(name).base : name);
    }),
  );
  return [...new Set(roots)];
}

/**
 * `npm run bench -- --lines N [--jobs N]`: an archive of so many articles through the built `firsthand check --ndjson`. Prints how fast it
 * goes and what memory it takes as it goes; flat is what it should be. The articles are made of the paragraphs of the written corpora,
 * which anybody may read, in ever new order: no two are alike, and about half of them are about the event.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';

const PROGRAM = 'dist/cli/firsthand.js';
const CORPORA = ['a', 'b', 'd', 'e'].map((name) => `test/corpus/written-${name}.jsonl`);
const OTHERS =
  'The council met on Tuesday and put off its decision on the bus lanes, of which there are eleven, until the autumn.';
const PARAGRAPHS = 12;
/** How often it is told how things stand. */
const LOOKS = 20;

const labelled = z.looseObject({ text: z.string(), published: z.nullish(z.string()) });

export async function measureLines(count: number, jobs: string): Promise<number> {
  const paragraphs = readParagraphs();
  const start = performance.now();
  const program = spawn(process.execPath, [PROGRAM, 'check', '--ndjson', '--no-config', '--jobs', jobs], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(program, 'close');
  console.log(`${count} articles, --jobs ${jobs}\n\n answered   seconds   a second   MB of memory`);
  const writing = (async () => {
    for (let id = 0; id < count; id += 1) {
      const line = `${JSON.stringify({ id, published: '2021-07-21', text: articleOf(paragraphs, id) })}\n`;
      if (!program.stdin.write(line)) await once(program.stdin, 'drain');
    }
    program.stdin.end();
  })();
  let answered = 0;
  let last = { answered: 0, at: start };
  for await (const line of createInterface({ input: program.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.startsWith(`{"version":2,"id":${answered},`))
      throw new Error(`Answer ${answered} is out of its order: ${line.slice(0, 80)}`);
    answered += 1;
    if (answered % Math.max(1, Math.floor(count / LOOKS)) === 0) {
      const now = performance.now();
      const rate = (answered - last.answered) / ((now - last.at) / 1000);
      const cells = [answered, Math.round((now - start) / 1000), Math.round(rate), megabytesOf(program.pid ?? 0)];
      console.log(cells.map((cell, index) => String(cell).padStart([9, 10, 11, 15][index] ?? 9)).join(''));
      last = { answered, at: now };
    }
  }
  await writing;
  const [code] = await ended;
  console.log(`\n${answered} answered in ${Math.round((performance.now() - start) / 1000)} s, exit code ${code}`);
  return answered === count && code === 0 ? 0 : 1;
}

function readParagraphs(): string[] {
  return CORPORA.flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap((line) => labelled.parse(JSON.parse(line)).text.split(/\n\s*\n/));
}

/** The same for the same number, on every machine. */
function articleOf(paragraphs: readonly string[], id: number): string {
  let state = id + 1;
  const next = (below: number) => {
    // A linear congruential generator: nothing here needs a better one.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const isOther = next(2) === 0;
  return Array.from({ length: PARAGRAPHS }, () =>
    isOther ? `${OTHERS} ${next(1_000_000)}` : paragraphs[next(paragraphs.length)],
  ).join('\n\n');
}

/** Resident memory of a process, workers and all; `ps` is on every system that this is run on. */
function megabytesOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(stdout) / 1024);
}

import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';

const articleOf = (number: string) =>
  `Hack\n\nThe attack on Microsoft Exchange servers by Hafnium affected at least ${number} organisations globally, KrebsOnSecurity reported.\n`;

let folder = '';
const write = (name: string, text: string) => writeFile(join(folder, name), text);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-'));
  await write('a.txt', articleOf('30,000'));
  await write('b.txt', articleOf('40,000'));
});
afterEach(() => rm(folder, { recursive: true }));

function watching(args: readonly string[], isTTY = false) {
  let stop = () => {};
  const said = { out: '', error: '' };
  const stdout = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const stderr = new PassThrough();
  stdout.on('data', (chunk) => (said.out += String(chunk)));
  stderr.on('data', (chunk) => (said.error += String(chunk)));
  const ended = run(['check', '--watch', ...args], {
    stdin: new PassThrough(),
    stdout,
    stderr,
    env: { NO_COLOR: '1' },
    cwd: folder,
    version: '1.2.3',
    startWorker: () => {
      throw new Error('no workers here');
    },
    onInterrupt: (listener) => (stop = listener),
  });
  const until = (what: () => boolean) =>
    vi.waitFor(() => expect(what(), JSON.stringify(said)).toBe(true), { timeout: 15_000, interval: 20 });
  return { said, ended, stop: () => stop(), until };
}

const TIMEOUT_MS = 60_000;

test(
  'what changes is checked again, alone; what is new is found; Ctrl+C ends it with 0',
  async () => {
    const { said, ended, stop, until } = watching(['.']);
    await until(() => said.error.includes('watching 2 files; Ctrl+C ends it'));
    expect(said.out).toContain('a.txt · ');
    expect(said.out).toContain('b.txt · ');

    said.out = '';
    await write('a.txt', articleOf('50,000'));
    await until(() => said.out.includes('50,000'));
    expect(said.out).not.toContain('b.txt');
    expect(said.out).not.toContain('\u001b');

    said.out = '';
    await write('c.md', articleOf('60,000'));
    await until(() => said.out.includes('60,000'));

    // As editors save: a new file under another name, moved over the old one.
    said.out = '';
    await write('b.txt~', articleOf('70,000'));
    await rename(join(folder, 'b.txt~'), join(folder, 'b.txt'));
    await until(() => said.out.includes('70,000'));

    await rm(join(folder, 'c.md'));
    await until(() => said.error.includes('c.md is gone'));
    stop();
    expect(await ended).toBe(0);
  },
  TIMEOUT_MS,
);

test(
  'a draft that breaks is told, and read again when it is whole',
  async () => {
    const { said, ended, stop, until } = watching(['a.txt']);
    await until(() => said.error.includes('watching a.txt'));
    await writeFile(join(folder, 'a.txt'), new Uint8Array([0, 1, 2]));
    await until(() => said.error.includes('a.txt is not a text file'));
    await write('a.txt', articleOf('80,000'));
    await until(() => said.out.includes('80,000'));
    stop();
    expect(await ended).toBe(0);
  },
  TIMEOUT_MS,
);

test(
  'a pattern is watched, and the screen is cleared where it is one',
  async () => {
    const { said, ended, stop } = watching(['*.md'], true);
    expect(await ended).toBe(2);
    expect(said.error).toMatch(/matches no file/);
    stop();
    await write('a.md', articleOf('30,000'));
    const again = watching(['*.md'], true);
    await again.until(() => again.said.error.includes('watching a.md'));
    expect(again.said.out.startsWith('\u001b[2J')).toBe(true);
    await write('b.md', articleOf('90,000'));
    await again.until(() => again.said.out.includes('90,000'));
    again.stop();
    expect(await again.ended).toBe(0);
  },
  TIMEOUT_MS,
);

/** The built command line as a process: what `run.test.ts` cannot show. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDocx, paragraph } from '../cli/make-docx.ts';

const PROGRAM = 'dist/cli/firsthand.js';
const firsthand = (args: string[], input = '', cwd = '.') =>
  spawnSync(process.execPath, [resolve(PROGRAM), ...args], { input, encoding: 'utf8', cwd });

const ARTICLE =
  'The attack on Microsoft Exchange servers by Hafnium affected at least 30,000 organisations globally, Krebs said.';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firsthand-'));
  mkdirSync(join(folder, 'drafts', 'with a blank'), { recursive: true });
  for (let n = 0; n < 30; n += 1)
    writeFileSync(join(folder, 'drafts', `${String(n).padStart(2, '0')}.txt`), `Hack ${n}\n\n${ARTICLE}\n`);
  writeFileSync(join(folder, 'drafts', 'with a blank', 'ü.docx'), makeDocx(paragraph(ARTICLE)));
  writeFileSync(join(folder, '-dash.md'), ARTICLE);
  writeFileSync(join(folder, 'binary.txt'), new Uint8Array([0, 1]));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('it can be run by its name', () => {
  expect(readFileSync(PROGRAM, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (process.platform !== 'win32') expect(spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' }).stdout).toBe(`${version}\n`);
});

test('exit codes reach the shell', () => {
  const text = 'The attack on Microsoft Exchange servers by Hafnium affected at least 30,000 organisations globally, Krebs said.';
  expect(firsthand(['check', '-'], text).status).toBe(0);
  expect(firsthand(['check', '-', '--fail-on', 'missing-context'], text).status).toBe(1);
  const failed = firsthand(['check', 'nowhere.txt']);
  expect([failed.status, failed.stdout]).toEqual([2, '']);
});

test('a long answer is complete when the process ends', () => {
  const lines = Array.from({ length: 200 }, (_, id) =>
    JSON.stringify({ id, text: `Hafnium attacked servers of Microsoft Exchange in March ${id}.` }),
  );
  const { stdout } = firsthand(['check', '--ndjson', '--with-text'], lines.join('\n'));
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(lines.map((_, id) => id));
});

test('an answer comes before the next question', async () => {
  const program = spawn(process.execPath, [PROGRAM, 'check', '--ndjson']);
  const answer = new Promise<string>((come) => program.stdout.once('data', (chunk) => come(String(chunk))));
  program.stdin.write('{"id":"first","text":"Hafnium"}\n');
  expect(JSON.parse(await answer).id).toBe('first');
  program.stdin.end();
  await new Promise((ended) => program.once('close', ended));
});

test('a reader who stops early is no error', async () => {
  const program = spawn(process.execPath, [PROGRAM, 'check', '--ndjson']);
  let error = '';
  program.stderr.on('data', (chunk) => {
    error += chunk;
  });
  program.stdin.on('error', () => {});
  program.stdout.once('data', () => program.stdout.destroy());
  for (let id = 0; id < 500; id++) program.stdin.write(`{"id":${id},"text":"Hafnium"}\n`);
  program.stdin.end();
  expect(await new Promise((ended) => program.once('close', ended))).toBe(0);
  expect(error).toBe('');
});

const LINES = Array.from({ length: 60 }, (_, id) => {
  if (id % 20 === 7) return 'rubbish';
  return JSON.stringify({ id, text: `${ARTICLE} ${'It goes on. '.repeat((id * 37) % 50)}` });
}).join('\n');

test.each(['2', '5', 'max'])('with --jobs %s lines have the very same answers, in the same order', (jobs) => {
  const one = firsthand(['check', '--ndjson', '--fail-on', 'missing-context'], LINES);
  const several = firsthand(['check', '--ndjson', '--jobs', jobs, '--fail-on', 'missing-context'], LINES);
  expect(one.status).toBe(1);
  expect(one.stdout.split('\n')).toHaveLength(61);
  expect([several.status, several.stdout, several.stderr]).toEqual([one.status, one.stdout, one.stderr]);
});

test.each(['text', 'json', 'sarif', 'csv', 'html'])('with --jobs a folder has the very same report as --format %s', (format) => {
  const args = ['check', 'drafts', '-', '--format', format];
  const one = firsthand(args, ARTICLE, folder);
  const several = firsthand([...args, '--jobs', '3'], ARTICLE, folder);
  expect(one.status).toBe(0);
  expect(one.stdout.length).toBeGreaterThan(1000);
  expect([several.status, several.stdout, several.stderr]).toEqual([0, one.stdout, '']);
});

test('with --jobs, too, a bad file means no report', () => {
  const { status, stdout, stderr } = firsthand(['check', 'drafts', 'binary.txt', '--jobs', '3'], '', folder);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('firsthand: binary.txt is not a text file: it holds binary data, or UTF-16\n');
});

test('with --jobs an answer comes before the next question', async () => {
  const program = spawn(process.execPath, [PROGRAM, 'check', '--ndjson', '--jobs', '4']);
  const answer = new Promise<string>((come) => program.stdout.once('data', (chunk) => come(String(chunk))));
  program.stdin.write('{"id":"first","text":"Hafnium"}\n');
  expect(JSON.parse(await answer).id).toBe('first');
  program.stdin.end();
  expect(await new Promise((ended) => program.once('close', ended))).toBe(0);
});

test('with --jobs a reader who stops early is no error', async () => {
  const program = spawn(process.execPath, [PROGRAM, 'check', '--ndjson', '--jobs', '2']);
  let error = '';
  program.stderr.on('data', (chunk) => {
    error += chunk;
  });
  program.stdin.on('error', () => {});
  program.stdout.once('data', () => program.stdout.destroy());
  for (let id = 0; id < 500; id++) program.stdin.write(`{"id":${id},"text":"Hafnium"}\n`);
  program.stdin.end();
  expect(await new Promise((ended) => program.once('close', ended))).toBe(0);
  expect(error).toBe('');
});

test('a name that begins with a dash comes after --', () => {
  expect(firsthand(['check', '--force', '--', '-dash.md'], '', folder)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('-dash.md'),
  });
});

test('--watch ends with 0 when it is interrupted', async () => {
  const program = spawn(process.execPath, [resolve(PROGRAM), 'check', 'drafts/00.txt', '--watch'], { cwd: folder });
  await new Promise<void>((ready) => program.stderr.on('data', (chunk) => String(chunk).includes('Ctrl+C') && ready()));
  program.kill('SIGINT');
  expect(await new Promise((ended) => program.once('close', ended))).toBe(0);
});

test('a dossier is listed, and YAML linted', () => {
  expect(firsthand(['dossier', 'list']).stdout).toContain('krebs-30000-us · 2021-03-05');
  expect(firsthand(['dossier', 'lint', 'src/dossier/exchange-2021'])).toMatchObject({ status: 0 });
});

/**
 * What stays in memory when the garbage is gone, after a thousand lines and after five thousand, counted inside the process by a module that
 * is loaded before it. The engine remembers days and such for some thousand answers at most.
 */
test.each(['1', '2'])(
  'memory does not grow with the lines, --jobs %s',
  (jobs) => {
    const probe = join(folder, 'probe.mjs');
    writeFileSync(
      probe,
      `import { isMainThread } from 'node:worker_threads';
     import { setFlagsFromString } from 'node:v8';
     import { runInNewContext } from 'node:vm';
     setFlagsFromString('--expose-gc');
     const collect = runInNewContext('gc');
     let answers = 0;
     const write = process.stdout.write.bind(process.stdout);
     if (isMainThread) process.stdout.write = (chunk, ...rest) => {
       answers += String(chunk).startsWith('{') ? 1 : 0;
       if (answers === 1000 || answers === 5000) {
         collect();
         process.stderr.write(Math.round(process.memoryUsage().heapUsed / 1024) + ' ' + Math.round(process.memoryUsage().arrayBuffers / 1024) + '\\n');
       }
       return write(chunk, ...rest);
     };`,
    );
    const lines = Array.from({ length: 5000 }, (_, id) =>
      JSON.stringify({ id, published: '2021-07-21', text: `${ARTICLE} It was story number ${id}.` }),
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', probe, resolve(PROGRAM), 'check', '--ndjson', '--jobs', jobs],
      {
        input: lines.join('\n'),
        encoding: 'utf8',
        maxBuffer: 1e9,
      },
    );
    expect(status).toBe(0);
    const [early, late] = stderr
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(Number));
    expect(early?.every((kilobytes) => kilobytes > 0)).toBe(true);
    // Four thousand answers of a few kilobytes each would be tens of megabytes.
    expect((late?.[0] ?? Number.POSITIVE_INFINITY) - (early?.[0] ?? 0)).toBeLessThan(2000);
    expect((late?.[1] ?? Number.POSITIVE_INFINITY) - (early?.[1] ?? 0)).toBeLessThan(2000);
  },
  240_000,
);

/** The built command line as a process: what `run.test.ts` cannot show. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PROGRAM = 'dist/cli/firsthand.js';
const firsthand = (args: string[], input = '') => spawnSync(process.execPath, [PROGRAM, ...args], { input, encoding: 'utf8' });

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

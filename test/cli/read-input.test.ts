import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInput } from '../../src/cli/read-input.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const none = () => Readable.from([]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-'));
  for (const name of ['a.txt', 'a.MD', 'a.html', 'a.pdf', 'a.docx', 'a']) await writeFile(at(name), 'Some text');
  await writeFile(at('huge.txt'), '');
  await truncate(at('huge.txt'), 50_000_000);
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['a.txt', 'text'],
  ['a.MD', 'markdown'],
  ['a.html', 'html'],
])('%s is %s', async (name, format) => {
  expect(await readInput(at(name), none())).toEqual({ name: at(name), format, text: 'Some text' });
});

test.each<[string, RegExp]>([
  ['a.pdf', /I read \.txt, \.md, \.html and \.docx files, not “\.pdf”/],
  ['a', /not “no extension”/],
  ['a.docx', /a\.docx is no \.docx file/],
  ['nowhere.txt', /nowhere\.txt is not there$/],
  ['huge.txt', /huge\.txt is too large: 20 MB is the most$/],
])('refuses %s', async (name, message) => {
  await expect(readInput(at(name), none())).rejects.toThrow(message);
});

test('refuses a folder that is named like a file', async () => {
  await expect(readInput(`${folder}/.txt`, none())).rejects.toThrow();
  const { mkdir } = await import('node:fs/promises');
  await mkdir(at('folder.txt'));
  await expect(readInput(at('folder.txt'), none())).rejects.toThrow(/is a folder/);
});

test.each([
  ['Plain text <b>', 'text'],
  ['\uFEFF <!DOCTYPE html><p>', 'html'],
  ['<html lang="en">', 'html'],
])('standard input %j is %s', async (text, format) => {
  expect(await readInput('-', Readable.from([Buffer.from(text)]))).toEqual({ name: '-', format, text });
});

test('standard input is not read on when it is too large', async () => {
  let chunks = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        chunks += 1;
        yield Buffer.alloc(1_000_000, 97);
      }
    })(),
  );
  await expect(readInput('-', endless)).rejects.toThrow(/standard input is too large/);
  expect(chunks).toBeLessThan(100);
});

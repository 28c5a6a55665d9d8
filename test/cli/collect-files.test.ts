import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectFiles, splitPattern } from '../../src/cli/collect-files.ts';

let folder = '';
const collect = (...given: string[]) => collectFiles(given, folder);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-'));
  for (const path of ['drafts/b', 'drafts/node_modules/x', 'drafts/.git', 'empty', 'elsewhere', '[a]']) {
    await mkdir(join(folder, path), { recursive: true });
  }
  for (const path of [
    'drafts/z.txt',
    'drafts/a.MD',
    'drafts/b/ü and space.html',
    'drafts/b/-dash.docx',
    'drafts/b/a.pdf',
    'drafts/node_modules/x/a.txt',
    'drafts/.git/a.txt',
    'elsewhere/secret.txt',
    '[a]/a.txt',
    '-a.txt',
    'star*.txt',
  ])
    await writeFile(join(folder, path), 'Some text');
  await symlink('..', join(folder, 'drafts/b/loop'));
  await symlink('../elsewhere', join(folder, 'drafts/outside'));
  await symlink('../elsewhere/secret.txt', join(folder, 'drafts/secret.txt'));
  await symlink('z.txt', join(folder, 'drafts/linked.txt'));
  await symlink('nowhere', join(folder, 'drafts/broken.txt'));
  await symlink('itself.txt', join(folder, 'drafts/itself.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a folder is the articles in it and below, in order, and nothing that a link leads to', async () => {
  expect(await collect('drafts')).toEqual(['drafts/a.MD', 'drafts/b/-dash.docx', 'drafts/b/ü and space.html', 'drafts/z.txt']);
});

test('a link that is named is read', async () => expect(await collect('drafts/linked.txt')).toEqual(['drafts/linked.txt']));

test('a pattern is what it matches and can be read', async () => {
  expect(await collect('drafts/**/*.{html,pdf}')).toEqual(['drafts/b/ü and space.html']);
  expect(await collect(`${folder}/drafts/*.txt`)).toEqual([`${folder}/drafts/z.txt`]);
  expect(await collect('./drafts/*.md')).toEqual(['drafts/a.MD']);
});

test('what is there is no pattern', async () => {
  expect(await collect('[a]')).toEqual(['[a]/a.txt']);
  expect(await collect('star*.txt')).toEqual(['star*.txt']);
});

test('each file once, in the order given; standard input and what cannot be read stay', async () => {
  expect(await collect('drafts/z.txt', '-', './drafts/*', '-a.txt', 'drafts/b/a.pdf')).toEqual([
    'drafts/z.txt',
    '-',
    'drafts/a.MD',
    '-a.txt',
    'drafts/b/a.pdf',
  ]);
});

test.each([
  ['empty', /^empty has no file in it that I read: \.txt/],
  ['drafts/*.pdf', /^drafts\/\*\.pdf matches no file that I read$/],
  ['nowhere/*.txt', /matches no file/],
  ['nowhere.txt', /^nowhere\.txt is not there$/],
  ['nowhere/', /^nowhere\/ is not there$/],
])('%s fails', (name, message) => expect(collect(name)).rejects.toThrow(message));

test.each([
  ['*.txt', '.', '*.txt'],
  ['a/b/*.txt', 'a/b', '*.txt'],
  ['/a/**/b/*.txt', '/a', '**/b/*.txt'],
  ['/*.txt', '/', '*.txt'],
  ['../x/{a,b}/c.md', '../x', '{a,b}/c.md'],
])('%s begins in %s', (pattern, base, rest) => expect(splitPattern(pattern)).toEqual({ base, pattern: rest }));

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../src/cli/config.ts';
import { firsthand } from './terminal.ts';

let folder = '';
const at = (...names: string[]) => join(folder, ...names);
const write = (content: unknown, name = 'firsthand.config.json') =>
  writeFile(at(name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-'));
  await mkdir(at('desk', 'today'), { recursive: true });
  await writeFile(
    at('desk', 'today', 'a.txt'),
    'The attack on Microsoft Exchange servers by Hafnium hit 30,000 organisations globally.',
  );
});
afterAll(() => rm(folder, { recursive: true }));

test('the nearest one above is found, and its paths are seen from where it lies', async () => {
  await write({ $schema: 'x', files: ['desk/**/*.txt'], failOn: 'refuted', baseline: 'known.json', jobs: 'max' });
  const { settings, folder: found } = await readSettings({ kind: 'search' }, at('desk', 'today'));
  expect(settings).toEqual({
    files: [join('..', '**', '*.txt')],
    failOn: 'refuted',
    baseline: join('..', '..', 'known.json'),
    jobs: 'max',
  });
  expect(found).toBe(folder);
});

test('one that is named is taken instead, and none where none is wanted', async () => {
  await write({ force: true }, 'other.json');
  expect(await readSettings({ kind: 'file', path: '../other.json' }, at('desk'))).toMatchObject({ settings: { force: true } });
  expect(await readSettings({ kind: 'none' }, at('desk'))).toEqual({ settings: {}, folder: at('desk') });
});

test('it sets what a run does, and the command line wins', async () => {
  await write({ files: ['desk'], failOn: 'missing-context', force: true, format: 'csv' });
  const configured = await firsthand(['check'], '', { cwd: at('desk') });
  expect(configured.code).toBe(1);
  expect(configured.out).toMatch(/^\uFEFF"article"/);
  expect(await firsthand(['check', '--fail-on', 'refuted', '--format', 'json'], '', { cwd: at('desk') })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\{/),
  });
  expect(await firsthand(['check', '--no-config'], '', { cwd: at('desk') })).toMatchObject({
    code: 2,
    error: expect.stringMatching(/which file/),
  });
});

test.each<[string, unknown, RegExp]>([
  ['no JSON', '{\n  "failOn": nope\n}', /^firsthand: firsthand\.config\.json(?::2:\d+)?: this is not JSON\n$/],
  ['a list', '[]', /^firsthand: firsthand\.config\.json:1:1: a configuration is an object\n$/],
  ['a field that it does not know', '{\n  "failon": "refuted"\n}', /config\.json:2:13: “failon” is no field of this\n$/],
  ['an unknown rating', '{\n  "force": true,\n  "failOn": "bad"\n}', /config\.json:3:13: failOn is one of supported/],
  ['an unknown check', { failOnChecks: ['number-differs', 'bad'] }, /config\.json:4:5: failOnChecks: there is no check “bad”/],
  ['a day that is none', { asOf: '2021-02-30' }, /config\.json:2:11: asOf is a day, YYYY-MM-DD/],
  ['a number for a path', { baseline: 5 }, /config\.json:2:15: baseline is a path/],
  ['no jobs', { jobs: 0 }, /config\.json:2:11: jobs is a number from 1 to 256, or max/],
  ['a name for a list', { files: 'desk' }, /config\.json:2:12: files is a list/],
])('%s is refused with its place', async (_what, content, message) => {
  await write(content);
  const { code, out, error } = await firsthand(['check', 'a.txt'], '', { cwd: folder });
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(message);
});

test('one that is named must be there', async () => {
  expect(await firsthand(['check', 'a.txt', '--config', 'nowhere.json'], '', { cwd: folder })).toMatchObject({
    code: 2,
    error: 'firsthand: nowhere.json is not there\n',
  });
});

/** Baselines and ignore lists as a newsroom uses them: write what is known, and be told only of what is new. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firsthand } from './terminal.ts';

const GLOBALLY =
  'The attack on Microsoft Exchange servers by Hafnium affected at least 30,000 organisations globally, KrebsOnSecurity reported.';
const BLAMED = 'The EU blamed the Chinese government for the attack on Microsoft Exchange servers.';
const articleOf = (...paragraphs: string[]) => `Hack\n\n${paragraphs.join('\n\n')}\n`;

let folder = '';
const write = (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
const run = (...args: string[]) => firsthand(args, '', { cwd: folder });
const listOf = (...entries: object[]) => ({ format: 'firsthand-ignored', version: 1, entries });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-'));
  await write('a.txt', articleOf(GLOBALLY));
});
afterEach(() => rm(folder, { recursive: true }));

const entriesOf = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')).entries;

test('what a baseline lists does not fail, and what comes new does', async () => {
  const fails = ['check', 'a.txt', '--fail-on', 'missing-context'];
  expect(await run(...fails)).toMatchObject({ code: 1 });
  expect(await run('check', 'a.txt', '--write-baseline', 'known.json')).toEqual({
    code: 0,
    out: '',
    error: 'firsthand: 2 known from now on, in known.json\n',
  });
  expect((await entriesOf('known.json')).map(({ check, reason }: { check: string; reason: unknown }) => [check, reason])).toEqual(
    [
      ['number-of-another-place', null],
      ['no-primary-link', null],
    ],
  );
  expect(await run(...fails, '--baseline', 'known.json')).toMatchObject({ code: 0, out: expect.stringContaining('· known') });

  // Moved and with another beside it: the old one is still known, the new one is not.
  await write('a.txt', articleOf('Nobody was charged.', BLAMED, GLOBALLY));
  expect(await run(...fails, '--baseline', 'known.json')).toMatchObject({ code: 1 });
  // Its own words changed: it has to be looked at again.
  await write('a.txt', articleOf(GLOBALLY.replace('affected', 'compromised')));
  expect(await run(...fails, '--baseline', 'known.json')).toMatchObject({ code: 1 });
});

test('what is ignored with a reason does not fail, and the reason is shown', async () => {
  await run('check', 'a.txt', '--write-baseline', 'known.json');
  const [place] = await entriesOf('known.json');
  const reason = 'the desk’s wording, agreed with the lawyers';
  await write('.firsthandignore.json', listOf({ ...place, reason }));
  const { code, out } = await run('check', 'a.txt', '--fail-on', 'missing-context');
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain(`· ignored: ${reason}`);
  expect(await run('check', 'a.txt', '--fail-on-check', 'number-of-another-place')).toMatchObject({ code: 0 });
  // That the source is not linked to was not ignored with it.
  expect(await run('check', 'a.txt', '--fail-on-check', 'no-primary-link')).toMatchObject({ code: 1 });
  // What has a reason already needs no place in a baseline.
  await run('check', 'a.txt', '--write-baseline', 'known.json');
  expect(await entriesOf('known.json')).toHaveLength(1);
});

test('the same list under another name is used when it is named', async () => {
  await run('check', 'a.txt', '--write-baseline', 'known.json');
  const entries = await entriesOf('known.json');
  await write('ours.json', listOf(...entries.map((entry: object) => ({ ...entry, reason: 'agreed' }))));
  expect(await run('check', 'a.txt', '--fail-on', 'missing-context', '--ignore', 'ours.json')).toMatchObject({ code: 0 });
});

test('a missing link that is ignored does not excuse the rating', async () => {
  await run('check', 'a.txt', '--write-baseline', 'known.json');
  const [, link] = await entriesOf('known.json');
  await write('.firsthandignore.json', listOf({ ...link, reason: 'we never link' }));
  expect(await run('check', 'a.txt', '--fail-on', 'missing-context')).toMatchObject({ code: 1 });
});

const entry = { fingerprint: '0123456789abcdef', check: 'number-differs', reason: 'agreed', quote: '' };

test.each<[string, unknown, RegExp]>([
  ['an entry without a reason', listOf(entry, { ...entry, reason: null }), /ours\.json:11:5: an ignored problem needs a reason/],
  ['an entry with an empty reason', listOf({ ...entry, reason: ' ' }), /ours\.json:5:5: an ignored problem needs a reason/],
  [
    'an entry with no reason at all',
    listOf({ fingerprint: entry.fingerprint }),
    /ours\.json:5:5: an ignored problem needs a reason/,
  ],
  ['an unknown check', listOf({ ...entry, check: 'bad' }), /ours\.json:7:16: /],
  ['a fingerprint that is none', listOf({ ...entry, fingerprint: 'x' }), /ours\.json:6:22: /],
  ['a field that it does not know', listOf({ ...entry, why: '' }), /ours\.json:10:14: “why” is no field of this/],
  ['another version', { ...listOf(), version: 2 }, /ours\.json:3:14: /],
  ['another file', { entries: [] }, /ours\.json is not an ignore list: its “format” would be “firsthand-ignored”/],
  ['no JSON', '{', /ours\.json(?::1:2)?: this is not JSON/],
])('%s is refused with its place', async (_what, content, message) => {
  await write('ours.json', content);
  const { code, out, error } = await run('check', 'a.txt', '--ignore', 'ours.json');
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(message);
});

test('a baseline that is not there is an error, and one that cannot be written too', async () => {
  expect(await run('check', 'a.txt', '--baseline', 'nowhere.json')).toMatchObject({
    code: 2,
    error: 'firsthand: nowhere.json is not there\n',
  });
  const { code, error } = await run('check', 'a.txt', '--write-baseline', 'no/folder/known.json');
  expect(code).toBe(2);
  expect(error).toMatch(/^firsthand: no\/folder\/known\.json cannot be written/);
});

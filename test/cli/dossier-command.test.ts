import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SOUND } from '../dossier/example.ts';
import { dossier } from '../engine.ts';
import { firsthand } from './terminal.ts';

let folder = '';
const write = (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
const run = (...args: string[]) => firsthand(['dossier', ...args], '', { cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-'));
  await write('sound.json', SOUND);
});
afterAll(() => rm(folder, { recursive: true }));

test('the list has every fact with its day, and every source', async () => {
  const { code, out } = await run('list');
  expect(code).toBe(0);
  for (const fact of dossier.facts) expect(out).toContain(`\n  ${fact.id} · ${fact.public}\n`);
  for (const { id } of dossier.sources) expect(out).toContain(`\n  ${id} · `);
  const { out: json } = await run('list', '--format', 'json');
  expect(JSON.parse(json)).toMatchObject({
    facts: { length: dossier.facts.length },
    sources: { length: dossier.sources.length },
  });
});

test('as of a day it is shorter', async () => {
  const { out } = await run('list', '--format', 'json', '--as-of', '2021-03-02');
  const days = JSON.parse(out).facts.map((fact: { public: string }) => fact.public);
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day: string) => day > '2021-03-02')).toEqual([]);
});

test('a fact is shown with its words, where they stand and the address', async () => {
  const { out } = await run('show', 'krebs-30000-us');
  expect(out).toContain('krebs-30000-us · figure · public 5 March 2021');
  expect(out).toContain('“At least 30,000 organizations across the United States”');
  expect(out).toMatch(/ {6}https:\/\/krebsonsecurity\.com\/2021\/03\//);
  expect(JSON.parse((await run('show', 'krebs-30000-us', '--format', 'json')).out)).toMatchObject({
    fact: { id: 'krebs-30000-us', figure: { min: 30000, scope: 'US' } },
    sources: [{ publisher: 'KrebsOnSecurity' }, {}, {}],
  });
});

test('a source is shown with the facts that rest on it', async () => {
  const [source] = dossier.facts.find(({ id }) => id === 'krebs-30000-us')?.evidence ?? [];
  const { out } = await run('show', source?.source ?? '');
  expect(out).toContain('krebs-30000-us');
  expect(out).toContain('https://');
});

test('what is not there is told with what is like it', async () => {
  expect(await run('show', 'krebs-3')).toMatchObject({
    code: 2,
    out: '',
    error: expect.stringMatching(/“krebs-3”; there is krebs-30000-us/),
  });
  expect(await run('show', 'zebra')).toMatchObject({ code: 2, error: 'firsthand: there is no fact and no source “zebra”\n' });
});

test('another dossier is listed', async () => {
  expect((await run('list', '--dossier', 'sound.json')).out).toContain(SOUND.facts[0]?.id ?? 'none');
});

test('a sound dossier has no fault', async () => {
  expect(await run('lint', 'sound.json')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+ facts, \d+ sources, 0 faults\n$/),
  });
});

test('faults of schema and of sense are told with their places', async () => {
  const [fact, ...facts] = SOUND.facts;
  await write('wrong.json', { ...SOUND, facts: [{ ...fact, public: 'soon' }, ...facts] });
  const { code, out } = await run('lint', 'wrong.json');
  expect(code).toBe(1);
  const text = JSON.stringify({ ...SOUND, facts: [{ ...fact, public: 'soon' }, ...facts] }, null, 2);
  const line = text.slice(0, text.indexOf('"soon"')).split('\n').length;
  expect(out).toContain(`wrong.json:${line}:`);
  expect(out).toMatch(/a day is YYYY-MM-DD \[schema\]\n1 fault\n$/);

  await write('dangling.json', { ...SOUND, facts: [{ ...fact, by: 'nobody' }, ...facts] });
  const { out: json, code: found } = await run('lint', 'dangling.json', '--format', 'json');
  expect(found).toBe(1);
  expect(JSON.parse(json)).toContainEqual({
    place: expect.stringMatching(/^dangling\.json:\d+:\d+$/),
    rule: 'dangling-id',
    message: 'there is no party “nobody”',
  });
});

test('a folder of YAML is linted as the built-in one is', async () => {
  const { code, out } = await firsthand(['dossier', 'lint', 'src/dossier/exchange-2021']);
  expect([code, out]).toEqual([0, `${dossier.facts.length} facts, ${dossier.sources.length} sources, 0 faults\n`]);
  await mkdir(join(folder, 'ours'));
  await write('ours/dossier.yaml', 'id: ours\ntitle: [');
  expect(await run('lint', 'ours')).toMatchObject({ code: 1, out: expect.stringMatching(/^ours.dossier\.yaml:2:/) });
});

test.each<[string, string, RegExp]>([
  ['no JSON', 'broken.json', /^firsthand: broken\.json(?::1:\d+)?: this is not JSON\n$/],
  ['no file', 'nowhere.json', /is not there/],
  ['a folder without YAML', 'empty', /has no \.yaml file in it/],
])('%s cannot be linted: 2', async (_what, name, message) => {
  await write('broken.json', '{');
  await mkdir(join(folder, 'empty'), { recursive: true });
  const { code, out, error } = await run('lint', name);
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(message);
});

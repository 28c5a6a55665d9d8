/** The command line as a whole, with the built-in dossier: what goes to which stream, and the exit code. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explanationSchema } from '../../src/report/explanation.ts';
import { fromFile } from '../../src/report/from-file.ts';
import { checkedSchema } from '../../src/report/json-schema.ts';
import { SOUND } from '../dossier/example.ts';
import { makeDocx, makeEncrypted, paragraph } from './make-docx.ts';
import { firsthand } from './terminal.ts';

const ARTICLE =
  'Hack\n\nThe attack on Microsoft Exchange servers by Hafnium affected at least 30,000 organisations globally, KrebsOnSecurity reported.\n';
const HTML = `<!doctype html><html><head><title>Hack</title></head><body><article><h1>Hack</h1>${'<p>The attack on Microsoft Exchange servers by Hafnium affected at least 30,000 organisations globally, KrebsOnSecurity reported. Microsoft said that it had seen the group attack servers.</p>'.repeat(3)}</article></body></html>`;

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-'));
  await writeFile(at('a.txt'), ARTICLE);
  await writeFile(at('a.md'), `# ${ARTICLE}`);
  await writeFile(at('a.html'), HTML);
  await writeFile(at('other.txt'), 'The football season begins on Saturday with eleven players on each side, the club said.');
  await writeFile(at('binary.txt'), new Uint8Array([0, 1, 2]));
  await writeFile(
    at('a.docx'),
    makeDocx(
      ARTICLE.trim()
        .split('\n\n')
        .map((text) => paragraph(text))
        .join(''),
    ),
  );
  await writeFile(at('locked.docx'), makeEncrypted());
  await writeFile(at('a.pdf'), 'Some text');
  await writeFile(at('dossier.json'), JSON.stringify(SOUND));
  await writeFile(at('broken.json'), JSON.stringify({ ...SOUND, facts: [{}] }));
});
afterAll(() => rm(folder, { recursive: true }));

test('an article is checked for people', async () => {
  const { code, out } = await firsthand(['check', at('a.txt')]);
  expect(code).toBe(0);
  expect(out).toContain('◐ Needs context · figure · line 3');
  expect(out).toContain('“At least 30,000 organizations across the United States”');
  expect(out).toContain('— KrebsOnSecurity, 5 March 2021');
  expect(out).toContain('https://krebsonsecurity.com/');
  expect(out).not.toContain('\u001b');
});

test.each(['a.txt', 'a.md', 'a.html', 'a.docx'])(
  '%s gives JSON that keeps its schema, with offsets into the text it gives back',
  async (name) => {
    const { code, out } = await firsthand(['check', at(name), '--format', 'json', '--with-text']);
    expect(code).toBe(0);
    const checked = checkedSchema.parse(JSON.parse(out));
    expect(checked.claims.length).toBeGreaterThan(0);
    for (const { start, end, quote } of checked.claims) expect(checked.article?.text.slice(start, end)).toBe(quote);
  },
);

test('several files are an array', async () => {
  const { out } = await firsthand(['check', at('a.txt'), at('other.txt'), '--format', 'json']);
  expect(JSON.parse(out).map(({ id, topic }: { id: string; topic: { match: boolean } }) => [id, topic.match])).toEqual([
    [at('a.txt'), true],
    [at('other.txt'), false],
  ]);
});

test.each(['html', 'jsonld'])('--format %s gives a file that can be opened again', async (format) => {
  const { code, out } = await firsthand(['check', at('a.html'), '--format', format, '--url', 'https://a.example/b']);
  expect(code).toBe(0);
  const read = fromFile(out);
  expect(read).toMatchObject({ kind: 'read', records: [{ article: { title: 'Hack', url: 'https://a.example/b' } }] });
  expect(read.kind === 'read' && read.records[0]?.findings.length).toBeGreaterThan(0);
});

test.each(['html', 'jsonld'])('several files are one file of --format %s', async (format) => {
  const { out } = await firsthand(['check', at('a.txt'), at('other.txt'), '--format', format]);
  const read = fromFile(out);
  expect(read.kind === 'read' && read.records.map(({ topic }) => topic.match)).toEqual([true, false]);
});

test('several files are one table, with a row a claim', async () => {
  const { out } = await firsthand(['check', at('a.txt'), at('a.md'), at('other.txt'), '--format', 'csv']);
  const rows = out.trimEnd().split('\r\n');
  expect(rows[0]).toMatch(/^\uFEFF"article",/);
  expect(rows.slice(1).map((row) => row.slice(0, 7))).toEqual(rows.slice(1).map(() => '"Hack",'));
  expect(rows.length).toBeGreaterThan(2);
});

test('several files are one Markdown report after another, called by their titles', async () => {
  const { out } = await firsthand(['check', at('a.txt'), at('other.txt'), '--format', 'markdown']);
  expect(out.match(/^# .*|^---$/gm)).toEqual(['# Hack', '---', expect.stringMatching(/^# /)]);
  expect(out).toContain('Not about The Microsoft Exchange attack of 2021');
});

test.each(['html', 'jsonld', 'csv', 'markdown'])(
  '--format %s has the same bytes every time, and no control characters',
  async (format) => {
    const args = ['check', '-', '--format', format];
    const input = `Hack \u202e\u009b31m\n\n${ARTICLE}`;
    const [once, again] = [await firsthand(args, input), await firsthand(args, input)];
    expect(once.out).toBe(again.out);
    expect(once.out).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/);
    expect(once.code).toBe(0);
  },
);

test('what a file cannot hold is told on standard error', async () => {
  const many = `Hack\n\n${'The attack on Microsoft Exchange servers by Hafnium affected 30,000 organisations globally.\n\n'.repeat(2100)}`;
  const { code, out, error } = await firsthand(['check', '-', '--format', 'csv'], many);
  expect(code).toBe(0);
  expect(out.trimEnd().split('\r\n')).toHaveLength(2001);
  expect(error).toMatch(/^firsthand: -: 2000 of its \d{4} claims are saved, a file holds no more\n$/);
}, 30_000);

test('--fail-on holds for every format', async () => {
  expect(await firsthand(['check', at('a.txt'), '--format', 'csv', '--fail-on', 'missing-context'])).toMatchObject({ code: 1 });
});

test.each([
  ['missing-context', 1],
  ['refuted', 0],
])('--fail-on %s ends with %i', async (rating, code) => {
  expect(await firsthand(['check', at('a.txt'), '--fail-on', String(rating)])).toMatchObject({ code });
});

test('an article about something else says so', async () => {
  const { out } = await firsthand(['check', at('other.txt')]);
  expect(out).toContain('Not about The Microsoft Exchange attack of 2021');
});

test('lines are answered one by one', async () => {
  const lines = [JSON.stringify({ id: 'a', text: ARTICLE }), 'rubbish', JSON.stringify({ id: 'b', html: HTML })].join('\n');
  const { code, out } = await firsthand(['check', '--ndjson', '--fail-on', 'missing-context'], lines);
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b']);
  expect(checkedSchema.safeParse(answers[0]).success).toBe(true);
  expect(code).toBe(1);
});

test('one finding is explained, for people and for programs', async () => {
  const at = String(ARTICLE.indexOf('30,000'));
  const { code, out } = await firsthand(['explain', '-', '--at', at, '--published', '2021-03-06'], ARTICLE);
  expect(code).toBe(0);
  expect(out).toContain('Rule figure/scope-differs');
  expect(out).toContain('✓ krebs-30000-us');
  const { out: json } = await firsthand(['explain', '-', '--at', at, '--format', 'json'], ARTICLE);
  expect(explanationSchema.parse(JSON.parse(json)).claims[0]?.rule.id).toBe('figure/scope-differs');
});

test('the day of publication can be given', async () => {
  const { out } = await firsthand(['check', '-', '--format', 'json', '--with-text', '--published', '2021-03-06'], ARTICLE);
  expect(JSON.parse(out).article).toMatchObject({ published: '2021-03-06', publishedFrom: 'given' });
});

test('another dossier is used', async () => {
  const { out } = await firsthand(['check', at('a.txt'), '--format', 'json', '--dossier', at('dossier.json')]);
  expect(JSON.parse(out).dossier).toEqual({ id: 'example', version: '1.0.0' });
});

test.each<[string, () => string[], RegExp]>([
  ['a file that is not there', () => ['check', at('nowhere.txt')], /nowhere\.txt is not there/],
  ['a good file before a bad one', () => ['check', at('a.txt'), at('binary.txt')], /binary\.txt is not a text file/],
  ['a place behind the text', () => ['explain', at('a.txt'), '--at', '100000'], /lies behind the text/],
  ['a document with a password', () => ['check', at('a.txt'), at('locked.docx')], /locked\.docx has a password/],
  ['an unknown type', () => ['check', at('a.pdf')], /I read \.txt/],
  [
    'a broken dossier',
    () => ['check', at('a.txt'), '--dossier', at('broken.json')],
    /no dossier that can be used:\n {2}facts\[0\]/,
  ],
  ['an unknown option', () => ['check', at('a.txt'), '--loud'], /Unknown option/],
  ['empty standard input', () => ['check', '-'], /standard input is empty/],
])('%s: 2, one message, and nothing on standard output', async (_what, args, message) => {
  const { code, out, error } = await firsthand(args());
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(message);
});

test('as of a day before anything was known, it says so', async () => {
  const { code, out, error } = await firsthand(['check', at('a.txt'), '--as-of', '2020-01-01']);
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(/^firsthand: --as-of 2020-01-01: nothing on file was public then; the first of it is of /);
});

test('as of a day is told, and what came later is left out', async () => {
  const { out } = await firsthand(['check', at('a.txt'), '--as-of', '2021-03-06']);
  expect(out.replace(/\s+/g, ' ')).toContain('as known on 6 March 2021.');
  expect(out).not.toContain('8 March 2021');
});

test('help and version', async () => {
  expect(await firsthand(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('firsthand check FILE') });
  expect(await firsthand(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' });
});

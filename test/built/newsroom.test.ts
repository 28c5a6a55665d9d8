/** The scripts of `docs/newsroom.md`, as they stand, with the built program. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const EXAMPLES = resolve('docs/examples');
const SOUND =
  'The attack on Microsoft Exchange servers by Hafnium affected at least 30,000 organisations in the US, KrebsOnSecurity reported.\n';
/** There were four. */
const WRONG = 'Hafnium used six zero-day vulnerabilities in Microsoft Exchange Server in its attacks, Microsoft said.\n';

let folder = '';
const at = (...names: string[]) => join(folder, ...names);
const write = (name: string, content: string) => writeFileSync(at(name), content);

beforeEach(() => {
  // A blank in it: scripts are to cope with any name.
  folder = mkdtempSync(join(tmpdir(), 'first hand-'));
  mkdirSync(at('bin'));
  writeFileSync(at('bin', 'firsthand'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli/firsthand.js')}" "$@"\n`);
  chmodSync(at('bin', 'firsthand'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (command: string, args: readonly string[], input = '', env: Record<string, string> = {}) =>
  spawnSync(command, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, PATH: `${at('bin')}${delimiter}${process.env.PATH}`, HOME: folder, ...env },
  });
const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;

test('the sentences of this test are what they are called', () => {
  expect(run('firsthand', ['check', '-', '--published', '2021-03-20', '--fail-on', 'refuted'], WRONG).status).toBe(1);
  expect(run('firsthand', ['check', '-', '--published', '2021-03-20', '--fail-on', 'refuted'], SOUND).status).toBe(0);
});

describe.skipIf(process.platform === 'win32')('before a commit', () => {
  const git = (...args: string[]) => run('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args]);
  beforeEach(() => {
    git('init', '-q', '.');
    cpSync(join(EXAMPLES, 'pre-commit'), at('.git', 'hooks', 'pre-commit'));
    write('.gitignore', 'bin\n');
  });

  test('a draft that contradicts its source is kept back, and goes through when it is mended', () => {
    write('a "draft" of ü.md', `---\ndate: 2021-03-20\n---\n\n${WRONG}`);
    git('add', '.');
    const { status, stderr } = git('commit', '-m', 'A draft');
    expect(status).toBe(1);
    expect(stderr).toContain('Contradicts the source');
    expect(stderr).toContain('A draft contradicts its sources.');
    write('a "draft" of ü.md', `---\ndate: 2021-03-20\n---\n\n${SOUND}`);
    // What lies in the folder is mended, what would be committed is not.
    expect(git('commit', '-m', 'A draft').status).toBe(1);
    git('add', '.');
    expect(git('commit', '-m', 'A draft')).toMatchObject({ status: 0 });
  });

  test('what was set aside with a reason goes through', () => {
    write('a.md', `---\ndate: 2021-03-20\n---\n\n${WRONG}`);
    run('firsthand', ['check', 'a.md', '--write-baseline', 'list.json']);
    const list = JSON.parse(readFileSync(at('list.json'), 'utf8'));
    const entries = list.entries.map((entry: object) => ({ ...entry, reason: 'quoted to be contradicted' }));
    write('.firsthandignore.json', JSON.stringify({ ...list, entries }));
    git('add', '.');
    expect(git('commit', '-m', 'A draft')).toMatchObject({ status: 0 });
  });

  test('a commit without a draft, or one that takes a draft away, is no matter of it', () => {
    write('a.csv', 'a,b\n');
    write('a.md', SOUND);
    git('add', '.');
    expect(git('commit', '-m', 'A table').status).toBe(0);
    git('rm', '-q', 'a.md');
    expect(git('commit', '-m', 'No draft').status).toBe(0);
  });
});

describe.skipIf(process.platform === 'win32')('before an article goes out', () => {
  const publish = (story: string) => run(join(EXAMPLES, 'pre-publish.sh'), [story, 'report.html']);

  test.each<[string, string, number]>([
    ['sound', SOUND, 0],
    ['wrong', WRONG, 1],
  ])('a story that is %s leaves a whole report', (_what, text, code) => {
    write(
      'a story.html',
      `<html><head><meta property="article:published_time" content="2021-03-20"></head><body><article><h1>Hack</h1><p>${text.repeat(3)}</p></article></body></html>`,
    );
    expect(publish('a story.html').status).toBe(code);
    expect(readFileSync(at('report.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/i);
    expect(existsSync(at('report.html.part'))).toBe(false);
  });

  test('what cannot be checked is told apart, and leaves nothing', () => {
    const { status, stderr } = publish('nowhere.html');
    expect([status, existsSync(at('report.html')), existsSync(at('report.html.part'))]).toEqual([2, false, false]);
    expect(stderr).toContain('nowhere.html is not there');
  });
});

test('the workflow’s own steps do what they are called', () => {
  const step = z.looseObject({ run: z.optional(z.string()), name: z.optional(z.string()) });
  const workflow = z.looseObject({ jobs: z.looseObject({ check: z.looseObject({ steps: z.array(step) }) }) });
  const { jobs } = workflow.parse(parse(readFileSync(join(EXAMPLES, 'sources.yml'), 'utf8')));
  const [find, keep, ...more] = jobs.check.steps.flatMap(({ run: line }) => (line?.startsWith('firsthand ') ? [line] : []));
  expect(more).toEqual([]);
  mkdirSync(at('drafts'));
  write('drafts/a.md', `---\ndate: 2021-03-20\n---\n\n${WRONG}`);
  expect(run('sh', ['-c', find ?? 'false']).status).toBe(0);
  const found = JSON.parse(readFileSync(at('sources.sarif'), 'utf8')).runs[0].results;
  expect(found.map((result: { ruleId: string; level: string }) => `${result.ruleId}: ${result.level}`)).toContain(
    'number-differs: error',
  );
  expect(run('sh', ['-c', keep ?? 'false']).status).toBe(1);
});

describe('over an archive', () => {
  const lines = Array.from({ length: 300 }, (_, id) =>
    JSON.stringify({ id, published: '2021-03-20', text: `${id % 3 === 0 ? WRONG : SOUND} Ü ${id}` }),
  );
  const archive = `${[...lines.slice(0, 100), 'rubbish', ...lines.slice(100)].join('\n')}\n`;

  // Debian has it: apt-get install parallel.
  test.skipIf(!isThere('parallel'))(
    'GNU parallel gives the very bytes that one program gives (skipped where parallel is not installed)',
    () => {
      const one = run('firsthand', ['check', '--ndjson', '--no-config'], archive);
      // Blocks of a few lines, so that there are many; ":" twice would be one machine, so there is one with two names.
      const several = run(join(EXAMPLES, 'archive-over-hosts.sh'), [], archive, { BLOCK: '10k', HOSTS: '2/:' });
      expect(one.stdout.split('\n')).toHaveLength(302);
      expect([several.status, several.stdout]).toEqual([0, one.stdout]);
    },
  );

  test.skipIf(!isThere('parallel'))('and ends where a worker does (skipped where parallel is not installed)', () => {
    const broken = run(join(EXAMPLES, 'archive-over-hosts.sh'), [], archive, { FIRSTHAND: 'firsthand --loud' });
    expect([broken.status === 0, broken.stdout]).toEqual([false, '']);
    expect(broken.stderr).toContain("Unknown option '--loud'");
  });
});

test('the settings on the page are such as the program takes', () => {
  const page = readFileSync('docs/newsroom.md', 'utf8');
  const [block = ''] = page.match(/(?:^ {4}.*\n)*^ {4}\{\n(?: {4}.*\n)+/m) ?? [];
  mkdirSync(at('drafts'));
  write('drafts/a.md', SOUND);
  write('firsthand.config.json', block);
  expect(run('firsthand', ['check', '--write-baseline', 'known.json', '--config', 'firsthand.config.json'])).toMatchObject({
    stderr: 'firsthand: known.json is not there\n',
  });
  write('known.json', JSON.stringify({ format: 'firsthand-ignored', version: 1, entries: [] }));
  expect(run('firsthand', ['check']).status).toBe(0);
});

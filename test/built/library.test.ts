/** The library as a program of somebody's uses it: resolved by its name, bundled, compiled against its types. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const LIBRARY = 'dist/lib';
const files = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' });
const ARTICLE =
  'The attack on Microsoft Exchange servers by Hafnium affected at least 30,000 organisations globally, KrebsOnSecurity reported.';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firsthand-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('.'), join(folder, 'node_modules', 'firsthand'), 'dir');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('it imports neither Node nor a browser, and names no global of either', () => {
  const code = files
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(LIBRARY, name), 'utf8')] as const);
  expect(code.length).toBeGreaterThan(100);
  const importing = /^(?:import|export)\b[^;"]* from "([^."][^"]*)"|\bimport\("([^."][^"]*)"\)/gm;
  const packages = new Set(code.flatMap(([, text]) => [...text.matchAll(importing)].map(([, named, late]) => named ?? late)));
  expect([...packages].sort()).toEqual(['mdast-util-from-markdown', 'zod/mini', 'zod/v4/locales/en.js']);
  const withGlobals = code.filter(([, text]) =>
    /\b(?:process|Buffer|require|chrome|browser|localStorage)\.\w/.test(
      text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"/g, ''),
    ),
  );
  expect(withGlobals.map(([name]) => name)).toEqual([]);
});

describe('a program that reads text only', () => {
  const sizeOf = async (code: string) => {
    writeFileSync(join(folder, 'entry.js'), code);
    const output = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: true, rolldownOptions: { input: join(folder, 'entry.js') } },
    });
    const chunks = 'output' in output ? output.output : [];
    return chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n');
  };

  test('has neither the dossier nor the engine in it', async () => {
    const code = await sizeOf(`import { fromText } from 'firsthand'; console.log(fromText('a').blocks);`);
    expect(code).not.toContain('krebs-30000-us');
    expect(code).not.toContain('scope-differs');
    expect(code).not.toContain('Hafnium');
    expect(code.length).toBeLessThan(20_000);
  });

  test('and one that checks has both', async () => {
    const code = await sizeOf(
      `import { builtInDossier, check, fromText } from 'firsthand'; console.log(check(fromText('a'), { dossier: await builtInDossier() }));`,
    );
    expect(code).toContain('krebs-30000-us');
    expect(code).toContain('scope-differs');
  });
});

describe('its types', () => {
  const faultsIn = (code: string, lib: string) => {
    writeFileSync(join(folder, 'program.ts'), code);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'ES2022',
          lib: lib.split(','),
          module: 'NodeNext',
          moduleResolution: 'NodeNext',
          types: [],
        },
        files: ['program.ts'],
      }),
    );
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    const { stdout, status } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    });
    // The types of a library that ours names are its own affair: zod's know `URL`, which no library of ECMAScript has.
    return status === 0
      ? ''
      : stdout
          .split('\n')
          .filter((line) => !line.includes('node_modules/zod/'))
          .join('\n')
          .trim();
  };

  test('are whole, without a browser’s and without Node’s', () => {
    const program = `import { builtInDossier, check, type Finding, findProblems, fromText, type Problem } from 'firsthand';
      const dossier = await builtInDossier();
      const article = fromText('a', { published: '2021-07-21' });
      const { findings } = check(article, { dossier });
      export const ratings: ('supported' | 'missing-context' | 'conflicting' | 'refuted' | 'not-enough-evidence')[] = findings.map((one: Finding) => one.rating);
      export const problems: Problem[] = findProblems(findings, article, { dossier });`;
    expect(faultsIn(program, 'ES2023')).toBe('');
  });

  test('say what is wrong', () => {
    expect(faultsIn(`import { check, fromText } from 'firsthand'; check(fromText('a'));`, 'ES2023')).toMatch(
      /Expected 2 arguments/,
    );
  });

  test('of the readers of HTML know the DOM', () => {
    const program = `import { fromHtml } from 'firsthand/html';
      export const title: string | null = fromHtml('<p>', (html) => new DOMParser().parseFromString(html, 'text/html')).article.title;`;
    expect(faultsIn(program, 'ES2023,DOM,DOM.Iterable')).toBe('');
  });
});

describe('the examples of docs/examples run as they stand', () => {
  const example = (name: string, args: string[] = [], input = '') =>
    spawnSync(process.execPath, [`docs/examples/${name}`, ...args], { input, encoding: 'utf8' });

  test('a draft is checked, and a wording offered', () => {
    const { status, stdout } = example('check-a-draft.mjs');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^number-of-another-place: “at least 30,000 organisations”\n/);
    expect(stdout).toMatch(/\n {2}→ The attack .* in the US, KrebsOnSecurity reported\.\n/);
  });

  test('a page is read, and saved as annotations', () => {
    const { status, stdout, stderr } = example('check-a-page.mjs', ['test/pages/broadsheet.html']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/: about the event, \d+ claims\n$/);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'AnnotationPage' });
  });

  test('an archive is counted', () => {
    const lines = [{ text: ARTICLE, published: '2021-03-08' }, { text: 'The season begins on Saturday.' }].map((line) =>
      JSON.stringify(line),
    );
    const { status, stdout } = example('count-an-archive.mjs', [], lines.join('\n'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 2, matching: 1, 'missing-context': 1 });
  });
});

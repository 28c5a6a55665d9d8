import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compile, type DossierFile } from '../../src/dossier/compile.ts';
import { formatFault } from '../../src/dossier/fault.ts';
import { ATTRIBUTION, DATE, FIGURE, SOUND } from './example.ts';

const { parties, cases, sources, facts: _facts, ...head } = SOUND;
const FILES: DossierFile[] = [
  { path: 'dossier.yaml', text: stringify(head) },
  { path: 'parties.yaml', text: stringify(parties) },
  { path: 'cases.yaml', text: stringify(cases) },
  { path: 'sources/vendor.yaml', text: stringify(sources) },
  { path: 'facts/figures.yaml', text: stringify([FIGURE, DATE]) },
  { path: 'facts/more.yaml', text: stringify([ATTRIBUTION]) },
];
const withFile = (path: string, text: string) => [...FILES.filter((file) => file.path !== path), { path, text }];

function faultsOf(files: readonly DossierFile[]): string[] {
  const compiled = compile(files);
  return 'faults' in compiled ? compiled.faults.map(formatFault) : [];
}

test('makes one dossier of the files of a folder', () => {
  expect(compile(FILES)).toMatchObject({ dossier: SOUND });
});

test('the order in which files are read does not matter', () => {
  expect(compile([...FILES].reverse())).toMatchObject({ dossier: SOUND });
});

test('shows a problem found later in the file where it stands', () => {
  const compiled = compile(withFile('facts/more.yaml', `# A comment.\n\n${stringify([ATTRIBUTION])}`));
  if ('faults' in compiled) throw new Error('it compiles');
  const at = (path: (string | number)[]) => {
    const { file, line, column } = compiled.locate({ rule: 'a', path, message: '' });
    return `${file}:${line}:${column}`;
  };
  expect(at(['facts', 2, 'id'])).toBe('facts/more.yaml:3:7');
  expect(at(['facts', 2, 'kind'])).toBe('facts/more.yaml:4:9');
  // What is missing is shown at what it is missing from.
  expect(at(['facts', 2, 'conflictsWith', 0])).toBe('facts/more.yaml:3:3');
  expect(at(['title'])).toBe('dossier.yaml:2:8');
});

test.each<[string, DossierFile[], string[]]>([
  [
    'a file that is no YAML',
    withFile('cases.yaml', '- id: a\n  title: [b'),
    ['cases.yaml:2:12 Flow sequence in block collection must be sufficiently indented and end with a ] [yaml]'],
  ],
  ['a list that is none', withFile('cases.yaml', 'id: a'), ['cases.yaml:1:1 cases.yaml holds a list [yaml]']],
  [
    'a head that is none',
    withFile('dossier.yaml', '- id'),
    ['dossier.yaml:1:1 dossier.yaml holds the fields of the dossier [yaml]'],
  ],
  ['no head', FILES.slice(1), ['dossier.yaml:1:1 there is no dossier.yaml [yaml]']],
  [
    'a file of no kind',
    withFile('notes.yaml', 'a: 1'),
    ['notes.yaml:1:1 a dossier has dossier.yaml, parties.yaml, cases.yaml, sources/*.yaml and facts/*.yaml [yaml]'],
  ],
  [
    'a field that is none, at its place',
    withFile('cases.yaml', '- id: another-case\n  title: a\n  terms: []\n  colour: red'),
    ['cases.yaml:4:11 “colour” is no field of this [schema]'],
  ],
  [
    'a value outside a closed list, at its place',
    withFile('facts/more.yaml', stringify([{ ...FIGURE, id: 'other', figure: { ...FIGURE.figure, unit: 'hamsters' } }])),
    [expect.stringMatching(/^facts\/more\.yaml:\d+:11 Invalid option: expected one of .* \[schema\]$/) as unknown as string],
  ],
  [
    'an address that is not https',
    withFile('sources/vendor.yaml', stringify(sources.map((source) => ({ ...source, url: 'http://vendor.example' })))),
    ['sources/vendor.yaml:5:8 an address begins with https:// [schema]'],
  ],
  [
    'a fact without evidence',
    withFile('facts/more.yaml', stringify([{ ...ATTRIBUTION, evidence: [] }])),
    [expect.stringMatching(/^facts\/more\.yaml:8:13 Too small/) as unknown as string],
  ],
  [
    'a year that YAML takes for a number',
    withFile('sources/vendor.yaml', stringify(sources).replace(/published: .*/, 'published: 2021')),
    ['sources/vendor.yaml:6:14 Invalid input: expected string, received number [schema]'],
  ],
])('refuses %s', (_shows, files, faults) => {
  expect(faultsOf(files)).toEqual(faults);
});

test('reports the faults of all files, in the order of files and lines', () => {
  const files = withFile('cases.yaml', '- id: A\n  title: a\n  terms: []\n- id: B\n  title: b\n  terms: []');
  const more = [...files.filter(({ path }) => path !== 'parties.yaml'), { path: 'parties.yaml', text: '- id: C' }];
  expect(faultsOf(more).map((fault) => fault.split(' ')[0])).toEqual(
    ['cases.yaml:1:7', 'cases.yaml:4:7', ...Array(3).fill('parties.yaml:1:3'), 'parties.yaml:1:7'].sort(),
  );
});

test('an alias bomb is refused, not unfolded', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'.split('').map((name, n) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(',')}]`),
  ].join('\n');
  expect(faultsOf(withFile('dossier.yaml', bomb))).toEqual([expect.stringMatching(/^dossier\.yaml:1:1 .*alias/i)]);
});

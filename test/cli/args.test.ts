import { expect, test } from 'vitest';
import { readArguments, toCommand } from '../../src/cli/args.ts';
import { Failure } from '../../src/cli/failure.ts';

const parseCommand = (args: readonly string[], settings = {}) => toCommand(readArguments(args), settings);
const optionsOf = (...args: string[]) => {
  const command = parseCommand(['check', ...args]);
  return command.kind === 'check' ? command.options : null;
};

test('files alone are checked for people', () => {
  expect(optionsOf('a.txt', 'b.html')).toEqual({
    files: ['a.txt', 'b.html'],
    format: 'text',
    ndjson: false,
    published: null,
    url: null,
    dossier: null,
    asOf: null,
    failOn: null,
    failOnChecks: [],
    baseline: null,
    writeBaseline: null,
    ignore: null,
    jobs: 1,
    watch: false,
    force: false,
    withText: false,
  });
});

test.each<[string, string[], object]>([
  ['a format', ['-', '--format', 'json'], { files: ['-'], format: 'json' }],
  ['a format to save in', ['-', '--format', 'html'], { format: 'html' }],
  ['a day', ['-', '--published', '2021-03-02'], { published: '2021-03-02' }],
  ['an address', ['-', '--url=https://a.example/'], { url: 'https://a.example/' }],
  ['a dossier', ['-', '--dossier', 'd.json'], { dossier: 'd.json' }],
  ['a rating', ['-', '--fail-on', 'refuted'], { failOn: 'refuted' }],
  ['a day to look back from', ['-', '--as-of', '2021-03-02'], { asOf: '2021-03-02' }],
  ['checks', ['-', '--fail-on-check', 'number-differs, separate-case'], { failOnChecks: ['number-differs', 'separate-case'] }],
  ['lists', ['-', '--baseline', 'a', '--ignore', 'b'], { baseline: 'a', ignore: 'b' }],
  ['a list to write', ['-', '--write-baseline', 'a'], { writeBaseline: 'a' }],
  ['a number of jobs', ['a', '--jobs', '4'], { jobs: 4 }],
  ['as many jobs as there are cores', ['a', '--jobs', 'max'], { jobs: 'max' }],
  ['watching', ['a', '--watch'], { watch: true }],
  ['a format for code review', ['a', '--format', 'sarif'], { format: 'sarif' }],
  ['a name that begins with a dash', ['--force', '--', '-a.txt', '--b.txt'], { files: ['-a.txt', '--b.txt'], force: true }],
  ['switches', ['-', '--force', '--with-text'], { force: true, withText: true }],
  ['lines, which are JSON', ['--ndjson'], { ndjson: true, format: 'json', files: [] }],
  ['lines from standard input by name', ['--ndjson', '-'], { ndjson: true }],
])('takes %s', (_what, args, expected) => expect(optionsOf(...args)).toMatchObject(expected));

test('one place of a file is explained', () => {
  expect(parseCommand(['explain', 'a.txt', '--at', '120', '--published', '2021-03-06', '--format', 'json'])).toEqual({
    kind: 'explain',
    options: { file: 'a.txt', at: 120, format: 'json', published: '2021-03-06', url: null, dossier: null, asOf: null },
  });
});

test.each<[string, string[], object]>([
  ['list', ['list', '--as-of', '2021-03-02'], { does: { kind: 'list' }, format: 'text', asOf: '2021-03-02' }],
  ['show', ['show', 'a', 'b', '--format', 'json'], { does: { kind: 'show', ids: ['a', 'b'] }, format: 'json' }],
  ['lint', ['lint', 'd.json'], { does: { kind: 'lint', path: 'd.json' } }],
])('dossier %s', (_what, args, options) =>
  expect(parseCommand(['dossier', ...args])).toMatchObject({ kind: 'dossier', options }),
);

test('what a configuration says holds where the command line says nothing', () => {
  const settings = { files: ['drafts'], format: 'sarif', failOn: 'refuted', jobs: 2, asOf: '2021-03-02', force: true } as const;
  const configured = (...args: string[]) => parseCommand(['check', ...args], settings);
  expect(configured()).toMatchObject({ options: settings });
  expect(configured('a.txt', '--format', 'json', '--fail-on', 'conflicting', '--jobs', '1')).toMatchObject({
    options: { files: ['a.txt'], format: 'json', failOn: 'conflicting', jobs: 1, asOf: '2021-03-02' },
  });
  // What it says of reports for people does not keep lines from being answered.
  expect(configured('--ndjson')).toMatchObject({ options: { files: [], format: 'json', failOn: 'refuted', jobs: 2 } });
  expect(parseCommand(['explain', 'a.txt', '--at', '1'], settings)).toMatchObject({
    options: { format: 'text', asOf: '2021-03-02' },
  });
});

test.each<[string[], object]>([
  [[], { kind: 'search' }],
  [['--no-config'], { kind: 'none' }],
  [['--config', 'a.json'], { kind: 'file', path: 'a.json' }],
])('%j: where settings come from', (args, config) =>
  expect(readArguments(['check', 'a.txt', ...args])).toMatchObject({ config }),
);

test.each<[string, string[], RegExp]>([
  ['an explanation of no file', ['explain', '--at', '1'], /explain takes one file/],
  ['an explanation of two files', ['explain', 'a.txt', 'b.txt', '--at', '1'], /explain takes one file/],
  ['an explanation of no place', ['explain', 'a.txt'], /--at OFFSET/],
  ['a place that is none', ['explain', 'a.txt', '--at', '-1'], /--at/],
  ['a place in words', ['explain', 'a.txt', '--at', 'here'], /--at is an offset/],
  ['a switch of check in explain', ['explain', 'a.txt', '--at', '1', '--force'], /^--force belongs to firsthand check$/],
  [
    'a value of both in dossier',
    ['dossier', 'list', '--url', 'https://a.example'],
    /^--url belongs to firsthand check and explain$/,
  ],
  ['a dossier without a verb', ['dossier'], /^dossier what\? There are list, show and lint$/],
  ['a dossier with another verb', ['dossier', 'sing'], /^dossier does not “sing”\. There are/],
  ['a list with names', ['dossier', 'list', 'a'], /takes no names/],
  ['showing nothing', ['dossier', 'show'], /^show what\?/],
  ['linting two', ['dossier', 'lint', 'a', 'b'], /one file or folder/],
  ['a dossier as a table', ['dossier', 'list', '--format', 'csv'], /^dossier writes text or json$/],
  [
    'an unknown check',
    ['check', 'a', '--fail-on-check', 'number-differs,bad'],
    /^--fail-on-check: there is no check “bad”; there are number-differs/,
  ],
  ['no jobs', ['check', 'a', '--jobs', '0'], /^--jobs is a number from 1 to 256, or max$/],
  ['jobs in words', ['check', 'a', '--jobs', 'many'], /^--jobs is a number/],
  ['a day to look back from that is none', ['check', 'a', '--as-of', 'now'], /^--as-of is a day/],
  ['watching standard input', ['check', '-', '--watch'], /^standard input cannot be watched$/],
  ['watching as a table', ['check', 'a', '--watch', '--format', 'csv'], /^--watch is for people/],
  ['watching lines', ['check', '--ndjson', '--watch'], /^--watch goes with files/],
  ['a baseline of lines', ['check', '--ndjson', '--baseline', 'a'], /^--baseline goes with files/],
  ['watching and writing', ['check', 'a', '--watch', '--write-baseline', 'b'], /^--watch writes no baseline$/],
  ['settings from a file and from none', ['check', 'a', '--config', 'b', '--no-config'], /say the opposite/],
  ['help with what is not there', ['help', 'sing'], /^there is no command “sing”/],
  ['a place in check', ['check', 'a.txt', '--at', '1'], /--at belongs to firsthand explain/],
  ['no command', [], /what shall I do/],
  ['another command', ['sing'], /there is no command “sing”/],
  ['no file', ['check'], /which file/],
  ['standard input twice', ['check', '-', '-'], /only once/],
  ['an unknown option', ['check', 'a.txt', '--loud'], /^Unknown option '--loud'$/],
  ['an option without its value', ['check', 'a.txt', '--url'], /--url/],
  [
    'an unknown format',
    ['check', 'a.txt', '--format', 'pdf'],
    /--format is one of text, json, jsonld, markdown, csv, html, sarif/,
  ],
  ['a day that is none', ['check', 'a.txt', '--published', '2021-02-30'], /--published is a day/],
  ['a moment for a day', ['check', 'a.txt', '--published', 'March 2, 2021'], /--published is a day/],
  ['an address that is none', ['check', 'a.txt', '--url', 'javascript:alert(1)'], /--url is an address/],
  ['an unknown rating', ['check', 'a.txt', '--fail-on', 'bad'], /--fail-on is one of supported/],
  ['lines of a file', ['check', 'a.txt', '--ndjson'], /--ndjson reads standard input/],
  ['an explanation as a page', ['explain', 'a.txt', '--at', '1', '--format', 'html'], /explain writes text or json/],
  ['lines as a table', ['check', '--ndjson', '--format', 'csv'], /--ndjson writes JSON/],
  ['lines for people', ['check', '--ndjson', '--format', 'text'], /--ndjson writes JSON/],
])('refuses %s', (_what, args, message) => {
  expect(() => parseCommand(args)).toThrow(Failure);
  expect(() => parseCommand(args)).toThrow(message);
});

test.each<[string[], object]>([
  [['--help'], { kind: 'help', of: null }],
  [['help'], { kind: 'help', of: null }],
  [['check', '-h'], { kind: 'help', of: 'check' }],
  [['help', 'dossier'], { kind: 'help', of: 'dossier' }],
  [['--version'], { kind: 'version' }],
])('%j is %j', (args, command) => expect(parseCommand(args)).toEqual(command));

import { expect, test } from 'vitest';
import { parseCommand } from '../../src/cli/args.ts';
import { Failure } from '../../src/cli/failure.ts';

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
    failOn: null,
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
  ['switches', ['-', '--force', '--with-text'], { force: true, withText: true }],
  ['lines, which are JSON', ['--ndjson'], { ndjson: true, format: 'json', files: [] }],
  ['lines from standard input by name', ['--ndjson', '-'], { ndjson: true }],
])('takes %s', (_what, args, expected) => expect(optionsOf(...args)).toMatchObject(expected));

test('one place of a file is explained', () => {
  expect(parseCommand(['explain', 'a.txt', '--at', '120', '--published', '2021-03-06', '--format', 'json'])).toEqual({
    kind: 'explain',
    options: { file: 'a.txt', at: 120, format: 'json', published: '2021-03-06', url: null, dossier: null },
  });
});

test.each<[string, string[], RegExp]>([
  ['an explanation of no file', ['explain', '--at', '1'], /explain takes one file/],
  ['an explanation of two files', ['explain', 'a.txt', 'b.txt', '--at', '1'], /explain takes one file/],
  ['an explanation of no place', ['explain', 'a.txt'], /--at OFFSET/],
  ['a place that is none', ['explain', 'a.txt', '--at', '-1'], /--at/],
  ['a place in words', ['explain', 'a.txt', '--at', 'here'], /--at is an offset/],
  ['a switch of check in explain', ['explain', 'a.txt', '--at', '1', '--force'], /nothing else/],
  ['a place in check', ['check', 'a.txt', '--at', '1'], /--at belongs to firsthand explain/],
  ['no command', [], /what shall I do/],
  ['another command', ['sing'], /there is no command “sing”/],
  ['no file', ['check'], /which file/],
  ['standard input twice', ['check', '-', '-'], /only once/],
  ['an unknown option', ['check', 'a.txt', '--loud'], /^Unknown option '--loud'$/],
  ['an option without its value', ['check', 'a.txt', '--url'], /--url/],
  ['an unknown format', ['check', 'a.txt', '--format', 'pdf'], /--format is one of text, json, jsonld, markdown, csv, html/],
  ['a format of a later day', ['check', 'a.txt', '--format', 'sarif'], /--format sarif is not supported yet/],
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

test.each([
  [['--help'], 'help'],
  [['check', '-h'], 'help'],
  [['--version'], 'version'],
])('%j is %s', (args, kind) => expect(parseCommand(args).kind).toBe(kind));

/**
 * Every command and every option, once: what parses the command line, what `--help` prints and `docs/command-line.md` are all made from
 * these tables, so none of them can say something else.
 */
import { CHECK_IDS } from '../edit/problem.ts';
import { MILDEST_FIRST } from '../report/rating-names.ts';

export const COMMANDS = ['check', 'explain', 'dossier'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** `text` for a terminal, `json` for programs, `sarif` for what reviews code, and what an article can be saved as (`report/exports.ts`). */
export const FORMATS = ['text', 'json', 'jsonld', 'markdown', 'csv', 'html', 'sarif'] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** In the order in which help shows them. */
export const GROUPS = [
  'What is read',
  'How it is checked',
  'What is written',
  'What fails',
  'How it runs',
  'Where settings come from',
] as const;
type Group = (typeof GROUPS)[number];

export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands behind it; null for a switch. */
  readonly value: string | null;
  readonly group: Group;
  readonly of: readonly CommandName[];
  /** A sentence or a few; each line is a paragraph of its own. */
  readonly says: readonly string[];
  /** Its name in a configuration file; absent where it belongs to one run. */
  readonly setting?: string;
}

const EACH: readonly CommandName[] = COMMANDS;

export const OPTIONS: readonly Option[] = [
  {
    name: 'published',
    value: 'DAY',
    group: 'What is read',
    of: ['check', 'explain'],
    says: ['The day of publication, YYYY-MM-DD, where the file does not say it. Decides what the article could have known.'],
  },
  {
    name: 'url',
    value: 'URL',
    group: 'What is read',
    of: ['check', 'explain'],
    says: ['The address of the article.'],
  },
  {
    name: 'ndjson',
    value: null,
    group: 'What is read',
    of: ['check'],
    says: [
      'Read one JSON object a line from standard input, {"id", "text" | "html", "title"?, "url"?, "published"?}, and answer each with one, in order, as it comes. A bad line is answered with {"id", "error"}, and the run goes on.',
    ],
  },
  {
    name: 'at',
    value: 'OFFSET',
    group: 'What is read',
    of: ['explain'],
    says: ['Where in the text, as in the “start” of a claim (UTF-16 code units, from 0).'],
  },
  {
    name: 'dossier',
    value: 'FILE',
    group: 'How it is checked',
    of: EACH,
    setting: 'dossier',
    says: ['Use this dossier, a JSON file, instead of the built-in one.'],
  },
  {
    name: 'as-of',
    value: 'DAY',
    group: 'How it is checked',
    of: EACH,
    setting: 'asOf',
    says: [
      'Use only what was public on this day. The article keeps its own day: an article of March checked as of July is still judged by what was known in March, with what came until July as “since then”, and nothing later. Without it, all that is on file today.',
    ],
  },
  {
    name: 'force',
    value: null,
    group: 'How it is checked',
    of: ['check'],
    setting: 'force',
    says: ['Check the claims also where the article is not about the event.'],
  },
  {
    name: 'format',
    value: 'FORMAT',
    group: 'What is written',
    of: ['check'],
    setting: 'format',
    says: [
      'text: for people at a terminal (the default).',
      'json: for programs; an array where there are several files.',
      'sarif: for what reviews code, SARIF 2.1.0.',
      'html: one page that needs nothing else, to send, to print, to open in the extension.',
      'markdown: a report to paste.',
      'csv: a row a claim.',
      'jsonld: a W3C annotation page; an array where there are several files.',
    ],
  },
  {
    name: 'format',
    value: 'FORMAT',
    group: 'What is written',
    of: ['explain', 'dossier'],
    says: ['text for people (the default), or json for programs.'],
  },
  {
    name: 'with-text',
    value: null,
    group: 'What is written',
    of: ['check'],
    says: ['Give back the text that offsets count in (json, --ndjson).'],
  },
  {
    name: 'fail-on',
    value: 'RATING',
    group: 'What fails',
    of: ['check'],
    setting: 'failOn',
    says: [`End with 1 when a claim has this rating or a worse one. From mild to bad: ${MILDEST_FIRST.join(', ')}.`],
  },
  {
    name: 'fail-on-check',
    value: 'ID,ID',
    group: 'What fails',
    of: ['check'],
    setting: 'failOnChecks',
    says: [`End with 1 when one of these checks finds something: ${CHECK_IDS.join(', ')}.`],
  },
  {
    name: 'baseline',
    value: 'FILE',
    group: 'What fails',
    of: ['check'],
    setting: 'baseline',
    says: ['What this file lists is known: it is shown as known, and does not fail.'],
  },
  {
    name: 'write-baseline',
    value: 'FILE',
    group: 'What fails',
    of: ['check'],
    says: ['Write a list of all that is found now, for --baseline, and end with 0.'],
  },
  {
    name: 'ignore',
    value: 'FILE',
    group: 'What fails',
    of: ['check'],
    setting: 'ignore',
    says: [
      'What this file lists, each with a reason, is shown as ignored, and does not fail. Without it, .firsthandignore.json, if it is there: beside the configuration file, or where you are.',
    ],
  },
  {
    name: 'watch',
    value: null,
    group: 'How it runs',
    of: ['check'],
    says: ['Check again what changes, until you press Ctrl+C.'],
  },
  {
    name: 'jobs',
    value: 'N',
    group: 'How it runs',
    of: ['check'],
    setting: 'jobs',
    says: ['Check so many articles at a time; max is one for each core. The answers stay in order. Without it, one.'],
  },
  {
    name: 'config',
    value: 'FILE',
    group: 'Where settings come from',
    of: EACH,
    says: [
      'Take settings from this file. Without it, from the nearest firsthand.config.json, looked for where you are and upwards. What stands on the command line wins.',
    ],
  },
  {
    name: 'no-config',
    value: null,
    group: 'Where settings come from',
    of: EACH,
    says: ['Look for no such file.'],
  },
];

export interface CommandHelp {
  readonly about: string;
  /** How it is written, and what that does. */
  readonly usage: readonly (readonly [line: string, does: string])[];
  readonly more: readonly string[];
  readonly examples: readonly (readonly [line: string, does: string])[];
}

export const HELP: Readonly<Record<CommandName, CommandHelp>> = {
  check: {
    about: 'Checks articles and drafts.',
    usage: [
      ['firsthand check FILE…', 'files, folders and patterns'],
      ['firsthand check -', 'standard input, text or HTML'],
      ['firsthand check --ndjson', 'one JSON object a line in, one a line out'],
    ],
    more: [
      'It reads .txt, .md, .html and .docx, of 20 MB at most; standard input is HTML where it begins like it, else plain text. A folder stands for all of them in it and below; links are not followed, and names that begin with a dot are left out. Put a pattern in quotation marks, so that your shell leaves it alone. A file whose name begins with a dash comes after --.',
      'All files are read before anything is written: where one cannot be read, nothing is.',
    ],
    examples: [
      ['firsthand check draft.docx', 'for people'],
      ['firsthand check drafts/ --fail-on refuted', 'a folder, as a gate'],
      ['firsthand check "desk/**/*.md" --format sarif > out.sarif', 'for code review'],
      ['firsthand check story.md --published 2021-03-06', 'as of the day it appeared'],
      ['firsthand check drafts/ --write-baseline known.json', 'what is known from now on'],
      ['firsthand check drafts/ --baseline known.json --fail-on missing-context', 'only what is new fails'],
      ['firsthand check --ndjson --jobs max < archive.ndjson > answers.ndjson', 'an archive, on all cores'],
      ['firsthand check draft.md --watch', 'while you write'],
    ],
  },
  explain: {
    about: 'Replays how one place was read and judged.',
    usage: [['firsthand explain FILE --at OFFSET', 'a file, or - for standard input']],
    more: ['What each word was taken for, the claim as read, the facts that were considered, the rule that decided.'],
    examples: [
      ['firsthand explain draft.md --at 120', 'for people'],
      ['firsthand explain draft.md --at 120 --format json', 'for programs'],
    ],
  },
  dossier: {
    about: 'Shows what is known, and finds what is wrong with a dossier of your own.',
    usage: [
      ['firsthand dossier list', 'every fact and every source'],
      ['firsthand dossier show ID…', 'facts or sources whole'],
      ['firsthand dossier lint FILE', 'a JSON file, or a folder of YAML'],
    ],
    more: [
      'show gives the exact words, where they stand and the address; lint gives each fault with its line.',
      'lint ends with 1 when it finds a fault, and with 2 when the file cannot be read at all.',
    ],
    examples: [
      ['firsthand dossier list --as-of 2021-03-05', 'what was public then'],
      ['firsthand dossier show krebs-30000-us', 'a fact with its evidence'],
      ['firsthand dossier list --format json', 'for programs'],
      ['firsthand dossier lint ours.json', 'before you check against it'],
    ],
  },
};

export const EXIT_CODES: readonly (readonly [code: string, when: string])[] = [
  ['0', 'nothing fails'],
  ['1', 'something is at or above --fail-on, or found by --fail-on-check'],
  ['2', 'it was used wrongly, or an input cannot be read; then standard output has nothing'],
];

/** As Node's parser of arguments wants them. */
export function parserOptions(): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  return {
    ...Object.fromEntries(OPTIONS.map(({ name, value }) => [name, { type: value === null ? 'boolean' : 'string' }] as const)),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  };
}

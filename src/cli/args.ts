/** The command line, from strings to typed options. What a configuration file says stands behind what was typed. */
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { CheckId } from '../edit/problem.ts';
import type { Rating } from '../vocabulary.ts';
import type { ConfigChoice, Settings } from './config.ts';
import { Failure } from './failure.ts';
import { COMMANDS, type CommandName, OPTIONS, type OutputFormat, parserOptions } from './options.ts';
import { check, day, format, isWebAddress, jobs, rating } from './values.ts';

export type Jobs = number | 'max';

export interface CheckOptions {
  /** Files, folders and patterns; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: OutputFormat;
  readonly ndjson: boolean;
  readonly published: string | null;
  readonly url: string | null;
  /** A path; null for the built-in dossier. */
  readonly dossier: string | null;
  readonly asOf: string | null;
  readonly failOn: Rating | null;
  readonly failOnChecks: readonly CheckId[];
  readonly baseline: string | null;
  readonly writeBaseline: string | null;
  /** Null: the one that is looked for. */
  readonly ignore: string | null;
  readonly jobs: Jobs;
  readonly watch: boolean;
  readonly force: boolean;
  readonly withText: boolean;
}

export interface ExplainOptions {
  /** A path; `-` is standard input. */
  readonly file: string;
  /** A UTF-16 offset into the article's text. */
  readonly at: number;
  readonly format: 'text' | 'json';
  readonly published: string | null;
  readonly url: string | null;
  readonly dossier: string | null;
  readonly asOf: string | null;
}

export interface DossierOptions {
  readonly does:
    | { readonly kind: 'list' }
    | { readonly kind: 'show'; readonly ids: readonly string[] }
    | { readonly kind: 'lint'; readonly path: string };
  readonly format: 'text' | 'json';
  readonly dossier: string | null;
  readonly asOf: string | null;
}

export type Command =
  | { readonly kind: 'help'; readonly of: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'explain'; readonly options: ExplainOptions }
  | { readonly kind: 'dossier'; readonly options: DossierOptions };

/** What was typed, each word of it valid; what it comes to is known when the configuration file is read. */
export type Asked =
  | Extract<Command, { kind: 'help' | 'version' }>
  | { readonly kind: CommandName; readonly words: readonly string[]; readonly values: Values; readonly config: ConfigChoice };

const switched = z._default(z.boolean(), false);

const valuesSchema = z.object({
  format: z.optional(format('--format')),
  published: z.optional(day('--published')),
  url: z.optional(z.string().check(z.refine(isWebAddress, '--url is an address that begins with http:// or https://'))),
  dossier: z.optional(z.string()),
  'as-of': z.optional(day('--as-of')),
  'fail-on': z.optional(rating('--fail-on')),
  'fail-on-check': z.optional(z.array(check('--fail-on-check'))),
  baseline: z.optional(z.string()),
  'write-baseline': z.optional(z.string()),
  ignore: z.optional(z.string()),
  jobs: z.optional(jobs('--jobs')),
  at: z.optional(z.string().check(z.regex(/^\d{1,9}$/, '--at is an offset: a whole number'))),
  ndjson: switched,
  watch: switched,
  force: switched,
  'with-text': switched,
});
type Values = z.infer<typeof valuesSchema>;

/** Throws a `Failure` that says what is wrong. */
export function readArguments(args: readonly string[]): Asked {
  const { values: typed, positionals } = split(args);
  if (typed.version === true) return { kind: 'version' };
  const [word, ...words] = positionals;
  const command = COMMANDS.find((name) => name === word) ?? null;
  if (word === 'help') return { kind: 'help', of: topicOf(words) };
  if (typed.help === true) return { kind: 'help', of: command };
  if (command === null) {
    throw new Failure(
      word === undefined
        ? 'what shall I do? firsthand check FILE, or firsthand --help'
        : `there is no command “${word}”; there are check, explain, dossier and help`,
    );
  }
  refuseStrangers(typed, command);
  const { 'fail-on-check': checks, jobs: many } = typed;
  const parsed = valuesSchema.safeParse({
    ...typed,
    ...(typeof checks === 'string' ? { 'fail-on-check': checks.split(',').map((id) => id.trim()) } : {}),
    ...(typeof many === 'string' && /^\d{1,9}$/.test(many) ? { jobs: Number(many) } : {}),
  });
  if (!parsed.success) throw new Failure(parsed.error.issues[0]?.message ?? 'an option has a wrong value');
  return { kind: command, words, values: parsed.data, config: configOf(typed) };
}

/** Options of another command are no misprint: the sentence says whose they are. */
function refuseStrangers(typed: Readonly<Record<string, unknown>>, command: CommandName): void {
  for (const name of Object.keys(typed)) {
    const owners = OPTIONS.filter((option) => option.name === name).flatMap(({ of }) => of);
    if (owners.length > 0 && !owners.includes(command))
      throw new Failure(`--${name} belongs to firsthand ${owners.join(' and ')}`);
  }
}

function configOf({ config, 'no-config': none }: Readonly<Record<string, unknown>>): ConfigChoice {
  if (typeof config === 'string') {
    if (none === true) throw new Failure('--config and --no-config say the opposite');
    return { kind: 'file', path: config };
  }
  return { kind: none === true ? 'none' : 'search' };
}

function topicOf([word]: readonly string[]): CommandName | null {
  const found = COMMANDS.find((name) => name === word);
  if (word !== undefined && found === undefined)
    throw new Failure(`there is no command “${word}”; there are check, explain and dossier`);
  return found ?? null;
}

/** Throws a `Failure` where the parts do not go together. */
export function toCommand(asked: Asked, settings: Settings = {}): Command {
  switch (asked.kind) {
    case 'help':
    case 'version':
      return asked;
    case 'check':
      return { kind: 'check', options: toCheck(asked.words, asked.values, settings) };
    case 'explain':
      return { kind: 'explain', options: toExplain(asked.words, asked.values, settings) };
    case 'dossier':
      return { kind: 'dossier', options: toDossier(asked.words, asked.values, settings) };
  }
}

/** What lines are given and answered leaves no room for these. */
const NOT_FOR_LINES = ['watch', 'baseline', 'write-baseline', 'ignore', 'fail-on-check'] as const;

function toCheck(words: readonly string[], values: Values, settings: Settings): CheckOptions {
  const { ndjson, watch } = values;
  const files = words.length > 0 || ndjson ? words : (settings.files ?? []);
  if (ndjson) {
    if (files.some((file) => file !== '-')) throw new Failure('--ndjson reads standard input, no files');
    if (values.format !== undefined && values.format !== 'json') throw new Failure('--ndjson writes JSON');
    for (const name of NOT_FOR_LINES)
      if (values[name] !== undefined && values[name] !== false) throw new Failure(`--${name} goes with files, not with --ndjson`);
  } else {
    if (files.length === 0) throw new Failure('which file? Give paths, or - for standard input');
    if (files.filter((file) => file === '-').length > 1) throw new Failure('standard input can be read only once');
  }
  const written = ndjson ? 'json' : (values.format ?? settings.format ?? 'text');
  if (watch) {
    if (files.includes('-')) throw new Failure('standard input cannot be watched');
    if (written !== 'text') throw new Failure('--watch is for people: it writes text');
    if (values['write-baseline'] !== undefined) throw new Failure('--watch writes no baseline');
  }
  return {
    files,
    format: written,
    ndjson,
    watch,
    published: values.published ?? null,
    url: values.url ?? null,
    dossier: values.dossier ?? settings.dossier ?? null,
    asOf: values['as-of'] ?? settings.asOf ?? null,
    failOn: values['fail-on'] ?? settings.failOn ?? null,
    // Lines are answered with claims and not with problems.
    failOnChecks: ndjson ? [] : (values['fail-on-check'] ?? settings.failOnChecks ?? []),
    baseline: values.baseline ?? settings.baseline ?? null,
    writeBaseline: values['write-baseline'] ?? null,
    ignore: values.ignore ?? settings.ignore ?? null,
    jobs: values.jobs ?? settings.jobs ?? 1,
    force: values.force || (settings.force ?? false),
    withText: values['with-text'],
  };
}

function toExplain(words: readonly string[], values: Values, settings: Settings): ExplainOptions {
  const [file] = words;
  if (file === undefined || words.length > 1) throw new Failure('explain takes one file, or - for standard input');
  if (values.at === undefined) throw new Failure('explain what? --at OFFSET says where in the text');
  return {
    file,
    at: Number(values.at),
    format: forPeopleOrPrograms(values, 'explain'),
    published: values.published ?? null,
    url: values.url ?? null,
    dossier: values.dossier ?? settings.dossier ?? null,
    asOf: values['as-of'] ?? settings.asOf ?? null,
  };
}

function toDossier([does, ...words]: readonly string[], values: Values, settings: Settings): DossierOptions {
  const rest = {
    format: forPeopleOrPrograms(values, 'dossier'),
    dossier: values.dossier ?? settings.dossier ?? null,
    asOf: values['as-of'] ?? settings.asOf ?? null,
  };
  switch (does) {
    case 'list':
      if (words.length > 0) throw new Failure('dossier list takes no names; dossier show ID shows one fact or source');
      return { ...rest, does: { kind: 'list' } };
    case 'show':
      if (words.length === 0) throw new Failure('show what? firsthand dossier list has the ids');
      return { ...rest, does: { kind: 'show', ids: words } };
    case 'lint': {
      const [path] = words;
      if (path === undefined || words.length > 1) throw new Failure('dossier lint takes one file or folder');
      return { ...rest, does: { kind: 'lint', path } };
    }
    default:
      throw new Failure(`${does === undefined ? 'dossier what?' : `dossier does not “${does}”.`} There are list, show and lint`);
  }
}

function forPeopleOrPrograms({ format: asked = 'text' }: Values, command: CommandName): 'text' | 'json' {
  if (asked !== 'text' && asked !== 'json') throw new Failure(`${command} writes text or json`);
  return asked;
}

function split(args: readonly string[]): { values: Readonly<Record<string, unknown>>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: parserOptions() });
  } catch (error) {
    // Node's first sentence names the option; the rest is advice for programmers.
    throw new Failure((error instanceof Error ? error.message : String(error)).split('. ', 1)[0] ?? '');
  }
}

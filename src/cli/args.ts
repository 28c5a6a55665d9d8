/** The command line, from strings to typed options. */
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { parseDay } from '../article/day.ts';
import { RATINGS, type Rating } from '../vocabulary.ts';
import { Failure } from './failure.ts';

/** `text` for a terminal, `json` for programs, and what an article can be saved as (`report/exports.ts`). */
export const FORMATS = ['text', 'json', 'jsonld', 'markdown', 'csv', 'html'] as const;

export interface CheckOptions {
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly ndjson: boolean;
  readonly published: string | null;
  readonly url: string | null;
  /** A path; null for the built-in dossier. */
  readonly dossier: string | null;
  readonly failOn: Rating | null;
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
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'explain'; readonly options: ExplainOptions };

/** Formats of the plan that are not built yet get their own sentence: the user did not mistype. */
const LATER = ['sarif'];

const oneOf = (what: string, values: readonly string[]) => `${what} is one of ${values.join(', ')}`;

const valuesSchema = z.object({
  format: z._default(z.enum(FORMATS, oneOf('--format', FORMATS)), 'text'),
  published: z.optional(
    z
      .string()
      .check(z.refine((day) => /^\d{4}-\d\d-\d\d$/.test(day) && parseDay(day) !== null, '--published is a day, YYYY-MM-DD')),
  ),
  url: z.optional(z.string().check(z.refine(isWebAddress, '--url is an address that begins with http:// or https://'))),
  dossier: z.optional(z.string()),
  'fail-on': z.optional(z.enum(RATINGS, oneOf('--fail-on', RATINGS))),
  at: z.optional(z.string().check(z.regex(/^\d{1,9}$/, '--at is an offset: a whole number'))),
  ndjson: z._default(z.boolean(), false),
  force: z._default(z.boolean(), false),
  'with-text': z._default(z.boolean(), false),
});

/** Throws a `Failure` that says what is wrong. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = read(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (command !== 'check' && command !== 'explain') {
    throw new Failure(
      command === undefined
        ? 'what shall I do? firsthand check FILE, or firsthand --help'
        : `there is no command “${command}”; there are “check” and “explain”`,
    );
  }
  if (values.format !== undefined && LATER.includes(values.format))
    throw new Failure(`--format ${values.format} is not supported yet`);
  const parsed = valuesSchema.safeParse(values);
  if (!parsed.success) throw new Failure(parsed.error.issues[0]?.message ?? 'an option has a wrong value');
  const { data } = parsed;
  if (command === 'explain') return toExplain(files, data);
  if (data.at !== undefined) throw new Failure('--at belongs to firsthand explain');

  if (data.ndjson) {
    if (files.some((file) => file !== '-')) throw new Failure('--ndjson reads standard input, no files');
    if (values.format !== undefined && values.format !== 'json') throw new Failure('--ndjson writes JSON');
  } else {
    if (files.length === 0) throw new Failure('which file? Give paths, or - for standard input');
    if (files.filter((file) => file === '-').length > 1) throw new Failure('standard input can be read only once');
  }
  return {
    kind: 'check',
    options: {
      files,
      format: data.ndjson ? 'json' : data.format,
      ndjson: data.ndjson,
      published: data.published ?? null,
      url: data.url ?? null,
      dossier: data.dossier ?? null,
      failOn: data['fail-on'] ?? null,
      force: data.force,
      withText: data['with-text'],
    },
  };
}

function toExplain(files: readonly string[], data: z.infer<typeof valuesSchema>): Command {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Failure('explain takes one file, or - for standard input');
  if (data.at === undefined) throw new Failure('explain what? --at OFFSET says where in the text');
  if (data.ndjson || data.force || data['with-text'] || data['fail-on'] !== undefined)
    throw new Failure('explain takes --at, --format, --published, --url and --dossier, and nothing else');
  const { format, published = null, url = null, dossier = null } = data;
  if (format !== 'text' && format !== 'json') throw new Failure('explain writes text or json');
  return { kind: 'explain', options: { file, at: Number(data.at), format, published, url, dossier } };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        published: { type: 'string' },
        url: { type: 'string' },
        dossier: { type: 'string' },
        at: { type: 'string' },
        'fail-on': { type: 'string' },
        ndjson: { type: 'boolean' },
        force: { type: 'boolean' },
        'with-text': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    // Node's first sentence names the option; the rest is advice for programmers.
    throw new Failure((error instanceof Error ? error.message : String(error)).split('. ', 1)[0] ?? '');
  }
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

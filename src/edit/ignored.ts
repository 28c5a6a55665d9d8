/**
 * Problems that were set aside: an editor's list with a reason for each, or a baseline of what was known when a check was introduced. One
 * shape for the desk's drafts and the command line's files, so that what was set aside in one is known in the other. The file can come
 * from anybody: bounded, validated whole, refused whole.
 */
import * as z from 'zod/mini';
import { CHECK_IDS, type Problem } from './problem.ts';

export const IGNORED_FORMAT = 'firsthand-ignored';
/** Changes when a file of before can no longer be read. */
export const IGNORED_VERSION = 1;
/** More than an archive's baseline has; look at a file's size before reading it. */
export const MOST_IGNORED = 100_000;
export const LONGEST_REASON = 500;
const LONGEST_QUOTE = 1000;

const entry = z.strictObject({
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}(?:-[1-9][0-9]{0,5})?$/)),
  check: z.enum(CHECK_IDS),
  /** Why it was set aside; null in a baseline, of which nobody has said why. */
  reason: z.nullable(z.string().check(z.minLength(1), z.maxLength(LONGEST_REASON))),
  /** For people who read the file: nothing is known by it. */
  quote: z.string().check(z.maxLength(LONGEST_QUOTE)),
});

export const ignoredSchema = z.strictObject({
  format: z.literal(IGNORED_FORMAT),
  version: z.literal(IGNORED_VERSION),
  entries: z.array(entry).check(z.maxLength(MOST_IGNORED)),
});

type Parsed = z.infer<typeof ignoredSchema>;
export type IgnoredEntry = Readonly<Parsed['entries'][number]>;
export type Ignored = Readonly<Omit<Parsed, 'entries'>> & { readonly entries: readonly IgnoredEntry[] };

export const NOTHING_IGNORED: Ignored = { format: IGNORED_FORMAT, version: IGNORED_VERSION, entries: [] };

export type ReadIgnored =
  | { readonly kind: 'read'; readonly ignored: Ignored }
  /** `place` is the path of the first fault: `entries.3.check`; empty where the whole is none. */
  | { readonly kind: 'refused'; readonly place: string };

/** From `unknown`: what was parsed from a file, or what a storage holds. */
export function parseIgnored(data: unknown): ReadIgnored {
  const read = ignoredSchema.safeParse(data);
  if (read.success) return { kind: 'read', ignored: read.data };
  return { kind: 'refused', place: read.error.issues[0]?.path.map(String).join('.') ?? '' };
}

/** The list with the problem set aside; what was said of it before is replaced. A full list stays as it is. */
export function ignore(ignored: Ignored, problem: Problem, reason: string | null): Ignored {
  const entries = ignored.entries.filter(({ fingerprint }) => fingerprint !== problem.fingerprint);
  if (entries.length >= MOST_IGNORED) return ignored;
  return { ...ignored, entries: [...entries, toEntry(problem, reason)] };
}

/** The list without it. */
export function unignore(ignored: Ignored, fingerprint: string): Ignored {
  return { ...ignored, entries: ignored.entries.filter((one) => one.fingerprint !== fingerprint) };
}

/** All of a check's problems, as what is known: new ones are told from them. */
export function toBaseline(problems: readonly Problem[]): Ignored {
  const byName = new Map(problems.map((problem) => [problem.fingerprint, toEntry(problem, null)]));
  return { ...NOTHING_IGNORED, entries: [...byName.values()].slice(0, MOST_IGNORED) };
}

function toEntry({ fingerprint, check, quote }: Problem, reason: string | null): IgnoredEntry {
  const said = reason?.trim().slice(0, LONGEST_REASON) || null;
  return { fingerprint, check, reason: said, quote: quote.slice(0, LONGEST_QUOTE) };
}

/** Of problems, those that are to be looked at and those that were set aside, each in its order. */
export function splitIgnored(
  problems: readonly Problem[],
  { entries }: Ignored,
): { readonly open: readonly Problem[]; readonly aside: readonly { readonly problem: Problem; readonly entry: IgnoredEntry }[] } {
  const byName = new Map(entries.map((one) => [one.fingerprint, one]));
  const aside = problems.flatMap((problem) => {
    const found = byName.get(problem.fingerprint);
    return found === undefined ? [] : [{ problem, entry: found }];
  });
  return { open: problems.filter(({ fingerprint }) => !byName.has(fingerprint)), aside };
}

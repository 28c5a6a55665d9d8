/**
 * What was set aside before: a baseline of what is known, and a list of what was ignored, each with its reason. Both are files of one shape
 * (`edit/ignored.ts`), which the desk writes too.
 */
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { IGNORED_FORMAT, type Ignored, ignoredSchema, NOTHING_IGNORED } from '../edit/ignored.ts';
import type { CheckId, Problem } from '../edit/problem.ts';
import type { Standing } from '../report/to-sarif.ts';
import { Failure } from './failure.ts';
import { readJson, validated } from './json-file.ts';

export const IGNORE_NAME = '.firsthandignore.json';

export interface SetAside {
  /** Null where nobody asked for one: then nothing is new or old. */
  readonly baseline: Ignored | null;
  readonly ignored: Ignored;
}

export const NOTHING_SET_ASIDE: SetAside = { baseline: null, ignored: NOTHING_IGNORED };

export interface StandingProblem {
  readonly problem: Problem;
  readonly standing: Standing;
}

export interface Paths {
  readonly baseline: string | null;
  /** Null: the one that lies in `folder`, if there is one. */
  readonly ignore: string | null;
}

/** @throws Failure with the place of the fault */
export async function readSetAside(paths: Paths, folder: string, cwd: string): Promise<SetAside> {
  const ignore = paths.ignore ?? (await findIgnore(folder, cwd));
  return {
    baseline: paths.baseline === null ? null : await readList(paths.baseline, cwd, 'a baseline'),
    ignored: ignore === null ? NOTHING_IGNORED : await readIgnore(ignore, cwd),
  };
}

async function findIgnore(folder: string, cwd: string): Promise<string | null> {
  const path = join(folder, IGNORE_NAME);
  const known = await stat(path).catch(() => null);
  return known?.isFile() ? relative(cwd, path) : null;
}

async function readList(name: string, cwd: string, what: string): Promise<Ignored> {
  const file = await readJson(name, cwd);
  const { data } = file;
  // Said before anything else: whoever names a wrong file is not helped by the first of its faults.
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== IGNORED_FORMAT)
    throw new Failure(`${name} is not ${what}: its “format” would be “${IGNORED_FORMAT}”`);
  return validated(file, ignoredSchema);
}

async function readIgnore(name: string, cwd: string): Promise<Ignored> {
  const file = await readJson(name, cwd);
  const bare = reasonless(file.data);
  if (bare !== null) {
    throw new Failure(`${file.placeOf(['entries', bare])}: an ignored problem needs a reason: “reason” says why it may stand`);
  }
  return readList(name, cwd, 'an ignore list');
}

/** The first entry without a reason. */
function reasonless(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('entries' in data) || !Array.isArray(data.entries)) return null;
  const found = data.entries.findIndex((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return false;
    const reason = 'reason' in entry ? entry.reason : null;
    return reason === null || (typeof reason === 'string' && reason.trim() === '');
  });
  return found < 0 ? null : found;
}

/** Each problem with how it stands. A reason says more than that it was there before. */
export function stand(problems: readonly Problem[], { baseline, ignored }: SetAside): StandingProblem[] {
  const known = new Set(baseline?.entries.map(({ fingerprint }) => fingerprint));
  const reasons = new Map(ignored.entries.map(({ fingerprint, reason }) => [fingerprint, reason ?? '']));
  return problems.map((problem) => {
    const reason = reasons.get(problem.fingerprint);
    if (reason !== undefined) return { problem, standing: { kind: 'ignored', reason } };
    return { problem, standing: { kind: known.has(problem.fingerprint) ? 'known' : 'open' } };
  });
}

/** What a draft leaves out, and not what made the rating: to set it aside is not to set the finding aside. */
const OMISSIONS: ReadonlySet<CheckId> = new Set(['no-primary-link', 'number-without-scope', 'confidence-dropped']);

/** Ids of the findings whose problems were all set aside: they no longer fail anything by their rating. */
export function excusedFindings(all: readonly StandingProblem[]): ReadonlySet<string> {
  const byFinding = new Map<string, StandingProblem[]>();
  for (const one of all) {
    const { id } = one.problem.finding;
    byFinding.set(id, [...(byFinding.get(id) ?? []), one]);
  }
  const excused = [...byFinding].filter(([, own]) => {
    const decisive = own.filter(({ problem }) => !OMISSIONS.has(problem.check));
    return decisive.length > 0 && decisive.every(({ standing }) => standing.kind !== 'open');
  });
  return new Set(excused.map(([id]) => id));
}

/**
 * One article from its name to what is written of it. All of it is plain data, so that it can be done here or in a worker: what comes
 * out is the article's part of the output, and whether it fails.
 */
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../article/article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { checkWords, levelOf } from '../edit/checks.ts';
import { findProblems } from '../edit/find-problems.ts';
import { proposeFixes } from '../edit/fixes.ts';
import { type IgnoredEntry, toBaseline } from '../edit/ignored.ts';
import { CHECK_IDS } from '../edit/problem.ts';
import { type Check, checkInSteps } from '../firsthand.ts';
import type { Checked } from '../report/json-schema.ts';
import { parseRecord, toRecord } from '../report/record.ts';
import type { Report } from '../report/report.ts';
import type { Saved } from '../report/saved.ts';
import { toJson } from '../report/to-json.ts';
import { type SarifPart, type SarifRule, toSarifPart } from '../report/to-sarif.ts';
import { type TextOptions, toText } from '../report/to-text.ts';
import { finish } from '../steps.ts';
import { Failure } from './failure.ts';
import type { OutputFormat } from './options.ts';
import type { Format, Input } from './read-input.ts';
import { type SetAside, type StandingProblem, stand } from './set-aside.ts';
import { fails, type Gate } from './severity.ts';
import { toArticle } from './to-article.ts';

/** All that is the same for every article of a run. */
export interface Plan extends Gate {
  readonly format: OutputFormat;
  readonly published: string | null;
  readonly url: string | null;
  readonly force: boolean;
  readonly withText: boolean;
  readonly setAside: SetAside;
  readonly writesBaseline: boolean;
  readonly looks: Pick<TextOptions, 'width' | 'colour'>;
  readonly asOf: string | null;
  readonly cwd: string;
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'json'; readonly document: Checked }
  | { readonly kind: 'sarif'; readonly part: SarifPart }
  | { readonly kind: 'saved'; readonly saved: Saved };

export interface Outcome {
  readonly piece: Piece;
  readonly fails: boolean;
  /** For a baseline; none where none is written. */
  readonly entries: readonly IgnoredEntry[];
  /** What has to be said on standard error. */
  readonly note: string | null;
}

export const SARIF_RULES: readonly SarifRule[] = CHECK_IDS.map((id) => ({ id, ...checkWords(id), weight: levelOf(id) }));

/** @throws Failure */
export async function checkOne(input: Input, plan: Plan, dossier: Dossier): Promise<Outcome> {
  const { published, url, force } = plan;
  const article = await toArticle(input.text, input.format, { published, url });
  const checked = finish(checkInSteps(article, { dossier, force }));
  const { report } = checked;
  const problems = needsProblems(plan) ? stand(findProblems(report, article, { dossier }), plan.setAside) : [];
  const made = { name: input.name, format: input.format, article, report, problems, checked, dossier };
  const piece = toPiece(made, plan);
  return {
    piece,
    fails: fails(report.findings, problems, plan),
    entries: plan.writesBaseline
      ? toBaseline(problems.filter(({ standing }) => standing.kind !== 'ignored').map(({ problem }) => problem)).entries
      : [],
    note: piece.kind === 'saved' ? shortage(made, piece.saved) : null,
  };
}

interface Made {
  readonly name: string;
  readonly format: Format;
  readonly article: Article;
  readonly report: Report;
  readonly problems: readonly StandingProblem[];
  readonly checked: Check;
  readonly dossier: Dossier;
}

function needsProblems({ format, failOnChecks, setAside, writesBaseline }: Plan): boolean {
  const { baseline, ignored } = setAside;
  const isAsked = failOnChecks.length > 0 || baseline !== null || ignored.entries.length > 0 || writesBaseline;
  return format === 'text' || format === 'sarif' || isAsked;
}

function toPiece(made: Made, plan: Plan): Piece {
  const { name, article, report, problems } = made;
  switch (plan.format) {
    case 'json':
      return { kind: 'json', document: toJson(report, name, plan.withText ? article : undefined) };
    case 'text': {
      const looks = { ...plan.looks, asOf: plan.asOf, notes: toNotes(problems) };
      return { kind: 'text', text: toText(report, article, name, looks) };
    }
    case 'sarif':
      return { kind: 'sarif', part: toPart(made, plan) };
    default:
      return { kind: 'saved', saved: toSaved(made) };
  }
}

/** Under each finding the names of its problems, by which they are ignored and failed on. */
function toNotes(problems: readonly StandingProblem[]): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  for (const { problem, standing } of problems) {
    const { id } = problem.finding;
    const stands = standing.kind === 'ignored' ? ` · ignored: ${standing.reason}` : standing.kind === 'known' ? ' · known' : '';
    notes.set(id, [...(notes.get(id) ?? []), `${problem.check} ${problem.fingerprint}${stands}`]);
  }
  return notes;
}

/**
 * Characters of text times problems for which a wording is looked for: each may be tried many times over. A hundred thousand characters with
 * two hundred problems take some seconds; counted, and not timed, so that the same files give the same bytes.
 */
const MOST_TRIED = 20_000_000;

export function mostMended(length: number): number {
  return Math.floor(MOST_TRIED / Math.max(length, 1));
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

function toPart({ name, format, article, problems, checked, dossier }: Made, { cwd, setAside }: Plan): SarifPart {
  const isWhole = format === 'text' || format === 'markdown';
  // Heaviest first, as the problems come: where a text is too long to mend all of it, what matters most is mended.
  let left = mostMended(article.text.length);
  const fixesOf = ({ problem, standing }: StandingProblem) => {
    // What was set aside is to stay, and in another file's text there is no place to put a change.
    if (!isWhole || standing.kind !== 'open' || left <= 0) return [];
    left -= 1;
    return finish(proposeFixes(problem, article, { dossier, check: checked }));
  };
  const file = {
    uri: toUri(name, cwd),
    mediaType: MEDIA_TYPES[format],
    text: article.text,
    isWhole,
    problems: problems.map((one) => ({ ...one, fixes: fixesOf(one) })),
  };
  return toSarifPart(file, SARIF_RULES, setAside.baseline !== null);
}

/** What lies under the folder of the run is told from there; standard input has no address, and is called by what it is. */
export function toUri(name: string, cwd: string): string {
  if (name === '-') return 'stdin';
  const way = relative(cwd, resolve(cwd, name));
  const isOutside = way === '' || isAbsolute(way) || way.split(sep)[0] === '..';
  return isOutside ? pathToFileURL(resolve(cwd, name)).href : way.split(sep).map(encodeURIComponent).join('/');
}

/** @throws Failure where a record cannot hold the article, which then could not be opened again either. */
function toSaved({ name, article, report }: Made): Saved {
  const record = toRecord(report, article);
  if (parseRecord(record) === null) throw new Failure(`${name}: this is too long to be saved; --format json takes it`);
  return name === '-' ? { record } : { record, name: basename(name) };
}

function shortage({ name, report }: Made, { record }: Saved): string | null {
  const [left, found] = [record.findings.length, report.findings.length];
  return left < found ? `${name}: ${left} of its ${found} claims are saved, a file holds no more` : null;
}

/**
 * Does a rewording mend a problem? It is made in the article, the engine reads the article anew, and what was found before is held against
 * what is found then. Only a rewording with which the problem is gone, no other has come and nothing is left unread passes.
 */
import type { Article } from '../article/article.ts';
import type { Finding } from '../check/finding.ts';
import type { Dossier } from '../dossier/schema.ts';
import { type Check, checkInSteps } from '../firsthand.ts';
import type { Steps } from '../steps.ts';
import { applyEdits, shift } from './apply-edits.ts';
import { findProblems } from './find-problems.ts';
import type { Edit, Problem } from './problem.ts';

export interface Before {
  readonly check: Check;
  readonly problems: readonly Problem[];
  readonly dossier: Dossier;
}

export interface Outcome {
  readonly article: Article;
  /** Findings of the sentence that the sources support. */
  readonly supported: number;
  /** Of the fact that the claim rests on now. */
  readonly fact: string | null;
}

/** Null where it does not pass. `problem` is one of those before. */
export function* tryEdits(problem: Problem, edits: readonly Edit[], { check, problems, dossier }: Before): Steps<Outcome | null> {
  const article = applyEdits(check.article, edits);
  const { report } = yield* checkInSteps(article, { dossier, force: true, language: check.language }, check);
  const now = findProblems(report, article, { dossier });
  const { sentence } = problem.finding.claim;
  // A sentence that grows at its end still ends there.
  const own = { start: shift(sentence.start, edits, 'start'), end: shift(sentence.end, edits, 'end') };
  const isIn = ({ start, end }: { start: number; end: number }, span: typeof own) => start < span.end && end > span.start;
  const counts = (list: readonly Problem[], span: typeof own) => ({
    inside: countBy(list.filter((one) => isIn(one, span)).map((one) => one.check)),
    // Those alike elsewhere are told apart by a number, which a change before them may move.
    outside: countBy(list.filter((one) => !isIn(one, span)).map(({ fingerprint }) => fingerprint.slice(0, 16))),
  });
  // A link is given by a citation: which source a sentence rests on is what the rewording may change.
  const worded = (list: readonly Problem[]) => list.filter((one) => one.check !== 'no-primary-link');
  const before = counts(worded(problems), sentence);
  const after = counts(worded(now), own);
  if ((after.inside.get(problem.check) ?? 0) >= (before.inside.get(problem.check) ?? 0)) return null;
  if (grows(before.inside, after.inside) || grows(before.outside, after.outside)) return null;
  const findingsBefore = check.report.findings.filter(({ claim }) => isIn(claim, sentence));
  const findings = report.findings.filter(({ claim }) => isIn(claim, own));
  const outsideBefore = check.report.findings.length - findingsBefore.length;
  // A claim that is no longer read is not mended. In other sentences, too.
  if (report.findings.length - findings.length < outsideBefore) return null;
  if (findings.length < findingsBefore.length && !MAY_GO.has(problem.check)) return null;
  const supported = findings.filter(({ rating }) => rating === 'supported').length;
  if (supported < findingsBefore.filter(({ rating }) => rating === 'supported').length) return null;
  const mended = findings.find((one) => isKin(one, problem.finding, edits)) ?? null;
  return { article, supported, fact: mended?.facts[0] ?? null };
}

/** Told apart from this attack, or left out of a list, a claim may be no matter of this dossier any more. */
const MAY_GO: ReadonlySet<Problem['check']> = new Set([
  'separate-case',
  'attribution-of-another',
  'accusation-nobody-made',
  'attribution-overstated',
]);

function isKin(one: Finding, before: Finding, edits: readonly Edit[]): boolean {
  const start = shift(before.claim.start, edits, 'start');
  const end = shift(before.claim.end, edits, 'end');
  return one.claim.kind === before.claim.kind && one.claim.start < end && one.claim.end > start;
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function grows(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
  return [...after].some(([name, count]) => count > (before.get(name) ?? 0));
}

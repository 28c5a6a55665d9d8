/**
 * A wording that matches the source, for a problem. Candidates are made from the typed reading and the fact (`candidates/`); each is tried
 * by the engine itself (`trial.ts`), and what is offered has passed. Where none passes, none is offered.
 */
import type { Article } from '../article/article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { type Check, checkInSteps } from '../firsthand.ts';
import type { Steps } from '../steps.ts';
import { edited } from './apply-edits.ts';
import { candidatesFor } from './candidates/candidates.ts';
import { type Change, type Spot, toSpot } from './candidates/spot.ts';
import { findProblems } from './find-problems.ts';
import type { Edit, Fix, Problem } from './problem.ts';
import { tryEdits } from './trial.ts';

export interface FixOptions {
  readonly dossier: Dossier;
  /** The check in which the problem was found, to go on from; without it the article is checked first. */
  readonly check?: Check;
}

/** More than three is a list to read. */
const MOST_FIXES = 3;
/** Each costs a check of the text from the sentence on. */
const MOST_TRIALS = 60;

/**
 * Best first: those with which the most of the sentence is supported, then those that change the fewest letters. Stops between trials and
 * within them, so that a page's thread can do other things.
 */
export function* proposeFixes(problem: Problem, article: Article, { dossier, check }: FixOptions): Steps<readonly Fix[]> {
  const before = check ?? (yield* checkInSteps(article, { dossier, force: true }));
  const spot = toSpot(problem, article, before, dossier);
  if (spot === null) return [];
  const problems = findProblems(before.report, article, { dossier });
  const passed: { readonly edits: Change; readonly fix: Fix; readonly supported: number }[] = [];
  const tried = new Set<string>();
  for (const tier of candidatesFor(spot)) {
    if (passed.length > 0) break;
    for (const edits of inOrder(tier)) {
      const key = JSON.stringify(edits);
      if (passed.length >= MOST_FIXES || tried.size >= MOST_TRIALS || tried.has(key) || !mayBe(edits, spot)) continue;
      tried.add(key);
      yield;
      const outcome = yield* tryEdits(problem, edits, { check: before, problems, dossier });
      if (outcome === null) continue;
      passed.push({ edits, supported: outcome.supported, fix: { edits, result: resultOf(spot, edits), fact: outcome.fact } });
    }
  }
  return passed.sort((a, b) => b.supported - a.supported || changed(a.edits) - changed(b.edits)).map(({ fix }) => fix);
}

/** Small changes first. */
function inOrder(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => changed(a) - changed(b));
}

/** Letters that go and that come. */
function changed(edits: readonly Edit[]): number {
  return edits.reduce((sum, { start, end, insert }) => sum + (end - start) + insert.length, 0);
}

/**
 * Within the sentence, of words and no markup, and not in somebody's mouth: what stands between quotation marks was said so or is to be
 * taken from the source, and nothing else.
 */
function mayBe(edits: Change, { article, sentence, problem }: Spot): boolean {
  return edits.every(({ start, end, insert }) => {
    if (start < sentence.start || end > sentence.end) return false;
    if (article.view !== undefined && article.view.slice(start, end) !== article.text.slice(start, end)) return false;
    if (article.text.slice(start, end) === insert) return false;
    if (problem.check === 'quotation-altered') return true;
    return !sentence.tokens.some(
      (token, i) =>
        (sentence.quoted[i] ?? false) &&
        (start === end ? token.start < start && start < token.end : token.start < end && start < token.end),
    );
  });
}

/** The sentence as it then stands. */
function resultOf({ article, sentence: { start, end } }: Spot, edits: Change): string {
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return edited(article.text.slice(start, end), moved);
}

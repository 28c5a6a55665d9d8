/**
 * The proof that a draft becomes clean by accepting what is offered, and nothing else: the first wording of each problem, taken one after
 * the other, and then a citation for each source that has no link.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { fromMarkdown } from '../../../src/article/from-markdown.ts';
import { edited } from '../../../src/edit/apply-edits.ts';
import { cite } from '../../../src/edit/citation/cite.ts';
import { findProblems, sourceOf } from '../../../src/edit/find-problems.ts';
import { proposeFixes } from '../../../src/edit/fixes.ts';
import type { Problem } from '../../../src/edit/problem.ts';
import { type Check, checkInSteps } from '../../../src/firsthand.ts';
import { finish } from '../../../src/steps.ts';
import { dossier } from '../../engine.ts';
import { PLANTED, PLANTED_ON } from './errors.ts';

const draft = readFileSync(new URL('./draft.md', import.meta.url), 'utf8');

interface Checked {
  readonly article: Article;
  readonly check: Check;
  readonly problems: readonly Problem[];
}

function checkedOf(text: string): Checked {
  const article = fromMarkdown(text, { published: PLANTED_ON });
  const check = finish(checkInSteps(article, { dossier }));
  return { article, check, problems: findProblems(check.report, article, { dossier }) };
}

/** Takes the first wording of the first problem that has one, until none has any. */
function mended(text: string): { readonly text: string; readonly taken: number } {
  let now = text;
  for (let taken = 0; ; taken += 1) {
    const { article, check, problems } = checkedOf(now);
    let next: string | null = null;
    for (const problem of problems) {
      const [fix] = finish(proposeFixes(problem, article, { dossier, check }));
      if (fix === undefined) continue;
      next = edited(now, fix.edits);
      break;
    }
    if (next === null) return { text: now, taken };
    now = next;
    // A wording that brought the next one back would go on for ever.
    if (taken > 3 * PLANTED.length) throw new Error('It does not come to an end.');
  }
}

/** Puts a linked credit behind the sentence of each source that has none, as an editor would paste it. */
function linked(text: string): string {
  let now = text;
  for (let given = 0; given <= dossier.sources.length; given += 1) {
    const problem = checkedOf(now).problems.find(({ check }) => check === 'no-primary-link');
    const source = dossier.sources.find(({ id }) => problem !== undefined && id === sourceOf(problem)?.source);
    if (problem === undefined || source === undefined) return now;
    const { text: link } = cite(source, { style: 'apa', format: 'link', markdown: true }).inline;
    const { end } = problem.finding.claim.sentence;
    const at = end - (/[.!?]\s*$/.exec(now.slice(0, end))?.[0].length ?? 0);
    now = `${now.slice(0, at)} (${link})${now.slice(at)}`;
  }
  return now;
}

/** The problem's sentence has the words. */
function isIn({ finding: { claim } }: Problem, words: string): boolean {
  const at = draft.indexOf(words);
  return claim.sentence.start <= at && at < claim.sentence.end;
}

describe('the planted draft', () => {
  const before = checkedOf(draft);
  const after = mended(draft);
  const clean = checkedOf(after.text);

  it('is a story of a thousand words with twenty errors', () => {
    expect(PLANTED).toHaveLength(20);
    expect(draft.split(/\s+/).length).toBeGreaterThan(700);
    expect(before.check.report.topic.match).toBe(true);
  });

  it.each(PLANTED.map((planted) => [planted.words, planted.check, planted] as const))('holds “%s”: %s', (words, check) => {
    const at = draft.indexOf(words);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(before.problems.filter((one) => isIn(one, words)).map((one) => one.check)).toContain(check);
  });

  it('has no problem of words that was not planted, but for light ones', () => {
    const planted = (problem: Problem) => PLANTED.some(({ words, check }) => check === problem.check && isIn(problem, words));
    expect(
      before.problems.filter((problem) => problem.weight !== 'light' && !planted(problem)).map(({ quote }) => quote),
    ).toEqual([]);
  });

  it('has no problem of words left when the first wording of each is taken', () => {
    expect(after.taken).toBeGreaterThanOrEqual(PLANTED.length);
    expect(
      clean.problems.filter(({ check }) => check !== 'no-primary-link').map(({ check, quote }) => `${check} ${quote}`),
    ).toEqual([]);
  });

  it.each(PLANTED.map(({ right, reads }) => [right, reads] as const))('reads right: %s', (_, then) =>
    expect(after.text).toMatch(then),
  );

  it('has nothing left at all when a citation is pasted for each source that had no link', { timeout: 60_000 }, () => {
    const cited = checkedOf(linked(after.text));
    expect(cited.check.report.links.length).toBeGreaterThan(5);
    expect(cited.problems.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
  });

  it('makes as many claims as before', () => {
    const rated = (checked: Checked) => checked.check.report.findings.length;
    expect(rated(clean)).toBeGreaterThanOrEqual(rated(before) - 1);
  });
});

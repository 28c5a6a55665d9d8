/**
 * The package's main export: the engine, for a program of your own. Pure functions over plain data; no browser, no Node, no network, no
 * clock. An article is read, checked against a dossier, and what is found is data:
 *
 *     import { builtInDossier, check, fromText } from 'firsthand';
 *
 *     const dossier = await builtInDossier();
 *     const article = fromText(draft, { published: '2021-07-21' });
 *     const { topic, findings } = check(article, { dossier });
 *
 * HTML is read by `firsthand/html`, which wants a parser and knows the DOM's types. Whatever is not used is left out by a bundler: the
 * dossier, which is most of it, is loaded only when it is asked for.
 */
import { type Loaded, load } from './dossier/load.ts';
import type { Dossier } from './dossier/schema.ts';
import { governmentOf, PLACES } from './language/en/places.ts';

// Read.
export type { Article, Block, Link, PublishedFrom } from './article/article.ts';
export { parseDay } from './article/day.ts';
export { fromMarkdown } from './article/from-markdown.ts';
export { fromText } from './article/from-text.ts';
export type { Given } from './article/given.ts';
// Check.
export type { Exhibit, Finding, Reason, ReasonCode, Weight } from './check/finding.ts';
export type { RuleId } from './check/rules/index.ts';
export { asOf } from './dossier/as-of.ts';
export type { Dossier, Evidence, Fact, Party, Source } from './dossier/schema.ts';
// Edit.
export { applyEdits } from './edit/apply-edits.ts';
export { checkWords } from './edit/checks.ts';
export { type Comparison, compareProblems } from './edit/compare.ts';
export { findProblems, type ProblemOptions } from './edit/find-problems.ts';
export { type FixOptions, proposeFixes } from './edit/fixes.ts';
export { type Ignored, type IgnoredEntry, ignore, parseIgnored, splitIgnored, toBaseline, unignore } from './edit/ignored.ts';
export { CHECK_IDS, type CheckId, type Edit, type Fix, type Problem } from './edit/problem.ts';
export { explain } from './explain.ts';
export { type Check, type CheckOptions, check, checkInSteps } from './firsthand.ts';
// Hand on.
export type { Explanation } from './report/explanation.ts';
export { EXPORTS, type Export, type ExportId, exportOf } from './report/exports.ts';
export type { Checked } from './report/json-schema.ts';
export { type ArticleRecord, parseRecord, toRecord } from './report/record.ts';
export type { Report, TopicDecision } from './report/report.ts';
export { toJson } from './report/to-json.ts';
export { finish, type Steps } from './steps.ts';
export { type Day, KINDS, type Kind, type Language, RATINGS, type Rating } from './vocabulary.ts';

/** The dossier that comes with the program: the Microsoft Exchange attack of 2021. */
export async function builtInDossier(): Promise<Dossier> {
  const { default: dossier } = await import('dossier:exchange-2021');
  return dossier;
}

/**
 * A dossier of somebody's from JSON: whole, or refused with sentences that say what is wrong and where.
 * @example loadDossier('{}') // { refusals: ['id: Invalid input: …', …] }
 */
export function loadDossier(json: string): Loaded {
  return load(json, new Set(PLACES.map(({ id }) => governmentOf(id))));
}
export type { Loaded };

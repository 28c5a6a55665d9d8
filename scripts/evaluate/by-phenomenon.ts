/** How many of the claims that show a phenomenon were found, and how many of those rated rightly. */
import type { Label, Labelled } from './labelled.ts';
import type { Phenomenon } from './phenomena/phenomenon.ts';
import { PHENOMENA } from './phenomena.ts';
import type { Outcome } from './score.ts';

export interface Counted {
  readonly n: number;
  readonly found: number;
  readonly right: number;
}

/** A label and what became of it. */
export interface Case {
  readonly label: Label;
  readonly article: Labelled;
  readonly outcome: Outcome;
}

/** Claims that may be left unfound count neither way, as in the scorer. */
export function toCases(articles: readonly Labelled[], outcomes: readonly Outcome[]): Case[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return outcomes.flatMap((outcome) => {
    const article = byId.get(outcome.id);
    const label = outcome.claim === null ? undefined : article?.claims[outcome.claim];
    return article === undefined || label === undefined || label.optional ? [] : [{ label, article, outcome }];
  });
}

export function count(cases: readonly Case[]): Counted {
  const found = cases.filter(({ outcome }) => outcome.mark !== null);
  return { n: cases.length, found: found.length, right: found.filter(({ outcome }) => outcome.right).length };
}

export function byPhenomenon(cases: readonly Case[], phenomena: readonly Phenomenon[] = PHENOMENA): Map<Phenomenon, Counted> {
  return new Map(
    phenomena.map((phenomenon) => [phenomenon, count(cases.filter(({ label, article }) => phenomenon.shows(label, article)))]),
  );
}

/** By a code that the label expects among the finding's reasons: what differs from the source. */
export function byReason(cases: readonly Case[]): Map<string, Counted> {
  const codes = [...new Set(cases.flatMap(({ label }) => label.reasons))].sort();
  return new Map(codes.map((code) => [code, count(cases.filter(({ label }) => label.reasons.includes(code)))]));
}

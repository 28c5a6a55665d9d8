/** What a trace saw, ordered for a person: the facts that decided, those shown beside them, and those left, the nearest first. */
import type { Claim } from '../claims/claim.ts';
import type { Fact } from '../dossier/schema.ts';
import { rung } from './attribution/ladder.ts';
import { factWords } from './exhibit.ts';
import type { Facts } from './facts.ts';
import { LEFT, LEFT_WORDS, type Left, type Witnessed } from './trace.ts';
import type { Outcome } from './verdict.ts';
import type { Words } from './words/words.ts';

export interface Considered {
  readonly fact: string;
  readonly statement: string;
  /** The source's value in words. */
  readonly value: string;
  /** Who says it, by name. */
  readonly by: string;
  /** The day it became public. */
  readonly public: string;
  readonly use: 'decided' | 'shown' | 'left';
  /** Why it was left; null where it was not. */
  readonly left: Left | null;
  readonly why: string;
}

export function toConsidered(claim: Claim, outcome: Outcome, { left }: Witnessed, facts: Facts, words: Words): Considered[] {
  const decided = outcome.rating === null ? [] : outcome.facts;
  const shown = outcome.rating === null ? [] : outcome.others.filter((fact) => !decided.includes(fact));
  const rest = [...left].filter(([fact]) => !decided.includes(fact) && !shown.includes(fact));
  rest.sort(([a, whyA], [b, whyB]) => LEFT.indexOf(whyB) - LEFT.indexOf(whyA) || distance(claim, a) - distance(claim, b));
  const describe = (fact: Fact, use: Considered['use'], why: string, reason: Left | null): Considered => ({
    fact: fact.id,
    statement: fact.statement,
    value: factWords(fact, facts, words),
    by: facts.partyName(fact.by),
    public: fact.public,
    use,
    left: reason,
    why,
  });
  return [
    ...decided.map((fact) => describe(fact, 'decided', 'the rating rests on it', null)),
    ...shown.map((fact) => describe(fact, 'shown', 'it is shown beside the one that decided', null)),
    ...rest.map(([fact, why]) => describe(fact, 'left', LEFT_WORDS[why], why)),
  ];
}

/** How far a fact's value is from the claim's, on the kind's own scale: only to put facts that were left alike in order. */
function distance(claim: Claim, fact: Fact): number {
  if (claim.kind === 'figure' && fact.kind === 'figure') {
    const size = (figure: { readonly min: number | null; readonly max: number | null }) =>
      Math.log1p(figure.min ?? figure.max ?? 0);
    return Math.abs(size(claim.reading) - size(fact.figure));
  }
  if (claim.kind === 'date' && fact.kind === 'date') return Math.abs(Date.parse(claim.reading.from) - Date.parse(fact.date.from));
  if (claim.kind === 'attribution' && fact.kind === 'attribution')
    return Math.abs(rung(claim.reading.relation) - rung(fact.attribution.relation));
  return Number.POSITIVE_INFINITY;
}

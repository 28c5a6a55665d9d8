/**
 * An optional witness of a check: which facts were considered, and why each was left. Without one, checking notes nothing; with one
 * it decides no differently. `explain` shows what it saw.
 */
import type { Fact } from '../dossier/schema.ts';
import type { Value } from './value.ts';

/** Why a fact did not decide, farthest from the claim first: what fails late is near. A closed list; `LEFT_WORDS` says each in words. */
export const LEFT = [
  'unverified',
  'retelling',
  'not-yet-public',
  'no-own-statement',
  'other-unit',
  'other-event',
  'other-relation',
  'other-case',
  'other-party',
  'other-accused',
  'other-place',
  'other-state',
  'value-apart',
  'other-day',
  'identifies-nothing',
  'farther',
] as const;
export type Left = (typeof LEFT)[number];

export const LEFT_WORDS: Readonly<Record<Left, string>> = {
  unverified: 'its words could not be verified',
  retelling: 'it tells another’s value again: it supports nothing',
  'not-yet-public': 'it was not public on the article’s day',
  'no-own-statement': 'it is no statement of the source’s own act or finding',
  'other-unit': 'it counts another sort of thing',
  'other-event': 'it dates another event',
  'other-relation': 'it is a statement of another sort',
  'other-case': 'it is about another affair',
  'other-party': 'it is another party’s',
  'other-accused': 'it names somebody else',
  'other-place': 'its place is another',
  'other-state': 'something else happened to what it counts',
  'value-apart': 'its value is too far from the article’s',
  'other-day': 'its day does not meet the article’s',
  'identifies-nothing': 'a bound or a rounding identifies no fact of a source that is not credited',
  farther: 'it bears on the claim, and another is closer',
};

export interface Trace {
  /** The last word on a fact counts: `farther` until something better is known. */
  consider(fact: Fact, left: Left): void;
  /** The claim was read anew, as this, before it was judged. */
  reread(value: Value): void;
}

export interface Witnessed extends Trace {
  readonly left: ReadonlyMap<Fact, Left>;
  readonly rereadings: readonly Value[];
}

export function createTrace(): Witnessed {
  const left = new Map<Fact, Left>();
  const rereadings: Value[] = [];
  return { left, rereadings, consider: (fact, why) => left.set(fact, why), reread: (value) => rereadings.push(value) };
}

/** The facts for which `why` finds no reason to leave them. */
export function keep<F extends Fact>(facts: readonly F[], why: (fact: F) => Left | null, trace: Trace | undefined): F[] {
  if (trace === undefined) return facts.filter((fact) => why(fact) === null);
  return facts.filter((fact) => {
    const left = why(fact);
    trace.consider(fact, left ?? 'farther');
    return left === null;
  });
}

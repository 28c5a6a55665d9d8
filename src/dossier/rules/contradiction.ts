/**
 * Two facts that exclude each other must say so (`conflictsWith`), or be told apart (`revisedBy`, `asOf`, another scope). Quiet
 * where values naturally differ: counts of different days, one party's counts of different things (it does not contradict itself
 * within a day), round numbers, events that happen often.
 */
import type { Event } from '../../vocabulary.ts';
import type { DataPath, Problem } from '../fault.ts';
import { isDisjoint, type Range, toDayNumber } from '../interval.ts';
import type { Dossier, Fact } from '../schema.ts';
import type { Rule } from './rule.ts';

/** Counts move by the day. Facts that do not say which day they count are taken to count the day on which they became public, roughly. */
const SAME_MOMENT_DAYS = 1;

/** Events that happened once, or once to the party they name: two days for one of them cannot both be right. */
const ONCE: readonly Event[] = [
  'first-exploitation',
  'mass-exploitation',
  'reported-to-vendor',
  'vendor-aware',
  'vendor-confirmed',
  'planned-patch',
  'disclosed',
  'patched',
  'directive-issued',
  'order-issued',
  'indictment-returned',
  'indictment-unsealed',
  'charges-announced',
  'operation-announced',
];

/** What a fact says, where comparing it with another's makes sense. */
interface Comparable {
  readonly fact: Fact;
  readonly path: DataPath;
  readonly key: string;
  readonly range: Range;
  /** The day a count describes, and whether the fact says so; null for a date, which describes itself. */
  readonly moment: { readonly day: number; readonly isStated: boolean } | null;
}

export const contradiction: Rule = (dossier) => {
  const groups = new Map<string, Comparable[]>();
  for (const comparable of toComparables(dossier)) {
    const group = groups.get(comparable.key);
    if (group === undefined) groups.set(comparable.key, [comparable]);
    else group.push(comparable);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((later, index) => group.slice(0, index).flatMap((earlier) => compare(earlier, later))),
  );
};

function compare(a: Comparable, b: Comparable): Problem[] {
  if (!isDisjoint(a.range, b.range) || isOfAnotherMoment(a, b) || isDeclared(a.fact, b.fact)) return [];
  const message = `contradicts “${a.fact.id}”: declare it with conflictsWith or revisedBy, or tell the two apart`;
  return [{ rule: 'contradiction', path: b.path, message }];
}

function isOfAnotherMoment(a: Comparable, b: Comparable): boolean {
  if (a.moment === null || b.moment === null) return false;
  const most = a.moment.isStated && b.moment.isStated ? 0 : SAME_MOMENT_DAYS;
  return a.fact.by === b.fact.by || Math.abs(a.moment.day - b.moment.day) > most;
}

function isDeclared(a: Fact, b: Fact): boolean {
  const says = (one: Fact, other: Fact) => [...(one.conflictsWith ?? []), ...(one.revisedBy ?? [])].includes(other.id);
  return says(a, b) || says(b, a);
}

function toComparables({ facts }: Dossier): Comparable[] {
  return facts.flatMap((fact, index): Comparable[] => {
    if (fact.origin !== 'own' || fact.status !== 'verified') return [];
    if (fact.kind === 'figure') {
      const { unit, state, scope, asOf, min, max, comparator } = fact.figure;
      // A round number excludes only what is of another order.
      const loose = comparator === 'about' || comparator === 'nearly' || comparator === 'order';
      if (scope === 'unspecified' || loose) return [];
      const key = JSON.stringify(['figure', unit, state, scope, fact.case]);
      const moment = { day: toDayNumber(asOf ?? fact.public), isStated: asOf !== undefined };
      return [{ fact, path: ['facts', index, 'figure'], key, range: { min, max }, moment }];
    }
    if (fact.kind === 'date' && ONCE.includes(fact.date.event)) {
      const { event, party, from, to, toleranceDays = 0 } = fact.date;
      const range = { min: toDayNumber(from) - toleranceDays, max: toDayNumber(to) + toleranceDays };
      return [
        { fact, path: ['facts', index, 'date'], key: JSON.stringify(['date', event, party, fact.case]), range, moment: null },
      ];
    }
    return [];
  });
}

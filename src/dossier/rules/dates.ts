/** Days exist and come in the order in which things can happen. */
import type { DataPath, Problem } from '../fault.ts';
import { firstDayOf, isDay } from '../interval.ts';
import type { Fact } from '../schema.ts';
import type { Rule } from './rule.ts';

const RULE = 'date-order';

export const dates: Rule = ({ sources, facts, updated }) => {
  const published = new Map(sources.map((source) => [source.id, firstDayOf(source.published)]));
  const publicDay = new Map(facts.map((fact) => [fact.id, fact.public]));

  return [
    ...sources.flatMap((source, index) => {
      const at = ['sources', index, 'published'];
      const first = firstDayOf(source.published);
      if (!isDay(first)) return [noSuchDay(source.published, at)];
      return first > updated ? [{ rule: RULE, path: at, message: `published after the dossier was updated (${updated})` }] : [];
    }),
    ...facts.flatMap((fact, index): Problem[] => {
      const at = ['facts', index];
      const bad = daysOf(fact, at).filter(({ day }) => !isDay(day));
      if (bad.length > 0) return bad.map(({ day, path }) => noSuchDay(day, path));

      const problems: Problem[] = [];
      const report = (path: DataPath, message: string) => problems.push({ rule: RULE, path, message });
      if (fact.public > updated) report([...at, 'public'], `public after the dossier was updated (${updated})`);
      if (fact.kind === 'date' && fact.date.from > fact.date.to) report([...at, 'date', 'from'], 'from is after to');
      if (fact.kind === 'figure' && fact.figure.asOf !== undefined && fact.figure.asOf > fact.public) {
        report([...at, 'figure', 'asOf'], `counts a day after it became public (${fact.public})`);
      }
      // A fact known second-hand was public before those who tell us of it wrote; the publisher's own words were not.
      const days = fact.evidence.flatMap(({ source }) => published.get(source) ?? []);
      const first = days.filter(isDay).sort()[0];
      if (first !== undefined && (fact.origin === 'own' || fact.origin === 'press') && fact.public < first) {
        report([...at, 'public'], `public before any of its sources was published (${first})`);
      }
      for (const [n, id] of (fact.revisedBy ?? []).entries()) {
        const revised = publicDay.get(id);
        if (revised !== undefined && revised < fact.public) {
          report([...at, 'revisedBy', n], `“${id}” was public earlier (${revised}) than what it revises (${fact.public})`);
        }
      }
      return problems;
    }),
  ];
};

function daysOf(fact: Fact, at: DataPath): { day: string; path: DataPath }[] {
  const days = [{ day: fact.public, path: [...at, 'public'] }];
  if (fact.kind === 'figure' && fact.figure.asOf !== undefined)
    days.push({ day: fact.figure.asOf, path: [...at, 'figure', 'asOf'] });
  if (fact.kind === 'date') {
    days.push({ day: fact.date.from, path: [...at, 'date', 'from'] }, { day: fact.date.to, path: [...at, 'date', 'to'] });
  }
  return days;
}

const noSuchDay = (day: string, path: DataPath): Problem => ({ rule: 'no-such-day', path, message: `there is no day ${day}` });

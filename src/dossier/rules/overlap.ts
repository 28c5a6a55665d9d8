/** One party saying one thing on one day is one fact. Two of them would be shown side by side as if they were two sources. */
import type { Fact } from '../schema.ts';
import type { Rule } from './rule.ts';

export const overlap: Rule = ({ facts }) => {
  const first = new Map<string, string>();
  return facts.flatMap((fact, index) => {
    const key = JSON.stringify([
      fact.kind,
      fact.by,
      fact.public,
      fact.case ?? null,
      fact.origin === 'retelling',
      ...statedBy(fact),
    ]);
    const same = first.get(key);
    if (same === undefined) {
      first.set(key, fact.id);
      return [];
    }
    return [{ rule: 'overlap', path: ['facts', index, 'id'], message: `says the same as “${same}”: merge the two` }];
  });
};

function statedBy(fact: Fact): unknown[] {
  switch (fact.kind) {
    case 'figure': {
      const { min, max, comparator, unit, state, scope, asOf } = fact.figure;
      return [min, max, comparator, unit, state, scope, asOf ?? null];
    }
    case 'date': {
      const { event, from, to, party } = fact.date;
      return [event, from, to, party ?? null];
    }
    case 'attribution': {
      const { accuser, accused, relation, confidence } = fact.attribution;
      return [accuser, [...accused].sort(), relation, confidence ?? null];
    }
  }
}

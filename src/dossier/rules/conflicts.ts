/** A conflict is between two primary sources, and both sides know of it. */
import type { DataPath, Problem } from '../fault.ts';
import type { Fact } from '../schema.ts';
import type { Rule } from './rule.ts';

export const conflicts: Rule = ({ facts }) => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return facts.flatMap((fact, index) =>
    (fact.conflictsWith ?? []).flatMap((id, n): Problem[] => {
      const other = byId.get(id);
      const path = ['facts', index, 'conflictsWith', n];
      if (other === undefined) return []; // `references.ts` says so.
      return [
        ...weak(fact, path),
        ...weak(other, path),
        ...(other.conflictsWith?.includes(fact.id)
          ? []
          : [{ rule: 'conflict-one-sided', path, message: `“${id}” does not list “${fact.id}” in turn` }]),
      ];
    }),
  );
};

function weak(fact: Fact, path: DataPath): Problem[] {
  const why = fact.origin === 'retelling' ? 'a retelling' : fact.status === 'unverified' ? 'unverified' : null;
  return why === null ? [] : [{ rule: 'conflict-weak', path, message: `“${fact.id}” is ${why}, and conflicts with nothing` }];
}

/** Sources that nobody quotes and parties whom nothing concerns are left over from something. */
import { partiesOf } from '../references.ts';
import type { Rule } from './rule.ts';

export const unused: Rule = ({ sources, parties, facts }) => {
  const quoted = new Set(facts.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const named = new Set(facts.flatMap((fact) => partiesOf(fact, []).map(({ id }) => id)));
  return [
    ...sources.flatMap(({ id }, index) =>
      quoted.has(id) ? [] : [{ rule: 'unused-source', path: ['sources', index, 'id'], message: `no fact quotes “${id}”` }],
    ),
    ...parties.flatMap((party, index) =>
      // A party with a name in running text is there to be recognised in an article, also where no fact is about it.
      named.has(party.id) || party.names.length > 0 || parties.some(({ of }) => of === party.id)
        ? []
        : [
            {
              rule: 'unused-party',
              path: ['parties', index, 'id'],
              message: `no fact is about “${party.id}”, and no text can name it`,
            },
          ],
    ),
  ];
};

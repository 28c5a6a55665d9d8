/** Every id that a dossier mentions must be there once. The engine relies on it, so files and loaded JSON are both held to it. */
import type { DataPath, Problem } from './fault.ts';
import type { Dossier, Fact } from './schema.ts';

interface Mention {
  readonly id: string;
  readonly path: DataPath;
}

/**
 * Ids used twice in one list, and ids that lead nowhere. `states` are the ids of governments, which need no entry among the
 * parties because the language knows their names.
 */
export function findBrokenReferences(dossier: Dossier, states: ReadonlySet<string>): Problem[] {
  const sources = new Set(dossier.sources.map(({ id }) => id));
  const facts = new Set(dossier.facts.map(({ id }) => id));
  const cases = new Set(dossier.cases.map(({ id }) => id));
  const parties = new Set([...states, ...dossier.parties.map(({ id }) => id)]);

  const missing = (known: ReadonlySet<string>, what: string, mentions: readonly Mention[]): Problem[] =>
    mentions
      .filter(({ id }) => !known.has(id))
      .map(({ id, path }) => ({ rule: 'dangling-id', path, message: `there is no ${what} “${id}”` }));

  return [
    ...(['parties', 'cases', 'sources', 'facts'] as const).flatMap((list) => duplicates(dossier[list], list)),
    ...dossier.parties.flatMap((party, index) => [
      ...missing(parties, 'party', mention(party.of, ['parties', index, 'of'])),
      ...missing(cases, 'case', mention(party.case, ['parties', index, 'case'])),
    ]),
    ...dossier.facts.flatMap((fact, index) => {
      const at = ['facts', index];
      return [
        ...missing(
          sources,
          'source',
          fact.evidence.flatMap(({ source }, n) => mention(source, [...at, 'evidence', n, 'source'])),
        ),
        ...missing(parties, 'party', partiesOf(fact, at)),
        ...missing(cases, 'case', mention(fact.case, [...at, 'case'])),
        ...missing(facts, 'fact', factsOf(fact, at)),
        ...factsOf(fact, at)
          .filter(({ id }) => id === fact.id)
          .map(({ path }) => ({ rule: 'dangling-id', path, message: `“${fact.id}” refers to itself` })),
      ];
    }),
  ];
}

/** The parties a fact names, each with its place. */
export function partiesOf(fact: Fact, at: DataPath): Mention[] {
  const said = mention(fact.by, [...at, 'by']);
  switch (fact.kind) {
    case 'figure':
      return said;
    case 'date':
      return [...said, ...mention(fact.date.party, [...at, 'date', 'party'])];
    case 'attribution':
      return [
        ...said,
        ...mention(fact.attribution.accuser, [...at, 'attribution', 'accuser']),
        ...mentions(fact.attribution.accused, [...at, 'attribution', 'accused']),
      ];
  }
}

function factsOf(fact: Fact, at: DataPath): Mention[] {
  return [
    ...mentions(fact.revisedBy, [...at, 'revisedBy']),
    ...mentions(fact.conflictsWith, [...at, 'conflictsWith']),
    ...(fact.kind === 'attribution' ? mentions(fact.attribution.answers, [...at, 'attribution', 'answers']) : []),
  ];
}

const mention = (id: string | undefined, path: DataPath): Mention[] => (id === undefined ? [] : [{ id, path }]);
const mentions = (ids: readonly string[] | undefined, path: DataPath): Mention[] =>
  (ids ?? []).map((id, index) => ({ id, path: [...path, index] }));

function duplicates(elements: readonly { readonly id: string }[], list: string): Problem[] {
  const seen = new Set<string>();
  return elements.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ rule: 'duplicate-id', path: [list, index, 'id'], message: `“${id}” is already taken` }];
  });
}

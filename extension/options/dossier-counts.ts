/** What is in a dossier, in numbers that say how far it can be trusted. Pure. */
import { type Dossier, PUBLISHER_KINDS, VERIFICATIONS } from '../../src/dossier/schema.ts';

export type PublisherKind = (typeof PUBLISHER_KINDS)[number];
export type Verification = (typeof VERIFICATIONS)[number];

export interface DossierCounts {
  readonly facts: number;
  readonly sources: number;
  /** Kinds of publisher that occur, most sources first. */
  readonly byPublisher: readonly (readonly [PublisherKind, number])[];
  /** The words that cards show, by how they were verified; from best to worst, all of them, also where there is none. */
  readonly byVerification: readonly (readonly [Verification, number])[];
}

export function countDossier({ facts, sources }: Pick<Dossier, 'facts' | 'sources'>): DossierCounts {
  const evidence = facts.flatMap((fact) => fact.evidence);
  return {
    facts: facts.length,
    sources: sources.length,
    byPublisher: PUBLISHER_KINDS.map((kind) => [kind, sources.filter((source) => source.kind === kind).length] as const)
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a),
    byVerification: VERIFICATIONS.map((way) => [way, evidence.filter(({ verified }) => verified === way).length] as const),
  };
}

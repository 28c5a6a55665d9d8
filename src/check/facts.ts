/** The dossier arranged for checking: facts by kind, who belongs to whom, and what was known on a day. */
import type { AttributionFact, DateFact, Dossier, Fact, FigureFact, Source } from '../dossier/schema.ts';
import type { Day } from '../vocabulary.ts';
import { keep, type Left, type Trace } from './trace.ts';

export interface Facts {
  readonly dossier: Dossier;
  readonly figures: readonly FigureFact[];
  readonly dates: readonly DateFact[];
  readonly attributions: readonly AttributionFact[];
  fact(id: string): Fact | undefined;
  source(id: string): Source | undefined;
  /** The party itself and those it is part or voice of, nearest first. */
  lineage(party: string): readonly string[];
  partyName(id: string): string;
  partyKind(id: string): string | null;
  partyNamed(name: string): string | null;
  /** The year of the first event of this affair; what lies before it belongs to another. */
  readonly firstYear: number;
}

export function arrange(dossier: Dossier): Facts {
  const facts = new Map(dossier.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const parties = new Map(dossier.parties.map((party) => [party.id, party]));
  const names = new Map(
    dossier.parties.flatMap(({ id, names: forms }) => forms.map((form) => [form.toLowerCase(), id] as const)),
  );
  const lineage = (party: string): string[] => {
    const line = [party];
    // Four steps are more than any party needs; a loop in a foreign dossier ends here.
    for (let at = parties.get(party)?.of; at !== undefined && line.length < 5 && !line.includes(at); at = parties.get(at)?.of)
      line.push(at);
    return line;
  };
  return {
    dossier,
    figures: dossier.facts.filter((fact): fact is FigureFact => fact.kind === 'figure'),
    dates: dossier.facts.filter((fact): fact is DateFact => fact.kind === 'date'),
    attributions: dossier.facts.filter((fact): fact is AttributionFact => fact.kind === 'attribution'),
    fact: (id) => facts.get(id),
    source: (id) => sources.get(id),
    lineage,
    partyName: (id) => parties.get(id)?.name ?? titled(id),
    partyKind: (id) => parties.get(id)?.kind ?? null,
    partyNamed: (name) => names.get(name.toLowerCase()) ?? null,
    firstYear: dossier.facts.reduce(
      (first, fact) => (fact.kind === 'date' && fact.case === undefined ? Math.min(first, Number(fact.date.from.slice(0, 4))) : first),
      9999,
    ),
  };
}

/** States have no entry of their own: their id is their name. */
function titled(id: string): string {
  if (id === 'us' || id === 'uk' || id === 'eu') return id.toUpperCase();
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Was it public on the article's day? A day's grace covers time zones. An article without a day is checked against all that is known. */
export function isKnown(fact: Fact, published: Day | null): boolean {
  return published === null || fact.public <= nextDay(published);
}

/** A fact that may support a rating: verified, and not another's value told again. */
export function isSupport(fact: Fact): boolean {
  return fact.status === 'verified' && fact.origin !== 'retelling';
}

/** Facts that may support a rating and were public by the article's day. */
export function usable<F extends Fact>(facts: readonly F[], published: Day | null, trace?: Trace): F[] {
  return keep(facts, (fact) => unusable(fact, published), trace);
}

function unusable(fact: Fact, published: Day | null): Left | null {
  if (fact.status !== 'verified') return 'unverified';
  if (fact.origin === 'retelling') return 'retelling';
  return isKnown(fact, published) ? null : 'not-yet-public';
}

/** One is the other, or part or voice of it. */
export function sameParty(facts: Facts, a: string, b: string): boolean {
  const [one, other] = [stateOf(facts, a), stateOf(facts, b)];
  return one === other || facts.lineage(one).includes(other) || facts.lineage(other).includes(one);
}

/** "The Chinese government" speaks as China does. */
function stateOf(facts: Facts, party: string): string {
  return facts.partyKind(party) === 'state' ? (facts.lineage(party)[1] ?? party) : party;
}

/** One is the other or part of it, or both are voices of the same state. */
export function sameVoice(facts: Facts, a: string, b: string): boolean {
  if (a === b) return true;
  const [lineA, lineB] = [facts.lineage(a), facts.lineage(b)];
  return lineA.includes(b) || lineB.includes(a) || (lineA.length > 1 && lineB.length > 1 && lineA.at(-1) === lineB.at(-1));
}

/** Asked for every fact of every claim: worked out once for each day of publication. */
const nextDays = new Map<Day, Day>();

function nextDay(day: Day): Day {
  let next = nextDays.get(day);
  if (next === undefined) {
    // A long run over an archive meets a few thousand days; more are a mistake not worth remembering.
    if (nextDays.size > 10_000) nextDays.clear();
    next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    nextDays.set(day, next);
  }
  return next;
}

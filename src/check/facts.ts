/** The dossier arranged for checking: facts by kind, who belongs to whom, and what was known on a day. */
import { addDays } from '../claims/calendar.ts';
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
  /** A group that a source names for this attack. */
  isCulprit(id: string): boolean;
  /** The case that a group or a person belongs to; null for this one. */
  caseOf(id: string): string | null;
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
  const culprits = new Set(
    dossier.facts.flatMap((fact) =>
      fact.kind === 'attribution' && fact.case === undefined && fact.attribution.relation === 'named-cluster'
        ? fact.attribution.accused.filter((id) => parties.get(id)?.case === undefined)
        : [],
    ),
  );
  const lineage = remembered((party: string): readonly string[] => {
    const line = [party];
    // Four steps are more than any party needs; a loop in a foreign dossier ends here.
    for (let at = parties.get(party)?.of; at !== undefined && line.length < 5 && !line.includes(at); at = parties.get(at)?.of)
      line.push(at);
    return line;
  });
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
    isCulprit: (id) => culprits.has(id),
    caseOf: (id) => parties.get(id)?.case ?? null,
    partyNamed: (name) => names.get(name.toLowerCase()) ?? null,
    firstYear: dossier.facts.reduce(
      (first, fact) =>
        fact.kind === 'date' && fact.case === undefined ? Math.min(first, Number(fact.date.from.slice(0, 4))) : first,
      9999,
    ),
  };
}

/** An archive read in order meets the days one after the other: the oldest answers are forgotten together. */
const MOST_REMEMBERED = 2000;

/** A pure function that works out each answer once. */
export function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      answer = work(key);
      answers.set(key, answer);
    }
    return answer;
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

/** Facts that may support a rating and were public by the article's day. Asked with every claim: worked out once for each day. */
export function usable<F extends Fact>(facts: readonly F[], published: Day | null, trace?: Trace): readonly F[] {
  if (trace !== undefined) return keep(facts, (fact) => unusable(fact, published), trace);
  let onDay = usableOn.get(facts);
  if (onDay === undefined) {
    onDay = remembered((day) => keep(facts, (fact) => unusable(fact, day), undefined));
    usableOn.set(facts, onDay);
  }
  return onDay(published) as readonly F[];
}

const usableOn = new WeakMap<readonly Fact[], (published: Day | null) => readonly Fact[]>();

function unusable(fact: Fact, published: Day | null): Left | null {
  if (fact.status !== 'verified') return 'unverified';
  if (fact.origin === 'retelling') return 'retelling';
  return isKnown(fact, published) ? null : 'not-yet-public';
}

/** `facts` that pass for `key`, worked out once for each list and key: with a trace everything is looked at, so ask then without it. */
export function rememberedFor<F extends Fact, K>(
  passes: (key: K, fact: F) => boolean,
): (key: K, facts: readonly F[]) => readonly F[] {
  const byList = new WeakMap<readonly F[], (key: K) => readonly F[]>();
  return (key, facts) => {
    let byKey = byList.get(facts);
    if (byKey === undefined) {
      byKey = remembered((one) => facts.filter((fact) => passes(one, fact)));
      byList.set(facts, byKey);
    }
    return byKey(key);
  };
}

/** One is the other, or part or voice of it. */
export function sameParty(facts: Facts, a: string, b: string): boolean {
  if (a === b) return true;
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

const nextDay = remembered((day: Day): Day => addDays(day, 1));

/** The day on which its party is on file as accusing nobody: no day of an accusation. */
export function declinedThen(facts: Facts, { date, by }: DateFact): boolean {
  return facts.attributions.some(
    ({ attribution, public: day }) =>
      attribution.relation === 'declines' &&
      day >= date.from &&
      day <= date.to &&
      sameParty(facts, attribution.accuser, date.party ?? by),
  );
}

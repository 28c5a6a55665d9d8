/**
 * Figures against the sources' counts. The closest fact decides: first by value, then by what is counted, where, in what state, and
 * who is credited. Rules and their order follow the casebook (DESIGN section 4); numbers in brackets are its entries.
 */
import { type FigureClaim, type FigureReading, PART } from '../claims/claim.ts';
import type { FigureFact } from '../dossier/schema.ts';
import type { Day, State, Unit } from '../vocabulary.ts';
import { type Facts, isKnown, isSupport, sameVoice } from './facts.ts';
import { type Difference, difference, LIGHT, type Verdict } from './verdict.ts';
import { amount, scopeWords, stateWords, unitWords } from './wording.ts';

type Closeness = 'equal' | 'entailed' | 'near' | 'apart';

const ORGANISATIONS: ReadonlySet<Unit> = new Set([
  'organizations',
  'businesses',
  'companies',
  'customers',
  'victims',
  'entities',
  'agencies',
  'councils',
  'federal authorities',
]);
const MACHINES: ReadonlySet<Unit> = new Set([
  'servers',
  'systems',
  'computers',
  'computers and networks',
  'machines',
  'devices',
  'IP addresses',
  'networks',
]);
/** How bad a state is; a claim above its source overstates, below is entailed. States of repair stand apart. */
const HARM: Partial<Record<State, number>> = {
  scanned: 0,
  exposed: 1,
  vulnerable: 2,
  'at-risk': 2,
  attempted: 2,
  targeted: 2,
  affected: 3,
  exploited: 4,
  compromised: 4,
  'data-taken': 5,
};
const REPAIR: ReadonlySet<State> = new Set(['patched', 'mitigated', 'patched-or-mitigated', 'safe', 'patch-available']);
/** Of these only the number is told; what was done to them is another count's matter. */
const STATELESS: ReadonlySet<Unit> = new Set([
  'countries',
  'groups',
  'clusters',
  'techniques',
  'vulnerabilities',
  'individuals',
  'counts',
  'days',
  'downloads',
  'CVSS score',
]);

interface Match {
  readonly fact: FigureFact;
  readonly closeness: Closeness;
  readonly score: number;
}

export function checkFigure(claim: FigureClaim, facts: Facts, published: Day | null): Verdict | null {
  const reading = claim.reading;
  const speaker = claim.speaker?.party ?? null;
  const known = facts.figures.filter((fact) => isSupport(fact) && isKnown(fact, published));
  const matches = known
    .map((fact) => match(reading, speaker, fact, facts))
    .filter((one): one is Match => one !== null)
    .sort((a, b) => b.score - a.score);
  const best = matches[0];
  if (best === undefined) return withoutMatch(claim, known, facts, speaker, published);
  return compare(claim, best, matches, facts, speaker, published);
}

function match(reading: FigureReading, speaker: string | null, fact: FigureFact, facts: Facts): Match | null {
  const closeness = close(reading, fact.figure);
  if (closeness === 'apart') return null;
  const unit = unitRelation(reading.unit, fact.figure.unit);
  if (unit === 'other') return null;
  // Entailment and rounding are for the same sort of thing; across sorts only the very number identifies the fact.
  if (unit === 'crossed' && (closeness !== 'equal' || (reading.min ?? reading.max ?? 0) < 1000 || reading.comparator === 'order'))
    return null;
  if (unit === 'missing' && closeness !== 'equal' && reading.comparator !== 'order') return null;
  const scope = scopeRelation(reading.scope, fact.figure.scope);
  const state = stateRelation(reading.state, fact.figure.state);
  if (state === 'opposite' && closeness !== 'equal') return null;
  // A vague magnitude or a bound fits many facts: only those about the same place and state bear on it.
  if (closeness === 'entailed' && (scope === 'differs' || state === 'opposite')) return null;
  const credited = speaker !== null && sameVoice(facts, speaker, fact.by);
  // A bound or a rounding identifies nothing: where another source is credited, only its own numbers bear on it.
  if (closeness !== 'equal' && speaker !== null && !credited && facts.partyKind(speaker) !== 'press') return null;
  if (closeness === 'near' && scope === 'differs') return null;
  let score = { equal: 6, near: 3, entailed: 2, apart: 0 }[closeness];
  score += { same: 3, family: 2, crossed: -2, missing: 0, other: 0 }[unit];
  score += { same: 3, wider: 1, unspecified: 1, differs: -2 }[scope];
  score += { same: 2, weaker: 1, stronger: -1, unknown: 1, opposite: -4 }[state];
  if (comparatorDifference(reading, fact.figure, closeness).some((one) => one.code === 'comparator-differs')) score -= 4;
  if (credited) score += 5;
  if (fact.origin === 'own') score += 1;
  if (fact.case !== undefined) score -= 2;
  return { fact, closeness, score };
}

/** How the article's range stands to the source's. */
function close(reading: FigureReading, fact: FigureFact['figure']): Closeness {
  const claimed = reading.min ?? reading.max ?? 0;
  const value = fact.min ?? fact.max ?? 0;
  if (reading.comparator === 'order') {
    const [low, high] = [reading.min ?? 0, reading.max ?? 0];
    if (fact.comparator === 'order')
      return low <= (fact.max ?? 0) && (fact.min ?? 0) <= high ? (low === fact.min ? 'equal' : 'entailed') : 'apart';
    return value >= low && value <= high ? 'entailed' : 'apart';
  }
  if (fact.comparator === 'order')
    return claimed >= (fact.min ?? 0) && claimed <= (fact.max ?? 0) && reading.comparator !== 'exactly' ? 'apart' : 'apart';
  if (reading.comparator === 'range') {
    if (fact.comparator === 'range') return reading.min === fact.min && reading.max === fact.max ? 'equal' : 'apart';
    return fact.min === reading.min || fact.max === reading.max || value === reading.min || value === reading.max
      ? 'near'
      : 'apart';
  }
  if (fact.comparator === 'range') return claimed === fact.min || claimed === fact.max ? 'equal' : 'apart';
  if (claimed === value) return 'equal';
  const gap = Math.abs(claimed - value) / Math.max(value, 1);
  if (value >= 1000 && gap <= 0.01) return 'equal';
  const rounded = ['about', 'nearly', 'more-than', 'at-least', 'fewer-than'].includes(reading.comparator);
  if (rounded && value >= 20 && gap <= 0.05) return 'near';
  // A lower bound below the source's is entailed by it: "more than 100 countries" by "more than 115".
  if (
    (reading.comparator === 'at-least' || reading.comparator === 'more-than') &&
    claimed < value &&
    claimed >= value * 0.5 &&
    fact.comparator !== 'up-to' &&
    fact.comparator !== 'fewer-than'
  )
    return 'entailed';
  return 'apart';
}

function unitRelation(claimed: Unit | null, source: Unit): 'same' | 'family' | 'crossed' | 'missing' | 'other' {
  if (claimed === null) return ORGANISATIONS.has(source) || MACHINES.has(source) ? 'missing' : 'other';
  if (claimed === source) return 'same';
  if (ORGANISATIONS.has(claimed) && ORGANISATIONS.has(source)) return 'family';
  if (MACHINES.has(claimed) && MACHINES.has(source)) return 'family';
  if (claimed.startsWith('percent') && source.startsWith('percent')) {
    const change = (unit: Unit) => unit === 'percent improvement' || unit === 'percent drop';
    return change(claimed) === change(source) ? 'family' : 'other';
  }
  if (['groups', 'clusters'].includes(claimed) && ['groups', 'clusters'].includes(source)) return 'family';
  if (['attempts', 'detections', 'incidents'].includes(claimed) && ['attempts', 'detections', 'incidents'].includes(source))
    return 'family';
  const harmed = (unit: Unit) => ORGANISATIONS.has(unit) || MACHINES.has(unit);
  return harmed(claimed) && harmed(source) ? 'crossed' : 'other';
}

function scopeRelation(claimed: string, source: string): 'same' | 'wider' | 'unspecified' | 'differs' {
  if (claimed === source) return 'same';
  if (claimed === 'unspecified' || source === 'unspecified' || source === 'Exchange Server' || claimed === 'Exchange Server')
    return 'unspecified';
  // A sample's count has no place of its own; who counted is said by the speaker.
  if (source.endsWith('customers') || source.endsWith('platform')) return 'unspecified';
  return 'differs';
}

function stateRelation(claimed: State | null, source: State): 'same' | 'weaker' | 'stronger' | 'unknown' | 'opposite' {
  if (claimed === source) return 'same';
  if (claimed === null || source === 'other' || claimed === 'other') return 'unknown';
  const [a, b] = [HARM[claimed], HARM[source]];
  if (a !== undefined && b !== undefined) return a > b ? 'stronger' : 'weaker';
  if (REPAIR.has(claimed) && REPAIR.has(source)) return claimed === 'safe' || claimed === 'patched' ? 'stronger' : 'weaker';
  // Counted for another reason: checked, downloaded, published are no harm and no repair.
  const known = (one: State) =>
    HARM[one] !== undefined ||
    REPAIR.has(one) ||
    ['remediated', 'notified', 'disclosed', 'exploiting', 'charged', 'accusing'].includes(one);
  if (!known(claimed) || !known(source)) return 'opposite';
  if ((REPAIR.has(claimed) && b !== undefined) || (REPAIR.has(source) && a !== undefined)) return 'opposite';
  return 'unknown';
}

function compare(
  claim: FigureClaim,
  best: Match,
  matches: readonly Match[],
  facts: Facts,
  speaker: string | null,
  published: Day | null,
): Verdict {
  const { fact } = best;
  const reading = claim.reading;
  const source = fact.figure;
  const differences: Difference[] = [];
  const credited = speaker !== null && sameVoice(facts, speaker, fact.by);
  const pressSpeaker = facts.partyKind(speaker ?? '') === 'press';

  // [9] The count of those charged in another case: right number, wrong affair.
  if (fact.case !== undefined && claim.otherCase === null && (source.unit === 'individuals' || source.unit === 'counts')) {
    return {
      rating: 'refuted',
      differences: [difference('other-case', 'this attack', caseTitle(facts, fact.case))],
      facts: [fact],
      others: [],
    };
  }
  if (fact.case !== undefined && claim.otherCase === null && fact.case !== 'apt40-indictment' && !credited)
    differences.push(difference('other-case', 'this attack', caseTitle(facts, fact.case)));

  if (reading.unit === null) differences.push(difference('noun-missing', amount(reading), unitWords(source.unit)));
  const unit = unitRelation(reading.unit, source.unit);
  if (unit === 'crossed') differences.push(difference('unit-differs', unitWords(reading.unit), unitWords(source.unit)));
  const scope = scopeRelation(reading.scope, source.scope);
  if (scope === 'differs') differences.push(difference('scope-differs', scopeWords(reading.scope), scopeWords(source.scope)));
  const state = STATELESS.has(source.unit) ? 'unknown' : stateRelation(reading.state, source.state);
  if (state === 'stronger' || state === 'opposite')
    differences.push(difference('state-differs', stateWords(reading.state), stateWords(source.state)));
  differences.push(...comparatorDifference(reading, source, best.closeness));
  // [5] A press estimate is the origin of its number; stated as settled it needs its context.
  const estimate = fact.origin === 'press' || (fact.origin === 'second-hand' && facts.partyKind(fact.by) === 'press');
  if (estimate && !credited && !(pressSpeaker && claim.speaker !== null))
    differences.push(difference('press-estimate', 'stated as settled', facts.partyName(fact.by)));
  if (
    speaker !== null &&
    !credited &&
    !pressSpeaker &&
    (reading.min ?? reading.max ?? 0) >= 1000 &&
    fact.origin !== 'second-hand'
  ) {
    differences.push(difference('speaker-differs', claim.speaker?.name ?? '', facts.partyName(fact.by)));
  }
  const revision = (fact.revisedBy ?? [])
    .map((id) => facts.fact(id))
    .find(
      (one) =>
        one !== undefined &&
        isKnown(one, published) &&
        published !== null &&
        one.public < published &&
        one.kind === 'figure' &&
        sameMeasure(one, fact),
    );
  if (
    revision &&
    published !== null &&
    !credited &&
    source.asOf === undefined &&
    reading.state !== null &&
    fact.origin === 'own' &&
    daysApart(revision.public, published) > 30
  )
    differences.push(difference('outdated', amount(reading), null));
  if (fact.evidence.every((one) => one.verified === 'secondary-report')) differences.push(difference('secondary-only'));

  const others = matches.slice(1, 5).map((one) => one.fact);
  // [4] Official sources that differ, nobody credited.
  const conflict = conflicting(claim, best, facts, published);
  if (conflict.length > 0 && claim.speaker === null && !differences.some((one) => !LIGHT.has(one.code))) {
    return {
      rating: 'conflicting',
      differences: [
        difference(
          'sources-differ',
          amount(reading),
          conflict.map((one) => `${facts.partyName(one.by)}: ${amount(one.figure)}`).join('; '),
        ),
        ...differences,
      ],
      facts: [fact, ...conflict],
      others,
    };
  }
  const heavy = differences.filter((one) => !LIGHT.has(one.code));
  return {
    rating: heavy.length > 0 ? 'missing-context' : 'supported',
    differences,
    facts: [fact],
    others: [...conflict, ...others],
  };
}

function comparatorDifference(reading: FigureReading, source: FigureFact['figure'], closeness: Closeness): Difference[] {
  if (closeness === 'entailed' || reading.comparator === 'order') return [];
  const lower = (c: string) => c === 'at-least' || c === 'more-than';
  const upper = (c: string) => c === 'up-to' || c === 'fewer-than';
  if ((upper(reading.comparator) && lower(source.comparator)) || (lower(reading.comparator) && upper(source.comparator))) {
    return [difference('comparator-differs', amount(reading), amount(source))];
  }
  if (reading.comparator === 'exactly' && source.comparator !== 'exactly')
    return [difference('comparator-dropped', amount(reading), amount(source))];
  return [];
}

/** Facts of primary sources that give another value for what the article says without crediting anybody. */
function conflicting(claim: FigureClaim, best: Match, facts: Facts, published: Day | null): FigureFact[] {
  return (best.fact.conflictsWith ?? [])
    .map((id) => facts.fact(id))
    .filter((fact): fact is FigureFact => {
      if (
        fact === undefined ||
        fact.kind !== 'figure' ||
        !isSupport(fact) ||
        !isKnown(fact, published) ||
        fact.origin !== 'own' ||
        best.fact.origin === 'press'
      )
        return false;
      const relation = unitRelation(claim.reading.unit, fact.figure.unit);
      if (relation !== 'same' && relation !== 'family') return false;
      if (scopeRelation(best.fact.figure.scope, fact.figure.scope) === 'differs') return false;
      return close(claim.reading, fact.figure) === 'apart' && !bothLowerBounds(claim.reading, fact.figure);
    });
}

/** [16] Two lower bounds do not conflict, unless the source that measured more gives an estimate and not a bound. */
function bothLowerBounds(reading: FigureReading, fact: FigureFact['figure']): boolean {
  const open = (c: string) => c === 'at-least' || c === 'more-than';
  return open(reading.comparator) && open(fact.comparator);
}

function sameMeasure(a: FigureFact, b: FigureFact): boolean {
  return a.figure.unit === b.figure.unit && a.figure.scope === b.figure.scope;
}

/** No fact has the number: red only where a source has counted the very same thing and the article's number cannot be it. */
function withoutMatch(
  claim: FigureClaim,
  known: readonly FigureFact[],
  facts: Facts,
  speaker: string | null,
  published: Day | null,
): Verdict | null {
  const reading = claim.reading;
  if (reading.unit === 'vulnerabilities') return wrongFlawCount(claim, known);
  const comparable = known.filter((fact) => {
    if (fact.case !== undefined || fact.origin !== 'own') return false;
    const unit = unitRelation(reading.unit, fact.figure.unit);
    if (unit !== 'same' && unit !== 'family') return false;
    return scopeRelation(reading.scope, fact.figure.scope) !== 'differs';
  });
  // The credited source's own count of that thing.
  const own =
    speaker === null
      ? []
      : comparable.filter(
          (fact) => sameVoice(facts, speaker, fact.by) && unitRelation(reading.unit, fact.figure.unit) !== 'missing',
        );
  const ownSame = own.filter((fact) => fact.figure.state === reading.state || reading.state === null);
  const values = new Set(own.map((fact) => fact.figure.min ?? fact.figure.max));
  const doubt = unverifiedFor(reading, facts, published);
  if (doubt.length > 0)
    return { rating: 'not-enough-evidence', differences: [difference('unverified-only')], facts: [], others: doubt };
  // One count of that thing by that source, of the whole and not of a part.
  if (
    ownSame.length > 0 &&
    values.size === 1 &&
    reading.scope !== PART &&
    facts.partyKind(speaker ?? '') !== 'press' &&
    ownSame.every((fact) => excludes(reading, fact.figure)) &&
    ownSame.some((fact) => orderOfMagnitudeApart(reading, fact.figure))
  ) {
    const nearest = ownSame[0];
    if (nearest)
      return {
        rating: 'refuted',
        differences: [difference('value-differs', amount(reading), amount(nearest.figure))],
        facts: [nearest],
        others: ownSame.slice(1, 4),
      };
  }
  // The only count there is of that thing, in that state, in that place.
  const same = comparable.filter(
    (fact) => fact.figure.state === reading.state && fact.figure.scope === reading.scope && reading.state === 'remediated',
  );
  if (same.length > 0 && same.every((fact) => excludes(reading, fact.figure))) {
    const nearest = same[0];
    if (nearest)
      return {
        rating: 'refuted',
        differences: [difference('value-differs', amount(reading), amount(nearest.figure))],
        facts: [nearest],
        others: [],
      };
  }
  if (!worthSaying(reading)) return null;
  return {
    rating: 'not-enough-evidence',
    differences: [reading.unit === null ? difference('noun-missing', amount(reading), null) : difference('no-fact')],
    facts: [],
    others: comparable.slice(0, 3),
  };
}

function unverifiedFor(reading: FigureReading, facts: Facts, published: Day | null): FigureFact[] {
  return facts.figures.filter(
    (fact) =>
      fact.status === 'unverified' &&
      isKnown(fact, published) &&
      close(reading, fact.figure) === 'equal' &&
      ['same', 'family'].includes(unitRelation(reading.unit, fact.figure.unit)),
  );
}

/** A checkable claim about the attack, rather than any number with a noun. */
function worthSaying(reading: FigureReading): boolean {
  if (reading.state === null || reading.unit === null) return false;
  return (
    ORGANISATIONS.has(reading.unit) ||
    MACHINES.has(reading.unit) ||
    reading.unit.startsWith('percent of') ||
    ['mailboxes', 'incidents'].includes(reading.unit)
  );
}

/** The flaws used in the attack were four. Another count of zero-days is wrong; a count of some of them is not. */
function wrongFlawCount(claim: FigureClaim, known: readonly FigureFact[]): Verdict | null {
  const fact = known.find(
    (one) =>
      one.figure.unit === 'vulnerabilities' &&
      one.figure.comparator === 'exactly' &&
      (one.figure.state === 'exploited' || one.figure.state === 'disclosed') &&
      one.case === undefined,
  );
  const { min, comparator } = claim.reading;
  if (fact === undefined || min === null || comparator !== 'exactly' || claim.reading.scope !== fact.figure.scope) return null;
  const whole = fact.figure.min ?? 0;
  // Fewer may be a part of the whole ("two of the flaws"); a larger count is none.
  if (min <= whole || min > 20) return null;
  // Fixed in one go were more than were used.
  if (claim.reading.state !== 'exploited' && !/zero|0-?day/i.test(claim.quote)) return null;
  return {
    rating: 'refuted',
    differences: [difference('value-differs', amount(claim.reading), amount(fact.figure))],
    facts: [fact],
    others: [],
  };
}

function excludes(reading: FigureReading, fact: FigureFact['figure']): boolean {
  const [low, high] = [reading.min ?? 0, reading.max ?? Number.POSITIVE_INFINITY];
  const [factLow, factHigh] = [fact.min ?? 0, fact.max ?? Number.POSITIVE_INFINITY];
  return high < factLow * 0.95 || low > factHigh * 1.05;
}

function orderOfMagnitudeApart(reading: FigureReading, fact: FigureFact['figure']): boolean {
  const claimed = reading.min ?? reading.max ?? 1;
  const value = fact.min ?? fact.max ?? 1;
  return claimed / value >= 5 || value / claimed >= 5;
}

function caseTitle(facts: Facts, id: string): string {
  return facts.dossier.cases.find((one) => one.id === id)?.title ?? id;
}

function daysApart(a: Day, b: Day): number {
  return Math.abs(Date.parse(b) - Date.parse(a)) / 86_400_000;
}

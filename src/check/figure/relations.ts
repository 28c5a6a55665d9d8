/** How an article's figure stands to a source's: value, noun, place, state, bound. */

import type { FigureReading } from '../../claims/claim.ts';
import type { FigureFact } from '../../dossier/schema.ts';
import { MACHINES, ORGANISATIONS, type State, type Unit } from '../../vocabulary.ts';
import { type Difference, difference } from '../verdict.ts';

export type Closeness = 'equal' | 'entailed' | 'near' | 'apart';

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
export const STATELESS: ReadonlySet<Unit> = new Set([
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

/** How the article's range stands to the source's. */
export function close(reading: FigureReading, fact: FigureFact['figure']): Closeness {
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
  if (value >= 20 && gap <= 0.05 && ['about', 'nearly', 'more-than', 'at-least', 'fewer-than'].includes(reading.comparator))
    return 'near';
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

export function unitRelation(claimed: Unit | null, source: Unit): 'same' | 'family' | 'crossed' | 'missing' | 'other' {
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

export function scopeRelation(claimed: string, source: string): 'same' | 'wider' | 'unspecified' | 'differs' {
  if (claimed === source || samePlaces(claimed, source)) return 'same';
  if (claimed === 'unspecified' || source === 'unspecified' || source === 'Exchange Server' || claimed === 'Exchange Server')
    return 'unspecified';
  // A sample's count has no place of its own; who counted is said by the speaker.
  if (source.endsWith('customers') || source.endsWith('platform')) return 'unspecified';
  return 'differs';
}

/** "Asia and Europe" in either order. */
function samePlaces(a: string, b: string): boolean {
  const parts = (scope: string) => scope.split(' and ').sort().join('|');
  return a.includes(' and ') && parts(a) === parts(b);
}

/** Open to the attack, by whatever word. */
const OPEN: ReadonlySet<State> = new Set(['scanned', 'exposed', 'vulnerable']);

export function stateRelation(
  claimed: State | null,
  source: State,
): 'same' | 'weaker' | 'stronger' | 'unknown' | 'aside' | 'opposite' {
  if (claimed === source) return 'same';
  if (claimed === null || source === 'other' || claimed === 'other') return 'unknown';
  const [a, b] = [HARM[claimed], HARM[source]];
  if (a !== undefined && b !== undefined) {
    // How many stood open is another count than how many were hit, though the word is weaker.
    if (OPEN.has(claimed) && !OPEN.has(source) && b > 2) return 'stronger';
    return a > b ? 'stronger' : 'weaker';
  }
  if (REPAIR.has(claimed) && REPAIR.has(source)) return claimed === 'safe' || claimed === 'patched' ? 'stronger' : 'weaker';
  // Counted for another reason: checked, downloaded, published are no harm and no repair.
  const known = (one: State) =>
    HARM[one] !== undefined ||
    REPAIR.has(one) ||
    ['remediated', 'notified', 'disclosed', 'exploiting', 'charged', 'accusing'].includes(one);
  if (!known(claimed) || !known(source)) return 'opposite';
  // Who was warned was not for that hacked; what the FBI removed was not for that patched.
  if (source === 'notified' && (a ?? 0) >= 4) return 'stronger';
  if (source === 'remediated' && REPAIR.has(claimed)) return 'opposite';
  if ((claimed === 'remediated' || claimed === 'notified') && b !== undefined) return 'aside';
  if ((REPAIR.has(claimed) && b !== undefined) || (REPAIR.has(source) && a !== undefined)) return 'opposite';
  return 'unknown';
}

export function comparatorDifference(reading: FigureReading, source: FigureFact['figure'], closeness: Closeness): Difference[] {
  if (closeness === 'entailed' || reading.comparator === 'order') return [];
  const lower = (c: string) => c === 'at-least' || c === 'more-than';
  const upper = (c: string) => c === 'up-to' || c === 'fewer-than';
  if ((upper(reading.comparator) && lower(source.comparator)) || (lower(reading.comparator) && upper(source.comparator))) {
    return [difference('comparator-differs', { amount: reading }, { amount: source })];
  }
  if (reading.comparator === 'exactly' && source.comparator !== 'exactly')
    return [difference('comparator-dropped', { amount: reading }, { amount: source })];
  return [];
}

/** [16] Two lower bounds do not conflict, unless the source that measured more gives an estimate and not a bound. */
export function bothLowerBounds(reading: FigureReading, fact: FigureFact['figure']): boolean {
  const open = (c: string) => c === 'at-least' || c === 'more-than';
  return open(reading.comparator) && open(fact.comparator);
}

export function excludes(reading: FigureReading, fact: FigureFact['figure']): boolean {
  const [low, high] = [reading.min ?? 0, reading.max ?? Number.POSITIVE_INFINITY];
  const [factLow, factHigh] = [fact.min ?? 0, fact.max ?? Number.POSITIVE_INFINITY];
  // Two orders of magnitude exclude each other outright; numbers leave room for rounding.
  if (reading.comparator === 'order' && fact.comparator === 'order') return high < factLow || low > factHigh;
  return high < factLow * 0.95 || low > factHigh * 1.05;
}

export function orderOfMagnitudeApart(reading: FigureReading, fact: FigureFact['figure']): boolean {
  const claimed = reading.min ?? reading.max ?? 1;
  const value = fact.min ?? fact.max ?? 1;
  return claimed / value >= 5 || value / claimed >= 5;
}

/** Dates against the sources' days, event by event. Red only for a day that a source excludes; a day's difference that a time zone explains is a note. */
import type { DateClaim } from '../claims/claim.ts';
import type { DateFact } from '../dossier/schema.ts';
import type { Day, Event } from '../vocabulary.ts';
import { type Facts, isKnown, isSupport, sameVoice } from './facts.ts';
import { type Difference, difference, LIGHT, type Verdict } from './verdict.ts';
import { dateWords, intervalWords } from './wording.ts';

const MS_A_DAY = 86_400_000;

/** Events of which there is one: a day that does not fit is wrong. Of the others there may be more than the dossier knows. */
const SINGULAR: ReadonlySet<Event> = new Set(['patched', 'disclosed', 'directive-issued', 'attributed', 'reported-to-vendor', 'arrest', 'indictment-unsealed', 'indictment-returned', 'warrant', 'planned-patch', 'renaming', 'operation-announced', 'first-exploitation', 'stood-down', 'directive-deadline']);
/** Events that are dated claims only where somebody did them: who is needed to find the fact. */
const NEEDS_PARTY: ReadonlySet<Event> = new Set(['statement', 'warning', 'report', 'briefing', 'victim-disclosed', 'victim-hit', 'victim-warned', 'victim-patched', 'victim-found', 'testimony', 'denial', 'attributed', 'alert-issued', 'order-issued', 'charges-announced']);
/** Events that one cue can stand for alike: what a sentence calls disclosure may be the patch of the same day. */
const KIN: Partial<Record<Event, readonly Event[]>> = {
  disclosed: ['patched'], patched: ['disclosed'], statement: ['warning', 'report', 'briefing', 'alert-issued', 'attributed', 'victim-disclosed', 'testimony', 'charges-announced', 'task-force', 'stood-down', 'operation-announced', 'ransomware-seen', 'denial', 'disclosed', 'tool-released', 'directive-issued', 'court-ruling'],
  warning: ['statement', 'report', 'alert-issued'], report: ['statement', 'warning'], 'alert-issued': ['statement', 'directive-issued', 'warning'], 'victim-disclosed': ['statement'], 'victim-hit': ['attack', 'victim-disclosed', 'victim-found'], attack: ['first-exploitation'], 'first-seen': ['first-exploitation'],
  'first-exploitation': ['first-seen', 'attack'], briefing: ['statement'], 'charges-announced': ['indictment-unsealed', 'statement'], 'indictment-unsealed': ['charges-announced'], 'vendor-aware': ['reported-to-vendor'], 'reported-to-vendor': ['vendor-aware'], attributed: ['statement', 'briefing'], testimony: ['statement'], denial: ['statement'],
  'operation-announced': ['warrant'], discovered: ['first-seen', 'reported-to-vendor'], 'tool-released': ['patched'], 'victim-found': ['victim-hit'], 'directive-issued': ['alert-issued'], 'mass-exploitation': ['first-exploitation'], 'charged-conduct': [], extradition: ['court-ruling', 'arraignment'], 'court-ruling': ['extradition'], 'victim-warned': [], 'ransomware-seen': [],
};

export function checkDate(claim: DateClaim, facts: Facts, published: Day | null): Verdict | null {
  const { reading } = claim;
  const party = reading.party;
  const pool = facts.dates.filter((fact) => isSupport(fact) && isKnown(fact, published));
  const same = pool.filter((fact) => fact.date.event === reading.event && partyFits(fact, party, facts, reading.event));
  const kin = pool.filter((fact) => KIN[reading.event]?.includes(fact.date.event) && partyFits(fact, party, facts, fact.date.event));
  const credited = claim.speaker?.party ?? null;

  const matches = [...same, ...kin].filter((fact) => meets(reading.from, reading.to, fact));
  const inSame = matches.filter((fact) => fact.date.event === reading.event);
  if (reading.event === 'attack') return wholeAttack(claim, same, kin);
  const best = pick(inSame.length > 0 ? inSame : matches, credited, facts, reading);
  if (best) return fitting(claim, best, same, facts, published, credited);
  return unfitting(claim, same);
}

/** Same party, its parent or its voice; a fact or an event without a party fits all. */
function partyFits(fact: DateFact, party: string | null, facts: Facts, event: Event): boolean {
  if (fact.date.party === undefined) return true;
  if (party === null) return !NEEDS_PARTY.has(event);
  return sameVoice(facts, fact.date.party, party) || sameVoice(facts, fact.by, party) || !NEEDS_PARTY.has(event);
}

function meets(from: Day, to: Day, fact: DateFact): boolean {
  const grace = (fact.date.toleranceDays ?? 0) * MS_A_DAY;
  return Date.parse(from) <= Date.parse(fact.date.to) + grace && Date.parse(to) >= Date.parse(fact.date.from) - grace;
}

function exact(from: Day, to: Day, fact: DateFact): boolean {
  return from <= fact.date.to && to >= fact.date.from;
}

function pick(matches: readonly DateFact[], credited: string | null, facts: Facts, reading: { from: Day; to: Day }): DateFact | undefined {
  const score = (fact: DateFact) => (exact(reading.from, reading.to, fact) ? 3 : 0) + (credited !== null && sameVoice(facts, credited, fact.by) ? 3 : 0) + (fact.case === undefined ? 1 : 0)
    + ((fact.revisedBy ?? []).length === 0 ? 1 : 0) - (Date.parse(fact.date.to) - Date.parse(fact.date.from)) / MS_A_DAY / 100;
  return [...matches].sort((a, b) => score(b) - score(a))[0];
}

function fitting(claim: DateClaim, best: DateFact, same: readonly DateFact[], facts: Facts, published: Day | null, credited: string | null): Verdict {
  const { reading } = claim;
  const differences: Difference[] = [];
  if (!exact(reading.from, reading.to, best)) differences.push(difference('time-zone', intervalWords(reading.from, reading.to), intervalWords(best.date.from, best.date.to)));
  const revisions = (best.revisedBy ?? []).map((id) => facts.fact(id)).filter((fact): fact is DateFact => fact?.kind === 'date' && !meets(reading.from, reading.to, fact));
  const already = revisions.find((fact) => isKnown(fact, published) && published !== null && fact.public <= published);
  if (already && (credited === null || !sameVoice(facts, credited, best.by))) {
    return { rating: 'missing-context', differences: [difference('outdated', intervalWords(reading.from, reading.to), intervalWords(already.date.from, already.date.to)), ...differences], facts: [already, best], others: [] };
  }
  if (revisions.length > 0) differences.push(difference('revised-later', intervalWords(reading.from, reading.to), revisions.map((fact) => intervalWords(fact.date.from, fact.date.to)).join(', ')));
  if (best.evidence.every((one) => one.verified === 'secondary-report')) differences.push(difference('secondary-only'));
  const heavy = differences.some((one) => !LIGHT.has(one.code));
  return { rating: heavy ? 'missing-context' : 'supported', differences, facts: [best], others: [...same.filter((fact) => fact !== best).slice(0, 3)] };
}

/** [10] "In March" for the whole attack needs its context: it began in January. */
function wholeAttack(claim: DateClaim, same: readonly DateFact[], kin: readonly DateFact[]): Verdict | null {
  const { from, to } = claim.reading;
  const days = (Date.parse(to) - Date.parse(from)) / MS_A_DAY;
  if (days < 8) return null;
  const start = [...kin].filter((fact) => fact.date.event === 'first-exploitation' && fact.case === undefined).sort((a, b) => (a.date.from < b.date.from ? -1 : 1));
  const whole = same.find((fact) => fact.case === undefined && meets(from, to, fact));
  if (whole === undefined) return null;
  const official = start.find((fact) => fact.date.from >= whole.date.from) ?? start[0];
  if (official && from > official.date.to && Date.parse(from) - Date.parse(whole.date.from) > 40 * MS_A_DAY) {
    return { rating: 'missing-context', differences: [difference('event-differs', intervalWords(from, to), dateWords(official.date))], facts: [official, whole], others: [] };
  }
  return { rating: 'supported', differences: [], facts: [whole], others: start.slice(0, 2) };
}

function unfitting(claim: DateClaim, same: readonly DateFact[]): Verdict | null {
  const { reading } = claim;
  const own = same.filter((fact) => fact.case === undefined || fact.case === claim.otherCase);
  const nearest = [...own].sort((a, b) => gap(reading.from, reading.to, a) - gap(reading.from, reading.to, b))[0];
  if (nearest === undefined) return null;
  if (!SINGULAR.has(reading.event)) return null;
  const days = gap(reading.from, reading.to, nearest) / MS_A_DAY;
  // One event, all its known days excluded, by more than a weekend's doubt for the vague ones.
  if (reading.event === 'patched' || reading.event === 'disclosed') {
    if (reading.party !== 'microsoft') return null;
    if (days > 60) return null;
  }
  if (reading.event === 'first-exploitation' && days < 20) return null;
  if ((reading.event === 'attributed' || reading.event === 'operation-announced') && days > 400) return null;
  if (days > 800) return null;
  if (reading.event === 'attributed' && reading.party === null) return null;
  return { rating: 'refuted', differences: [difference('value-differs', intervalWords(reading.from, reading.to), dateWords(nearest.date))], facts: [nearest], others: own.filter((fact) => fact !== nearest).slice(0, 2) };
}

function gap(from: Day, to: Day, fact: DateFact): number {
  if (meets(from, to, fact)) return 0;
  return Date.parse(from) > Date.parse(fact.date.to) ? Date.parse(from) - Date.parse(fact.date.to) : Date.parse(fact.date.from) - Date.parse(to);
}

/**
 * A day of the calendar in a sentence about the attack, whose words tell no event or a vague one: where the affair itself has a known day
 * there, that is meant. And a start that lies weeks after every start on file: told of the attack, it needs its context. Neither is red.
 */
import { dayNumber } from '../../claims/calendar.ts';
import type { DateClaim } from '../../claims/claim.ts';
import type { DateFact } from '../../dossier/schema.ts';
import type { Day, Event } from '../../vocabulary.ts';
import { type Facts, usable } from '../facts.ts';
import { decide, difference, type Verdict } from '../verdict.ts';

/** Days that everybody counts by. */
const KNOWN: ReadonlySet<Event> = new Set([
  'first-exploitation',
  'first-seen',
  'patched',
  'disclosed',
  'directive-issued',
  'attributed',
  'operation-announced',
]);
/** Readings that leave open what happened. */
const OPEN: ReadonlySet<Event> = new Set([
  'unclear',
  'attack',
  'victim-hit',
  'later-activity',
  'first-exploitation',
  'discovered',
]);

export function onKnownDay(claim: DateClaim, facts: Facts, published: Day | null): Verdict | null {
  const { reading, hints } = claim;
  if (!OPEN.has(reading.event) || !hints.calendar || reading.from !== reading.to || !claim.anchored) return null;
  // "right after the 2nd": a day of a month that is not named is counted from another.
  if (!MONTH.test(claim.quote)) return null;
  if (claim.otherCase !== null || hints.byStranger || hints.qualified || !isNobodys(hints.doer, facts)) return null;
  const fact = usable(facts.dates, published).find(
    (one) =>
      KNOWN.has(one.date.event) &&
      one.case === undefined &&
      one.date.from === reading.from &&
      one.date.to === reading.to &&
      (one.revisedBy ?? []).length === 0,
  );
  return fact === undefined ? null : decide('date/known-day', [fact]);
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Whoever acts by name has days of his own. */
function isNobodys(doer: string | null, facts: Facts): boolean {
  return doer === null || facts.partyKind(doer) === 'group';
}

/** How long after every start on file another start must lie. */
const LATE = 20;

/** "The attack, which began last week": it had begun long before. */
export function startedEarlier(claim: DateClaim, facts: Facts, published: Day | null): Verdict | null {
  const { reading, hints } = claim;
  if (reading.event !== 'first-exploitation' || !claim.anchored || claim.speaker !== null || claim.otherCase !== null)
    return null;
  if (
    hints.cueDistance > 1 ||
    hints.qualified ||
    hints.byStranger ||
    hints.doer !== null ||
    !/\b(?:attack|hack|breach|campaign)s?\b/.test(hints.things)
  )
    return null;
  const starts = usable(facts.dates, published).filter(
    (fact) => fact.case === undefined && fact.date.event === 'first-exploitation',
  );
  const last = latest(starts);
  if (last === undefined || dayNumber(reading.from) - dayNumber(last.date.to) < LATE) return null;
  return decide('date/attack-began-earlier', [last], [difference('event-differs', { interval: reading }, { date: last.date })]);
}

function latest(starts: readonly DateFact[]): DateFact | undefined {
  return [...starts].filter(({ date }) => date.from === date.to).sort((a, b) => (a.date.from < b.date.from ? 1 : -1))[0];
}

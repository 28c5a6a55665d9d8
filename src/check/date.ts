/** Dates against the sources' days, event by event. Red only for a day that a source excludes; a day's difference that a time zone explains is a note. */
import { addDays, dayNumber } from '../claims/calendar.ts';
import { ANOTHER_CASE, type DateClaim } from '../claims/claim.ts';
import type { DateFact } from '../dossier/schema.ts';
import type { Day, Event } from '../vocabulary.ts';
import { onKnownDay, startedEarlier } from './date/known-day.ts';
import { onTimeline } from './date/timeline.ts';
import { declinedThen, type Facts, isKnown, rememberedFor, sameParty, usable } from './facts.ts';
import type { RuleId } from './rules/index.ts';
import { keep, type Trace } from './trace.ts';
import { abstain, type Difference, decide, difference, type Outcome, type Verdict } from './verdict.ts';

/** Events of which there is one: a day that does not fit is wrong. Of the others there may be more than the dossier knows. */
const SINGULAR: ReadonlySet<Event> = new Set([
  'patched',
  'disclosed',
  'directive-issued',
  'reported-to-vendor',
  'arrest',
  'indictment-unsealed',
  'indictment-returned',
  'warrant',
  'planned-patch',
  'renaming',
  'operation-announced',
  'first-exploitation',
  'stood-down',
  'directive-deadline',
  'directive-retired',
]);
/** Events that happen to one person once: a weekday can be wrong of them. */
const ONCE: ReadonlySet<Event> = new Set(['arrest', 'indictment-unsealed', 'indictment-returned', 'warrant']);
/** Events of which the first time counts: who has disclosed once may repeat it, but not before. */
const RETOLD: ReadonlySet<Event> = new Set([
  'victim-disclosed',
  'attributed',
  'vendor-aware',
  'ransomware-seen',
  'operation-announced',
]);

/** Events that are dated claims only where somebody did them: who is needed to find the fact. */
const NEEDS_PARTY: ReadonlySet<Event> = new Set([
  'statement',
  'warning',
  'report',
  'briefing',
  'victim-disclosed',
  'victim-hit',
  'victim-warned',
  'victim-patched',
  'victim-found',
  'testimony',
  'denial',
  'attributed',
  'alert-issued',
  'order-issued',
  'charges-announced',
]);
/** Events that one cue can stand for alike: what a sentence calls disclosure may be the patch of the same day. */
const KIN: Partial<Record<Event, readonly Event[]>> = {
  disclosed: ['patched'],
  patched: ['disclosed'],
  statement: [
    'warning',
    'report',
    'briefing',
    'alert-issued',
    'attributed',
    'victim-disclosed',
    'testimony',
    'charges-announced',
    'task-force',
    'stood-down',
    'operation-announced',
    'ransomware-seen',
    'denial',
    'disclosed',
    'tool-released',
    'directive-issued',
    'court-ruling',
  ],
  warning: ['statement', 'report', 'alert-issued'],
  report: ['statement', 'warning'],
  'alert-issued': ['statement', 'directive-issued', 'warning'],
  'victim-disclosed': ['statement'],
  'victim-hit': ['attack', 'victim-disclosed', 'victim-found'],
  attack: ['first-exploitation'],
  'first-seen': ['first-exploitation'],
  'first-exploitation': ['first-seen'],
  briefing: ['statement'],
  'charges-announced': ['indictment-unsealed', 'statement'],
  'indictment-unsealed': ['charges-announced'],
  'vendor-aware': ['reported-to-vendor'],
  'reported-to-vendor': ['vendor-aware'],
  testimony: ['statement'],
  denial: ['statement'],
  'operation-announced': ['warrant'],
  discovered: ['first-seen', 'reported-to-vendor'],
  'tool-released': ['patched'],
  'victim-found': ['victim-hit'],
  'order-issued': ['directive-issued', 'alert-issued', 'warning'],
  'directive-issued': ['order-issued', 'alert-issued', 'directive-supplement', 'directive-deadline', 'directive-retired'],
  'mass-exploitation': ['first-exploitation'],
  'charged-conduct': ['other-case'],
  extradition: ['court-ruling', 'arraignment'],
  'court-ruling': ['extradition'],
  'victim-warned': [],
  'ransomware-seen': [],
};

export function checkDate(claim: DateClaim, facts: Facts, published: Day | null, trace?: Trace): Outcome {
  const { hints, reading } = claim;
  const plain = reading.event === 'unclear' ? abstain('date/event-unclear') : checkEvent(claim, facts, published, trace);
  if (plain.rating !== null && plain.rating !== 'refuted') return plain;
  if (hints.orWeekBefore) {
    const earlier = { ...claim, reading: { ...reading, from: addDays(reading.from, -7), to: addDays(reading.to, -7) } };
    const verdict = checkEvent(earlier, facts, published, trace);
    const found = verdict.rating === 'supported' ? verdict : onTimeline(earlier, facts, published, isKin);
    if (found !== null) return { ...found, rule: 'date/week-before' };
  }
  const charity =
    plain.rating === null
      ? charitable(
          claim,
          facts,
          published,
          ONCE.has(reading.event) || (reading.event === 'directive-issued' && isPlain(claim))
            ? hints.alternatives.filter((event) => !VAGUE.has(event) && event !== 'charges-announced')
            : hints.alternatives,
          hints.calendar && !hasOwnDay(claim, facts, published),
          trace,
        )
      : charitable(
          claim,
          facts,
          published,
          hints.rivals.filter((event) => !VAGUE.has(event)),
          false,
          trace,
        );
  if (charity !== null) return charity;
  const returned = plain.rating === 'refuted' ? asReturned(claim, facts, published, trace) : null;
  if (returned !== null) return returned;
  if (plain.rating === null)
    return (
      onTimeline(claim, facts, published, isKin) ??
      onKnownDay(claim, facts, published) ??
      startedEarlier(claim, facts, published) ??
      plain
    );
  // "On Wednesday" far from the event is another Wednesday's matter, and what is said, fixed or accused on one may be said again on the next.
  if (!hints.calendar && !(isSoonAfter(plain, published) && ONCE.has(reading.event)))
    return startedEarlier(claim, facts, published) ?? abstain('date/weekday-far-off');
  return hints.yearGiven || isRecent(claim, published) ? plain : abstain('date/year-inferred');
}

/** "Indicted in May", "an indictment that dates from May": returned then, and unsealed later, where no word says which. */
function asReturned(claim: DateClaim, facts: Facts, published: Day | null, trace?: Trace): Verdict | null {
  if (claim.reading.event !== 'indictment-unsealed' || /unseal/i.test(claim.quote)) return null;
  const anew: DateClaim = { ...claim, reading: { ...claim.reading, event: 'indictment-returned' } };
  const verdict = checkEvent(anew, facts, published, trace);
  return verdict.rating === 'supported' ? { ...verdict, rule: 'date/other-event' } : null;
}

function isKin(a: Event, b: Event): boolean {
  return KIN[a]?.includes(b) ?? false;
}

/** Speech of some sort happens on most days: it excuses no wrong date of another event. */
const VAGUE: ReadonlySet<Event> = new Set(['statement', 'briefing', 'warning', 'report', 'alert-issued']);

/**
 * Before a date is given up or marked red it is read with charity: as another event that the words suggest, as a day on which a party
 * of the sentence did something, or, where the year was inferred, in the year of the event.
 */
function charitable(
  claim: DateClaim,
  facts: Facts,
  published: Day | null,
  alternatives: readonly Event[],
  anyEvent: boolean,
  trace?: Trace,
): Verdict | null {
  const { reading, hints } = claim;
  const years = hints.yearGiven
    ? [reading]
    : [reading, ...[...eventYears(facts), ...thisYear(published)].map((year) => inYear(reading, year))];
  for (const dated of years) {
    for (const event of dated === reading ? alternatives : [reading.event, ...alternatives]) {
      if (event === 'unclear') continue;
      const anew = { ...claim, reading: { ...dated, event } };
      const verdict = checkEvent(anew, facts, published);
      // In another year than the inferred one anything but red will do; as another event only what is right.
      if (verdict.rating === null || verdict.rating === 'refuted') continue;
      if (verdict.rating !== 'supported' && dated === reading) continue;
      if (trace !== undefined) {
        trace.reread({ date: anew.reading });
        checkEvent(anew, facts, published, trace);
      }
      if (verdict.rating !== 'supported') return verdict;
      return { ...verdict, rule: dated === reading ? 'date/other-event' : 'date/event-year' };
    }
    if (dated.from !== dated.to || !anyEvent) continue;
    const thatDays = usable(facts.dates, published).filter(
      (one) =>
        one.date.from === dated.from &&
        one.date.to === dated.to &&
        !(reading.event === 'attributed' && declinedThen(facts, one)) &&
        // What was only planned for a day did not happen on it.
        one.date.event !== 'planned-patch' &&
        hints.parties.some((party) => sameParty(facts, one.date.party ?? one.by, party) || sameParty(facts, one.by, party)),
    );
    // What the very party did, before what the body did that it is part of.
    const fact = thatDays.find((one) => hints.parties.includes(one.date.party ?? one.by)) ?? thatDays[0];
    if (fact) return decide('date/party-day', [fact]);
  }
  return null;
}

/** Years in which the dossier's own events lie, the one with most first. */
function eventYears(facts: Facts): readonly number[] {
  const known = yearsOf.get(facts);
  if (known !== undefined) return known;
  const tally = new Map<number, number>();
  for (const fact of facts.dates)
    if (fact.case === undefined)
      tally.set(Number(fact.date.from.slice(0, 4)), (tally.get(Number(fact.date.from.slice(0, 4))) ?? 0) + 1);
  const years = [...tally]
    .sort((a, b) => b[1] - a[1])
    .map(([year]) => year)
    .slice(0, 2);
  yearsOf.set(facts, years);
  return years;
}

/** The article's own year and the one before. */
function thisYear(published: Day | null): number[] {
  return published === null ? [] : [Number(published.slice(0, 4)), Number(published.slice(0, 4)) - 1];
}
const yearsOf = new WeakMap<Facts, readonly number[]>();

function inYear<T extends { readonly from: Day; readonly to: Day }>(reading: T, year: number): T {
  return { ...reading, from: `${year}${reading.from.slice(4)}`, to: `${year}${reading.to.slice(4)}` };
}

/** Events so plainly told that their day is theirs: a patch released on the day once planned for it is wrong, not another event. */
const PLAIN: ReadonlySet<Event> = new Set(['patched', 'disclosed', 'arrest', 'indictment-unsealed', 'warrant']);

/** Told in so many words: the patch, the arrest; the emergency directive, in a sentence of this attack, for there are others. */
function isPlain({ reading, hints, anchored }: DateClaim): boolean {
  return (
    PLAIN.has(reading.event) || (reading.event === 'directive-issued' && anchored && /emergency directive/.test(hints.things))
  );
}

function hasOwnDay(claim: DateClaim, facts: Facts, published: Day | null): boolean {
  return (
    (isPlain(claim) || namesThing(claim, facts)) &&
    usable(facts.dates, published).some((fact) => fact.date.event === claim.reading.event && fact.case === undefined)
  );
}

/** Was the article written within ten days of the event whose day it is held against? */
function isSoonAfter(verdict: Verdict, published: Day | null): boolean {
  const fact = verdict.facts[0];
  if (fact === undefined || fact.kind !== 'date' || published === null) return true;
  return Math.abs(dayNumber(published) - dayNumber(fact.date.to)) <= 10;
}

/** Within ten months of publication an inferred year is hardly in doubt. */
function isRecent(claim: DateClaim, published: Day | null): boolean {
  return published !== null && dayNumber(published) - dayNumber(claim.reading.from) < 300;
}

function checkEvent(claim: DateClaim, facts: Facts, published: Day | null, trace?: Trace): Outcome {
  const { reading } = claim;
  const party = reading.party;
  const pool = usable(facts.dates, published, trace);
  // Without a witness only those are looked at that can bear on it.
  const near = trace === undefined ? nearTo(reading.event, pool) : pool;
  const { doer, byStranger, parties } = claim.hints;
  // What somebody unknown did is nobody's on file, except a party's that the sentence names.
  const strangers = (fact: DateFact) =>
    byStranger && DOINGS.has(fact.date.event) && !parties.some((one) => sameParty(facts, fact.date.party ?? fact.by, one));
  const fits = (fact: DateFact) =>
    partyFits(fact, party, facts, NEEDS_PARTY.has(reading.event) ? reading.event : fact.date.event, parties) &&
    !doneByOther(fact, doer, facts) &&
    !strangers(fact) &&
    !isOtherThing(fact, claim, near) &&
    (namesWhom(fact, claim, facts) || isHisDay(fact, claim));
  const bearing = keep(near, (fact) => (!isNear(reading.event, fact) ? 'other-event' : fits(fact) ? null : 'other-party'), trace);
  const all = bearing.filter((fact) => fact.date.event === reading.event);
  // The reporter, speaker or victim whom the sentence names has days of its own: only those bear on it.
  const own =
    party === null ? [] : all.filter((fact) => fact.date.party !== undefined && sameParty(facts, fact.date.party, party));
  const same = own.length > 0 ? own : all;
  // What another affair's group did is told by whoever accuses it: another's period is not theirs.
  const kin = bearing.filter(
    ({ date }) =>
      KIN[reading.event]?.includes(date.event) &&
      (date.event !== 'other-case' || (party !== null && date.party !== undefined && sameParty(facts, date.party, party))),
  );
  const credited = claim.speaker?.party ?? null;

  // A vague day of a kindred event cannot stand in for a day that this event's own record excludes.
  const precise = reading.from === reading.to;
  const matches = keep(
    [...same, ...kin.filter((fact) => !precise || same.length === 0 || days(fact) <= 3)],
    (fact) => (meets(reading.from, reading.to, fact) ? null : 'other-day'),
    trace,
  );
  const inSame = matches.filter((fact) => fact.date.event === reading.event);
  if (reading.event === 'attack') return wholeAttack(claim, same, kin);
  // A day is best met by the fact of that very day, be it of a kindred event.
  const thatDay = precise ? matches.filter((fact) => fact.date.from === reading.from && fact.date.to === reading.to) : [];
  // The accuser's own word on another affair's period, before the charges that somebody else brought over it.
  const told = matches.filter((fact) => fact.date.event === 'other-case' && fact.date.event !== reading.event);
  const likeliest =
    inSame.length > 0 &&
    (told.length === 0 || inSame.some((fact) => party !== null && sameParty(facts, fact.date.party ?? fact.by, party)))
      ? inSame
      : matches;
  const best = pick(thatDay.length > 0 ? thatDay : likeliest, credited, facts, reading, claim.hints);
  if (best) return fitting(claim, best, same, facts, published);
  // "thirty governments pointed the finger on 19 July": nobody by name, but the day of such an accusation.
  if (
    reading.event === 'attributed' &&
    isNobody(claim, facts) &&
    dayNumber(reading.to) - dayNumber(reading.from) <= 13 &&
    claim.anchored
  ) {
    const thatDays = usable(facts.dates, published).find(
      (fact) => fact.date.event === 'attributed' && fact.case === undefined && exact(reading.from, reading.to, fact),
    );
    if (thatDays) return fitting(claim, thatDays, [], facts, published);
  }
  return unfitting(claim, same, facts, published);
}

/** Nobody who accuses: no name, or only that of the accused. */
function isNobody({ reading: { party }, hints }: DateClaim, facts: Facts): boolean {
  if (hints.byStranger) return false;
  return party === null || (hints.doer === null && hints.actor === null && facts.lineage(party).includes('china'));
}

/** Of that event or of a kindred one. */
function isNear(event: Event, fact: DateFact): boolean {
  return fact.date.event === event || (KIN[event]?.includes(fact.date.event) ?? false);
}

/** Asked with every date: worked out once for each day of publication and event. */
const nearTo = rememberedFor(isNear);

/** Same party, its parent or its voice; a fact or an event without a party fits all. */
function partyFits(fact: DateFact, party: string | null, facts: Facts, event: Event, named: readonly string[]): boolean {
  if (fact.date.party === undefined) return !NEEDS_PARTY.has(event) || named.some((one) => sameParty(facts, fact.by, one));
  if (party === null) return !NEEDS_PARTY.has(event);
  // "The charges against APT40, announced on Monday": the party of the sentence is the charged one.
  if (event === 'charges-announced' && fact.case !== undefined && ['group', 'person'].includes(facts.partyKind(party) ?? ''))
    return facts.caseOf(party) === fact.case;
  return sameParty(facts, fact.date.party, party) || sameParty(facts, fact.by, party) || !NEEDS_PARTY.has(event);
}

/** Events that are somebody's own doing: another's day is not theirs. */
const DOINGS: ReadonlySet<Event> = new Set([
  'statement',
  'warning',
  'report',
  'briefing',
  'alert-issued',
  'directive-issued',
  'directive-supplement',
  'directive-deadline',
  'directive-retired',
  'attributed',
  'denial',
  'testimony',
  'task-force',
  'stood-down',
  'tool-released',
  'patched',
  'disclosed',
  'victim-disclosed',
  'reported-to-vendor',
  'charges-announced',
  'operation-announced',
  'renaming',
  'order-issued',
]);

function doneByOther(fact: DateFact, doer: string | null, facts: Facts): boolean {
  if (doer === null || !DOINGS.has(fact.date.event)) return false;
  const owner = fact.date.party ?? fact.by;
  // Who reports it is no doer of it: "Krebs wrote that Microsoft …", "the agency said CISA …".
  if (facts.partyKind(doer) === 'press') return false;
  return !sameParty(facts, owner, doer) && !sameParty(facts, fact.by, doer);
}

/** An arrest or a charge is that of the person on file only where the sentence or the one before names him. */
function namesWhom(fact: DateFact, claim: DateClaim, facts: Facts): boolean {
  const whom = fact.date.party;
  if (whom === undefined || facts.partyKind(whom) !== 'person') return true;
  return claim.hints.parties.some((one) => sameParty(facts, one, whom)) || claim.hints.doer === whom;
}

const HIS: ReadonlySet<Event> = new Set(['arrest', 'arraignment', 'extradition', 'court-ruling']);

/** "He was arrested in Milan last week": who he is stands further before; that the very day fits tells it. */
function isHisDay(fact: DateFact, { reading, otherCase, hints }: DateClaim): boolean {
  return (
    // An arrest or a hearing on the very day of the calendar needs no name.
    (hints.persons.includes(fact.date.party ?? '') ||
      (HIS.has(reading.event) && reading.from === fact.date.from && reading.to === fact.date.to)) &&
    fact.date.event === reading.event &&
    otherCase === null &&
    // Another day of the calendar for his arrest is a wrong one.
    (exact(reading.from, reading.to, fact) ||
      (reading.event === 'arrest' && hints.calendar && hints.persons[0] === fact.date.party)) &&
    dayNumber(reading.to) - dayNumber(reading.from) <= 31
  );
}

/** "The one-click tool" is not the antivirus, though both are tools that were released. */
function isOtherThing(fact: DateFact, { hints }: DateClaim, near: readonly DateFact[]): boolean {
  const named = ({ date }: DateFact) => date.thing?.some((word) => hints.things.includes(word)) ?? false;
  return fact.date.thing !== undefined && !named(fact) && near.some(named);
}

/** The sentence says which of several things on file it means. */
function namesThing({ hints, reading }: DateClaim, facts: Facts): boolean {
  return (
    hints.things !== '' &&
    facts.dates.some(({ date }) => date.event === reading.event && date.thing?.some((word) => hints.things.includes(word)))
  );
}

/** Length of a fact's interval. */
function days(fact: DateFact): number {
  return dayNumber(fact.date.to) - dayNumber(fact.date.from) + 1;
}

/** Announcements of the evening reach Asia and the Pacific on the next day. */
const NEXT_DAY: ReadonlySet<Event> = new Set(['attributed', 'patched', 'disclosed', 'statement', 'denial']);

/** Days of grace count forward: no place on earth had the day before. */
function meets(from: Day, to: Day, fact: DateFact): boolean {
  const days = Math.max(fact.date.toleranceDays ?? 0, NEXT_DAY.has(fact.date.event) && fact.date.party !== 'devcore' ? 1 : 0);
  return to >= fact.date.from && (from <= fact.date.to || (days > 0 && dayNumber(from) <= dayNumber(fact.date.to) + days));
}

function exact(from: Day, to: Day, fact: DateFact): boolean {
  return from <= fact.date.to && to >= fact.date.from;
}

function pick(
  matches: readonly DateFact[],
  credited: string | null,
  facts: Facts,
  reading: { from: Day; to: Day; event: Event },
  hints: DateClaim['hints'],
): DateFact | undefined {
  const who = hints.doer ?? hints.actor;
  const score = (fact: DateFact) =>
    (who !== null && sameParty(facts, fact.date.party ?? fact.by, who) ? 3 : 0) +
    (who !== null && (fact.date.party ?? fact.by) === who ? 1 : 0) +
    (hints.parties.some((party) => sameParty(facts, fact.by, party)) ? 1 : 0) +
    (fact.date.event === reading.event ? 2 : 0) +
    (exact(reading.from, reading.to, fact) ? 3 : 0) +
    (reading.from === fact.date.from && reading.to === fact.date.to ? 4 : 0) +
    (credited !== null && sameParty(facts, credited, fact.by) ? 3 : 0) +
    (fact.case === undefined ? 1 : 0) +
    ((fact.revisedBy ?? []).length === 0 ? 1 : 0) -
    (dayNumber(fact.date.to) - dayNumber(fact.date.from)) / 100;
  let best: DateFact | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const fact of matches) {
    const points = score(fact);
    if (points > most) [best, most] = [fact, points];
  }
  return best;
}

function fitting(claim: DateClaim, best: DateFact, same: readonly DateFact[], facts: Facts, published: Day | null): Verdict {
  const { reading } = claim;
  const differences: Difference[] = [];
  const explained = !exact(reading.from, reading.to, best);
  if (explained) differences.push(difference('time-zone', { interval: reading }, { interval: best.date }));
  const revisions = (best.revisedBy ?? [])
    .map((id) => facts.fact(id))
    .filter((fact): fact is DateFact => fact?.kind === 'date' && !meets(reading.from, reading.to, fact));
  const already = revisions.find((fact) => isKnown(fact, published) && published !== null && fact.public <= published);
  if (already) {
    const found = difference('outdated', { interval: reading }, { interval: already.date });
    return decide('date/outdated', [already, best], [found, ...differences]);
  }
  if (revisions.length > 0)
    differences.push(difference('revised-later', { interval: reading }, { intervals: revisions.map((fact) => fact.date) }));
  if (best.evidence.every((one) => one.verified === 'secondary-report')) differences.push(difference('secondary-only'));
  let rule: RuleId = best.date.event === reading.event ? 'date/matches' : 'date/kindred-event';
  if (explained) rule = 'date/time-zone';
  if (revisions.length > 0) rule = 'date/revised-later';
  return decide(rule, [best], differences, [...same.filter((fact) => fact !== best).slice(0, 3)]);
}

/** [10] "In March" for the whole attack needs its context: it began in January. */
function wholeAttack(claim: DateClaim, same: readonly DateFact[], kin: readonly DateFact[]): Outcome {
  const { from, to } = claim.reading;
  if (dayNumber(to) - dayNumber(from) < 8) return abstain('date/attack-day');
  const start = [...kin]
    .filter((fact) => fact.date.event === 'first-exploitation' && fact.case === undefined)
    .sort((a, b) => (a.date.from < b.date.from ? -1 : 1));
  const whole = same.find((fact) => fact.case === undefined && meets(from, to, fact));
  if (whole === undefined) return abstain('date/no-such-event');
  const official = start.find((fact) => fact.date.from >= whole.date.from) ?? start[0];
  if (official && from > official.date.to && dayNumber(from) - dayNumber(whole.date.from) > 40) {
    const found = difference('event-differs', { interval: { from, to } }, { date: official.date });
    return decide('date/attack-began-earlier', [official, whole], [found]);
  }
  return decide('date/attack-period', [whole], [], start.slice(0, 2));
}

/** How near the words that tell the event must stand before a day can be called wrong. */
const SURE_WITHIN = 9;
/** Events that need no actor to be told apart: there is one arrest, one warrant, one unsealing of each case. */
const ACTORLESS: ReadonlySet<Event> = new Set([
  'arrest',
  'warrant',
  'indictment-unsealed',
  'indictment-returned',
  'renaming',
  'first-exploitation',
]);

/**
 * No fact of the event has the day. Red only where nothing is left to doubt: one such event, told right beside the date, done by the
 * very party whose day is on file, and not so far off that another matter must be meant.
 */
function unfitting(claim: DateClaim, same: readonly DateFact[], facts: Facts, published: Day | null): Outcome {
  const { reading, hints } = claim;
  // What lies ahead of the article has not happened: it is announced, and red for nothing.
  if (published !== null && reading.from > addDays(published, 1)) return abstain('date/no-such-event');
  const own = same.filter((fact) => fact.case === undefined || fact.case === claim.otherCase || claim.otherCase === ANOTHER_CASE);
  const nearest = [...own].sort((a, b) => gap(reading.from, reading.to, a) - gap(reading.from, reading.to, b))[0];
  if (nearest === undefined) return abstain('date/no-such-event');
  // What is told again may be told later; before the first time it was not told at all.
  const tooEarly = RETOLD.has(reading.event) && own.every((fact) => reading.to < fact.date.from);
  if (!SINGULAR.has(reading.event) && !namesThing(claim, facts) && !tooEarly) return abstain('date/may-recur');
  if (hints.cueDistance > SURE_WITHIN || hints.qualified) return abstain('date/not-told-plainly');
  if (reading.event === 'first-exploitation' && !claim.anchored) return abstain('date/not-this-attack');
  if (!ACTORLESS.has(reading.event) && !namesThing(claim, facts)) {
    // "CISA's emergency directive, issued on 10 March": whose it is stands before it.
    const owner =
      hints.actor ??
      (reading.event === 'directive-issued' && isPlain(claim) && !hints.byStranger && hints.parties.length === 1
        ? (hints.parties[0] ?? null)
        : null);
    const doers = own.filter((fact) => owner !== null && sameParty(facts, fact.date.party ?? fact.by, owner));
    if (doers.length === 0) return abstain('date/other-doer');
  }
  const apart = gap(reading.from, reading.to, nearest);
  const precise = reading.from === reading.to;
  if ((reading.event === 'patched' || reading.event === 'disclosed') && (apart > 21 || !precise))
    return abstain('date/too-far-off');
  // A start is wrong only when it lies weeks from every start on file, not merely outside of an interval that runs on.
  if (reading.event === 'first-exploitation' && (claim.speaker !== null || own.some((fact) => startGap(reading, fact) < 20)))
    return abstain('date/start-in-doubt');
  if (apart > 800) return abstain('date/too-far-off');
  // Many have accused; a day on which any of them did is not excluded by another's.
  if (
    reading.event === 'attributed' &&
    facts.dates.some((fact) => fact.date.event === 'attributed' && meets(reading.from, reading.to, fact))
  )
    return abstain('date/others-accused');
  // A whole year, or a season, is too vague to be wrong.
  if (dayNumber(reading.to) - dayNumber(reading.from) > 40) return abstain('date/too-far-off');
  // What researchers began is no exploitation.
  const doerKind = facts.partyKind(hints.doer ?? hints.actor ?? '');
  if (reading.event === 'first-exploitation' && doerKind !== null && doerKind !== 'group') return abstain('date/other-doer');
  const kinds = hints.parties.map((party) => facts.partyKind(party));
  if (reading.event === 'first-exploitation' && kinds.includes('researcher') && !kinds.includes('group'))
    return abstain('date/other-doer');
  // A day counted from another, or a weekday, may be counted amiss by one.
  if (apart <= 1 && !hints.calendar) return abstain('date/weekday-far-off');
  // A day counted from another is only as good as that one's reading.
  if (claim.assumed.some(({ kind }) => kind === 'since-publication' || kind === 'from-date-before'))
    return abstain('date/weekday-far-off');
  // A day on which something else of this affair happened may be that thing's, read amiss: no red on a true sentence. A patch or an
  // arrest told in so many words is no other thing.
  const plainly = (isPlain(claim) && hints.cueDistance <= 3) || namesThing(claim, facts);
  const elsewhere = facts.dates.find(
    (fact) =>
      fact.date.event !== 'planned-patch' &&
      (fact.date.event === reading.event ||
        (!plainly && CORE.has(fact.date.event) && fact.case === undefined) ||
        (!plainly && hints.parties.some((party) => sameParty(facts, fact.date.party ?? fact.by, party)))) &&
      days(fact) <= 3 &&
      exact(reading.from, reading.to, fact) &&
      dayNumber(reading.to) - dayNumber(reading.from) <= 3,
  );
  if (elsewhere)
    return decide(
      'date/another-event-that-day',
      [nearest, elsewhere],
      [difference('event-differs', { interval: reading }, { date: nearest.date })],
    );
  return decide(
    'date/wrong-day',
    [nearest],
    [difference('value-differs', { interval: reading }, { date: nearest.date })],
    own.filter((fact) => fact !== nearest).slice(0, 2),
  );
}

/** Days that sentences about anything else count from: "after the patch of 2 March". */
const CORE: ReadonlySet<Event> = new Set(['patched', 'disclosed']);

function startGap(reading: { from: Day; to: Day }, fact: DateFact): number {
  const start = dayNumber(fact.date.from);
  const [from, to] = [dayNumber(reading.from), dayNumber(reading.to)];
  if (start >= from && start <= to) return 0;
  return Math.min(Math.abs(from - start), Math.abs(to - start));
}

/** Days between the two. */
function gap(from: Day, to: Day, fact: DateFact): number {
  if (meets(from, to, fact)) return 0;
  return from > fact.date.to ? dayNumber(from) - dayNumber(fact.date.to) : dayNumber(fact.date.from) - dayNumber(to);
}

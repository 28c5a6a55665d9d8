/**
 * A day that its words do not settle, looked up by who acts in the sentence: what the dossier has of that party on that day, be it an
 * event or something that it published. Only ever in the article's favour.
 */
import { dayNumber } from '../../claims/calendar.ts';
import { ANOTHER_CASE, type DateClaim } from '../../claims/claim.ts';
import type { Fact } from '../../dossier/schema.ts';
import type { Day, Event } from '../../vocabulary.ts';
import { declinedThen, type Facts, sameParty, sameVoice, usable } from '../facts.ts';
import { decide, type Verdict } from '../verdict.ts';

/** Events that are somebody's saying something. */
const SPEAKING: ReadonlySet<Event> = new Set([
  'statement',
  'report',
  'warning',
  'briefing',
  'alert-issued',
  'attributed',
  'denial',
  'victim-disclosed',
  'testimony',
  'charges-announced',
  'disclosed',
  'unclear',
]);
/** Longer than a week, an interval meets too much. */
const MOST_DAYS = 7;

export function onTimeline(
  claim: DateClaim,
  facts: Facts,
  published: Day | null,
  kindred: (a: Event, b: Event) => boolean,
): Verdict | null {
  const { reading, hints } = claim;
  const party = hints.doer ?? hints.actor;
  if (party === null || days(reading.from, reading.to) > MOST_DAYS) return null;
  const dated = usable(facts.dates, published).filter(
    (fact) =>
      // Who declined to accuse that day did not accuse.
      !(reading.event === 'attributed' && declinedThen(facts, fact)) &&
      fact.date.from <= reading.to &&
      fact.date.to >= reading.from &&
      days(fact.date.from, fact.date.to) <= MOST_DAYS &&
      (fact.case ?? null) === claim.otherCase &&
      (fact.date.party === undefined
        ? sameVoice(facts, fact.by, party)
        : sameParty(facts, fact.date.party, party) || sameParty(facts, fact.by, party)),
  );
  // A plainly told event is excused by no other of the same party: a patch is no plan for one.
  const open =
    SPEAKING.has(reading.event) ||
    reading.event === 'attack' ||
    reading.event === 'later-activity' ||
    reading.event === 'victim-hit';
  const own =
    dated.find((fact) => fact.date.event === reading.event) ??
    dated.find(
      (fact) =>
        kindred(reading.event, fact.date.event) ||
        // Who accuses speaks: that it was broken into on that day, or said so, does not bear it out.
        (reading.event === 'attributed' ? SPEAKING.has(fact.date.event) && !fact.date.event.startsWith('victim') : open),
    );
  if (own) return decide('date/party-day', [own]);
  if (!SPEAKING.has(reading.event) || claim.otherCase === ANOTHER_CASE) return null;
  const said = [...usable(facts.figures, published), ...usable(facts.attributions, published)].filter(
    (fact: Fact) =>
      (reading.event !== 'attributed' || (fact.kind === 'attribution' && fact.attribution.relation !== 'declines')) &&
      fact.public >= reading.from &&
      fact.public <= reading.to &&
      fact.origin === 'own' &&
      sameVoice(facts, fact.by, party) &&
      (fact.case ?? null) === claim.otherCase,
  );
  const first = said[0];
  return first === undefined ? null : decide('date/published-day', [first], [], said.slice(1, 3));
}

function days(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

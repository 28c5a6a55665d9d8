/** Dates: an interval tied to the event that happened in it, by the words around it. A date without an event is no claim. */
import type { EntryOf } from '../language/entry.ts';
import { type Sentence, type Term, termsOf } from '../scan/token.ts';
import type { Event } from '../vocabulary.ts';
import type { DateReading } from './claim.ts';
import type { Context } from './context.ts';
import { spanDistance, wordAt } from './distance.ts';
import { findWhens, type When } from './when.ts';

export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly reading: DateReading;
  readonly assumed: readonly string[];
  readonly when: When;
}

/** Words of advantage (tokens) that a specific event has over a general one when both stand near a date. */
const ADVANTAGE: Partial<Record<Event, number>> = {
  attack: -7, 'first-exploitation': -1, statement: -2, warning: -3, report: -4, disclosed: 0, patched: 0, 'ransomware-seen': -2, 'later-activity': -3, 'charged-conduct': -2, 'alert-issued': -2,
  'mass-exploitation': 3, 'reported-to-vendor': 4, 'planned-patch': 5, 'directive-issued': 3, 'directive-deadline': 4, 'stood-down': 4, 'task-force': 3, 'tool-released': 3, 'indictment-returned': 4, 'indictment-unsealed': 3,
  arrest: 3, warrant: 4, renaming: 3, testimony: 4, 'vendor-aware': 2, discovered: 1, attributed: 0, denial: 1, 'victim-hit': -1, 'victim-disclosed': 0, briefing: 1, extradition: 2, 'court-ruling': 2,
};

export function findDates(sentence: Sentence, context: Context): FoundDate[] {
  const whens = findWhens(sentence, context).filter((when) => !isDateline(sentence, when));
  const intervals = joinIntervals(sentence, whens);
  return intervals.flatMap((when) => {
    const event = eventOf(sentence, when, whens, context);
    if (event === null) return [];
    const from = Math.min(when.from, event.nearFrom);
    return [{ from, to: Math.max(when.to, event.nearTo), when, reading: { event: event.id, from: when.first, to: when.last, party: event.party }, assumed: when.assumed }];
  });
}

/** "SEATTLE, March 3 -" or "12 March 2021 |": when it was written, not when anything happened. */
function isDateline(sentence: Sentence, when: When): boolean {
  const first = sentence.tokens[0];
  return when.from <= 5 && first !== undefined && first.raw.length > 2 && first.raw === first.raw.toUpperCase() && ['-', '–', '—', '(', '|'].includes(wordAt(sentence, when.to));
}

/** "between February 2020 and June 2021", "from 2011 to 2018": one interval. Two days stay two dates. */
function joinIntervals(sentence: Sentence, whens: readonly When[]): When[] {
  const joined: When[] = [];
  for (let i = 0; i < whens.length; i += 1) {
    const when = whens[i];
    const next = whens[i + 1];
    if (when === undefined) break;
    const opener = wordAt(sentence, when.from - 1);
    const link = next ? wordAt(sentence, when.to) : '';
    if (next && next.from === when.to + 1 && when.precision !== 'day' && ((opener === 'between' && link === 'and') || (opener === 'from' && ['to', 'until'].includes(link)) || link === '–')) {
      joined.push({ ...when, from: when.from - 1, to: next.to, last: next.last, precision: 'days' });
      i += 1;
    } else {
      joined.push(when);
    }
  }
  return joined;
}

interface EventFound {
  readonly id: Event;
  readonly nearFrom: number;
  readonly nearTo: number;
  readonly party: string | null;
}

function eventOf(sentence: Sentence, when: When, whens: readonly When[], context: Context): EventFound | null {
  let best: { id: Event; score: number; term: Term | null } | null = null;
  const consider = (id: Event, score: number, term: Term | null) => {
    if (best === null || score > best.score) best = { id, score, term };
  };
  for (const term of termsOf(sentence, 'event')) {
    if (!fits(sentence, term, when)) continue;
    const distance = spanDistance(sentence, when, term);
    // Another date nearer to the cue takes it, unless this one is nearer still.
    const taken = whens.some((other) => other !== when && spanDistance(sentence, other, term) + 1 < distance);
    const words = Math.min(term.to - term.from, 4);
    consider(term.entry.id, 10 + words - distance * 0.8 + (ADVANTAGE[term.entry.id] ?? 0) - (taken ? 6 : 0), term);
  }
  const speech = speechEvent(sentence, when, context);
  if (speech) consider(speech.id, speech.score, null);
  if (best === null) return null;
  const chosen = best as { id: Event; score: number; term: Term | null };
  if (chosen.score < 0) return null;
  const party = speech?.party ?? partyNear(sentence, when);
  const near = chosen.term !== null && spanDistance(sentence, when, chosen.term) <= 3 ? chosen.term : null;
  return { id: refine(sentence, chosen.id, when), nearFrom: near?.from ?? when.from, nearTo: near?.to ?? when.to, party };
}

/** Cues that are common words need company: "began" begins an attack only where an attack or its flaws are spoken of. */
function fits(sentence: Sentence, term: Term<EntryOf<'event'>>, when: When): boolean {
  const id = term.entry.id;
  const has = (type: 'deed' | 'act' | 'unit' | 'party' | 'event-name' | 'actor') => termsOf(sentence, type).length > 0;
  if (term.from >= when.from && term.to <= when.to) return false;
  if (id === 'first-exploitation') {
    const state = termsOf(sentence, 'state').some((s) => ['exploited', 'compromised', 'exploiting', 'targeted'].includes(s.entry.id));
    return state || has('deed') || termsOf(sentence, 'unit').some((unit) => unit.entry.id === 'vulnerabilities') || term.to - term.from >= 3;
  }
  if (id === 'charged-conduct') return when.to - when.from >= 3 || when.precision === 'days' || when.precision === 'year';
  return true;
}

/** "said on Friday": a statement, an accusation or a denial, by who speaks. */
function speechEvent(sentence: Sentence, when: When, context: Context): { id: Event; score: number; party: string | null } | null {
  const says = termsOf(sentence, 'say').filter((say) => ['said', 'told', 'says', 'announced', 'wrote', 'tweeted', 'warned', 'confirmed', 'put', 'saying'].includes(wordAt(sentence, say.from)));
  const say = says.reduce<Term | undefined>((near, term) => (near === undefined || spanDistance(sentence, when, term) < spanDistance(sentence, when, near) ? term : near), undefined);
  if (say === undefined) return null;
  const distance = spanDistance(sentence, when, say);
  if (distance > 5) return null;
  const party = subjectOf(sentence, say.from, context) ?? context.lastSpeaker?.party ?? null;
  if (party === null) return null;
  const acts = new Set(termsOf(sentence, 'act').map((act) => act.entry.id));
  const state = context.partyKind(party) !== 'victim';
  const chinese = party === 'china' || context.parentOf(party) === 'china';
  const rungs = termsOf(sentence, 'rung').length > 0 || termsOf(sentence, 'party').some((term) => ['china-mss', 'china-government', 'hafnium'].includes(term.entry.id));
  const id: Event = chinese && (acts.has('deny') || acts.has('oppose')) ? 'denial'
    : !state ? 'victim-disclosed'
      : (acts.has('accuse') || acts.has('attribute') || acts.has('did')) && rungs ? 'attributed'
        : acts.has('charge') ? 'charges-announced' : 'statement';
  return { id, score: 9 - distance, party };
}

function subjectOf(sentence: Sentence, verbAt: number, context: Context): string | null {
  const parties = termsOf(sentence, 'party').filter((term) => context.partyKind(term.entry.id) !== 'group');
  const before = parties.findLast((term) => term.to <= verbAt && verbAt - term.to <= 12);
  if (before) return before.entry.id;
  const places = termsOf(sentence, 'place').filter((term) => term.entry.form !== 'demonym' && term.entry.form !== 'worldwide');
  const place = places.findLast((term) => term.to <= verbAt && verbAt - term.to <= 4);
  if (place) return place.entry.id.toLowerCase().replaceAll(' ', '-');
  return null;
}

function partyNear(sentence: Sentence, when: When): string | null {
  const parties = termsOf(sentence, 'party').map((term) => ({ id: term.entry.id, cost: spanDistance(sentence, when, term), from: term.from }));
  const places = termsOf(sentence, 'place').filter((term) => term.entry.form !== 'demonym' && term.entry.form !== 'worldwide')
    .map((term) => ({ id: term.entry.id.toLowerCase().replaceAll(' ', '-'), cost: spanDistance(sentence, when, term) + 2, from: term.from }));
  return [...parties, ...places].sort((a, b) => a.cost - b.cost)[0]?.id ?? null;
}

/** What was planned did not happen then; what was announced in court is not what was returned by a jury. */
function refine(sentence: Sentence, id: Event, when: When): Event {
  if (id === 'patched' || id === 'disclosed') {
    const before = sentence.tokens.slice(Math.max(0, when.from - 8), when.from).map((token) => token.text);
    if (before.some((word) => ['planning', 'planned', 'due', 'scheduled', 'intended'].includes(word))) return 'planned-patch';
  }
  return id;
}

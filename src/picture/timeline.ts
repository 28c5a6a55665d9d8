/**
 * The timeline: the days that sources give for the event, one lane for each sort of happening, and the article's days on it. Days of
 * other affairs are left out.
 */

import { intervalWords } from '../check/wording.ts';
import { ENGLISH } from '../check/words/en.ts';
import type { Words } from '../check/words/words.ts';
import { isDay } from '../dossier/interval.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { ArticleRecord } from '../report/record.ts';
import type { Day, Event } from '../vocabulary.ts';
import { type ArticleItem, type SourceItem, toSubject, type Unplaced } from './item.ts';
import type { Placed, Row } from './row.ts';
import { type Scale, timeScale } from './scale.ts';

export const LANES = ['exploited', 'found-and-fixed', 'response', 'blamed', 'said', 'victims', 'courts', 'other'] as const;
export type Lane = (typeof LANES)[number];

const LANE_OF: Readonly<Record<Event, Lane>> = {
  'first-exploitation': 'exploited',
  'mass-exploitation': 'exploited',
  'first-seen': 'exploited',
  attack: 'exploited',
  'later-activity': 'exploited',
  'proof-of-concept': 'exploited',
  'ransomware-seen': 'exploited',
  discovered: 'found-and-fixed',
  'reported-to-vendor': 'found-and-fixed',
  'vendor-aware': 'found-and-fixed',
  'vendor-confirmed': 'found-and-fixed',
  'planned-patch': 'found-and-fixed',
  disclosed: 'found-and-fixed',
  patched: 'found-and-fixed',
  'tool-released': 'found-and-fixed',
  'alert-issued': 'response',
  'directive-issued': 'response',
  'directive-deadline': 'response',
  'directive-supplement': 'response',
  'directive-retired': 'response',
  'order-issued': 'response',
  'task-force': 'response',
  'stood-down': 'response',
  warrant: 'response',
  'operation-announced': 'response',
  attributed: 'blamed',
  denial: 'blamed',
  statement: 'said',
  briefing: 'said',
  warning: 'said',
  report: 'said',
  testimony: 'said',
  renaming: 'said',
  'victim-hit': 'victims',
  'victim-warned': 'victims',
  'victim-patched': 'victims',
  'victim-found': 'victims',
  'victim-disclosed': 'victims',
  'indictment-returned': 'courts',
  'indictment-unsealed': 'courts',
  'charges-announced': 'courts',
  'charged-conduct': 'courts',
  arrest: 'courts',
  'court-ruling': 'courts',
  extradition: 'courts',
  arraignment: 'courts',
  'other-case': 'other',
  unclear: 'other',
};

/** The turns of the story, which get a label before what was merely said. */
const TURNS: readonly Event[] = [
  'patched',
  'first-exploitation',
  'attributed',
  'directive-issued',
  'operation-announced',
  'mass-exploitation',
  'arrest',
  'extradition',
  'charges-announced',
  'reported-to-vendor',
  'denial',
  'ransomware-seen',
];

/** On these lanes everybody does the same: who it was tells more. */
const BY_NAME: ReadonlySet<Event> = new Set<Event>([
  'attributed',
  'statement',
  'briefing',
  'warning',
  'report',
  'testimony',
  'victim-hit',
  'victim-warned',
  'victim-patched',
  'victim-found',
  'victim-disclosed',
]);

export interface TimelineRow extends Row {
  readonly key: Lane;
}

export interface Dated<Item> {
  readonly item: Item;
  readonly event: Event;
  readonly from: Day;
  readonly to: Day;
}

export interface Timeline {
  readonly scale: Scale<Day>;
  readonly published: { readonly day: Day; readonly at: number } | null;
  /** Lanes that hold anything, in a fixed order. */
  readonly rows: readonly TimelineRow[];
  readonly unplaced: readonly Unplaced[];
  /** The same in the order of days, for the table. */
  readonly dated: readonly (Dated<SourceItem> | Dated<ArticleItem>)[];
}

export function layOutTimeline(record: ArticleRecord, dossier: Dossier, words: Words = ENGLISH): Timeline | null {
  const subject = toSubject('date', record, dossier, words);
  if (subject === null) return null;
  const sources = subject.sources
    .filter(({ fact }) => isDay(fact.date.from) && isDay(fact.date.to))
    .map(({ fact, item }) => ({
      item,
      ...fact.date,
      label: BY_NAME.has(fact.date.event)
        ? words.name(subject.facts.partyName(fact.date.party ?? fact.by))
        : words.event(fact.date.event),
    }));
  const unplaced: Unplaced[] = [];
  const claims: (Dated<ArticleItem> & { readonly lane: Lane; readonly label: string })[] = [];
  const laneOfFact = new Map(sources.map(({ item, event }) => [item.fact, LANE_OF[event]]));
  for (const { finding, item } of subject.findings) {
    const { reading, otherCase } = finding.claim;
    if (otherCase !== null) unplaced.push({ item, why: 'other-affair' });
    else if (!isDay(reading.from) || !isDay(reading.to)) unplaced.push({ item, why: 'no-place' });
    else {
      const [from = reading.from, to = reading.to] = [reading.from, reading.to].sort();
      // A day whose event no words settle was read as that of a fact: it stands where the fact does.
      const unsettled = reading.event === 'unclear' || reading.event === 'other-case';
      const held = unsettled ? item.facts.flatMap((fact) => laneOfFact.get(fact) ?? [])[0] : undefined;
      claims.push({
        item,
        event: reading.event,
        from,
        to,
        lane: held ?? LANE_OF[reading.event],
        label: intervalWords({ from, to }, words),
      });
    }
  }
  const published = subject.published !== null && isDay(subject.published) ? subject.published : null;
  const all = [...sources, ...claims];
  const scale = timeScale([
    ...all.flatMap(({ from, to }) => (from === to ? [from] : [from, to])),
    ...((published ?? '') ? [published as Day] : []),
  ]);
  const place = <Item>({ item, event, from, to, label }: Dated<Item> & { readonly label: string }): Placed<Item> => {
    const [start, end] = [scale.at(from), scale.at(to)];
    const turn = TURNS.indexOf(event);
    const rank = turn === -1 ? TURNS.length : turn;
    return { item, at: (start + end) / 2, from: start, to: end, open: null, label, rank };
  };
  return {
    scale,
    published: published === null ? null : { day: published, at: scale.at(published) },
    rows: LANES.map((key) => ({
      key,
      article: claims.filter(({ lane }) => lane === key).map(place),
      sources: sources.filter(({ event }) => LANE_OF[event] === key).map(place),
    })).filter(({ article, sources: drawn }) => article.length + drawn.length > 0),
    unplaced,
    dated: all
      .map(({ item, event, from, to }) => ({ item, event, from, to }) as Dated<SourceItem> | Dated<ArticleItem>)
      .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to)),
  };
}

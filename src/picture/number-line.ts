/**
 * The number line: what sources counted, one row for each thing counted, what had become of it, and where; the article's figures on
 * it. Counts stand on a logarithmic line, shares on an even one; scores and durations are no counts and stand on none.
 */
import { amountWords } from '../check/wording.ts';
import { ENGLISH } from '../check/words/en.ts';
import type { Words } from '../check/words/words.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { ArticleRecord } from '../report/record.ts';
import { type Comparator, MACHINES, ORGANISATIONS, type Rating, type State, UNITS, type Unit } from '../vocabulary.ts';
import { group } from './group.ts';
import { type ArticleItem, type SourceItem, toSubject, type Unplaced } from './item.ts';
import type { Placed, Row } from './row.ts';
import { logScale, type Scale, shareScale } from './scale.ts';

/** Nouns of which one may stand for another, or the noun itself; null where the article's number has none. */
export type Counted = 'organisations' | 'machines' | Unit | null;
export const CONDITIONS = ['at-risk', 'hit', 'mended', 'told', 'other'] as const;
/** States that are told apart at a glance: open to attack, attacked with success, put right, told or looked at. */
export type Condition = (typeof CONDITIONS)[number];

const CONDITION_OF: Readonly<Record<State, Condition>> = {
  scanned: 'at-risk',
  exposed: 'at-risk',
  vulnerable: 'at-risk',
  targeted: 'at-risk',
  'at-risk': 'at-risk',
  attempted: 'at-risk',
  affected: 'hit',
  exploited: 'hit',
  compromised: 'hit',
  'data-taken': 'hit',
  patched: 'mended',
  mitigated: 'mended',
  'patched-or-mitigated': 'mended',
  'patch-available': 'mended',
  remediated: 'mended',
  safe: 'mended',
  notified: 'told',
  checked: 'told',
  disclosed: 'other',
  exploiting: 'other',
  charged: 'other',
  accusing: 'other',
  cost: 'other',
  downloaded: 'other',
  published: 'other',
  other: 'other',
};

/** Not counts: a line on which they stood beside counts would say something untrue. */
const UNSCALED: ReadonlySet<Unit> = new Set<Unit>(['days', 'hours per doubling', 'hours per tripling', 'CVSS score']);
/** A row that the article does not touch is shown at once when so many sources stand on it. */
const MANY = 4;

export interface FigureRow extends Row {
  readonly counted: Counted;
  readonly condition: Condition;
  readonly scope: string;
  /** Shown at once; the others when asked for. */
  readonly first: boolean;
}

export interface FigurePanel {
  readonly measure: 'count' | 'share';
  readonly scale: Scale<number>;
  readonly rows: readonly FigureRow[];
}

/** What is done rather than what it is done to: it is not itself open to attack, or attacked. */
const DOINGS: ReadonlySet<Unit> = new Set<Unit>([
  'groups',
  'clusters',
  'individuals',
  'counts',
  'attempts',
  'detections',
  'incidents',
  'downloads',
  'techniques',
  'web shells',
]);
/** "At least" points onward: the line goes on for more than half a decade. */
const ROOM = 4;

interface Value {
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  readonly unit: Unit | null;
  readonly state: State | null;
  readonly scope: string;
}

export interface Figured<Item> {
  readonly item: Item;
  readonly figure: Value;
}

export interface NumberLine {
  /** Counts, then shares; a panel without rows is left out. */
  readonly panels: readonly FigurePanel[];
  /** Scores and durations. */
  readonly unscaled: readonly (Figured<SourceItem> | Figured<ArticleItem>)[];
  readonly unplaced: readonly Unplaced[];
  /** All that is in the picture, by what is counted and where, then by size: for the table. */
  readonly figures: readonly (Figured<SourceItem> | Figured<ArticleItem>)[];
}

export function layOutNumberLine(record: ArticleRecord, dossier: Dossier, words: Words = ENGLISH): NumberLine | null {
  const subject = toSubject('figure', record, dossier, words);
  if (subject === null) return null;
  const sources = subject.sources.map(({ fact, item }): Figured<SourceItem> => ({ item, figure: fact.figure }));
  const figureOf = new Map(sources.map(({ item, figure }) => [item.fact, figure]));
  const unplaced: Unplaced[] = [];
  const claims: Figured<ArticleItem>[] = [];
  /** The claim's row, which may be its source's. */
  const rowOf = new Map<ArticleItem, string>();
  for (const { finding, item } of subject.findings) {
    const figure = finding.claim.reading;
    if (finding.claim.otherCase !== null) unplaced.push({ item, why: 'other-affair' });
    else if (figure.min === null && figure.max === null) unplaced.push({ item, why: 'no-place' });
    else {
      claims.push({ item, figure });
      const [held] = item.facts.flatMap((fact) => figureOf.get(fact) ?? []);
      rowOf.set(item, keyOf(held === undefined ? figure : compared(figure, held, item.rating)));
    }
  }
  const keyed = [
    ...sources.map((one) => ({ one, key: keyOf(one.figure), isClaim: false })),
    ...claims.map((one) => ({ one, key: rowOf.get(one.item) ?? keyOf(one.figure), isClaim: true })),
  ];
  const scaled = keyed.filter(({ one }) => !isUnscaled(one.figure));
  const panelOf = (measure: FigurePanel['measure'], makeScale: (values: readonly number[]) => Scale<number>): FigurePanel[] => {
    const mine = scaled.filter(({ one }) => measureOf(one.figure) === measure);
    if (mine.length === 0) return [];
    const scale = makeScale(mine.flatMap(({ one }) => ends(one.figure)));
    const isBare = !mine.some(({ isClaim }) => isClaim);
    const rows = [...group(mine, ({ key }) => key)].map(([key, members]): FigureRow => {
      const article = members.flatMap(({ one, isClaim }) => (isClaim ? [place(one as Figured<ArticleItem>, scale, words)] : []));
      const drawn = members.flatMap(({ one, isClaim }) => (isClaim ? [] : [place(one as Figured<SourceItem>, scale, words)]));
      return { key, ...partsOf(key), article, sources: drawn, first: article.length > 0 || drawn.length >= (isBare ? 2 : MANY) };
    });
    return [{ measure, scale, rows: rows.sort(byRow) }];
  };
  const rank = new Map(
    [...new Set(keyed.map(({ key }) => key))]
      .map(partsWithKey)
      .sort(byRow)
      .map(({ key }, i) => [key, i]),
  );
  return {
    panels: [...panelOf('count', logScale), ...panelOf('share', shareScale)],
    unscaled: keyed.filter(({ one }) => isUnscaled(one.figure)).map(({ one }) => one),
    unplaced,
    figures: [...keyed]
      .sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0) || pointOf(a.one.figure) - pointOf(b.one.figure))
      .map(({ one }) => one),
  };
}

/**
 * Where a claim stands beside the source it was held against: on the source's row where it matches, and where the article leaves the
 * place or the state open, because it was read with the source's. What the article says otherwise keeps its own row: that is the difference.
 */
function compared(figure: Value, source: Value, rating: Rating): Value {
  if (countedOf(source.unit) !== countedOf(figure.unit)) return figure;
  if (rating === 'supported') return source;
  return {
    ...figure,
    scope: figure.scope === 'unspecified' ? source.scope : figure.scope,
    state: figure.state === null || figure.state === 'other' ? source.state : figure.state,
  };
}

function place<Item>({ item, figure }: Figured<Item>, scale: Scale<number>, words: Words): Placed<Item> {
  const [low, high] = [figure.min ?? figure.max ?? 0, figure.max ?? figure.min ?? 0].sort((a, b) => a - b);
  const [from, to] = [scale.at(low ?? 0), scale.at(high ?? 0)];
  return {
    item,
    at: (from + to) / 2,
    from,
    to,
    open: figure.min === null ? 'start' : figure.max === null ? 'end' : null,
    label: amountWords(figure, words),
    rank: 0,
  };
}

const isShare = (unit: Unit | null): boolean => unit?.startsWith('percent') ?? false;
const isUnscaled = ({ unit }: Value): boolean => unit !== null && UNSCALED.has(unit);
const measureOf = ({ unit }: Value): FigurePanel['measure'] => (isShare(unit) ? 'share' : 'count');
const ends = ({ min, max, unit }: Value): number[] =>
  [min, max ?? (isShare(unit) ? min : (min ?? 0) * ROOM)].filter((end) => end !== null);
const pointOf = ({ min, max }: Value): number => min ?? max ?? 0;

function countedOf(unit: Unit | null): Counted {
  if (unit === null) return null;
  return ORGANISATIONS.has(unit) ? 'organisations' : MACHINES.has(unit) ? 'machines' : unit;
}

function keyOf({ unit, state, scope }: Value): string {
  const isDoing = unit !== null && DOINGS.has(unit);
  return JSON.stringify([countedOf(unit), state === null || isDoing ? 'other' : CONDITION_OF[state], scope]);
}

function partsOf(key: string): Pick<FigureRow, 'counted' | 'condition' | 'scope'> {
  const [counted, condition, scope] = JSON.parse(key) as [Counted, Condition, string];
  return { counted, condition, scope };
}

const partsWithKey = (key: string) => ({ key, ...partsOf(key) });

const NOUNS: readonly Counted[] = ['organisations', 'machines', ...UNITS, null];
const SCOPES = ['worldwide', 'US', 'UK'];

type Parts = Pick<FigureRow, 'counted' | 'condition' | 'scope'>;

/** Nouns in their fixed order, then states, then places from wide to narrow; a place that is not given comes last. */
function byRow(a: Parts, b: Parts): number {
  const placeOf = (scope: string) =>
    scope === 'unspecified' ? 99 : SCOPES.includes(scope) ? SCOPES.indexOf(scope) : SCOPES.length;
  return (
    NOUNS.indexOf(a.counted) - NOUNS.indexOf(b.counted) ||
    CONDITIONS.indexOf(a.condition) - CONDITIONS.indexOf(b.condition) ||
    placeOf(a.scope) - placeOf(b.scope) ||
    a.scope.localeCompare(b.scope)
  );
}

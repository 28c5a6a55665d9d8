/**
 * Fits a row of a picture into so many pixels. Every value keeps its exact place; what a finger or an eye could not tell apart is
 * reached as one: article's marks of one rating become a mark with a number, neighbouring sources one stop. Nothing overlaps.
 */
import { MILDEST_FIRST } from '../report/rating-names.ts';
import type { Rating } from '../vocabulary.ts';
import { group } from './group.ts';
import type { ArticleItem, SourceItem } from './item.ts';

/** A value with its place on the line, 0 to 1. */
export interface Placed<Item> {
  readonly item: Item;
  readonly at: number;
  /** The ends of an interval; equal to `at` for a single value. */
  readonly from: number;
  readonly to: number;
  /** The end that is open: "at least" is open at the end, "up to" at the start. */
  readonly open: 'start' | 'end' | null;
  /** A few words to stand beside it where there is room. Lower rank gets room first. */
  readonly label: string;
  readonly rank: number;
}

export interface Row {
  readonly key: string;
  readonly article: readonly Placed<ArticleItem>[];
  readonly sources: readonly Placed<SourceItem>[];
}

/** The article's claims of one rating that stand (nearly) at one place. */
export interface Mark {
  readonly id: string;
  readonly rating: Rating;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly open: 'start' | 'end' | null;
  /** 0 is next to the line. */
  readonly level: number;
  readonly widthPx: number;
  readonly items: readonly ArticleItem[];
  /** Where the sources stand that it was held against and differs from. */
  readonly sources: readonly number[];
  /** Its value beside it, where there is room: begins `start` along the line. */
  readonly label: Label | null;
}

/** Sources at exactly one place. */
export interface Stroke {
  readonly at: number;
  readonly facts: readonly string[];
  readonly later: boolean;
  readonly cited: boolean;
}

/** An interval that sources give. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly open: 'start' | 'end' | null;
  readonly later: boolean;
}

/** What is reached at once: strokes that are closer together than a target may be. */
export interface Stop {
  readonly id: string;
  /** Its box, `TARGET_PX` wide. */
  readonly start: number;
  readonly end: number;
  readonly later: boolean;
  readonly items: readonly SourceItem[];
}

export interface Label {
  readonly text: string;
  /** The place that it names, and where its box begins. */
  readonly at: number;
  readonly start: number;
  readonly widthPx: number;
  readonly cited: boolean;
}

export interface Fitted {
  readonly marks: readonly Mark[];
  readonly levels: number;
  readonly strokes: readonly Stroke[];
  readonly spans: readonly Span[];
  readonly stops: readonly Stop[];
  readonly labels: readonly Label[];
  readonly hasLater: boolean;
}

/** WCAG 2.2, 2.5.8. */
export const TARGET_PX = 24;
/** What a mark's number takes for each digit. */
const DIGIT_PX = 8;
/** What text takes at the sizes of `pictures.css`, in a wide typeface: a label may have room to spare, and must never touch another. */
const SPACE_PX = 4;
const CAPITAL_PX = 8;
const DIGIT_OF_TEXT_PX = 7.2;
const LETTER_PX = 6.6;
/** The article's own values are set in bold. */
const BOLD = 1.1;
const AROUND_LABEL_PX = 8;
const BETWEEN_LABELS_PX = 4;
/** An arrow's length beyond its mark. */
const ARROW_PX = 24;
/** A row's ends have a margin into which text may reach. */
const BEYOND_PX = 10;

function textWidth(text: string): number {
  let width = AROUND_LABEL_PX;
  for (const character of text) {
    if (character === ' ') width += SPACE_PX;
    else if (/[\d+]/.test(character)) width += DIGIT_OF_TEXT_PX;
    else width += character === character.toLowerCase() ? LETTER_PX : CAPITAL_PX;
  }
  return Math.ceil(width);
}

export function fitRow(row: Row, widthPx: number): Fitted {
  const marks = withLabels(toMarks(row, widthPx), row, widthPx);
  const known = row.sources.filter(({ item }) => !item.later);
  const later = row.sources.filter(({ item }) => item.later);
  return {
    marks,
    levels: marks.reduce((most, { level }) => Math.max(most, level + 1), 0),
    strokes: [...toStrokes(known), ...toStrokes(later)],
    spans: row.sources
      .filter(({ from, to, open }) => from < to || open !== null)
      .map(({ from, to, open, item }) => ({ from, to, open, later: item.later })),
    stops: [...toStops(known, widthPx), ...toStops(later, widthPx)],
    labels: toLabels(known.length > 0 ? known : later, widthPx),
    hasLater: later.length > 0,
  };
}

interface Gathered {
  at: number;
  members: Placed<ArticleItem>[];
}

const markWidth = (count: number): number => (count === 1 ? TARGET_PX : TARGET_PX + 4 + DIGIT_PX * String(count).length);

function toMarks({ article, sources }: Row, widthPx: number): Mark[] {
  const levels: { start: number; end: number }[][] = [];
  // What must be corrected first stands next to the line.
  return [...MILDEST_FIRST].reverse().flatMap((rating) =>
    gather(
      article.filter(({ item }) => item.rating === rating),
      widthPx,
    ).map(({ at, members }): Mark => {
      const width = markWidth(members.length);
      const open = members.length === 1 ? (members[0]?.open ?? null) : null;
      const box = {
        start: at * widthPx - width / 2 - (open === 'start' ? ARROW_PX : 0),
        end: at * widthPx + width / 2 + (open === 'end' ? ARROW_PX : 0),
      };
      let level = 0;
      while ((levels[level] ?? []).some((other) => other.start < box.end && box.start < other.end)) level += 1;
      levels[level] = [...(levels[level] ?? []), box];
      const items = members.map(({ item }) => item);
      const held = new Set(items.flatMap(({ facts }) => facts));
      return {
        id: `claim:${items[0]?.finding}`,
        rating,
        at,
        from: Math.min(...members.map(({ from }) => from)),
        to: Math.max(...members.map(({ to }) => to)),
        open,
        level,
        widthPx: width,
        items,
        sources:
          rating === 'supported'
            ? []
            : [...new Set(sources.filter(({ item }) => held.has(item.fact)).map((source) => source.at))].filter(
                (place) => place !== at,
              ),
        label: null,
      };
    }),
  );
}

interface Box {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

/** The article's values beside its marks, where neither a mark, nor a stem, nor another value is in the way. */
function withLabels(marks: readonly Mark[], { article }: Row, widthPx: number): Mark[] {
  const textOf = new Map(article.map(({ item, label }) => [item, label]));
  const taken: Box[] = marks.flatMap((mark) => [
    { ...extentOf(mark, widthPx), level: mark.level },
    ...Array.from({ length: mark.level }, (_, below) => ({
      start: mark.at * widthPx - 1,
      end: mark.at * widthPx + 1,
      level: below,
    })),
  ]);
  return marks.map((mark) => {
    const [item] = mark.items;
    const text = item === undefined ? '' : (textOf.get(item) ?? '');
    if (mark.items.length > 1 || text === '') return mark;
    const width = Math.ceil(textWidth(text) * BOLD);
    const { start: left, end: right } = extentOf(mark, widthPx);
    // The dashed way to a source is on one side; the value goes to the other.
    const sides = [
      ...(mark.sources.some((source) => source > mark.at) ? [] : [right]),
      ...(mark.sources.some((source) => source < mark.at) ? [] : [left - width]),
    ];
    const start = sides.find(
      (side) =>
        side >= -BEYOND_PX &&
        side + width <= widthPx + BEYOND_PX &&
        !taken.some((box) => box.level === mark.level && box.start < side + width && side < box.end),
    );
    if (start === undefined) return mark;
    taken.push({ start, end: start + width, level: mark.level });
    return { ...mark, label: { text, at: mark.at, start: start / widthPx, widthPx: width, cited: true } };
  });
}

/** A mark with its interval and its arrow. */
function extentOf({ at, from, to, open, widthPx: width }: Mark, lineWidthPx: number): { start: number; end: number } {
  return {
    start: Math.min(at * lineWidthPx - width / 2, from * lineWidthPx) - (open === 'start' ? ARROW_PX : 0),
    end: Math.max(at * lineWidthPx + width / 2, to * lineWidthPx) + (open === 'end' ? ARROW_PX : 0),
  };
}

/** Marks of one rating, put together until none touches another. */
function gather(article: readonly Placed<ArticleItem>[], widthPx: number): Gathered[] {
  const groups: Gathered[] = [];
  for (const placed of [...article].sort((a, b) => a.at - b.at)) {
    groups.push({ at: placed.at, members: [placed] });
    for (;;) {
      const last = groups.at(-1);
      const before = groups.at(-2);
      if (last === undefined || before === undefined) break;
      const room = (markWidth(last.members.length) + markWidth(before.members.length)) / 2;
      if ((last.at - before.at) * widthPx >= room) break;
      const members = [...before.members, ...last.members];
      groups.splice(-2, 2, { at: middle(members.map(({ at }) => at)), members });
    }
  }
  return groups;
}

/** Of the ends, and not of all: a mark stands over what it spans. */
function middle(places: readonly number[]): number {
  return (Math.min(...places) + Math.max(...places)) / 2;
}

function toStrokes(sources: readonly Placed<SourceItem>[]): Stroke[] {
  const byPlace = group(sources, ({ at }) => at);
  return [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([at, members]) => ({
      at,
      facts: members.map(({ item }) => item.fact),
      later: members.every(({ item }) => item.later),
      cited: members.some(({ item }) => item.cited),
    }));
}

function toStops(sources: readonly Placed<SourceItem>[], widthPx: number): Stop[] {
  const stops: { first: number; members: Placed<SourceItem>[] }[] = [];
  for (const placed of [...sources].sort((a, b) => a.at - b.at)) {
    const last = stops.at(-1);
    if (last !== undefined && (placed.at - last.first) * widthPx < TARGET_PX) last.members.push(placed);
    else stops.push({ first: placed.at, members: [placed] });
  }
  let end = Number.NEGATIVE_INFINITY;
  return stops.map(({ members }) => {
    // Around its strokes where the neighbour leaves room: it begins before the first in any case, and so ends after the last.
    const start = Math.max(end, middle(members.map(({ at }) => at)) - TARGET_PX / 2 / widthPx);
    end = start + TARGET_PX / widthPx;
    const items = members.map(({ item }) => item);
    return { id: `source:${items[0]?.fact}`, start, end, later: items.every(({ later }) => later), items };
  });
}

interface Wanted {
  readonly at: number;
  readonly text: string;
  readonly rank: number;
  readonly cited: boolean;
}

/** One label a place: that of the first in rank, and how many others say something else there. */
function toLabels(sources: readonly Placed<SourceItem>[], widthPx: number): Label[] {
  const wanted = [...group(sources, ({ at }) => at)].flatMap(([at, members]): Wanted[] => {
    const [first] = [...members].sort((a, b) => Number(b.item.cited) - Number(a.item.cited) || a.rank - b.rank);
    if (first === undefined || first.label === '') return [];
    const others = new Set(members.map(({ label }) => label)).size - 1;
    const text = others > 0 ? `${first.label} +${others}` : first.label;
    return [{ at, text, rank: first.rank, cited: members.some(({ item }) => item.cited) }];
  });
  return placeLabels(wanted, widthPx);
}

/**
 * Of these, the labels that fit on one line without touching, first the cited ones, then by rank; each under its place, or moved in
 * from the edge.
 */
export function placeLabels(wanted: readonly Wanted[], widthPx: number): Label[] {
  const placed: (Label & { readonly end: number })[] = [];
  const inOrder = [...wanted].sort((a, b) => Number(b.cited) - Number(a.cited) || a.rank - b.rank || a.at - b.at);
  for (const { at, text, cited } of inOrder) {
    const width = textWidth(text);
    if (width > widthPx) continue;
    const startPx = Math.min(Math.max(-BEYOND_PX, at * widthPx - width / 2), widthPx + BEYOND_PX - width);
    const end = startPx + width;
    const touches = placed.some((one) => startPx < one.end + BETWEEN_LABELS_PX && one.start * widthPx < end + BETWEEN_LABELS_PX);
    if (!touches) placed.push({ text, at, start: startPx / widthPx, widthPx: width, cited, end });
  }
  return placed.sort((a, b) => a.start - b.start).map(({ end: _end, ...label }) => label);
}

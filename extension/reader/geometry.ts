/**
 * Where the marks are on the screen. Reads layout, writes nothing; called once a frame at most, and only when something that
 * can move text has happened.
 */
import { aboveFirst } from '../ui/overlaps.ts';
import type { Placed } from './reading.ts';

export interface Box {
  readonly placed: Placed;
  /** Relative to the window, as the browser gives them; empty where the text is not rendered. */
  readonly rects: readonly DOMRect[];
  /** The end of the text as far as it can be seen; null where it is hidden or clipped by a scroller. */
  readonly end: DOMRect | null;
}

export function toBoxes(placed: readonly Placed[]): Box[] {
  const clips = new Map<Element, DOMRect | null>();
  return placed.map((place) => {
    // Empty rectangles are line ends and collapsed spaces.
    const rects = [...place.range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const last = rects.at(-1);
    const visible = last !== undefined && isInClip(last, clipAt(elementOf(place.range.endContainer), clips));
    return { placed: place, rects, end: visible ? last : null };
  });
}

/** So many claims are all measured and drawn, wherever they stand: an article has a few dozen, a live blog of a day a thousand. */
const MOST_MEASURED = 120;

export function areMany(placed: readonly unknown[]): boolean {
  return placed.length > MOST_MEASURED;
}

/** So many in a row are out of reach before the search ends: text in columns goes up again, and folded text stands nowhere. */
const OUT_IN_A_ROW = 24;

/**
 * Of very many, those within a window's height of the window, found without measuring the others: they are in the order of the text, which
 * on the page runs down. What stands out of that order far away from its neighbours is found once it is scrolled to.
 */
export function nearWindow<T extends { readonly range: Pick<Range, 'getBoundingClientRect'> }>(
  placed: readonly T[],
  height: number,
): T[] {
  const boundsAt = (index: number) => placed[index]?.range.getBoundingClientRect() ?? null;
  const isNowhere = ({ width, height }: DOMRect) => width === 0 && height === 0;
  /** Is it above what is near? Folded text is where the next that stands somewhere is. */
  const isAbove = (index: number) => {
    for (let at = index; at < Math.min(placed.length, index + OUT_IN_A_ROW); at += 1) {
      const bounds = boundsAt(at);
      if (bounds !== null && !isNowhere(bounds)) return bounds.bottom < -height;
    }
    return false;
  };
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(middle)) low = middle + 1;
    else high = middle;
  }
  const near: T[] = [];
  for (let at = Math.max(0, low - OUT_IN_A_ROW), out = 0; at < placed.length && out < OUT_IN_A_ROW; at += 1) {
    const [bounds, place] = [boundsAt(at), placed[at]];
    const isIn = bounds !== null && !isNowhere(bounds) && bounds.bottom > -height && bounds.top < 2 * height;
    if (isIn && place !== undefined) near.push(place);
    out = isIn || at < low ? 0 : out + 1;
  }
  return near;
}

export function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : (node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null);
}

function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** The part of the window in which an element's text can be seen: what scrollers and folds around it leave. Null for all. */
function clipAt(element: Element | null, known: Map<Element, DOMRect | null>): DOMRect | null {
  if (element === null || element === element.ownerDocument.documentElement || element === element.ownerDocument.body)
    return null;
  const before = known.get(element);
  if (before !== undefined) return before;
  const outer = clipAt(parentOf(element), known);
  const style = getComputedStyle(element);
  // An inline box clips nothing, whatever its overflow says.
  const clips =
    style.display !== 'inline' &&
    style.display !== 'contents' &&
    (style.overflowX !== 'visible' || style.overflowY !== 'visible');
  const clip = clips ? intersect(element.getBoundingClientRect(), outer) : outer;
  known.set(element, clip);
  return clip;
}

/** What scrollers and folds around an element leave of it; null for all. */
export function clipOf(element: Element): DOMRect | null {
  return clipAt(parentOf(element), new Map());
}

export function intersect(a: DOMRect, b: DOMRect | null): DOMRect {
  if (b === null) return a;
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(left, top, Math.max(0, Math.min(a.right, b.right) - left), Math.max(0, Math.min(a.bottom, b.bottom) - top));
}

function isInClip(rect: DOMRect, clip: DOMRect | null): boolean {
  return (
    clip === null ||
    (rect.right <= clip.right + 2 && rect.left >= clip.left - 2 && rect.top >= clip.top - 2 && rect.bottom <= clip.bottom + 2)
  );
}

/** How far outside a mark the pointer may be: the glyph sits there, and lines are thin targets. */
const REACH_PX = 3;

/** The finding at a point of the window, if what the pointer is on there is the text itself and not something above it. */
export function placedAt(
  boxes: readonly Box[],
  x: number,
  y: number,
  target: EventTarget | null,
  isOn: (range: Range, target: EventTarget | null) => boolean = isWithinText,
): Placed | null {
  const within = (reach: number) =>
    boxes.filter(
      ({ rects, placed }) =>
        rects.some(
          (rect) => x >= rect.left - reach && x <= rect.right + reach && y >= rect.top - reach && y <= rect.bottom + reach,
        ) && isOn(placed.range, target),
    );
  const on = within(0);
  const hits = on.length > 0 ? on : within(REACH_PX);
  // Claims may overlap ("30,000 organisations … in March"): what is painted there is what is pointed at.
  return hits.map(({ placed }) => placed).sort((a, b) => aboveFirst(stretchOf(a), stretchOf(b)))[0] ?? null;
}

const stretchOf = ({ finding: { claim, rating } }: Placed) => ({ start: claim.start, end: claim.end, rating });

/** A sticky header or a dialog over the text is neither an ancestor nor a part of it. */
export function isWithinText(range: Range, target: EventTarget | null): boolean {
  if (!(target instanceof Node)) return false;
  if (range.intersectsNode(target)) return true;
  for (let element = elementOf(range.startContainer); element !== null; element = parentOf(element))
    if (element === target) return true;
  return false;
}

/**
 * The stacking level of the article, so that the glyphs lie just above it and below what the page puts over it (a sticky
 * header): the `z-index` of the outermost stacking context that holds it.
 */
export function levelOf(element: Element | null): number {
  let level = 0;
  for (let at = element; at !== null && at !== at.ownerDocument.documentElement; at = parentOf(at)) {
    const { position, zIndex } = getComputedStyle(at);
    if (position !== 'static' && zIndex !== 'auto') level = Number.parseInt(zIndex, 10) || 0;
  }
  return level;
}

/** The rectangle around all of a range's text. */
export function boundsOf(range: Range): DOMRect {
  return range.getBoundingClientRect();
}

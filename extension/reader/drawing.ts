/**
 * What of ours is to be seen in the page but for the card: the marks, at once, and in the next frame the glyphs and the rail. Layout is
 * read once a frame at most, and only after something that can have moved text. On a page of very many claims only those near the window
 * are measured and have a glyph, with the one in the tab order; the rail follows in slices once the page has come to rest.
 */
import type { Steps } from '../../src/steps.ts';
import { paint, unpaint } from '../ui/marks.ts';
import { takeOver } from './copies.ts';
import type { Found } from './found.ts';
import { areMany, type Box, elementOf, nearWindow, toBoxes } from './geometry.ts';
import { drawMarkers, type MarkerEvents } from './markers.tsx';
import type { Overlay } from './overlay.ts';
import { toPainted } from './painting.ts';
import { drawRail, type Spot } from './rail.tsx';
import type { Placed } from './reading.ts';
import { type Theme, themeAt } from './theme.ts';
import { inSlices } from './turn.ts';

export interface Drawing {
  readonly isShown: boolean;
  show(): void;
  /** Measures and draws in the next frame, however often it is asked. */
  redraw(): void;
  /** For what needs its glyph in this very moment. */
  drawNow(): void;
  /** The page was scrolled: text has moved, and what is drawn with it. */
  scrolled(): void;
  /** Another claim is in hand; nothing has moved. */
  handed(): void;
  /** Where the marks are on the screen now. */
  measured(): readonly Box[];
  /** Takes all of it away. With `keepMarks` the marks are another copy's by now. */
  clear(how: { readonly keepMarks: boolean }): void;
  schemeAt(text: Element | null): Theme;
}

export interface DrawingEvents {
  readonly marker: MarkerEvents;
  /** A tick of the rail was chosen. */
  readonly go: (place: Placed) => void;
  /** Adds the rules of the marks to this page, or takes them away. */
  readonly paintRules: (on: boolean) => void;
}

/** How long nothing was drawn before very many ticks are. */
const RESTED_MS = 250;

export function createDrawing(document: Document, overlay: Overlay, found: Found, events: DrawingEvents): Drawing {
  const window = document.defaultView;
  let shown = false;
  let boxes: readonly Box[] = [];
  /** Something may have moved text since the boxes were measured. */
  let stale = true;
  let measuredAt = '';
  let frame = 0;
  /** Where the page was scrolled to when the glyphs were drawn. */
  let drawnAt = 0;
  /** How many there are, where only those near the window are measured. */
  let many: number | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const toMeasure = (marked: readonly Placed[]): readonly Placed[] => {
    many = areMany(marked) ? marked.length : null;
    if (many === null) return marked;
    const near = nearWindow(marked, window?.innerHeight ?? 0);
    const kept = marked.find(({ finding }) => finding.id === found.inHand) ?? marked[0];
    if (kept === undefined || near.includes(kept)) return near;
    // In the order of the text, which is that of the keys.
    return marked.indexOf(kept) < marked.indexOf(near[0] ?? kept) ? [kept, ...near] : [...near, kept];
  };

  const measured = (): readonly Box[] => {
    // The event of a scroll comes a frame after it, and a click may come between.
    const at = `${window?.scrollX} ${window?.scrollY}`;
    if (stale || at !== measuredAt) boxes = toBoxes(toMeasure(found.marked()));
    stale = false;
    measuredAt = at;
    return boxes;
  };

  const schemeAt = (text: Element | null): Theme =>
    found.looks.theme !== 'auto' ? found.looks.theme : themeAt(text ?? document.documentElement);

  const spotOf = (place: Placed, { top }: DOMRect): Spot => ({ place, top: top + (window?.scrollY ?? 0) });
  const drawTicks = (spots: readonly Spot[], theme: Theme) =>
    drawRail(overlay.rail, found.looks.rail ? { spots, current: found.inHand, theme, go: events.go } : null);

  function* spotsOf(placed: readonly Placed[]): Steps<Spot[]> {
    const spots: Spot[] = [];
    for (const place of placed) {
      const bounds = place.range.getBoundingClientRect();
      if (bounds.width > 0 || bounds.height > 0) spots.push(spotOf(place, bounds));
      yield;
    }
    return spots;
  }
  const drawTicksOfMany = async (theme: Theme) => {
    const marked = found.marked();
    const spots = await inSlices(spotsOf(marked));
    // The page had its turn: what is drawn is what is there now.
    if (shown && many === marked.length) drawTicks(spots, theme);
  };

  const draw = () => {
    overlay.attach();
    const boxes = measured();
    const theme = schemeAt(elementOf(boxes[0]?.placed.range.startContainer ?? document.documentElement));
    drawnAt = window?.scrollY ?? 0;
    drawMarkers(overlay.markers, boxes, many, found.inHand, theme, events.marker);
    clearTimeout(resting);
    if (many === null)
      drawTicks(
        boxes.flatMap(({ placed, rects: [first] }) => (first ? [spotOf(placed, first)] : [])),
        theme,
      );
    else resting = setTimeout(() => void drawTicksOfMany(theme), RESTED_MS);
  };

  const drawSoon = () => {
    if (!shown || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (shown) draw();
    });
  };
  const redraw = () => {
    stale = true;
    drawSoon();
  };

  const sizes = new ResizeObserver(redraw);

  return {
    get isShown() {
      return shown;
    },
    show: () => {
      if (!shown) {
        shown = true;
        takeOver(document, overlay.host);
        events.paintRules(true);
      }
      overlay.attach();
      if (document.body !== null) sizes.observe(document.body, { box: 'border-box' });
      paint(toPainted(document, found.marked()));
      redraw();
    },
    redraw,
    drawNow: () => {
      stale = true;
      draw();
    },
    scrolled: () => {
      stale = true;
      // Those that come into the window have to be drawn before they are there.
      if (window !== null && many !== null && Math.abs(window.scrollY - drawnAt) > window.innerHeight / 2) drawSoon();
    },
    handed: () => {
      // Its glyph may be one of those that are not there.
      if (many !== null) stale = true;
      // Not in the frame that shows the card: that is what the person waits for.
      setTimeout(drawSoon);
    },
    measured,
    clear: ({ keepMarks }) => {
      cancelAnimationFrame(frame);
      frame = 0;
      clearTimeout(resting);
      sizes.disconnect();
      if (!keepMarks) unpaint();
      overlay.detach();
      if (shown) events.paintRules(false);
      shown = false;
      boxes = [];
    },
    schemeAt,
  };
}

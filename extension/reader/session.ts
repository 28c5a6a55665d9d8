/**
 * The reader's whole life on one page: read, mark, show, read again when the page changes, and leave without a trace. All
 * that it adds to the page hangs from one signal; aborting it is leaving.
 */
import type { Finding } from '../../src/check/finding.ts';
import { type ArticleRecord, toRecord } from '../../src/report/record.ts';
import type { Day } from '../../src/vocabulary.ts';
import type { PageState } from '../messages.ts';
import { paint, paintCurrent, unpaint } from '../ui/marks.ts';
import { createCardView } from './card-view.tsx';
import { isOusted, takeOver } from './copies.ts';
import type { CheckArticle } from './engine.ts';
import { type Box, boundsOf, elementOf, placedAt, toBoxes } from './geometry.ts';
import { watchKeys } from './keyboard.ts';
import { drawMarkers, focusMarker } from './markers.tsx';
import { createOverlay } from './overlay.ts';
import { watchPointer } from './pointer.ts';
import { type Placed, type Reading, readPage } from './reading.ts';
import { type LiveSelection, takeSelection } from './selection.ts';
import { toState } from './state.ts';
import { watchPage } from './watch.ts';

export interface Surroundings {
  readonly document: Document;
  readonly check: CheckArticle;
  /** Tells the badge and an open popup. */
  readonly tell: (state: PageState) => void;
  /** Tells a panel beside the page which claim is being looked at. */
  readonly tellAt: (id: string | null, isOpen: boolean) => void;
  /** Adds the rules of the marks to this page, or takes them away. */
  readonly paintRules: (on: boolean) => void;
  /** Is the extension still there? */
  readonly isAlive: () => boolean;
}

export interface Session {
  readonly signal: AbortSignal;
  read(force: boolean): Promise<PageState>;
  state(): PageState;
  /** Reads what is selected, whatever the page is about, and opens the first card. */
  select(): Promise<PageState>;
  /** All that was found, for the panel and for files; null where nothing was checked. */
  record(): ArticleRecord | null;
  /** Checks as if published on that day; null: as the page says. */
  date(published: Day | null): Promise<PageState>;
  /** Takes a finding's mark away until the page is left; null brings all back. */
  hide(id: string | null): void;
  show(id: string): void;
  step(by: 1 | -1): void;
  stop(): void;
}

/** Apps show the headline first and the text later: a page that does not match gets this long to become one that does. */
const PATIENCE_MS = 12_000;
/** What an update or a removal leaves in a page goes within this time, where the browser lets it run at all. */
const PULSE_MS = 1500;

export function startSession({ document, check, tell, tellAt, paintRules, isAlive }: Surroundings): Session {
  const life = new AbortController();
  const { signal } = life;
  const overlay = createOverlay(document);
  let reading: Reading | null = null;
  let state: PageState = { kind: 'reading' };
  let forced = false;
  let asOf: Day | null = null;
  /** What is read instead of the page, while it stands there. */
  let selection: LiveSelection | null = null;
  /** By what they say: numbers change when a page is read again. */
  const hidden = new Set<string>();
  let dressed = false;
  let boxes: readonly Box[] = [];
  /** Something may have moved text since the boxes were measured. */
  let stale = true;
  let frame = 0;
  let current: string | null = null;
  let before: Element | null = null;
  /** A later copy of ours has the page. */
  let ousted = false;
  let givingUp: ReturnType<typeof setTimeout> | undefined;

  const placed = (): readonly Placed[] => reading?.placed.filter(({ finding }) => !hidden.has(toMemory(finding))) ?? [];

  const card = createCardView(document, overlay, {
    step: (by) => step(by),
    changed: (shown) => {
      if (shown !== null) current = shown.finding.id;
      paintCurrent(shown?.range ?? null);
      tellAt(shown?.finding.id ?? null, shown !== null);
    },
  });

  const markerEvents = {
    open: (place: Placed) => card.open(place, placed(), { pinned: true, focus: 'key' }),
    focus: (place: Placed) => {
      current = place.finding.id;
      bringIntoView(place.range);
      if (card.shown === null) paintCurrent(place.range);
    },
    blur: () => {
      if (card.shown === null) paintCurrent(null);
    },
  };

  const measured = (): readonly Box[] => {
    if (stale) boxes = toBoxes(placed());
    stale = false;
    return boxes;
  };

  /** Measures and draws in the next frame, however often it is asked. */
  const redraw = () => {
    stale = true;
    if (!dressed || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (signal.aborted || !dressed) return;
      overlay.attach();
      drawMarkers(overlay.markers, measured(), current, markerEvents);
    });
  };

  const sizes = new ResizeObserver(redraw);

  const dress = () => {
    if (!dressed) {
      dressed = true;
      takeOver(document, overlay.host);
      paintRules(true);
    }
    overlay.attach();
    if (document.body !== null) sizes.observe(document.body);
    paint(placed().map(({ finding, range }) => ({ rating: finding.rating, kind: finding.claim.kind, range })));
    for (const { range } of placed()) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) watch.include(root);
    }
    const shown = card.shown?.finding;
    if (shown !== undefined) {
      const same = placed().find(({ finding }) => finding.id === shown.id && finding.claim.quote === shown.claim.quote);
      if (same === undefined) card.close();
      else if (same !== card.shown) card.open(same, placed(), { pinned: card.pinned, focus: false });
    }
    redraw();
  };

  const undress = () => {
    card.close();
    // The names of the marks are another copy's by now.
    if (!ousted) unpaint();
    overlay.detach();
    if (dressed) paintRules(false);
    dressed = false;
    boxes = [];
  };

  /** True when the text is another than before. */
  const readOnce = async (): Promise<boolean> => {
    if (signal.aborted) return false;
    const last = reading;
    try {
      const selected = selection?.now() ?? null;
      if (selected === null) selection = null;
      const next = await readPage(document, check, { forced, asOf, selected }, last);
      if (signal.aborted) return false;
      reading = next;
      state = toState(reading, placed());
      if (state.kind === 'matched') dress();
    } catch (error) {
      // A page must never see our faults, and the user must.
      reading = null;
      const reason = error instanceof Error ? error.message : String(error);
      state = { kind: 'failed', reason: `This page could not be read: ${reason}`.slice(0, 300) };
    }
    const fresh =
      reading === null || last === null || last.article.text !== reading.article.text || last.report !== reading.report;
    if (state.kind === 'matched') {
      clearTimeout(givingUp);
      givingUp = undefined;
    } else {
      undress();
      // Counted from the first reading that does not match, so that a page that never rests cannot keep us.
      givingUp ??= setTimeout(stop, state.kind === 'failed' ? 0 : PATIENCE_MS);
    }
    if (fresh) tell(state);
    return fresh;
  };

  /** One after the other: a reading takes several turns, in which the next may be asked for. */
  let readings: Promise<unknown> = Promise.resolve();
  const readNow = (): Promise<boolean> => {
    const next = readings.then(readOnce);
    readings = next;
    return next;
  };

  const stop = () => life.abort();

  const watch = watchPage(
    document,
    overlay.host,
    {
      read: readNow,
      moved: () => {
        // Another page of the same app: whatever was forced was forced on the old one.
        forced = false;
        asOf = null;
        selection = null;
        hidden.clear();
        card.close();
      },
      stirred: () => {
        ousted = dressed && isOusted(document, overlay.host);
        if (ousted || !isAlive()) {
          stop();
          return false;
        }
        redraw();
        return placed().some(({ range }) => range.collapsed || !range.startContainer.isConnected);
      },
    },
    signal,
  );

  watchPointer(
    document,
    overlay.host,
    {
      at: (x, y, target) => placedAt(measured(), x, y, target),
      hover: (place) => {
        if (!card.pinned) card.open(place, placed(), { pinned: false, focus: false });
      },
      click: (place) => card.open(place, placed(), { pinned: true, focus: 'pointer' }),
      leave: () => {
        if (!card.pinned) card.close();
      },
      clickAway: () => card.close(),
      shown: () => card.shown,
    },
    signal,
  );

  watchKeys(
    document,
    {
      isCardOpen: () => card.shown !== null,
      isInside: () => overlay.focused() !== null,
      step: (by) => step(by),
      close: () => card.close(),
      leave: () => {
        if (before instanceof HTMLElement && before.isConnected && before !== document.body)
          before.focus({ preventScroll: true });
        else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        before = null;
      },
    },
    signal,
  );

  const window = document.defaultView;
  window?.addEventListener('resize', redraw, { passive: true, signal });
  document.addEventListener(
    'scroll',
    (event) => {
      stale = true;
      // Scrolling the page moves the glyphs with it; only a scroller inside the page moves text under them.
      if (event.target !== document) redraw();
    },
    { passive: true, capture: true, signal },
  );
  document.addEventListener('toggle', redraw, { capture: true, signal });
  document.addEventListener('transitionend', redraw, { passive: true, capture: true, signal });
  document.fonts?.addEventListener('loadingdone', redraw, { signal });
  document.addEventListener('visibilitychange', () => !isAlive() && stop(), { signal });
  // A page in the back-forward cache comes back as it was left: leave it clean, and read again when it returns.
  window?.addEventListener('pagehide', undress, { signal });
  window?.addEventListener('pageshow', (event) => event.persisted && (isAlive() ? void readNow() : stop()), { signal });

  // An update or a removal tells nobody.
  const pulse = setInterval(() => !isAlive() && stop(), PULSE_MS);

  signal.addEventListener('abort', () => {
    clearInterval(pulse);
    sizes.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(givingUp);
    undress();
  });

  /** From the card to the card; else from glyph to glyph, beginning at what is on the screen. */
  function step(by: 1 | -1): void {
    const all = placed();
    if (all.length === 0) return;
    const from = card.shown?.finding.id ?? current;
    const at = all.findIndex(({ finding }) => finding.id === from);
    const next = at === -1 ? firstInView(all, by) : (at + by + all.length) % all.length;
    const place = all[next];
    if (place === undefined) return;
    current = place.finding.id;
    bringIntoView(place.range);
    if (card.shown !== null) {
      card.open(place, all, { pinned: true, focus: 'key' });
      redraw();
      return;
    }
    if (overlay.focused() === null) before = document.activeElement;
    stale = true;
    overlay.attach();
    drawMarkers(overlay.markers, measured(), current, markerEvents);
    // Text that is folded away has no glyph: its card is the only way to it.
    if (!focusMarker(overlay.markers, current)) card.open(place, all, { pinned: true, focus: 'key' });
  }

  function firstInView(all: readonly Placed[], by: 1 | -1): number {
    const below = all.findIndex(({ range }) => boundsOf(range).bottom > 0);
    if (by === 1) return below === -1 ? 0 : below;
    return below <= 0 ? all.length - 1 : below - 1;
  }

  function bringIntoView(range: Range): void {
    const height = window?.innerHeight ?? 0;
    const isIn = () => {
      const { top, bottom } = boundsOf(range);
      // How much of a frame is on the screen it cannot know.
      return window?.parent === window && top > height * 0.1 && bottom < height * 0.8;
    };
    if (isIn()) return;
    elementOf(range.startContainer)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A paragraph taller than the window: its middle is not the claim.
    if (!isIn()) window?.scrollBy({ top: boundsOf(range).top - height * 0.3, behavior: 'instant' });
  }

  return {
    signal,
    read: async (force) => {
      forced = force;
      selection = null;
      await readNow();
      return state;
    },
    state: () => state,
    select: async () => {
      const taken = takeSelection(document);
      if (taken === null) {
        // Woken for nothing.
        if (reading === null) stop();
        return reading === null ? { kind: 'unmatched', takenFor: null, reasons: [] } : state;
      }
      selection = taken;
      card.close();
      await readNow();
      const [first] = placed();
      if (first !== undefined) {
        bringIntoView(first.range);
        card.open(first, placed(), { pinned: true, focus: 'key' });
      }
      return state;
    },
    record: () =>
      reading === null || state.kind !== 'matched'
        ? null
        : toRecord(
            reading.report,
            reading.article,
            placed().map(({ finding }) => finding),
          ),
    date: async (published) => {
      asOf = published;
      await readNow();
      return state;
    },
    hide: (id) => {
      const place = placed().find(({ finding }) => finding.id === id);
      if (id === null) hidden.clear();
      else if (place === undefined) return;
      else hidden.add(toMemory(place.finding));
      if (reading === null || state.kind !== 'matched') return;
      state = toState(reading, placed());
      dress();
      tell(state);
    },
    show: (id) => {
      const place = placed().find(({ finding }) => finding.id === id);
      if (place === undefined) return;
      bringIntoView(place.range);
      card.open(place, placed(), { pinned: true, focus: 'key' });
    },
    step,
    stop,
  };
}

/** By what a finding is known again after the page was read anew. */
function toMemory({ claim, rule }: Finding): string {
  return `${rule} ${claim.quote} ${claim.sentence.start - claim.start}`;
}

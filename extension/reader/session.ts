/**
 * The reader's whole life on one page: read, mark, show, read again when the page changes, and leave without a trace. All
 * that it adds to the page hangs from one signal; aborting it is leaving.
 */
import { type ArticleRecord, toRecord } from '../../src/report/record.ts';
import type { Day } from '../../src/vocabulary.ts';
import type { Note, PageState } from '../messages.ts';
import { DEFAULTS, type Settings } from '../settings.ts';
import { isMarked, paint, paintCurrent, unpaint } from '../ui/marks.ts';
import { toNote } from '../ui/note.ts';
import { text } from '../ui/text.ts';
import { toAnnouncement } from './announcement.ts';
import { createCardView } from './card-view.tsx';
import { isOusted, takeOver } from './copies.ts';
import type { CheckArticle } from './engine.ts';
import { type Box, boundsOf, elementOf, placedAt, toBoxes } from './geometry.ts';
import { watchKeys } from './keyboard.ts';
import { drawMarkers, focusMarker } from './markers.tsx';
import { toMemory } from './memory.ts';
import { createOverlay } from './overlay.ts';
import { toPainted } from './painting.ts';
import { watchPointer } from './pointer.ts';
import { drawRail } from './rail.tsx';
import { type Placed, type Reading, readPage } from './reading.ts';
import { type LiveSelection, takeSelection } from './selection.ts';
import { toState } from './state.ts';
import { type Theme, themeAt } from './theme.ts';
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
  /** Keeps a note on this machine. False where it could not be kept. */
  readonly keepNote: (note: Note) => Promise<boolean>;
  /** Opens the panel at a finding. False where the browser opens it only from its own buttons. */
  readonly openPanel: (id: string) => Promise<boolean>;
  /** Opens the page in which drafts are written. */
  readonly openDesk: () => void;
  readonly today: () => Day;
  /** Is the extension still there? */
  readonly isAlive: () => boolean;
}

/** Of the user's choices, those that say how it looks here. */
export type Looks = Pick<Settings, 'density' | 'theme' | 'rail'>;

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
  /** Scrolls to a finding and paints it as the one in hand; null takes that away. */
  point(id: string | null): void;
  /** From now on `tellAt` is also told where the person reads. Returns the finding whose card is open. */
  follow(on: boolean): string | null;
  step(by: 1 | -1): void;
  /** Looks so from now on. */
  look(looks: Looks): void;
  stop(): void;
}

/** Apps show the headline first and the text later: a page that does not match gets this long to become one that does. */
const PATIENCE_MS = 12_000;
/** Scrolling has come to rest: where the person reads is told once then, not at every step of the way. */
const RESTED_MS = 180;
/** Said when a page that still arrives has most likely arrived, and what the page itself says on loading has been said. */
const ANNOUNCED_AFTER_MS = 800;
/** What an update or a removal leaves in a page goes within this time, where the browser lets it run at all. */
const PULSE_MS = 1500;

export function startSession(surroundings: Surroundings): Session {
  const { document, check, tell, tellAt, paintRules, isAlive } = surroundings;
  const window = document.defaultView;
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
  let measuredAt = '';
  let frame = 0;
  let current: string | null = null;
  let before: Element | null = null;
  /** A panel beside the page keeps in step. */
  let followed = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** A later copy of ours has the page. */
  let ousted = false;
  let givingUp: ReturnType<typeof setTimeout> | undefined;
  let looks: Looks = DEFAULTS;
  let announced = '';
  let announcing: ReturnType<typeof setTimeout> | undefined;

  const placed = (): readonly Placed[] => reading?.placed.filter(({ finding }) => !hidden.has(toMemory(finding))) ?? [];
  /** Of these, the ones that are painted and have a glyph. */
  const marked = () => placed().filter(({ finding }) => isMarked(finding.rating, looks.density));
  /** The ones that are gone through one by one. Who reads in the panel goes through all. */
  const gone = () => (looks.density === 'panel' ? placed() : marked());
  const schemeAt = (text: Element | null): Theme => {
    if (looks.theme !== 'auto') return looks.theme;
    return themeAt(text ?? document.documentElement);
  };

  const card = createCardView(document, overlay, {
    step: (by) => step(by),
    changed: (shown) => {
      if (shown !== null) current = shown.finding.id;
      paintCurrent(shown?.range ?? null);
      tellAt(shown?.finding.id ?? null, shown !== null);
    },
    goTo: ({ range }) => bringIntoView(range),
    hide: ({ finding }) => hide(finding.id),
    note: async ({ finding }, words) =>
      reading !== null && (await surroundings.keepNote(toNote(words, finding, reading.report, surroundings.today()))),
    panel: ({ finding }) => surroundings.openPanel(finding.id),
    themeAt: schemeAt,
  });

  const markerEvents = {
    open: (place: Placed) => card.open(place, gone(), { pinned: true, focus: 'key' }),
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
    // The event of a scroll comes a frame after it, and a click may come between.
    const at = `${window?.scrollX} ${window?.scrollY}`;
    if (stale || at !== measuredAt) boxes = toBoxes(marked());
    stale = false;
    measuredAt = at;
    return boxes;
  };

  const draw = () => {
    const boxes = measured();
    const theme = schemeAt(elementOf(boxes[0]?.placed.range.startContainer ?? document.documentElement));
    drawMarkers(overlay.markers, boxes, current, theme, markerEvents);
    drawRail(overlay.rail, looks.rail ? { boxes, current, theme, go: (place) => show(place.finding.id) } : null);
  };

  /** Measures and draws in the next frame, however often it is asked. */
  const redraw = () => {
    stale = true;
    if (!dressed || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (signal.aborted || !dressed) return;
      overlay.attach();
      draw();
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
    if (document.body !== null) sizes.observe(document.body, { box: 'border-box' });
    paint(toPainted(document, marked()));
    for (const { range } of placed()) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) watch.include(root);
    }
    const shown = card.shown?.finding;
    if (shown !== undefined) {
      const same = placed().find(({ finding }) => finding.id === shown.id && finding.claim.quote === shown.claim.quote);
      if (same === undefined || looks.density === 'off') card.close();
      else if (same !== card.shown) card.open(same, gone(), { pinned: card.pinned, focus: false });
    }
    redraw();
  };

  /** Once a page, and again only when a later reading came out otherwise. */
  const announce = () => {
    if (state.kind !== 'matched' || looks.density === 'off') return;
    const words = toAnnouncement(state);
    clearTimeout(announcing);
    if (words !== announced)
      announcing = setTimeout(() => {
        announced = words;
        overlay.announce(words);
      }, ANNOUNCED_AFTER_MS);
  };

  const undress = () => {
    card.close();
    clearTimeout(announcing);
    overlay.announce('');
    announced = '';
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
      if (state.kind === 'matched') {
        dress();
        announce();
      }
    } catch (error) {
      // A page must never see our faults, and the user must.
      reading = null;
      const reason = error instanceof Error ? error.message : String(error);
      state = { kind: 'failed', reason: text('card_page_failed', reason).slice(0, 300) };
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
        if (!card.pinned) card.open(place, gone(), { pinned: false, focus: false });
      },
      click: (place) => card.open(place, gone(), { pinned: true, focus: 'pointer' }),
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
      isTyping: () => overlay.isTyping(),
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

  window?.addEventListener('resize', redraw, { passive: true, signal });
  document.addEventListener(
    'scroll',
    (event) => {
      stale = true;
      // Scrolling the page moves the glyphs with it; only a scroller inside the page moves text under them.
      if (event.target !== document) redraw();
      if (!followed) return;
      clearTimeout(resting);
      resting = setTimeout(() => card.shown === null && tellAt(readNowAt(placed()), false), RESTED_MS);
    },
    { passive: true, capture: true, signal },
  );
  document.addEventListener('toggle', redraw, { capture: true, signal });
  // A picture makes room for itself, which a body of fixed height does not show.
  document.addEventListener('load', redraw, { passive: true, capture: true, signal });
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
    clearTimeout(resting);
    undress();
  });

  /** From the card to the card; else from glyph to glyph, beginning at what is on the screen. */
  function step(by: 1 | -1): void {
    const all = gone();
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
    draw();
    // Text that is folded away has no glyph: its card is the only way to it.
    if (!focusMarker(overlay.markers, current)) card.open(place, all, { pinned: true, focus: 'key' });
  }

  function firstInView(all: readonly Placed[], by: 1 | -1): number {
    const below = all.findIndex(({ range }) => boundsOf(range).bottom > 0);
    if (by === 1) return below === -1 ? 0 : below;
    return below <= 0 ? all.length - 1 : below - 1;
  }

  /** The claim that is being read: the last one above the middle of the window that is still to be seen, else the next. */
  function readNowAt(all: readonly Placed[]): string | null {
    const height = window?.innerHeight ?? 0;
    const seen = all.filter(({ range }) => {
      const { top, bottom } = boundsOf(range);
      return bottom > 0 && top < height;
    });
    return (seen.findLast(({ range }) => boundsOf(range).top < height / 2) ?? seen[0])?.finding.id ?? null;
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

  /** Takes a mark away, or brings all back. */
  function hide(id: string | null): void {
    const place = placed().find(({ finding }) => finding.id === id);
    if (id === null) hidden.clear();
    else if (place === undefined) return;
    else hidden.add(toMemory(place.finding));
    if (reading === null || state.kind !== 'matched') return;
    state = toState(reading, placed());
    dress();
    tell(state);
  }

  /** Also one that is not marked: whoever asks for it has seen it elsewhere. With everything off it is only scrolled to. */
  function show(id: string): void {
    const place = placed().find(({ finding }) => finding.id === id);
    if (place === undefined) return;
    bringIntoView(place.range);
    if (looks.density !== 'off') card.open(place, gone(), { pinned: true, focus: 'key' });
  }

  function look(next: Looks): void {
    if (next.density === looks.density && next.theme === looks.theme && next.rail === looks.rail) return;
    looks = { density: next.density, theme: next.theme, rail: next.rail };
    if (!dressed || state.kind !== 'matched') return;
    dress();
    // Drawn anew in its own place, now in the other light or among other claims.
    if (card.shown !== null) card.open(card.shown, gone(), { pinned: card.pinned, focus: false });
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
      const [first] = gone();
      if (first !== undefined) {
        bringIntoView(first.range);
        card.open(first, gone(), { pinned: true, focus: 'key' });
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
    hide,
    show,
    point: (id) => {
      const place = placed().find(({ finding }) => finding.id === id);
      if (place === undefined) {
        if (card.shown === null) paintCurrent(null);
        return;
      }
      if (card.shown !== null && card.shown !== place) card.close();
      current = place.finding.id;
      bringIntoView(place.range);
      paintCurrent(place.range);
    },
    follow: (on) => {
      followed = on;
      return card.shown?.finding.id ?? null;
    },
    step,
    look,
    stop,
  };
}

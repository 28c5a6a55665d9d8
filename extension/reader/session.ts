/**
 * The reader's whole life on one page: read, mark, show, read again when the page changes, and leave without a trace. All
 * that it adds to the page hangs from one signal; aborting it is leaving. Here the parts are put together; what each does is in its file.
 */
import { type ArticleRecord, toRecord } from '../../src/report/record.ts';
import type { Day } from '../../src/vocabulary.ts';
import type { PageState } from '../messages.ts';
import { paintCurrent } from '../ui/marks.ts';
import { toNote } from '../ui/note.ts';
import { languagesOf } from '../ui/quoted.tsx';
import { createAnnouncer } from './announcer.ts';
import { createCardView } from './card-view.tsx';
import { isOusted } from './copies.ts';
import { createDrawing } from './drawing.ts';
import { createFound, type Looks } from './found.ts';
import { placedAt } from './geometry.ts';
import { bringIntoView, claimBeingRead } from './in-view.ts';
import { watchKeys } from './keyboard.ts';
import { watchLayout } from './layout-events.ts';
import { watchLife } from './life.ts';
import { createOverlay } from './overlay.ts';
import { watchPointer } from './pointer.ts';
import { createReadings } from './readings.ts';
import { takeSelection } from './selection.ts';
import type { Surroundings } from './surroundings.ts';
import { createWalk } from './walk.ts';
import { watchPage } from './watch.ts';

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

/** Scrolling has come to rest: where the person reads is told once then, not at every step of the way. */
const RESTED_MS = 180;

export function startSession(surroundings: Surroundings): Session {
  const { document, tellAt, paintRules, isAlive } = surroundings;
  const life = new AbortController();
  const { signal } = life;
  const stop = () => life.abort();
  const overlay = createOverlay(document);
  const announcer = createAnnouncer(overlay);
  const found = createFound();
  /** A panel beside the page keeps in step. */
  let followed = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** A later copy of ours has the page. */
  let ousted = false;

  const goTo = (range: Range) => {
    if (document.defaultView !== null) bringIntoView(range, document.defaultView);
  };

  const card = createCardView(document, overlay, {
    step: (by) => walk.step(by),
    changed: (shown) => {
      if (shown !== null) found.inHand = shown.finding.id;
      paintCurrent(shown?.range ?? null);
      drawing.handed();
      tellAt(shown?.finding.id ?? null, shown !== null);
    },
    goTo: ({ range }) => goTo(range),
    hide: ({ finding }) => hide(finding.id),
    note: async ({ finding }, words) =>
      found.reading !== null && (await surroundings.keepNote(toNote(words, finding, found.reading.report, surroundings.today()))),
    panel: ({ finding }) => surroundings.openPanel(finding.id),
    themeAt: (text) => drawing.schemeAt(text),
    languages: () => languagesOf(found.reading?.report ?? null),
  });

  const drawing = createDrawing(document, overlay, found, {
    marker: {
      open: (place) => card.open(place, found.gone(), { pinned: true, focus: 'key' }),
      focus: (place) => {
        found.inHand = place.finding.id;
        goTo(place.range);
        if (card.shown === null) paintCurrent(place.range);
      },
      blur: () => {
        if (card.shown === null) paintCurrent(null);
      },
    },
    go: (place) => walk.show(place.finding.id),
    paintRules,
  });

  const walk = createWalk(document, overlay, found, card, drawing);

  const dress = () => {
    drawing.show();
    for (const { range } of found.placed()) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) watch.include(root);
    }
    const shown = card.shown?.finding;
    if (shown === undefined) return;
    const same = found.placed().find(({ finding }) => finding.id === shown.id && finding.claim.quote === shown.claim.quote);
    if (same === undefined || found.looks.density === 'off') card.close();
    else if (same !== card.shown) card.open(same, found.gone(), { pinned: card.pinned, focus: false });
  };

  let warmed = false;
  const warmOnce = () => {
    if (warmed) return;
    warmed = true;
    requestIdleCallback(() => {
      const [first] = found.gone();
      if (first !== undefined && card.shown === null && !signal.aborted) card.warm(first);
    });
  };

  const undress = () => {
    card.close();
    announcer.silence();
    drawing.clear({ keepMarks: ousted });
  };

  const readings = createReadings(
    surroundings,
    found,
    {
      matched: (state) => {
        dress();
        if (found.looks.density !== 'off') announcer.announce(state);
        warmOnce();
      },
      unmatched: undress,
      givenUp: stop,
    },
    signal,
  );

  const watch = watchPage(
    document,
    overlay.host,
    {
      read: readings.readNow,
      moved: () => {
        // Another page of the same app: whatever was forced was forced on the old one.
        readings.ask({ forced: false, asOf: null, selection: null });
        found.hide(null);
        card.close();
      },
      stirred: () => {
        ousted = drawing.isShown && isOusted(document, overlay.host);
        if (ousted || !isAlive()) {
          stop();
          return false;
        }
        drawing.redraw();
        return found.placed().some(({ range }) => range.collapsed || !range.startContainer.isConnected);
      },
    },
    signal,
  );

  watchPointer(
    document,
    overlay.host,
    {
      at: (x, y, target) => placedAt(drawing.measured(), x, y, target),
      hover: (place) => {
        if (!card.pinned) card.open(place, found.gone(), { pinned: false, focus: false });
      },
      click: (place) => card.open(place, found.gone(), { pinned: true, focus: 'pointer' }),
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
      step: walk.step,
      close: card.close,
      leave: walk.leave,
    },
    signal,
  );

  const tellWhereRead = () => {
    if (card.shown !== null || document.defaultView === null) return;
    tellAt(claimBeingRead(found.placed(), document.defaultView)?.finding.id ?? null, false);
  };
  watchLayout(
    document,
    {
      moved: drawing.redraw,
      scrolled: (isPage) => {
        // Scrolling the page moves the glyphs with it; only a scroller inside the page moves text under them.
        if (isPage) drawing.scrolled();
        else drawing.redraw();
        if (!followed) return;
        clearTimeout(resting);
        resting = setTimeout(tellWhereRead, RESTED_MS);
      },
    },
    signal,
  );

  // A page that is put aside may come back as it was left: leave it clean, and read again when it returns.
  watchLife(document, { isAlive, dead: stop, putAside: undress, back: () => void readings.readNow() }, signal);

  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    undress();
  });

  function hide(id: string | null): void {
    const place = found.byId(id);
    if (id !== null && place === undefined) return;
    found.hide(place?.finding ?? null);
    if (readings.state.kind !== 'matched') return;
    dress();
    readings.recount();
  }

  return {
    signal,
    read: async (force) => {
      readings.ask({ forced: force, selection: null });
      await readings.readNow();
      return readings.state;
    },
    state: () => readings.state,
    select: async () => {
      const selection = takeSelection(document);
      if (selection === null) {
        // Woken for nothing.
        if (found.reading === null) stop();
        return found.reading === null ? { kind: 'unmatched', takenFor: null, reasons: [] } : readings.state;
      }
      readings.ask({ selection });
      card.close();
      await readings.readNow();
      const [first] = found.gone();
      if (first !== undefined) {
        goTo(first.range);
        card.open(first, found.gone(), { pinned: true, focus: 'key' });
      }
      return readings.state;
    },
    record: () =>
      found.reading === null || readings.state.kind !== 'matched'
        ? null
        : toRecord(
            found.reading.report,
            found.reading.article,
            found.placed().map(({ finding }) => finding),
          ),
    date: async (asOf) => {
      readings.ask({ asOf });
      await readings.readNow();
      return readings.state;
    },
    hide,
    show: walk.show,
    point: walk.point,
    follow: (on) => {
      followed = on;
      return card.shown?.finding.id ?? null;
    },
    step: walk.step,
    look: (next) => {
      const { density, theme, rail } = found.looks;
      if (next.density === density && next.theme === theme && next.rail === rail) return;
      found.looks = { density: next.density, theme: next.theme, rail: next.rail };
      if (!drawing.isShown || readings.state.kind !== 'matched') return;
      dress();
      // Drawn anew in its own place, now in the other light or among other claims.
      if (card.shown !== null) card.open(card.shown, found.gone(), { pinned: card.pinned, focus: false });
    },
    stop,
  };
}

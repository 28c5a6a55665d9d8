/**
 * The check of one field, from the moment that somebody asks for it until Escape, the command, or the end of the field. The field is read
 * and measured and nothing else: not its text, not its nodes, not its history, and the focus only moves into a card that was asked for.
 */
import { autoUpdate } from '@floating-ui/dom';
import { type ArticleRecord, toRecord } from '../../../src/report/record.ts';
import type { Day } from '../../../src/vocabulary.ts';
import type { PageState } from '../../messages.ts';
import { DEFAULTS } from '../../settings.ts';
import { isMarked, paint, paintCurrent, unpaint } from '../../ui/marks.ts';
import { toNote } from '../../ui/note.ts';
import { languagesOf } from '../../ui/quoted.tsx';
import { counted, text } from '../../ui/text.ts';
import { createCardView, type Opening } from '../card-view.tsx';
import { isOusted, takeOver } from '../copies.ts';
import type { Looks } from '../found.ts';
import { type Box, levelOf, placedAt, toBoxes } from '../geometry.ts';
import { watchKeys } from '../keyboard.ts';
import { drawMarkers } from '../markers.tsx';
import { toMemory } from '../memory.ts';
import { createOverlay } from '../overlay.ts';
import { toPainted } from '../painting.ts';
import { watchPointer } from '../pointer.ts';
import type { Placed, Reading } from '../reading.ts';
import type { Session } from '../session.ts';
import { toState } from '../state.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Theme, themeAt } from '../theme.ts';
import { turn } from '../turn.ts';
import css from './field.css?inline';
import { type Found, focusedIn } from './find.ts';
import { homeOf } from './mirror.ts';
import { createPlainField } from './plain.ts';
import { createRichField } from './rich.ts';
import { drawStatus } from './status.tsx';

/** Somebody who writes stops at the end of a sentence for about so long. */
const PAUSE_MS = 600;
/** What no event tells: a value that a script has set, a font that came late, a field that was taken out. */
const LOOK_MS = 400;

/** What a session of a page can do, too; only what is read is always the same. */
export interface FieldSession extends Omit<Session, 'read' | 'select'> {
  /** Once it has been read. */
  ready(): Promise<PageState>;
}

export function startFieldSession(surroundings: Surroundings, found: Exclude<Found, { kind: 'refused' }>): FieldSession {
  const { document, check, tell, tellAt, paintRules, isAlive, today } = surroundings;
  const window = document.defaultView;
  const { element } = found;
  const life = new AbortController();
  const { signal } = life;
  const overlay = createOverlay(document, css);
  const above = overlay.addLayer('field-status');
  const field = found.kind === 'plain' ? createPlainField(found.element) : createRichField(found.element);
  let reading: Reading | null = null;
  let state: PageState = { kind: 'reading' };
  let asOf: Day | null = null;
  const hidden = new Set<string>();
  /** What stood in each range when it was made: a mark on other words is taken away at once. */
  const words = new WeakMap<Placed, string>();
  let boxes: readonly Box[] = [];
  let painted: readonly Placed[] = [];
  let frame = 0;
  let current: string | null = null;
  let looks: Looks = DEFAULTS;
  let announced = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let ousted = false;
  /** The claim into whose words the caret was just put; until the pointer leaves it. */
  let pressed: string | null = null;
  /** Puts the caret back when the card closes; null while no card has taken the focus. */
  let giveBack: (() => void) | null = null;

  const placed = (): readonly Placed[] =>
    reading?.placed.filter((place) => String(place.range) === words.get(place) && !hidden.has(toMemory(place.finding))) ?? [];
  const marked = () => placed().filter(({ finding }) => isMarked(finding.rating, looks.density));
  /** The ones that are gone through one by one. */
  const gone = () => (looks.density === 'all' || looks.density === 'differences' ? marked() : placed());
  const theme = (): Theme => (looks.theme === 'auto' ? themeAt(element) : looks.theme);
  const hasFocus = () => element.contains(focusedIn(document));

  const card = createCardView(document, overlay, {
    step: (by) => step(by),
    changed: (shown) => {
      if (shown === null) {
        giveBack?.();
        giveBack = null;
      } else current = shown.finding.id;
      paintCurrent(shown?.range ?? null);
      tellAt(shown?.finding.id ?? null, shown !== null);
    },
    goTo: (place) => bringIntoView(place),
    hide: ({ finding }) => hide(finding.id),
    note: async ({ finding }, written) =>
      reading !== null && (await surroundings.keepNote(toNote(written, finding, reading.report, today()))),
    panel: ({ finding }) => surroundings.openPanel(finding.id),
    themeAt: theme,
    languages: () => languagesOf(reading?.report ?? null),
  });

  const openCard = (place: Placed, focus: Opening['focus']) => {
    if (focus !== false && giveBack === null && hasFocus()) {
      const putBack = field.keepCaret();
      giveBack = () => {
        const now = focusedIn(document);
        if (now === null || now === document.body || now === overlay.host) element.focus({ preventScroll: true });
        if (hasFocus()) putBack();
      };
    }
    card.open(place, gone(), { pinned: true, focus });
    redraw();
  };

  const markerEvents = {
    open: (place: Placed) => openCard(place, 'key'),
    focus: (place: Placed) => {
      current = place.finding.id;
      bringIntoView(place);
      if (card.shown === null) paintCurrent(place.range);
    },
    blur: () => {
      if (card.shown === null) paintCurrent(null);
    },
  };

  const repaint = () => {
    painted = marked();
    paint(toPainted(document, painted));
  };

  const draw = () => {
    field.settle();
    // Words were changed under a mark.
    if (painted.length !== marked().length) repaint();
    const level = String(levelOf(element));
    boxes = toBoxes(painted);
    drawMarkers(overlay.markers, boxes, null, current, theme(), markerEvents);
    for (const layer of [above, overlay.markers]) layer.style.zIndex = level;
    above.style.colorScheme = theme();
    drawStatus(above, element, {
      state,
      asOf,
      onOpen: () => step(1),
      onEnd: () => {
        if (overlay.focused() !== null) element.focus({ preventScroll: true });
        stop();
      },
    });
  };

  /** In the next frame, however often it is asked. */
  function redraw(): void {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (signal.aborted) return;
      overlay.attach(homeOf(element));
      draw();
    });
  }

  const dress = () => {
    overlay.attach(homeOf(element));
    repaint();
    const shown = card.shown?.finding;
    if (shown !== undefined) {
      const same = placed().find(({ finding }) => finding.id === shown.id && finding.claim.quote === shown.claim.quote);
      if (same === undefined) card.close();
      else if (same !== card.shown) card.open(same, gone(), { pinned: card.pinned, focus: false });
    }
    redraw();
  };

  const announce = () => {
    if (state.kind !== 'matched') return;
    const said = placed().length === 0 ? text('field_announced_none') : counted('field_announced', placed().length);
    if (said !== announced) overlay.announce(said);
    announced = said;
  };

  const read = () => {
    const { article, ...rest } = field.read({ published: asOf ?? today() });
    // By today because it is a draft, and not because anybody gave that day.
    return { article: asOf === null ? { ...article, publishedFrom: null } : article, ...rest };
  };

  const readOnce = async (): Promise<void> => {
    if (signal.aborted) return;
    const before = reading;
    try {
      const { article } = read();
      const isSame =
        before?.article.text === article.text &&
        before.article.view === article.view &&
        before.report.article.published === article.published;
      if (!isSame) await turn();
      const checked = isSame && before !== null ? before.check : await check(article, true, before?.check ?? null);
      if (signal.aborted) return;
      const now = read();
      // Somebody went on writing while it was checked: what was found is of a text that is no more.
      if (now.article.text !== article.text) return later();
      const { report } = checked;
      const places = report.findings.flatMap((finding) => {
        const range = now.toRange(finding.claim.start, finding.claim.end);
        if (range === null) return [];
        const { start, end } = finding.claim.sentence;
        const place: Placed = { finding, range, sentence: now.toRange(start, end) ?? range };
        words.set(place, String(range));
        return [place];
      });
      reading = {
        article: now.article,
        report,
        check: checked,
        placed: places,
        forced: true,
        asOf,
        truncated: now.truncated,
        partial: null,
        isSelection: false,
      };
      const was = JSON.stringify(state);
      state = stateOf(reading);
      dress();
      announce();
      if (JSON.stringify(state) !== was) tell(state);
    } catch (error) {
      // A page must never see our faults, and the person must.
      reading = null;
      const reason = error instanceof Error ? error.message : String(error);
      state = { kind: 'failed', reason: text('card_page_failed', reason).slice(0, 300) };
      dress();
      tell(state);
    }
  };

  const stateOf = (of: Reading): PageState => {
    const all = toState(of, placed());
    return all.kind === 'matched' ? { ...all, field: true } : all;
  };

  /** One after the other: a reading takes several turns, in which the next may be asked for. */
  let readings: Promise<void> = Promise.resolve();
  const readNow = (): Promise<void> => {
    clearTimeout(waiting);
    readings = readings.then(readOnce);
    return readings;
  };

  function later(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => void readNow(), PAUSE_MS);
  }

  function stop(): void {
    life.abort();
  }

  const changed = () => {
    // Whoever writes has not asked for what is under the pointer.
    if (!card.pinned) card.close();
    later();
    redraw();
  };

  const look = () => {
    ousted = isOusted(document, overlay.host);
    if (ousted || !isAlive() || !element.isConnected) return stop();
    if (document.visibilityState === 'hidden') return;
    if (field.hasChanged()) changed();
    redraw();
  };

  field.watch(changed, signal);
  const looking = setInterval(look, LOOK_MS);

  watchPointer(
    document,
    overlay.host,
    {
      at: (x, y, target) => {
        const place = placedAt(boxes, x, y, target, field.isAt);
        if (place?.finding.id !== pressed) pressed = null;
        return pressed === null ? place : null;
      },
      hover: (place) => {
        if (!card.pinned) card.open(place, gone(), { pinned: false, focus: false });
      },
      // A click puts the caret, and is the editor's.
      click: () => card.close(),
      leave: () => {
        if (!card.pinned) card.close();
      },
      clickAway: () => card.close(),
      shown: () => card.shown,
    },
    signal,
  );
  // Whoever has just put the caret there does not ask for a peek.
  element.addEventListener(
    'mousedown',
    (event: Event) => {
      if (!(event instanceof MouseEvent)) return;
      const [target = null] = event.composedPath();
      pressed = placedAt(boxes, event.clientX, event.clientY, target, field.isAt)?.finding.id ?? null;
      if (!card.pinned) card.close();
    },
    { capture: true, passive: true, signal },
  );
  // A press on what is ours would take focus and selection from the field before anybody knows what it is for.
  const hold = (event: Event) => event.preventDefault();
  for (const part of [overlay.markers, above]) part.addEventListener('mousedown', hold, { signal });
  overlay.frame.addEventListener('mousedown', (event) => !card.pinned && hold(event), { signal });

  watchKeys(
    document,
    {
      isCardOpen: () => card.shown !== null,
      isInside: () => overlay.focused() !== null,
      isTyping: () => overlay.isTyping(),
      step: (by) => step(by),
      close: () => card.close(),
      leave: () => element.focus({ preventScroll: true }),
    },
    signal,
  );
  // First of all listeners, and the key stays the page's: many an editor takes every Escape for itself, whatever it does with it.
  window?.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing && card.shown === null && event.composedPath().includes(element)) stop();
    },
    { capture: true, signal },
  );

  element.addEventListener(
    'scroll',
    () => {
      field.settle();
      redraw();
    },
    { passive: true, signal },
  );
  document.addEventListener('scroll', redraw, { passive: true, capture: true, signal });
  document.addEventListener('transitionend', redraw, { passive: true, capture: true, signal });
  window?.addEventListener('resize', redraw, { passive: true, signal });
  document.fonts?.addEventListener('loadingdone', redraw, { signal });
  // A page that comes back from the browser's cache comes back without it, as any other page that was left.
  window?.addEventListener('pagehide', stop, { signal });

  takeOver(document, overlay.host);
  paintRules(true);
  // The mirror before it, so that glyphs lie over it.
  field.settle();
  overlay.attach(homeOf(element));
  draw();
  const unfollow = autoUpdate(element, above, redraw);

  signal.addEventListener('abort', () => {
    clearInterval(looking);
    clearTimeout(waiting);
    cancelAnimationFrame(frame);
    unfollow();
    card.close();
    // The names of the marks are another copy's by now.
    if (!ousted) unpaint();
    field.remove();
    overlay.detach();
    paintRules(false);
  });

  void readNow();

  /** From the card that is open, or was open last, to the next. */
  function step(by: 1 | -1): void {
    const all = gone();
    const from = card.shown?.finding.id ?? current;
    const at = all.findIndex(({ finding }) => finding.id === from);
    const place = at === -1 ? all.at(by === 1 ? 0 : -1) : all[(at + by + all.length) % all.length];
    if (place === undefined) return;
    bringIntoView(place);
    openCard(place, 'key');
  }

  function bringIntoView({ range }: Placed): void {
    const height = window?.innerHeight ?? 0;
    const isIn = () => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= height;
    };
    field.reveal(range);
    if (!isIn()) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (!isIn()) window?.scrollBy({ top: range.getBoundingClientRect().top - height * 0.3, behavior: 'instant' });
    field.settle();
  }

  function hide(id: string | null): void {
    const place = placed().find(({ finding }) => finding.id === id);
    if (id === null) hidden.clear();
    else if (place === undefined) return;
    else hidden.add(toMemory(place.finding));
    if (reading === null) return;
    state = stateOf(reading);
    dress();
    tell(state);
  }

  return {
    signal,
    state: () => state,
    record: (): ArticleRecord | null =>
      reading === null
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
    show: (id) => {
      const place = placed().find(({ finding }) => finding.id === id);
      if (place === undefined) return;
      bringIntoView(place);
      openCard(place, 'key');
    },
    point: (id) => {
      const place = placed().find(({ finding }) => finding.id === id);
      if (place === undefined) {
        if (card.shown === null) paintCurrent(null);
        return;
      }
      if (card.shown !== null && card.shown !== place) card.close();
      current = place.finding.id;
      bringIntoView(place);
      paintCurrent(place.range);
    },
    follow: () => card.shown?.finding.id ?? null,
    step,
    look: (next) => {
      if (next.density === looks.density && next.theme === looks.theme) return;
      looks = { density: next.density, theme: next.theme, rail: next.rail };
      if (reading !== null) dress();
    },
    ready: () => readings.then(() => state),
    stop,
  };
}

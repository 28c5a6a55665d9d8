/**
 * Hover and click on marks. Text has no elements of ours to listen on, so the pointer's place is compared with the marks'
 * boxes, once a frame. A card that opened by hovering can be reached with the pointer and stays while it is there (WCAG 1.4.13).
 */
import type { Placed } from './reading.ts';

/** Long enough that crossing a line does not flicker cards, short enough to feel immediate. */
const OPEN_AFTER_MS = 150;
/** When a card is open already: time to cross another mark on the way to it. */
const SWITCH_AFTER_MS = 300;
const CLOSE_AFTER_MS = 350;

export interface PointerEvents {
  /** The finding at a point, or null. */
  readonly at: (x: number, y: number, target: EventTarget | null) => Placed | null;
  readonly hover: (placed: Placed) => void;
  readonly click: (placed: Placed) => void;
  /** The pointer has left the mark and the card. */
  readonly leave: () => void;
  /** A click on neither. */
  readonly clickAway: () => void;
  readonly shown: () => Placed | null;
}

/** What a page does on a click is the page's: links, buttons and fields keep it. */
const OWN_CLICK =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable=""], [contenteditable="true"]';

export function watchPointer(document: Document, host: HTMLElement, events: PointerEvents, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingFor: Placed | 'leave' | null = null;
  let frame = 0;

  const wait = (what: Placed | 'leave' | null, ms: number, then: () => void) => {
    if (waitingFor === what) return;
    clearTimeout(timer);
    waitingFor = what;
    if (what !== null) {
      timer = setTimeout(() => {
        waitingFor = null;
        then();
      }, ms);
    }
  };

  const look = (x: number, y: number, target: EventTarget | null, overCard: boolean) => {
    const shown = events.shown();
    const placed = overCard ? null : events.at(x, y, target);
    if (overCard || (placed !== null && placed === shown)) wait(null, 0, () => {});
    else if (placed !== null) wait(placed, shown === null ? OPEN_AFTER_MS : SWITCH_AFTER_MS, () => events.hover(placed));
    else if (shown !== null) wait('leave', CLOSE_AFTER_MS, events.leave);
    else wait(null, 0, () => {});
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const { clientX, clientY } = event;
      const target = event.composedPath()[0] ?? null;
      const overCard = event.target === host;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(clientX, clientY, target, overCard));
    },
    { passive: true, capture: true, signal },
  );

  document.addEventListener(
    'pointerout',
    (event) => {
      // Only out of the window: into another element is a move.
      if (event.relatedTarget !== null) return;
      cancelAnimationFrame(frame);
      if (events.shown() !== null) wait('leave', CLOSE_AFTER_MS, events.leave);
      else wait(null, 0, () => {});
    },
    { passive: true, capture: true, signal },
  );

  document.addEventListener(
    'click',
    (event) => {
      if (event.target === host || event.button !== 0) return;
      const target = event.composedPath()[0] ?? null;
      const isOwn = target instanceof Element && target.closest(OWN_CLICK) !== null;
      // Somebody who selects text is not asking for a card.
      const selects = document.getSelection()?.isCollapsed === false;
      const placed = isOwn || selects ? null : events.at(event.clientX, event.clientY, target);
      wait(null, 0, () => {});
      if (placed !== null) events.click(placed);
      else events.clickAway();
    },
    { passive: true, signal },
  );

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}

/**
 * The card on the page: opens, stands beside its sentence without covering it, closes, and gives the focus back to where it
 * was. One card at a time.
 */
import { autoUpdate, computePosition, flip, hide, limitShift, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import { Card } from '../ui/card.tsx';
import { boundsOf, elementOf } from './geometry.ts';
import type { Overlay } from './overlay.ts';
import type { Placed } from './reading.ts';
import { themeAt } from './theme.ts';

/** Below this width a card beside the text would cover it. */
const NARROW_PX = 560;
const GAP_PX = 10;
const EDGE_PX = 8;
/** Less than this is no card but a slit: then the card may stand anywhere near. */
const LEAST_HEIGHT_PX = 220;

export interface Opening {
  /** By a click or a key: stays until it is closed. */
  readonly pinned: boolean;
  /** Moves the focus into the card; closing gives it back. The card shows its focus only after a key. */
  readonly focus: false | 'pointer' | 'key';
}

export interface CardView {
  readonly shown: Placed | null;
  readonly pinned: boolean;
  open(placed: Placed, all: readonly Placed[], how: Opening): void;
  close(): void;
}

export interface CardEvents {
  readonly step: (by: 1 | -1) => void;
  readonly changed: (shown: Placed | null) => void;
}

export function createCardView(document: Document, overlay: Overlay, events: CardEvents): CardView {
  const { card, frame } = overlay;
  let shown: Placed | null = null;
  let pinned = false;
  let returnTo: Element | null = null;
  let hasFocus = false;
  let stopFollowing: () => void = () => {};

  const focusedOutside = () => (document.activeElement === overlay.host ? overlay.focused() : document.activeElement);

  const close = () => {
    if (shown === null) return;
    stopFollowing();
    shown = null;
    pinned = false;
    const inside = card.contains(overlay.focused());
    if (frame.matches(':popover-open')) frame.hidePopover();
    render(null, card);
    if (inside || hasFocus) giveBack(document, returnTo);
    hasFocus = false;
    returnTo = null;
    events.changed(null);
  };

  const open: CardView['open'] = (placed, all, how) => {
    stopFollowing();
    if (how.focus !== false && !hasFocus) returnTo = focusedOutside();
    shown = placed;
    pinned = how.pinned;
    const text = elementOf(placed.range.startContainer);
    frame.dataset.rating = placed.finding.rating;
    frame.style.colorScheme = text === null ? 'light dark' : themeAt(text);
    render(
      <Card
        key={placed.finding.id}
        finding={placed.finding}
        headingId="firsthand-rating"
        place={{ number: all.indexOf(placed) + 1, of: all.length }}
        onStep={events.step}
        onClose={close}
      />,
      card,
    );
    // A page may have thrown the element out, and what is nowhere cannot be shown.
    overlay.attach();
    if (frame.isConnected && !frame.matches(':popover-open')) frame.showPopover();
    card.scrollTop = 0;
    stopFollowing = follow(document, frame, placed, () => {
      if (!pinned) close();
    });
    if (how.focus !== false) {
      frame.classList.toggle('by-pointer', how.focus === 'pointer');
      hasFocus = true;
      card.focus({ preventScroll: true });
    }
    events.changed(placed);
  };

  return {
    get shown() {
      return shown;
    },
    get pinned() {
      return pinned;
    },
    open,
    close,
  };
}

function giveBack(document: Document, to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected && to !== document.body) to.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Keeps the card beside its sentence until the returned function is called. */
function follow(document: Document, card: HTMLElement, { range, sentence }: Placed, outOfSight: () => void): () => void {
  const window = document.defaultView;
  const narrow = (window?.innerWidth ?? 0) < NARROW_PX;
  card.classList.toggle('sheet', narrow);
  if (narrow) {
    card.style.transform = '';
    card.style.maxHeight = '';
    clearOf(card, boundsOf(range), window);
    return () => {};
  }
  const reference = {
    // As high as the whole sentence, so that no part of it is covered; as wide as the claim, so that the card points at it.
    getBoundingClientRect: () => {
      const claim = boundsOf(range);
      const whole = boundsOf(sentence);
      const tall = whole.height > (window?.innerHeight ?? 0) * 0.5;
      return tall ? claim : new DOMRect(claim.left, whole.top, claim.width, whole.height);
    },
    contextElement: elementOf(range.startContainer) ?? document.documentElement,
  };
  let stopped = false;
  const place = async () => {
    const { x, y, middlewareData } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP_PX),
        flip({ padding: EDGE_PX, fallbackStrategy: 'bestFit' }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.maxHeight = `${Math.max(LEAST_HEIGHT_PX, Math.min(560, availableHeight))}px`;
          },
        }),
        // Upwards, too, where a low window leaves only a slit; but never away from its sentence when that is scrolled out.
        shift({ padding: EDGE_PX, crossAxis: true, limiter: limitShift({ crossAxis: true }) }),
        hide(),
      ],
    });
    if (stopped) return;
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    if (middlewareData.hide?.referenceHidden) outOfSight();
  };
  const stop = autoUpdate(reference, card, () => void place());
  return () => {
    stopped = true;
    stop();
  };
}

/** Scrolls a claim out from under the sheet. The reader has just asked for it, so the page may move. */
function clearOf(card: HTMLElement, claim: DOMRect, window: Window | null): void {
  if (window === null) return;
  const free = window.innerHeight - card.offsetHeight;
  if (claim.bottom > free - 24) window.scrollBy({ top: claim.bottom - free * 0.6, behavior: 'instant' });
}

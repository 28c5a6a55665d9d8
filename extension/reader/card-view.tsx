/**
 * The card on the page, in its two forms: a peek while a mark is pointed at, and the card itself once it was asked for. Opens, closes,
 * and gives the focus back to where it was. One at a time.
 */
import { render } from 'preact';
import { Card, type Place } from '../ui/card.tsx';
import { sayingTheSame } from '../ui/groups.ts';
import { doOverlap } from '../ui/overlaps.ts';
import { Peek } from '../ui/peek.tsx';
import { type Languages, Spoken } from '../ui/quoted.tsx';
import { follow } from './follow.ts';
import { elementOf } from './geometry.ts';
import type { Overlay } from './overlay.ts';
import type { Placed } from './reading.ts';
import type { Theme } from './theme.ts';

const HEADING = 'firsthand-rating';

export interface Opening {
  /** By a click or a key: the whole card, which stays until it is closed. Else a peek. */
  readonly pinned: boolean;
  /** Moves the focus into the card; closing gives it back. The card shows its focus only after a key. */
  readonly focus: false | 'pointer' | 'key';
}

export interface CardView {
  readonly shown: Placed | null;
  readonly pinned: boolean;
  /** `all` are those that are gone through, in their order; it may be one of them or not. */
  open(placed: Placed, all: readonly Placed[], how: Opening): void;
  close(): void;
  /** Draws one where nobody sees it, so that the first that is asked for need not wait until the browser has compiled what draws it. */
  warm(placed: Placed): void;
}

export interface CardEvents {
  readonly step: (by: 1 | -1) => void;
  readonly changed: (shown: Placed | null) => void;
  /** The card goes to another place: scroll there. */
  readonly goTo: (placed: Placed) => void;
  readonly hide: (placed: Placed) => void;
  /** False where it could not be kept. */
  readonly note: (placed: Placed, words: string) => Promise<boolean>;
  /** False where the browser opens the panel only from its own buttons. */
  readonly panel: (placed: Placed) => Promise<boolean>;
  readonly themeAt: (text: Element | null) => Theme | 'light dark';
  /** In which the card's words are that are not ours. */
  readonly languages: () => Languages;
}

export function createCardView(document: Document, overlay: Overlay, events: CardEvents): CardView {
  const { card, frame } = overlay;
  let shown: Placed | null = null;
  let among: readonly Placed[] = [];
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
    // A click into a field closes it, too, and has put the focus there.
    const isElsewhere = document.activeElement !== null && document.activeElement !== document.body;
    if (inside || (hasFocus && !isElsewhere)) giveBack(document, returnTo);
    hasFocus = false;
    returnTo = null;
    events.changed(null);
  };

  const draw = (placed: Placed, all: readonly Placed[]) => {
    const { finding } = placed;
    if (!pinned) {
      render(
        <Spoken.Provider value={events.languages()}>
          <Peek key={finding.id} finding={finding} headingId={HEADING} />
        </Spoken.Provider>,
        card,
      );
      return;
    }
    const again = sayingTheSame(
      finding,
      all.map((one) => one.finding),
    );
    const goTo = (id: string | undefined) => {
      const next = all.find((one) => one.finding.id === id);
      if (next !== undefined) go(next, all);
    };
    render(
      <Spoken.Provider value={events.languages()}>
        <Card
          key={finding.id}
          finding={finding}
          headingId={HEADING}
          place={placeOf(all.indexOf(placed), all.length)}
          onStep={events.step}
          onClose={close}
          repeated={placeOf(again.indexOf(finding), again.length)}
          onRepeated={(by) => goTo(again.at((again.indexOf(finding) + by) % again.length)?.id)}
          also={all.flatMap((one) =>
            one !== placed && doOverlap(one.finding.claim, finding.claim)
              ? [{ id: one.finding.id, kind: one.finding.claim.kind, rating: one.finding.rating }]
              : [],
          )}
          onAlso={goTo}
          onHide={() => events.hide(placed)}
          onNote={(words) => events.note(placed, words)}
          onPanel={() => events.panel(placed)}
        />
      </Spoken.Provider>,
      card,
    );
  };

  const go = (placed: Placed, all: readonly Placed[]) => {
    events.goTo(placed);
    open(placed, all, { pinned: true, focus: 'key' });
  };

  const open: CardView['open'] = (placed, all, how) => {
    stopFollowing();
    const isAnother = shown?.finding.id !== placed.finding.id || pinned !== how.pinned;
    if (how.focus !== false && !hasFocus) returnTo = focusedOutside();
    shown = placed;
    among = all;
    pinned = how.pinned;
    frame.dataset.rating = placed.finding.rating;
    frame.setAttribute('role', pinned ? 'dialog' : 'region');
    frame.classList.toggle('peeking', !pinned);
    if (how.focus !== false) frame.classList.toggle('by-pointer', how.focus === 'pointer');
    frame.style.colorScheme = events.themeAt(elementOf(placed.range.startContainer));
    draw(placed, all);
    // A page may have thrown the element out, and what is nowhere cannot be shown.
    overlay.attach();
    const wasOpen = frame.matches(':popover-open');
    if (frame.isConnected && !wasOpen) frame.showPopover();
    // A page that was read again, or another light, is no reason to take the place from who reads in it.
    if (isAnother && wasOpen) card.scrollTop = 0;
    // Before it is placed: each of the two makes the browser lay the card out, and what is laid out already costs nothing.
    if (how.focus !== false) {
      hasFocus = true;
      card.focus({ preventScroll: true });
    }
    stopFollowing = follow(frame, placed, {
      maySheet: pinned,
      outOfSight: () => {
        if (!pinned) close();
      },
    });
    events.changed(placed);
  };

  // A peek has nothing to press, so a press anywhere asks for the rest of it.
  frame.addEventListener('click', () => {
    if (shown !== null && !pinned) open(shown, among, { pinned: true, focus: 'pointer' });
  });

  return {
    get shown() {
      return shown;
    },
    get pinned() {
      return pinned;
    },
    open,
    close,
    warm: ({ finding }) => {
      const nowhere = document.createElementNS(card.namespaceURI, 'div');
      render(<Card finding={finding} headingId={HEADING} />, nowhere);
      render(null, nowhere);
    },
  };
}

function placeOf(index: number, of: number): Place | undefined {
  return index === -1 ? undefined : { number: index + 1, of };
}

function giveBack(document: Document, to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected && to !== document.body) to.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

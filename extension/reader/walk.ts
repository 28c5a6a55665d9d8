/** Going through the claims: by key from one to the next, to a given one, and back to where the person was. */
import { paintCurrent } from '../ui/marks.ts';
import type { CardView } from './card-view.tsx';
import type { Drawing } from './drawing.ts';
import type { Found } from './found.ts';
import { bringIntoView, firstInView } from './in-view.ts';
import { focusMarker } from './markers.tsx';
import type { Overlay } from './overlay.ts';

export interface Walk {
  step(by: 1 | -1): void;
  /** Scrolls to a finding and opens its card. */
  show(id: string): void;
  /** Scrolls to a finding and paints it as the one in hand; null takes that away. */
  point(id: string | null): void;
  /** Out of the glyphs, to where the focus was before. */
  leave(): void;
}

export function createWalk(document: Document, overlay: Overlay, found: Found, card: CardView, drawing: Drawing): Walk {
  let before: Element | null = null;
  const goTo = (range: Range) => {
    if (document.defaultView !== null) bringIntoView(range, document.defaultView);
  };

  return {
    /** From the card to the card; else from glyph to glyph, beginning at what is on the screen. */
    step: (by) => {
      const all = found.gone();
      if (all.length === 0) return;
      const from = card.shown?.finding.id ?? found.inHand;
      const at = all.findIndex(({ finding }) => finding.id === from);
      const next = at === -1 ? firstInView(all, by) : (at + by + all.length) % all.length;
      const place = all[next];
      if (place === undefined) return;
      found.inHand = place.finding.id;
      goTo(place.range);
      if (card.shown !== null) {
        card.open(place, all, { pinned: true, focus: 'key' });
        drawing.redraw();
        return;
      }
      if (overlay.focused() === null) before = document.activeElement;
      drawing.drawNow();
      // Text that is folded away has no glyph: its card is the only way to it.
      if (!focusMarker(overlay.markers, place.finding.id)) card.open(place, all, { pinned: true, focus: 'key' });
    },

    /** Also one that is not marked: whoever asks for it has seen it elsewhere. With everything off it is only scrolled to. */
    show: (id) => {
      const place = found.byId(id);
      if (place === undefined) return;
      goTo(place.range);
      if (found.looks.density !== 'off') card.open(place, found.gone(), { pinned: true, focus: 'key' });
    },

    point: (id) => {
      const place = found.byId(id);
      if (place === undefined) {
        if (card.shown === null) paintCurrent(null);
        return;
      }
      if (card.shown !== null && card.shown !== place) card.close();
      found.inHand = place.finding.id;
      goTo(place.range);
      paintCurrent(place.range);
    },

    leave: () => {
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus({ preventScroll: true });
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      before = null;
    },
  };
}

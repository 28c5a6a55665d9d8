/** Keys while a card is open or a glyph has the focus. The page's own keys stay the page's in every other moment. */

export interface KeyEvents {
  readonly isCardOpen: () => boolean;
  /** Is the focus in the card or on a glyph? */
  readonly isInside: () => boolean;
  /** Is the focus in a field of the card? Its keys are the field's, Escape too. */
  readonly isTyping: () => boolean;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  /** Escape on a glyph: back to where the reader was before. */
  readonly leave: () => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

export function watchKeys(document: Document, events: KeyEvents, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || events.isTyping()) return;
      const inside = events.isInside();
      const by = STEPS[event.key];
      if (event.key === 'Escape' && (events.isCardOpen() || inside)) {
        // From inside it is ours alone, and closes no dialog; a card that only hovers closes along with whatever the page closes.
        if (inside) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
        if (events.isCardOpen()) events.close();
        else events.leave();
      } else if (by !== undefined && inside) {
        event.preventDefault();
        event.stopImmediatePropagation();
        events.step(by);
      }
    },
    { capture: true, signal },
  );
}

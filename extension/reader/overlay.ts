/**
 * The one element that Firsthand adds to a page: a host without a box of its own, last in `documentElement`, with a closed
 * shadow root, so that neither the page's rules nor its scripts reach what is inside, nor ours what is outside.
 */
import card from '../ui/card.css?inline';
import tokens from '../ui/tokens.css?inline';
import own from './overlay.css?inline';

export interface Overlay {
  readonly host: HTMLElement;
  /** Glyphs at the ends of marks; scrolls with the page. */
  readonly markers: HTMLElement;
  /** Frames the card, in the browser's top layer while it is open. */
  readonly frame: HTMLElement;
  /** In the frame: holds the card, scrolls it, and takes the focus. */
  readonly card: HTMLElement;
  /** What has the focus inside, or null. */
  focused(): Element | null;
  /** Puts the host back where a page has thrown it out. */
  attach(): void;
  detach(): void;
}

export const HOST = 'firsthand-overlay';

export function createOverlay(document: Document): Overlay {
  const host = document.createElement(HOST);
  // Inline and important: a rule like `html > * { display: none }` must not win.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [tokens, card, own].map(toSheet);
  const markers = document.createElement('div');
  markers.className = 'fh markers';
  const holder = document.createElement('div');
  holder.className = 'fh holder';
  holder.popover = 'manual';
  // A scroll bar in the frame itself would cut its round corners off.
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  scroller.tabIndex = -1;
  holder.setAttribute('role', 'dialog');
  holder.setAttribute('aria-labelledby', 'firsthand-rating');
  holder.append(scroller);
  root.append(markers, holder);
  return {
    host,
    markers,
    frame: holder,
    card: scroller,
    focused: () => root.activeElement,
    attach: () => {
      if (!host.isConnected) document.documentElement.append(host);
    },
    detach: () => host.remove(),
  };
}

function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

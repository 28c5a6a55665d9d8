/**
 * The one element that Firsthand adds to a page: a host without a box of its own, last in `documentElement`, with a closed
 * shadow root, so that neither the page's rules nor its scripts reach what is inside, nor ours what is outside.
 */
import card from '../ui/card.css?inline';
import { languageOfWords } from '../ui/text.ts';
import tokens from '../ui/tokens.css?inline';
import own from './overlay.css?inline';

export interface Overlay {
  readonly host: HTMLElement;
  /** Glyphs at the ends of marks; scrolls with the page. */
  readonly markers: HTMLElement;
  /** Ticks beside the scroll bar; stands still while the page scrolls. */
  readonly rail: HTMLElement;
  /** Frames the card, in the browser's top layer while it is open. */
  readonly frame: HTMLElement;
  /** In the frame: holds the card, scrolls it, and takes the focus. */
  readonly card: HTMLElement;
  /** A further box inside, below the glyphs, where places are counted from. */
  addLayer(name: string): HTMLElement;
  /** What has the focus inside, or null. */
  focused(): Element | null;
  /** Is somebody writing in a field inside? */
  isTyping(): boolean;
  /** Says it to a reader of the screen, when it has said what it is saying. */
  announce(words: string): void;
  /** Puts the host back where a page has thrown it out. `within` is where it belongs, where that is not the page as a whole. */
  attach(within?: Element): void;
  detach(): void;
}

export const HOST = 'firsthand-overlay';
/** A second one, where the text of a field is laid out again (`field/mirror.ts`). */
export const MIRROR = 'firsthand-field';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** `styles` are those of further layers. */
export function createOverlay(document: Document, ...styles: string[]): Overlay {
  // By namespace: in an SVG or XML document `createElement` makes elements that can hold nothing.
  const make = (name: string) => document.createElementNS(XHTML, name) as HTMLElement;
  const host = make(HOST);
  // Inline and important: a rule like `html > * { display: none }` must not win.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [tokens, card, own, ...styles].map(toSheet);
  const markers = make('div');
  markers.className = 'fh markers';
  const holder = make('div');
  holder.className = 'fh holder';
  holder.popover = 'manual';
  // A scroll bar in the frame itself would cut its round corners off.
  const scroller = make('div');
  scroller.className = 'scroller';
  scroller.tabIndex = -1;
  holder.setAttribute('role', 'dialog');
  holder.setAttribute('aria-labelledby', 'firsthand-rating');
  holder.append(scroller);
  const rail = make('div');
  rail.className = 'fh rail';
  rail.setAttribute('aria-hidden', 'true');
  // Polite, and there before it says anything: a region that comes with its words is not heard.
  const status = make('div');
  status.className = 'hidden-words status';
  status.setAttribute('role', 'status');
  root.append(markers, rail, holder, status);
  // The page's own language is inherited otherwise, and its words would be read aloud in that.
  for (const part of [markers, holder, status]) part.lang = languageOfWords();
  const isTyping = () => root.activeElement?.matches('textarea, input') === true;
  // What is written in the card is no business of the page's shortcuts, to which it would seem to come from no field at all.
  for (const kind of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(kind, (event) => isTyping() && event.stopPropagation());
  return {
    host,
    markers,
    rail,
    frame: holder,
    card: scroller,
    addLayer: (name) => {
      const layer = make('div');
      layer.className = `fh ${name}`;
      layer.lang = languageOfWords();
      root.prepend(layer);
      return layer;
    },
    focused: () => root.activeElement,
    isTyping,
    announce: (words) => {
      status.textContent = words;
    },
    attach: (within) => {
      // A page can be without any element, for a moment or for good.
      if (!host.isConnected) (within ?? (document.documentElement as Element | null))?.append(host);
    },
    detach: () => host.remove(),
  };
}

function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * A plain field has no text nodes that anybody could point at. So its text is laid out a second time in our own element, over it and
 * transparent: the same box, font, wrapping and scrolling, taken from its computed style, and painted on as a page is. The field itself
 * is only measured.
 */
import { clipOf, intersect, levelOf } from '../geometry.ts';
import { MIRROR } from '../overlay.ts';
import { differenceOf } from './difference.ts';
import css from './mirror.css?inline';

type Plain = HTMLTextAreaElement | HTMLInputElement;

export interface Mirror {
  /** The field's text. Ranges in it move with it, as in any text. */
  readonly text: Text;
  /** The field's text is this now. */
  write(value: string): void;
  /** Makes box, style and scrolling the field's. Reads layout, then writes ours. */
  settle(): void;
  /** Scrolls the field so far that the range can be seen. */
  reveal(range: Range): void;
  remove(): void;
}

/** All that says where letters come to stand. */
const COPIED = [
  ...['direction', 'unicode-bidi', 'writing-mode', 'text-orientation'],
  ...[
    'border-top-width',
    'border-right-width',
    'border-bottom-width',
    'border-left-width',
    'scrollbar-width',
    'scrollbar-gutter',
  ],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['font-family', 'font-size', 'font-size-adjust', 'font-style', 'font-weight', 'font-stretch', 'font-kerning'],
  ...['font-optical-sizing', 'font-variant-caps', 'font-variant-east-asian', 'font-variant-ligatures', 'font-variant-numeric'],
  ...['font-variant-alternates', 'font-variant-position', 'font-feature-settings', 'font-variation-settings'],
  ...[
    'font-language-override',
    'text-rendering',
    'text-transform',
    'text-indent',
    'text-align',
    'text-align-last',
    'line-height',
  ],
  ...['letter-spacing', 'word-spacing', 'tab-size', '-moz-tab-size', 'white-space', 'white-space-collapse', 'text-wrap-mode'],
  ...['text-wrap-style', 'overflow-wrap', 'word-break', 'line-break', 'hyphens', 'hyphenate-character', 'text-spacing-trim'],
  ...['text-autospace', 'ruby-position', '-webkit-locale', '-webkit-text-size-adjust', 'text-size-adjust'],
] as const;

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * In an element and a closed root of its own. What is painted can be found by the page, which shares the list of highlights, and from a
 * text node the way leads to its root: there is to be nothing in it but what the page has anyway.
 */
export function createMirror(field: Plain): Mirror {
  const document = field.ownerDocument;
  const host = document.createElementNS(XHTML, MIRROR) as HTMLElement;
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const make = (name: string, ...inside: Node[]) => {
    const made = document.createElementNS(XHTML, 'div') as HTMLElement;
    made.className = name;
    made.append(...inside);
    return made;
  };
  const isLine = field instanceof HTMLInputElement;
  const text = document.createTextNode('');
  // After a last line break there is a line, which only a field has by itself.
  const lines = isLine ? make('words', text) : make('mirror', text, document.createElementNS(XHTML, 'br'));
  const box = isLine ? make('mirror line', lines) : lines;
  /** What can be seen of the field. */
  const pane = make('pane', box);
  // No second hit for who searches in the page, nothing to select, and nothing to hear.
  pane.inert = true;
  pane.translate = false;
  const layer = make('field', pane);
  root.append(layer);
  let worn = '';
  let aside = 0;

  const settle = () => {
    if (!host.isConnected) homeOf(field).append(host);
    layer.style.zIndex = String(levelOf(field));
    const rect = field.getBoundingClientRect();
    const { offsetWidth, offsetHeight, clientLeft, clientTop, clientWidth, clientHeight, scrollTop, scrollLeft } = field;
    const origin = layer.getBoundingClientRect();
    const by = { x: scaleOf(rect.width, offsetWidth), y: scaleOf(rect.height, offsetHeight) };
    // Of an input browsers do not agree what its client box is.
    const inner = isLine
      ? rect
      : new DOMRect(rect.left + clientLeft * by.x, rect.top + clientTop * by.y, clientWidth * by.x, clientHeight * by.y);
    const seen = intersect(inner, clipOf(field));
    const style = getComputedStyle(field);
    const worded = COPIED.map((name) => `${name}:${style.getPropertyValue(name)};`).join('');
    const wear = `${worded}lang:${languageOf(field)}`;
    if (wear !== worn) {
      worn = wear;
      aside = 0;
      box.style.cssText = wear.slice(0, wear.lastIndexOf('lang:'));
      box.lang = languageOf(field);
    }
    place(pane, seen.left - origin.left, seen.top - origin.top, seen.width, seen.height);
    place(box, rect.left - seen.left, rect.top - seen.top, rect.width / by.x, rect.height / by.y);
    if (by.x !== 1 || by.y !== 1) box.style.transform += ` scale(${by.x}, ${by.y})`;
    // A scroll bar that the page has made narrower than the system's, which no computed style tells.
    const wider = box.clientWidth - clientWidth;
    if (wider !== 0 && aside === 0 && !isLine) {
      aside = wider;
      const side = style.direction === 'rtl' ? 'paddingLeft' : 'paddingRight';
      box.style[side] = `${Number.parseFloat(style[side]) + aside}px`;
    }
    lines.scrollTop = scrollTop;
    lines.scrollLeft = scrollLeft;
  };

  return {
    text,
    settle,
    write: (value) => {
      const difference = differenceOf(text.data, value);
      if (difference !== null) text.replaceData(difference.at, difference.removed, difference.added);
    },
    reveal: (range) => {
      const at = range.getBoundingClientRect();
      const around = box.getBoundingClientRect();
      if (at.top < around.top || at.bottom > around.bottom) field.scrollTop += at.top - around.top - field.clientHeight * 0.3;
      if (at.left < around.left || at.right > around.right) field.scrollLeft += at.left - around.left - field.clientWidth * 0.3;
      settle();
    },
    remove: () => host.remove(),
  };
}

/** Where what lies over a field belongs: a dialog over the page covers the rest of it, and makes it dead. */
export function homeOf(field: Element): Element {
  return field.closest(':modal, :fullscreen') ?? field.ownerDocument.documentElement;
}

/** Rounding is no scale. */
function scaleOf(shown: number, laidOut: number): number {
  return laidOut === 0 || Math.abs(shown - laidOut) < 1 ? 1 : shown / laidOut;
}

function place(element: HTMLElement, x: number, y: number, width: number, height: number): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}

/** Where lines break, and which letters a font has, goes by the language. */
function languageOf(field: Element): string {
  return field.closest('[lang]')?.getAttribute('lang') ?? '';
}

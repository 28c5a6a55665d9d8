/**
 * Editors that draw their text on a canvas. What has the focus in them is a stand-in that holds no text: an element or frame out of
 * sight that catches the keys. Told by the address where it is known, and else by that.
 */

/** A stand-in is smaller than a line of text, or cannot be seen. */
const SMALLEST_FIELD_PX = 8;
const NARROWEST_FIELD_PX = 80;
/** The canvas of an editor is most of its window. */
const LARGE = 0.25;

/** Google's editors; Word, Excel and PowerPoint on the web, which run on one host wherever they are shown. */
const HOSTS: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: /^docs\.google\.com$/, path: /^\/(?:a\/[^/]+\/)?(?:document|spreadsheets|presentation)\// },
  { host: /(?:^|\.)officeapps\.live\.com$/, path: /^\// },
  { host: /^(?:word|excel|powerpoint)\.(?:cloud\.microsoft|office\.com)$/, path: /^\// },
  { host: /(?:^|\.)sharepoint\.com$/, path: /\/_layouts\/15\/(?:doc|wopiframe)/i },
];

/**
 * Pure. Is it an address at which the text of a document is drawn?
 * @example isDrawnAt('https://docs.google.com/document/d/1/edit') // true
 */
export function isDrawnAt(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return HOSTS.some(({ host, path }) => host.test(hostname) && path.test(pathname));
}

/** Is what has the focus a stand-in for a text that is drawn? A comment or a title beside it is a field like any other. */
export function isDrawn(focused: Element | null, document: Document): boolean {
  if (focused instanceof HTMLCanvasElement) return true;
  const around = ancestry(document);
  const isKnown = around.some(({ location }) => isDrawnAt(location.href));
  if (focused instanceof HTMLIFrameElement) return isKnown || isDrawnAt(focused.src);
  if (!isEditable(focused)) return isKnown;
  if (!isSeen(focused)) return true;
  const said = 'value' in focused ? focused.value : (focused.textContent ?? '');
  if (said.trim() !== '') return false;
  if (isKnown && !('value' in focused)) return true;
  return focused.getBoundingClientRect().width < NARROWEST_FIELD_PX && around.some(hasLargeCanvas);
}

type Editable = HTMLTextAreaElement | HTMLInputElement | (HTMLElement & { readonly value?: never });

function isEditable(element: Element | null): element is Editable {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Is it a line high, in its window and in its frame, and not see-through? */
function isSeen(element: HTMLElement): boolean {
  const window = element.ownerDocument.defaultView;
  const { width, height } = element.getBoundingClientRect();
  const least = Math.min(width, height, window?.innerWidth ?? 0, window?.innerHeight ?? 0);
  return least >= SMALLEST_FIELD_PX && isInReach(element) && opacityOf(element) > 0;
}

/** Scrolled out of sight is still on the page; a stand-in lies where nobody can scroll to. */
function isInReach(element: HTMLElement): boolean {
  const { right, bottom } = element.getBoundingClientRect();
  const { scrollTop, scrollLeft } = element.ownerDocument.documentElement;
  const isFromLeft = getComputedStyle(element.ownerDocument.documentElement).direction === 'ltr';
  return bottom + scrollTop > 0 && (!isFromLeft || right + scrollLeft > 0);
}

function opacityOf(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).opacity);
}

function hasLargeCanvas(document: Document): boolean {
  const window = document.defaultView;
  if (window === null) return false;
  return [...document.querySelectorAll('canvas')].slice(0, 50).some((canvas) => {
    const { width, height } = canvas.getBoundingClientRect();
    return width * height > LARGE * window.innerWidth * window.innerHeight;
  });
}

/** The document, and those that it is a frame of, as far as they are of the same site. */
function ancestry(document: Document): Document[] {
  const found = [document];
  for (let window = document.defaultView; window !== null && window.parent !== window && found.length < 5; ) {
    const parent: Window | null = window.parent;
    const outer = documentOf(parent);
    if (outer === null) break;
    found.push(outer);
    window = outer.defaultView;
  }
  return found;
}

function documentOf(window: Window | null): Document | null {
  try {
    return window?.document ?? null;
  } catch {
    return null;
  }
}

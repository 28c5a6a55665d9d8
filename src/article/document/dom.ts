/**
 * The few properties of nodes that reading needs, taken from the prototypes once. A page can name a form field `childNodes` or an
 * image `body` and so shadow the property on the element itself; it cannot shadow these. A document that is not the browser's own
 * (linkedom, in Node) has plain properties.
 */

export interface Dom {
  /** 1 element, 3 text, 11 fragment or shadow root. */
  type(node: Node): number;
  /** Upper case for HTML elements, `#text` for text. */
  name(node: Node): string;
  data(node: Node): string;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** The empty string where the attribute is missing. */
  attribute(element: Element, name: string): string;
  has(element: Element, name: string): boolean;
  /** Whether it has any attribute: most elements have none, and need not be asked for each. */
  hasAny(element: Element): boolean;
  /** The open shadow root; null where there is none or it is closed. */
  shadow(element: Element): Node | null;
  assigned(slot: Element): readonly Node[];
  root(document: Document): Element | null;
  select(document: Document, selector: string): readonly Element[];
  /** Whether the document stands in a window, and the browser renders it. */
  isShown(document: Document): boolean;
  /** False for what is not rendered at all (`display: none`); true where nobody can say. */
  isRendered(element: Element): boolean;
  /** The computed `display`; null where nobody can say. */
  display(element: Element): string | null;
  /** The live range; null where the place is no longer there. */
  range(document: Document, start: Text, startOffset: number, end: Text, endOffset: number): Range | null;
}

/** The getter of a property, as a function of the node. */
function getter<T extends object, K extends keyof T>(prototype: T | null, key: K): (node: T) => T[K] {
  const get = prototype ? Object.getOwnPropertyDescriptor(prototype, key)?.get : undefined;
  return get ? (node) => get.call(node) as T[K] : (node) => node[key];
}

/** A method, as a function whose first argument is the node. */
function method<T extends object, A extends unknown[], R>(prototype: T | null, key: keyof T): (node: T, ...given: A) => R {
  type Method = (this: T, ...given: A) => R;
  const own = prototype ? (Object.getOwnPropertyDescriptor(prototype, key)?.value as Method | undefined) : undefined;
  return (node, ...given) => (own ?? (node[key] as Method)).apply(node, given);
}

function make(native: boolean): Dom {
  const node = native ? Node.prototype : null;
  const element = native ? Element.prototype : null;
  const slot = native ? HTMLSlotElement.prototype : null;
  const page = native ? Document.prototype : null;

  const attribute = method<Element, [string], string | null>(element, 'getAttribute');
  const shadow = getter<Element, 'shadowRoot'>(element, 'shadowRoot');
  const assigned = method<HTMLSlotElement, [], Node[]>(slot, 'assignedNodes');
  const select = method<Document, [string], ArrayLike<Element>>(page, 'querySelectorAll');
  const createRange = method<Document, [], Range>(page, 'createRange');
  const visible = method<Element, [], boolean>(element, 'checkVisibility');
  const value = getter<Node, 'nodeValue'>(node, 'nodeValue');
  const view = getter<Document, 'defaultView'>(page, 'defaultView');
  const has = method<Element, [string], boolean>(element, 'hasAttribute');

  const hasAny = method<Element, [], boolean>(element, 'hasAttributes');

  return {
    type: getter(node, 'nodeType'),
    name: getter(node, 'nodeName'),
    data: (text) => value(text) ?? '',
    first: getter(node, 'firstChild'),
    next: getter(node, 'nextSibling'),
    parent: getter(node, 'parentNode'),
    attribute: (of, name) => attribute(of, name) ?? '',
    has,
    hasAny,
    shadow: (of) => shadow(of) ?? null,
    assigned: (of) => (native && of instanceof HTMLSlotElement ? assigned(of) : []),
    root: getter(page, 'documentElement'),
    select: (document, selector) => Array.from(select(document, selector)),
    isShown: (document) => native && view(document) !== null,
    isRendered: (of) => !native || visible(of),
    display: (of) => (native ? getComputedStyle(of).display || null : null),
    range: (document, start, startOffset, end, endOffset) => {
      const range = createRange(document);
      try {
        range.setStart(start, startOffset);
        range.setEnd(end, endOffset);
      } catch {
        // The page has shortened or replaced the text since it was read.
        return null;
      }
      return range;
    },
  };
}

const plain = make(false);
let own: Dom | null = null;

/** How to read this document's nodes. */
export function domOf(document: Document): Dom {
  if (typeof Document !== 'function' || !(document instanceof Document)) return plain;
  own ??= make(true);
  return own;
}

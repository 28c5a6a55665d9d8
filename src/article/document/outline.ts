/**
 * The page as a list: one walk, in the order in which it is shown, with open shadow roots and slots in their places. Everything
 * that follows works on the list and touches the page no more. Without recursion (pages nest 10,000 deep) and bounded.
 */
import type { Dom } from './dom.ts';

/** What more than a page of news can need; a page beyond it is read up to here. */
export const MOST_NODES = 250_000;
export const MOST_CHARACTERS = 2_000_000;

export interface Outline {
  /** Elements and texts, each before what is in it. */
  readonly nodes: readonly Node[];
  /** Upper-case names; `#text` for texts. */
  readonly names: readonly string[];
  /** Index of the element that a node is shown in; -1 for the first. */
  readonly parents: readonly number[];
  /** Index after the last node inside. */
  readonly ends: readonly number[];
  /** The bounds were met: the page goes on. */
  readonly truncated: boolean;
}

/** No prose in them, or none that is shown. Preformatted text is code. */
const CLOSED = new Set(
  (
    'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO PICTURE IMG MAP SELECT TEXTAREA INPUT ' +
    'BUTTON DATALIST METER PROGRESS PRE LISTING XMP FRAMESET DIALOG AMP-AD AMP-EMBED AMP-SIDEBAR AMP-CONSENT AMP-ANALYTICS ' +
    'AMP-STICKY-AD AMP-LIGHTBOX AMP-USER-NOTIFICATION AMP-AUTO-ADS AMP-SOCIAL-SHARE'
  ).split(' '),
);

/** No prose that a person could select, whatever stands there. */
const NEVER = new Set(
  (
    'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS VIDEO AUDIO PICTURE IMG MAP SELECT TEXTAREA INPUT DATALIST METER ' +
    'PROGRESS FRAMESET'
  ).split(' '),
);

interface Frame {
  readonly parent: number;
  /** The next child, when children are linked; for slots, `list` has them. */
  node: Node | null;
  readonly list: readonly Node[] | null;
  at: number;
}

/** `all`: also code, buttons and dialogs, in which no story stands, but a person may select what is there. */
export function outlineOf(root: Element | null, dom: Dom, all = false): Outline {
  const closed = all ? NEVER : CLOSED;
  const nodes: Node[] = [];
  const names: string[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const frames: Frame[] = [{ parent: -1, node: null, list: root ? [root] : [], at: 0 }];
  let characters = 0;
  let truncated = false;

  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.list ? (frame.list[frame.at++] ?? null) : frame.node;
    if (node === null || truncated) {
      frames.pop();
      if (frame.parent >= 0) ends[frame.parent] = nodes.length;
      continue;
    }
    if (!frame.list) frame.node = dom.next(node);
    const type = dom.type(node);
    if (type === 3) {
      characters += dom.data(node).length;
      add(node, '#text', frame.parent);
    } else if (type === 1) {
      const name = dom.name(node).toUpperCase();
      if (!closed.has(name))
        frames.push({ parent: add(node, name, frame.parent), ...childrenOf(node as Element, name, dom), at: 0 });
    }
    truncated = nodes.length >= MOST_NODES || characters >= MOST_CHARACTERS;
  }
  return { nodes, names, parents, ends, truncated };

  function add(node: Node, name: string, parent: number): number {
    nodes.push(node);
    names.push(name);
    parents.push(parent);
    return ends.push(nodes.length) - 1;
  }
}

/** What is shown in an element: its shadow root instead of its children; what a slot was given instead of its fallback. */
function childrenOf(element: Element, name: string, dom: Dom): Pick<Frame, 'node' | 'list'> {
  if (name === 'SLOT') {
    const assigned = dom.assigned(element);
    if (assigned.length > 0) return { node: null, list: assigned };
  }
  return { node: dom.first(dom.shadow(element) ?? element), list: null };
}

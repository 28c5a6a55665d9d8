/**
 * What the person has selected, kept live: two collapsed ranges move with the text, also where the selection crosses the border of a shadow
 * root, which no single range can.
 */
import type { Selected } from '../../src/article/document/selected.ts';

export interface LiveSelection {
  /** Where it stands now; null once the page has thrown that text out. */
  now(): Selected | null;
}

/** Pages with more elements than this are not searched for shadow roots. */
const MOST_ELEMENTS = 50_000;

/** Newer than the browsers' types. */
interface Composing {
  getComposedRanges?(options: { readonly shadowRoots: readonly ShadowRoot[] }): StaticRange[];
}
/** In Chromium before it knew that. */
interface Selecting {
  getSelection?(): Selection | null;
}

/** Null where nothing is selected. */
export function takeSelection(document: Document): LiveSelection | null {
  const range = selectedRange(document);
  if (range === null || range.collapsed) return null;
  const start = pointIn(document, range.startContainer, range.startOffset);
  const end = pointIn(document, range.endContainer, range.endOffset);
  return {
    now: () => {
      if (!start.startContainer.isConnected || !end.startContainer.isConnected) return null;
      const [from, to] = [start.startContainer, end.startContainer];
      if (from === to && start.startOffset >= end.startOffset) return null;
      return { start: { node: from, offset: start.startOffset }, end: { node: to, offset: end.startOffset } };
    },
  };
}

function selectedRange(document: Document): AbstractRange | null {
  const selection = document.getSelection() as (Selection & Composing) | null;
  if (selection === null || selection.rangeCount === 0) return null;
  const roots = shadowRootsIn(document);
  const [composed] = selection.getComposedRanges?.({ shadowRoots: roots }) ?? [];
  if (composed !== undefined) return composed;
  if (!selection.isCollapsed) return selection.getRangeAt(0);
  for (const root of roots) {
    const inner = (root as Selecting).getSelection?.() ?? null;
    if (inner !== null && !inner.isCollapsed) return inner.getRangeAt(0);
  }
  return null;
}

function shadowRootsIn(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const search: (Document | ShadowRoot)[] = [document];
  for (let root = search.pop(), seen = 0; root !== undefined && seen < MOST_ELEMENTS; root = search.pop()) {
    for (const element of root.querySelectorAll('*')) {
      seen += 1;
      if (seen >= MOST_ELEMENTS) break;
      if (element.shadowRoot === null) continue;
      roots.push(element.shadowRoot);
      search.push(element.shadowRoot);
    }
  }
  return roots;
}

function pointIn(document: Document, node: Node, offset: number): Range {
  const range = document.createRange();
  range.setStart(node, offset);
  return range;
}

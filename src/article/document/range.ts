/** Spans of the article's text to live ranges. */
import type { Dom } from './dom.ts';
import type { Places } from './offsets.ts';

/**
 * Null for an empty span, and where the page has moved on. A span that crosses the border of a shadow root is cut there: no range can
 * cross it, and the part that can be shown is better than none.
 */
export function toRange(document: Document, dom: Dom, places: Places, start: number, end: number): Range | null {
  const from = places.at(start);
  const to = places.before(end);
  if (!from || !to || end <= start) return null;
  if (from.node === to.node && from.offset >= to.offset) return null;
  const range = dom.range(document, from.node, from.offset, to.node, to.offset);
  if (range === null || !range.collapsed) return range;
  return dom.range(document, from.node, from.offset, from.node, dom.data(from.node).length);
}

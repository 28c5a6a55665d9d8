/** The record inside an HTML file: a `<script>` that is data and never runs, written here and found again here. */
import { toScriptText } from './json-text.ts';
import type { ArticleRecord } from './record.ts';

const ID = 'firsthand-record';
const OPEN = `<script type="application/json" data-holds="${ID}">`;
const CLOSE = '</script>';

export function toDataBlock(record: ArticleRecord): string {
  return `${OPEN}${toScriptText(record)}${CLOSE}`;
}

/**
 * The texts of all such blocks. By their very spelling, which a browser that saves the page again keeps. The page has no other: a
 * quotation mark in its text is always an entity.
 */
export function findDataBlocks(html: string): string[] {
  const found: string[] = [];
  for (let at = html.indexOf(OPEN); at !== -1; at = html.indexOf(OPEN, at)) {
    const start = at + OPEN.length;
    const end = html.indexOf(CLOSE, start);
    found.push(html.slice(start, end === -1 ? html.length : end));
    at = end === -1 ? html.length : end;
  }
  return found;
}

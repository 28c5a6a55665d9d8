/** Pages for the document reader's tests: HTML to a reading, with linkedom's document. */
import { parseHTML } from 'linkedom';
import type { Reading, ReadOptions } from '../../src/article/from-document.ts';
import { fromHtml } from '../../src/article/from-html.ts';

export function readPage(html: string, options: ReadOptions = {}): Reading {
  return fromHtml(html, (source) => parseHTML(source).document as unknown as Document, options);
}

/** The blocks of a page, as `kind: words`. */
export function blocksOf(html: string, options: ReadOptions = {}): string[] {
  const { article } = readPage(html, options);
  return article.blocks.map(({ start, end, kind }) => `${kind}: ${article.text.slice(start, end)}`);
}

/** Prose of a given mark, long enough to be taken for a story's. */
export function prose(mark: string): string {
  return `${mark} tells how the intruders came in through the mail servers, what they took with them, and who noticed it first.`;
}

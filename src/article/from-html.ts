/** HTML text to an article, where there is no page: files, clipboards, the command line. The parser is the caller's: a browser has one, Node does not. */
import { fromDocument, type Reading, type ReadOptions } from './from-document.ts';

/** @example fromHtml(html, (source) => parseHTML(source).document).article.text // with linkedom */
export function fromHtml(html: string, parse: (html: string) => Document, options: ReadOptions = {}): Reading {
  return fromDocument(parse(html), options);
}

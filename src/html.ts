/**
 * `firsthand/html`: pages and HTML to articles. Apart from the main export because it speaks of the DOM, whose types not every program has.
 * A browser brings a parser (`DOMParser`); in Node give one, such as linkedom's:
 *
 *     import { parseHTML } from 'linkedom';
 *     import { fromHtml } from 'firsthand/html';
 *
 *     const { article } = fromHtml(html, (source) => parseHTML(source).document);
 */
export { fromDocument, type Reading, type ReadOptions } from './article/from-document.ts';
export { fromHtml } from './article/from-html.ts';

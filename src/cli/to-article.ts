/** A document's text to an article, by the reader for its format. */
import type { Article } from '../article/article.ts';
import { fromHtml } from '../article/from-html.ts';
import { fromMarkdown } from '../article/from-markdown.ts';
import { fromText } from '../article/from-text.ts';
import type { Given } from '../article/given.ts';
import type { Format } from './read-input.ts';

export async function toArticle(text: string, format: Format, given: Given): Promise<Article> {
  switch (format) {
    case 'text':
      return fromText(text, given);
    case 'markdown':
      return fromMarkdown(text, given);
    case 'html':
    case 'docx': {
      // Loaded only where it is needed: plain text is checked before a parser of HTML would have started.
      const { parseHTML } = await import('linkedom');
      const { url = null, published = null, title } = given;
      const page = format === 'docx' ? toStory(text) : text;
      const { article } = fromHtml(page, (html) => parseHTML(toWholePage(html)).document, { url, published });
      return title ? { ...article, title } : article;
    }
  }
}

/** Unlike a browser, linkedom makes no page of a fragment. */
function toWholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

/** All of a document is the story: nothing in it is a menu or an advert. */
function toStory(html: string): string {
  return `<article>${html}</article>`;
}

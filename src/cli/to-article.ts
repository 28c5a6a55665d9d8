/** A document's text to an article, by the reader for its format. */
import type { Article } from '../article/article.ts';
import { fromDocument } from '../article/from-document.ts';
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
    case 'html': {
      // Loaded only where it is needed: plain text is checked before a parser of HTML has even started.
      const { parseHTML } = await import('linkedom');
      const { document } = parseHTML(text);
      const { article } = fromDocument(document, given);
      return given.title ? { ...article, title: given.title } : article;
    }
  }
}

/**
 * One element of a live page to an article: the draft in a rich editor. All of it is the text, nothing is weighed or left out, and
 * the page around it says nothing of it. The element is read, and not touched.
 */
import type { Article } from './article.ts';
import { blocksOf, wordsOf } from './document/blocks.ts';
import { domOf } from './document/dom.ts';
import { addressOf } from './document/links.ts';
import { assemble } from './document/offsets.ts';
import { outlineOf } from './document/outline.ts';
import { toRange } from './document/range.ts';
import { type Chosen, kindOf } from './document/select.ts';
import { type Given, givenDay } from './given.ts';

export interface ElementReading {
  readonly article: Article;
  /** There is more in it than anybody reads; what comes after the bounds was not looked at. */
  readonly truncated: boolean;
  /** The live range of a span of the article's text; null where the page has moved on. Browsers only. */
  toRange(start: number, end: number): Range | null;
}

/** @example fromElement(editor, { published: '2026-11-25' }).article.text */
export function fromElement(element: Element, given: Given = {}): ElementReading {
  const document = element.ownerDocument;
  const dom = domOf(document);
  const outline = outlineOf(element, dom, true);
  const chosen = blocksOf(outline, dom)
    .filter((block) => wordsOf(outline, dom, block, 10) !== '')
    .map((block): Chosen => ({ block, kind: kindOf(outline, block.box, -1) }));
  const [first, ...rest] = chosen;
  // A heading that the draft begins with is its own; one without text under it is all there is of it.
  const isTitled = first?.kind === 'heading' && rest.length > 0;
  const { text, blocks, links, places } = assemble(outline, dom, isTitled ? [{ ...first, kind: 'title' }, ...rest] : chosen);
  const title = given.title || (isTitled ? wordsOf(outline, dom, first.block) : null);
  const published = givenDay(given);
  return {
    article: {
      text,
      blocks,
      title,
      url: given.url || null,
      published: published?.day ?? null,
      publishedFrom: published?.from ?? null,
      language: given.language || null,
      links: links.flatMap(({ start, end, element: link }) => {
        const url = addressOf(link, dom, []);
        return url === null ? [] : [{ start, end, url }];
      }),
    },
    truncated: outline.truncated,
    toRange: (start, end) => toRange(document, dom, places, start, end),
  };
}

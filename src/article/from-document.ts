/**
 * A live page to an article, without touching the page. One walk makes a list of what is shown (`outline`), the list is joined to
 * blocks, what is not the story is left out, and the rest becomes text of which every character knows its text node.
 *
 *   Document ─ outline ─▶ blocks ─ title ─▶ boilerplate ─ body ─▶ select ─ offsets ─▶ Article
 *
 * Pages are hostile: nothing here recurses, runs the page's code, or throws.
 */
import type { Article, Cut } from './article.ts';
import { datesBeside } from './document/beside.ts';
import { blocksOf } from './document/blocks.ts';
import { findBody, type Page, type Shape } from './document/body.ts';
import { findBoilerplate } from './document/boilerplate.ts';
import { domOf } from './document/dom.ts';
import { describedArticles } from './document/json-ld.ts';
import { addressOf } from './document/links.ts';
import { readMetadata } from './document/metadata.ts';
import { assemble } from './document/offsets.ts';
import { outlineOf } from './document/outline.ts';
import { headlinesOf, ownDescription } from './document/own-description.ts';
import { findCut } from './document/partial.ts';
import { proseOf } from './document/prose.ts';
import { findPublished } from './document/published.ts';
import { toRange } from './document/range.ts';
import { selectBlocks } from './document/select.ts';
import { pickSelected, type Selected } from './document/selected.ts';
import { findHeadline, headlineWords, withoutSite } from './document/title.ts';
import { givenDay } from './given.ts';

export interface ReadOptions {
  /** The page's address, where the document does not know it. */
  readonly url?: string | null;
  /** A day or a moment that whoever asks knows better than the page. */
  readonly published?: string | null;
  /** Read what is selected instead of the story. Of the story stay the title, the day and the address. */
  readonly selected?: Selected | null;
}

export interface Reading {
  readonly article: Article;
  /** An `index` has no text: it lists stories and is none. `none` has hardly any prose. */
  readonly shape: Shape;
  /** The element in which the story stands; null in a document without elements. */
  readonly body: Element | null;
  /** The page is larger than anybody reads; what comes after the bounds was not looked at. */
  readonly truncated: boolean;
  /** The page shows only the beginning of the story; null where it seems whole. */
  readonly partial: Cut | null;
  /** Where the selection stands in the text, which holds the whole of every block that it touches; null where nothing was selected. */
  readonly selection: { readonly start: number; readonly end: number } | null;
  /** The live range of a span of the article's text; null where the page has moved on. Browsers only. */
  toRange(start: number, end: number): Range | null;
  /** The offset of a place in the page; null outside the article's text. */
  toOffset(node: Node, offset: number): number | null;
}

/** @example fromDocument(document, { url: location.href }).article.title */
export function fromDocument(document: Document, options: ReadOptions = {}): Reading {
  const dom = domOf(document);
  const metadata = readMetadata(document, dom, options.url ?? null);
  const described = describedArticles(document, dom);
  const selected = options.selected ?? null;
  const outline = outlineOf(dom.root(document), dom, selected !== null);
  const raw = blocksOf(outline, dom);

  const headline = findHeadline(outline, dom, raw, [...metadata.titles, ...headlinesOf(described)]);
  const title =
    headline < 0 ? (metadata.titles[0] ? withoutSite(metadata.titles[0]) : null) : headlineWords(outline, dom, raw, headline);
  const own = ownDescription({ described, metadata, title });
  const left = findBoilerplate(outline, dom, raw, proseOf(outline, raw), headline);
  const page: Page = {
    outline,
    dom,
    headline,
    left,
    prose: proseOf(outline, raw, left),
    addresses: metadata.urls,
    saysLive: own?.isLive === true,
  };

  const body = findBody(page);
  const isShown = dom.isShown(document);
  const chosen = body.shape === 'index' ? [] : selectBlocks(page, body, raw, isShown);
  const picked = selected === null ? null : pickSelected(outline, dom, raw, headline, selected);
  const { text, blocks, links, places } = assemble(outline, dom, picked?.chosen ?? chosen);
  // The first paragraph may be a standfirst, with the byline under it.
  const paragraphs = chosen.filter((one) => one.kind === 'paragraph');
  const begin = paragraphs[1] ?? paragraphs[0] ?? chosen[0];
  const published = givenDay(options) ?? findPublished({ described: own, metadata, ...datesBeside(page, raw, begin) });
  return {
    article: {
      text,
      blocks,
      title,
      url: options.url ?? metadata.urls[0] ?? null,
      published: published?.day ?? null,
      publishedFrom: published?.from ?? null,
      language: metadata.language,
      links: links.flatMap(({ start, end, element }) => {
        const url = addressOf(element, dom, metadata.urls);
        return url === null ? [] : [{ start, end, url }];
      }),
    },
    shape: body.shape,
    body: (outline.nodes[body.root] as Element | undefined) ?? null,
    truncated: outline.truncated,
    partial:
      picked === null
        ? findCut({
            page,
            body,
            blocks: raw,
            chosen,
            text,
            described: own,
            isRendered: (element) => !isShown || dom.isRendered(element),
          })
        : null,
    selection: picked?.span(places) ?? null,
    toRange: (start, end) => toRange(document, dom, places, start, end),
    toOffset: places.offsetOf,
  };
}

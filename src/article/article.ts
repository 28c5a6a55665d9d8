/** The article as the engine sees it: plain text with blocks, and what is known of its origin. Readers make it; nothing here knows the DOM. */
import type { Day } from '../vocabulary.ts';

/** A paragraph, list item or heading: a half-open span of UTF-16 offsets into `Article.text`. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: 'title' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption';
}

/** Where the day of publication was read, best first. */
export type PublishedFrom = 'given' | 'json-ld' | 'meta' | 'time' | 'url' | 'text';

export interface Link {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

export interface Article {
  /** The text claims are read from. Offsets everywhere are UTF-16 and into this, untrimmed. */
  readonly text: string;
  /** The same text, offset for offset, with markup made soft (U+00AD), where the text is a draft in Markdown: what words are read from. */
  readonly view?: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly url: string | null;
  /** The day in the publication's own time zone. */
  readonly published: Day | null;
  readonly publishedFrom: PublishedFrom | null;
  /** BCP 47, or null when unknown. */
  readonly language: string | null;
  readonly links: readonly Link[];
}

/**
 * How a story is cut short, where a page shows only its beginning: a `gate` asks for a subscription where the text stops; the page keeps a
 * `paid-part` back; the text is far `shorter` than the page says the story is; its last sentence is `cut-off`.
 */
export const CUTS = ['gate', 'paid-part', 'shorter', 'cut-off'] as const;
export type Cut = (typeof CUTS)[number];

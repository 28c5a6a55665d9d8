/**
 * The draft as the engine reads it, and the way back: offsets in the article's text to positions in the editor's document. A character is one
 * step in both, a hard break is a line break, and every block of text begins where the table says. Pure.
 */
import type { Node } from 'prosemirror-model';
import type { Mapping } from 'prosemirror-transform';
import type { Article, Block, Link } from '../../../src/article/article.ts';
import { schema } from './schema.ts';

/** A block of text that stands in both. */
interface Place {
  /** Offset in the article's text. */
  readonly start: number;
  readonly end: number;
  /** Position in the document of its first character. */
  readonly at: number;
}

export interface Read {
  readonly article: Article;
  readonly places: readonly Place[];
}

/** What was read of the draft at one moment, and what became of its places since. */
export interface Snapshot {
  readonly read: Read;
  readonly since: Mapping;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Between blocks: to the engine, as to a reader of plain text, a new paragraph. */
const BETWEEN = '\n\n';

/** @param day `YYYY-MM-DD`: the day the draft is for. */
export function read(doc: Node, day: string): Read {
  const places: Place[] = [];
  const blocks: Block[] = [];
  const links: Link[] = [];
  const texts: string[] = [];
  let length = 0;
  doc.descendants((node, at, parent) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\n');
    if (text.trim() === '') return false;
    if (length > 0) length += BETWEEN.length;
    const start = length;
    length += text.length;
    texts.push(text);
    places.push({ start, end: length, at: at + 1 });
    blocks.push({ start, end: length, kind: kindOf(node, parent) });
    node.forEach((inline, offset) => {
      const link = inline.marks.find(({ type }) => type === schema.marks.link);
      if (link === undefined) return;
      const url = String(link.attrs.href);
      const last = links.at(-1);
      // Bold words inside a link cut its text, and it is one link.
      if (last?.url === url && last.end === start + offset)
        links[links.length - 1] = { ...last, end: last.end + inline.nodeSize };
      else links.push({ start: start + offset, end: start + offset + inline.nodeSize, url });
    });
    return false;
  });
  const title = titleOf(doc);
  const article: Article = {
    text: texts.join(BETWEEN),
    blocks,
    title: title === '' ? null : title,
    url: null,
    published: day,
    publishedFrom: 'given',
    language: null,
    links: links.filter(({ url }) => /^https?:/i.test(url)),
  };
  return { article, places };
}

export function titleOf(doc: Node): string {
  return doc.firstChild?.textContent.trim() ?? '';
}

function kindOf(node: Node, parent: Node | null): Block['kind'] {
  if (node.type === schema.nodes.title) return 'title';
  if (node.type === schema.nodes.heading) return 'heading';
  if (parent?.type === schema.nodes.list_item) return 'list-item';
  return parent?.type === schema.nodes.blockquote ? 'quote' : 'paragraph';
}

/** The stretches of the document in which a span of the text stands: one for each block that it touches. */
export function toStretches({ places }: Pick<Read, 'places'>, { start, end }: Span): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = firstEndingAfter(places, start); i < places.length; i += 1) {
    const place = places[i];
    if (place === undefined || place.start >= end) break;
    const from = place.at + Math.max(start, place.start) - place.start;
    const to = place.at + Math.min(end, place.end) - place.start;
    if (from < to) stretches.push({ from, to });
  }
  return stretches;
}

/** The position of an offset, for words that are put in; null between blocks. The end of a block is in it. */
export function toPosition({ places }: Pick<Read, 'places'>, offset: number): number | null {
  const place = places[firstEndingAfter(places, offset - 1)];
  return place === undefined || offset < place.start || offset > place.end ? null : place.at + offset - place.start;
}

/** The offset of a position, or null where nothing of the text stands. */
export function toOffset({ places }: Pick<Read, 'places'>, position: number): number | null {
  const place = places.find(({ at, start, end }) => position >= at && position <= at + end - start);
  return place === undefined ? null : place.start + position - place.at;
}

/** Index of the first place whose end lies behind the offset: places are in order, and a long draft has thousands. */
function firstEndingAfter(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place !== undefined && place.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

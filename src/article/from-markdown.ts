/**
 * A Markdown draft to an article. The text stays the draft, character by character: front matter, code, comments and definitions are
 * in no block, and `view` is the same text with the markup inside blocks made soft, for whoever reads words.
 */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown as parse } from 'mdast-util-from-markdown';
import type { Article, Block, Link } from './article.ts';
import { dayInAddress, parseDay } from './day.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type Given, givenDay, type Published } from './given.ts';
import { SOFT } from './normalise.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the walk over the tree collects. */
interface Found {
  readonly blocks: Block[];
  readonly links: Link[];
  /** Spans of text in the draft that are shown as they stand. */
  readonly shown: Span[];
}

/** @example fromMarkdown('# Hafnium\n\nIt *began* in January.').title // 'Hafnium' */
export function fromMarkdown(markdown: string, given: Given = {}): Article {
  const front = readFrontMatter(markdown);
  const tree = parse(blanked(markdown, front));
  const { blocks, links, shown } = collect(tree, markdown);
  const view = viewOf(markdown, blocks, shown);
  const [first] = blocks;
  const heading = first?.kind === 'heading' ? first : undefined;
  const title = given.title || front?.title || (heading && wordsOf(view, heading)) || null;
  const isTitle = first !== undefined && (first === heading || wordsOf(view, first) === title);
  const published = givenDay(given) ?? fromFront(front) ?? fromAddress(given.url);
  return {
    text: markdown,
    view,
    blocks: isTitle ? [{ ...first, kind: 'title' }, ...blocks.slice(1)] : blocks,
    title,
    url: given.url || null,
    published: published?.day ?? null,
    publishedFrom: published?.from ?? null,
    language: given.language || front?.language || null,
    links,
  };
}

/** Front matter and the byte-order mark as blanks: the parser knows neither, and offsets must hold. */
function blanked(markdown: string, front: FrontMatter | null): string {
  const end = front?.end ?? (markdown.startsWith('\uFEFF') ? 1 : 0);
  return markdown.slice(0, end).replace(/[^\r\n]/g, ' ') + markdown.slice(end);
}

/** Walks without recursion: quotes and lists can be nested as deep as the draft is long. */
function collect(tree: Root, markdown: string): Found {
  const found: Found = { blocks: [], links: [], shown: [] };
  const stack: { node: Nodes; kind: Block['kind'] }[] = [{ node: tree, kind: 'paragraph' }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node } = top;
    let { kind } = top;
    const span = spanOf(node);
    if (node.type === 'blockquote') kind = 'quote';
    else if (node.type === 'listItem') kind = 'list-item';
    if (span && (node.type === 'paragraph' || node.type === 'heading'))
      found.blocks.push({ ...span, kind: node.type === 'heading' ? 'heading' : kind });
    if (span && (node.type === 'text' || node.type === 'inlineCode')) found.shown.push(span);
    if (span && node.type === 'link' && /^https?:/i.test(node.url))
      found.links.push({ ...(shownSpan(node) ?? span), url: node.url });
    if ('children' in node)
      for (let i = node.children.length - 1; i >= 0; i -= 1) stack.push({ node: node.children[i] as Nodes, kind });
  }
  found.blocks.sort((a, b) => a.start - b.start);
  return { ...found, blocks: found.blocks.filter((block) => markdown.slice(block.start, block.end).trim() !== '') };
}

/** Outside blocks the view is the text. Inside, what is not shown is soft, character by character; line breaks stay. */
function viewOf(markdown: string, blocks: readonly Block[], shown: readonly Span[]): string {
  let view = '';
  let at = 0;
  let next = 0;
  for (const block of blocks) {
    if (block.start < at) continue;
    view += markdown.slice(at, block.start);
    at = block.start;
    for (let span = shown[next]; span && span.start < block.end; span = shown[++next]) {
      if (span.start < at) continue;
      view += softened(markdown.slice(at, span.start)) + textOf(markdown.slice(span.start, span.end));
      at = span.end;
    }
    view += softened(markdown.slice(at, block.end));
    at = block.end;
  }
  return view + markdown.slice(at);
}

function softened(markup: string): string {
  return markup.replace(/[^\r\n]/g, SOFT);
}

/** Escapes, entities, code marks, and the marks of quotes and lists before continued lines. */
function textOf(source: string): string {
  return withoutCodeMarks(source)
    .replace(/&(?:nbsp|#160|#xa0);/gi, (entity) => ' '.padEnd(entity.length, SOFT))
    .replace(/&(?:shy|zwnj|zwj|#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/gi, (entity) =>
      decoded(entity).padEnd(entity.length, SOFT),
    )
    .replace(/\\(?=[!-/:-@[-`{-~])/g, SOFT)
    .replace(/(\n)([ \t]*(?:>[ \t]?)+)/g, (_, line: string, marks: string) => line + softened(marks));
}

/** The backticks of code, at its two ends. */
function withoutCodeMarks(source: string): string {
  let from = 0;
  while (source.charAt(from) === '`') from += 1;
  let to = source.length;
  while (to > from && source.charAt(to - 1) === '`') to -= 1;
  return SOFT.repeat(from) + source.slice(from, to) + SOFT.repeat(source.length - to);
}

/** The common entities; what is unknown stays soft as a whole. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&pound;': '£',
  '&euro;': '€',
};

function decoded(entity: string): string {
  const known = ENTITIES[entity.toLowerCase()];
  if (known !== undefined) return known;
  const number = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity);
  const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16) : 0;
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : '';
}

function shownSpan(node: Nodes): Span | null {
  if (!('children' in node)) return null;
  const first = node.children[0];
  const last = node.children.at(-1);
  const [start, end] = [first && spanOf(first), last && spanOf(last)];
  return start && end ? { start: start.start, end: end.end } : null;
}

function spanOf(node: Nodes): Span | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}

function wordsOf(view: string, { start, end }: Span): string {
  return view.slice(start, end).replaceAll(SOFT, '').replace(/\s+/g, ' ').trim();
}

function fromFront(front: FrontMatter | null): Published | null {
  const day = front?.date ? parseDay(front.date) : null;
  return day === null ? null : { day, from: 'meta' };
}

function fromAddress(url: string | null | undefined): Published | null {
  const day = url ? dayInAddress(url) : null;
  return day === null ? null : { day, from: 'url' };
}

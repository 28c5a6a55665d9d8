/**
 * Plain text to an article: a draft, a file, a clipboard. The text stays untouched, character by character; only its blocks are found.
 * Blank lines part blocks. A single line break parts them too, unless the lines were broken to fit a width.
 */
import type { Article, Block } from './article.ts';
import { dayInAddress, findDay } from './day.ts';
import { type Given, givenDay, type Published } from './given.ts';

interface Line {
  /** Without the blanks around it. */
  readonly start: number;
  readonly end: number;
}

/** No editor wraps wider than this; a longer line is a paragraph. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 30;
const LONGEST_HEADING = 110;
const MOST_HEADING_WORDS = 18;
/** A dateline or byline stands in the first lines. */
const DATELINE_REACH = 400;

const BULLET = /^(?:[-*•·▪◦‣–—]|\d{1,3}[.)])\s/u;
/** A live blog's entry: "14:32", "2.15pm BST". */
const CLOCK = /^(?:\d{1,2}:\d{2}(?!\d)|\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b)/i;
const ENDS_SENTENCE = /[.!?…:;,]["'”’»)\]]*$/u;

/** @example fromText('Hafnium\n\nIt began in January.').blocks.length // 2 */
export function fromText(text: string, given: Given = {}): Article {
  const blocks = blocksOf(text);
  const title = given.title || null;
  const named = nameTitle(text, blocks, title);
  const published = givenDay(given) ?? dateline(text) ?? fromAddress(given.url);
  return {
    text,
    blocks: named,
    title: title ?? (named[0]?.kind === 'title' ? text.slice(named[0].start, named[0].end) : null),
    url: given.url || null,
    published: published?.day ?? null,
    publishedFrom: published?.from ?? null,
    language: given.language || null,
    links: [],
  };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  const close = () => {
    if (lines.length > 0) for (const block of blocksOfLines(text, lines)) blocks.push(block);
    lines = [];
  };
  for (let at = 0; at <= text.length; ) {
    const breakAt = text.indexOf('\n', at);
    const to = breakAt < 0 ? text.length : breakAt;
    const line = trimmed(text, at, to);
    if (line === null) close();
    else lines.push(line);
    at = to + 1;
  }
  close();
  return blocks.map((block, i) => (i < blocks.length - 1 && isHeading(text, block) ? { ...block, kind: 'heading' } : block));
}

/** Lines without a blank line between them. */
function blocksOfLines(text: string, lines: readonly Line[]): Block[] {
  const wrapped = isWrapped(text, lines);
  const blocks: Block[] = [];
  let open: { start: number; end: number; kind: Block['kind'] } | null = null;
  for (const line of lines) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 40));
    const isItem = BULLET.test(words);
    const begins = open === null || isItem || CLOCK.test(words) || (!wrapped && !/^\p{Ll}/u.test(words));
    if (begins) {
      if (open) blocks.push(open);
      open = { start: line.start, end: line.end, kind: isItem ? 'list-item' : 'paragraph' };
    } else if (open) {
      open.end = line.end;
    }
  }
  if (open) blocks.push(open);
  return blocks;
}

/** Were the lines broken to fit a width? Then the next line's first word would not have fitted on its line, nearly always. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  const width = Math.max(...lines.slice(0, 1000).map((line) => line.end - line.start));
  if (lines.length < 2 || width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  let forced = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined) continue;
    let word = next.start;
    while (word < next.end && !isBlank(text, word)) word += 1;
    if (line.end - line.start + 1 + word - next.start > width - 2) forced += 1;
  }
  return forced >= 0.7 * (lines.length - 1);
}

/** Short, and without the point that ends a sentence. */
function isHeading(text: string, block: Block): boolean {
  if (block.kind !== 'paragraph' || block.end - block.start > LONGEST_HEADING) return false;
  const words = text.slice(block.start, block.end);
  if (words.includes('\n') || (ENDS_SENTENCE.test(words) && !words.endsWith('?'))) return false;
  return words.split(/\s+/).length <= MOST_HEADING_WORDS && !/["”»]$/.test(words);
}

/** The first block is the title when it says what the given title says, or when none was given and it reads like one. */
function nameTitle(text: string, blocks: Block[], title: string | null): Block[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return blocks;
  const isTitle = title === null ? first.kind === 'heading' : text.slice(first.start, first.end) === title.trim();
  return isTitle ? [{ ...first, kind: 'title' }, ...rest] : blocks;
}

/** A day in the first lines, where it stands alone or in a byline and not in a sentence. */
function dateline(text: string): Published | null {
  for (const line of text.slice(0, DATELINE_REACH).split(/\n/)) {
    if (line.length > 80 || ENDS_SENTENCE.test(line.trim())) continue;
    const day = findDay(line);
    if (day !== null) return { day, from: 'text' };
  }
  return null;
}

function fromAddress(url: string | null | undefined): Published | null {
  const day = url ? dayInAddress(url) : null;
  return day === null ? null : { day, from: 'url' };
}

function trimmed(text: string, from: number, to: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}

function isBlank(text: string, at: number): boolean {
  return /[\s\u200B\uFEFF]/.test(text[at] ?? '');
}

/**
 * The outline's texts, joined to blocks as a page shows them: inline elements join, block elements part, `<br>` breaks the line and
 * two of them part. Nothing is judged here.
 */
import type { Dom } from './dom.ts';
import type { Outline } from './outline.ts';

/** A text of a block, or a line break (`text` is -1). */
export interface Piece {
  readonly text: number;
  /** The link it stands in; -1 for none. */
  readonly link: number;
}

/** Numbers are indices into the outline. */
export interface RawBlock {
  /** The element that makes it a block. */
  readonly box: number;
  readonly pieces: readonly Piece[];
  /** Characters without the blanks around each text. */
  readonly length: number;
  readonly linkLength: number;
}

const INLINE = new Set(
  '#text A ABBR ACRONYM B BASEFONT BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** In Node nobody knows how a custom element is shown: with more text than this it is taken for a block. */
const LONGEST_INLINE = 60;

export function blocksOf(outline: Outline, dom: Dom): RawBlock[] {
  const { nodes, names, ends } = outline;
  const isBlock = blockTest();
  const blocks: RawBlock[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  let linkLength = 0;
  let breaks = 0;
  let link = -1;
  const boxes: number[] = [];

  const flush = () => {
    while (pieces.at(-1)?.text === -1) pieces.pop();
    if (length > 0) blocks.push({ box: boxes.at(-1) ?? 0, pieces, length, linkLength });
    pieces = [];
    length = linkLength = breaks = 0;
  };

  for (let i = 0; i < nodes.length; i += 1) {
    for (let box = boxes.at(-1); box !== undefined && (ends[box] ?? 0) <= i; box = boxes.at(-1)) {
      flush();
      boxes.pop();
    }
    if (link >= 0 && (ends[link] ?? 0) <= i) link = -1;
    const name = names[i] ?? '';
    if (name === '#text') {
      const size = dom.data(nodes[i] as Node).trim().length;
      if (size === 0 && pieces.length === 0) continue;
      if (size > 0) breaks = 0;
      pieces.push({ text: i, link });
      length += size;
      if (link >= 0) linkLength += size;
    } else if (name === 'BR') {
      breaks += 1;
      if (breaks > 1) flush();
      else if (length > 0) pieces.push({ text: -1, link: -1 });
    } else if (isBlock(i)) {
      flush();
      boxes.push(i);
    } else if (name === 'A' && link < 0 && dom.attribute(nodes[i] as Element, 'href') !== '') {
      link = i;
    }
  }
  flush();
  return blocks;

  function blockTest(): (i: number) => boolean {
    const custom = new Map<string, boolean>();
    return (i) => {
      const name = names[i] ?? '';
      if (INLINE.has(name)) return false;
      if (!name.includes('-')) return true;
      const known = custom.get(name);
      if (known !== undefined) return known;
      const display = dom.display(nodes[i] as Element);
      const made =
        display !== null && display !== '' ? !/^(?:inline|contents)/.test(display) : textLength(i, ends[i] ?? 0) > LONGEST_INLINE;
      custom.set(name, made);
      return made;
    };
  }

  function textLength(from: number, to: number): number {
    let total = 0;
    for (let i = from; i < to && total <= LONGEST_INLINE; i += 1)
      if (names[i] === '#text') total += dom.data(nodes[i] as Node).trim().length;
    return total;
  }
}

/** Whether `inner` is `outer` or stands in it. */
export function isWithin({ ends }: Outline, inner: number, outer: number): boolean {
  return inner >= outer && inner < (ends[outer] ?? 0);
}

/** The words of a block, blanks folded; at most `most` characters. */
export function wordsOf({ nodes }: Outline, dom: Dom, { pieces }: Pick<RawBlock, 'pieces'>, most = 400): string {
  let words = '';
  for (const { text } of pieces) {
    if (words.length > most) break;
    words += text < 0 ? '\n' : dom.data(nodes[text] as Node).slice(0, most);
  }
  return words.replace(/\s+/g, ' ').trim();
}

/**
 * The article's text, and for each of its characters the place in the page: runs of text nodes, found by binary search. Runs of
 * blanks become one space, which stands for their first; between blocks and at line breaks there are characters that are nowhere.
 */
import type { Block, Link } from '../article.ts';
import type { Dom } from './dom.ts';
import type { Outline } from './outline.ts';
import type { Chosen } from './select.ts';

/** `length` characters of the article's text from `at` on, which are those of `node` from `from` on. */
interface Run {
  readonly at: number;
  readonly node: Text;
  readonly from: number;
  length: number;
}

export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The outline's index of each link with its span. */
  readonly links: readonly (Omit<Link, 'url'> & { readonly element: Element })[];
  readonly places: Places;
}

export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Both ways between the article's offsets and the page. */
export interface Places {
  /** The place of the character at `offset`; of the next one that has a place, where this has none. */
  at(offset: number): Place | null;
  /** The place after the last character before `offset` that has one. */
  before(offset: number): Place | null;
  /** The offset of a place; null where the page's text is not in the article's. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Two blanks or more. */
const BLANKS = /[ \t\n\r\f]{2,}/g;

export function assemble({ nodes }: Outline, dom: Dom, chosen: readonly Chosen[]): Assembled {
  const parts: string[] = [];
  const runs: Run[] = [];
  const blocks: Block[] = [];
  const links: { start: number; end: number; element: Element }[] = [];
  let length = 0;
  let blank: { node: Text; from: number } | 'line' | null = null;

  const write = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  const put = (node: Text, from: number, words: string) => {
    const last = runs.at(-1);
    if (last && last.node === node && last.from + last.length === from && last.at + last.length === length)
      last.length += words.length;
    else runs.push({ at: length, node, from, length: words.length });
    write(words);
  };

  for (const { block, kind } of chosen) {
    const separated = length > 0 ? '\n\n' : '';
    let start = -1;
    let open = -1;
    blank = null;
    for (const { text, link } of block.pieces) {
      if (text < 0) {
        if (start >= 0) blank = 'line';
        continue;
      }
      const node = nodes[text] as Text;
      const data = dom.data(node);
      // Between runs of blanks, single blanks stand for themselves: one piece of text, one place.
      for (let at = 0; at < data.length; ) {
        BLANKS.lastIndex = at;
        const gap = BLANKS.exec(data);
        const until = gap ? gap.index : data.length;
        const from = isBlank(data.charCodeAt(at)) ? at + 1 : at;
        const to = until > from && isBlank(data.charCodeAt(until - 1)) ? until - 1 : until;
        if (from > at) blank ??= { node, from: at };
        if (to > from) {
          if (start < 0) {
            write(separated);
            start = length;
          } else if (blank === 'line') write('\n');
          else if (blank) put(blank.node, blank.from, ' ');
          blank = null;
          const begun = length;
          put(node, from, data.slice(from, to).replace(/[\t\n\r\f]/g, ' '));
          if (link >= 0) {
            const last = links.at(-1);
            if (open === link && last) last.end = length;
            else links.push({ start: begun, end: length, element: nodes[link] as Element });
          }
          open = link;
          if (to < until) blank = { node, from: to };
        }
        if (gap) blank ??= { node, from: gap.index };
        at = gap ? gap.index + gap[0].length : data.length;
      }
    }
    if (start >= 0) blocks.push({ start, end: length, kind });
  }
  return { text: parts.join(''), blocks, links, places: placesOf(runs) };
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

function placesOf(runs: readonly Run[]): Places {
  let byNode: Map<Node, Run[]> | null = null;
  return {
    at(offset) {
      const run = runs[firstEndingAfter(offset)];
      return run ? { node: run.node, offset: run.from + Math.max(0, offset - run.at) } : null;
    },
    before(offset) {
      const next = firstEndingAfter(offset - 1);
      const run = runs[next];
      if (run && run.at < offset) return { node: run.node, offset: run.from + offset - run.at };
      const last = runs[next - 1];
      return last ? { node: last.node, offset: last.from + last.length } : null;
    },
    offsetOf(node, offset) {
      byNode ??= group(runs);
      const own = byNode.get(node);
      const first = own?.[0];
      if (!own || !first) return null;
      let found = first;
      for (const run of own) if (run.from <= offset) found = run;
      return found.at + Math.min(Math.max(0, offset - found.from), found.length);
    },
  };

  function firstEndingAfter(offset: number): number {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = runs[middle];
      if (run && run.at + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function group(runs: readonly Run[]): Map<Node, Run[]> {
  const byNode = new Map<Node, Run[]>();
  for (const run of runs) {
    const own = byNode.get(run.node);
    if (own) own.push(run);
    else byNode.set(run.node, [run]);
  }
  return byNode;
}

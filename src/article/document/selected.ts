/**
 * What a person has selected, as blocks of the page: every block that holds a selected character, whole, so that a sentence is read with
 * those before it; and where the selection stands in them. Whether it belongs to the story is not asked.
 */
import { type RawBlock, wordsOf } from './blocks.ts';
import type { Dom } from './dom.ts';
import type { Places } from './offsets.ts';
import type { Outline } from './outline.ts';
import { type Chosen, kindOf } from './select.ts';
import { isOfHeadline } from './title.ts';

/** A place in the page, as ranges give it: a character of a text, or a child of an element. */
export interface Spot {
  readonly node: Node;
  readonly offset: number;
}

export interface Selected {
  readonly start: Spot;
  readonly end: Spot;
}

export interface Picked {
  readonly chosen: readonly Chosen[];
  /** Where the selection stands in the text that is made of the blocks; null where nothing of it can be read. */
  span(places: Places): { readonly start: number; readonly end: number } | null;
}

/** Half-open in the outline, with the offsets in the first and the last text. */
interface Stretch {
  readonly from: number;
  readonly fromOffset: number;
  readonly to: number;
  readonly toOffset: number;
}

export function pickSelected(
  outline: Outline,
  dom: Dom,
  blocks: readonly RawBlock[],
  headline: number,
  selected: Selected,
): Picked {
  const stretch = stretchOf(outline, dom, selected);
  const texts = blocks.flatMap(({ pieces }) => pieces.flatMap(({ text }) => (isIn(text) ? [text] : [])));
  const [first, last] = [texts[0], texts.at(-1)];
  return {
    chosen: blocks
      .filter((block) => block.pieces.some(({ text }) => isIn(text)) && wordsOf(outline, dom, block, 10) !== '')
      .map((block) => ({
        block,
        kind: isOfHeadline(outline, block, headline) ? 'title' : kindOf(outline, block.box, -1),
      })),
    span: (places) => {
      if (first === undefined || last === undefined) return null;
      const [from, to] = [outline.nodes[first] as Node, outline.nodes[last] as Node];
      const start = places.offsetOf(from, first === stretch.from ? stretch.fromOffset : 0);
      const end = places.offsetOf(to, last === stretch.to - 1 ? stretch.toOffset : dom.data(to).length);
      return start === null || end === null || start >= end ? null : { start, end };
    },
  };

  /** Is one of its characters selected, other than blanks? */
  function isIn(text: number): boolean {
    if (text < 0 || text < stretch.from || text >= stretch.to) return false;
    const data = dom.data(outline.nodes[text] as Node);
    const from = text === stretch.from ? stretch.fromOffset : 0;
    const to = text === stretch.to - 1 ? stretch.toOffset : data.length;
    return data.slice(from, to).trim() !== '';
  }
}

function stretchOf(outline: Outline, dom: Dom, { start, end }: Selected): Stretch {
  const indices = new Map<Node, number>();
  for (let i = 0; i < outline.nodes.length; i += 1) indices.set(outline.nodes[i] as Node, i);
  const from = indexOf(start);
  const to = indexOf(end);
  return {
    from: from.index,
    fromOffset: from.offset,
    to: to.isText ? to.index + 1 : to.index,
    toOffset: to.isText ? to.offset : Number.POSITIVE_INFINITY,
  };

  /** The node at a spot; where the outline leaves it out, whatever it holds comes after. */
  function indexOf({ node, offset }: Spot): { readonly index: number; readonly offset: number; readonly isText: boolean } {
    const own = indices.get(node);
    if (dom.type(node) === 3 && own !== undefined) return { index: own, offset, isText: true };
    let child = dom.first(node);
    for (let i = 0; child !== null && i < offset; i += 1) child = dom.next(child);
    for (; child !== null; child = dom.next(child)) {
      const index = indices.get(child);
      if (index !== undefined) return { index, offset: 0, isText: false };
    }
    if (own !== undefined) return { index: outline.ends[own] ?? own + 1, offset: 0, isText: false };
    return { index: behind(node), offset: 0, isText: false };
  }

  function behind(node: Node): number {
    for (let at: Node | null = node; at !== null; at = dom.parent(at)) {
      for (let next = dom.next(at); next !== null; next = dom.next(next)) {
        const index = indices.get(next);
        if (index !== undefined) return index;
      }
      const parent = dom.parent(at);
      const index = parent === null ? undefined : indices.get(parent);
      if (index !== undefined) return outline.ends[index] ?? index + 1;
    }
    return outline.nodes.length;
  }
}

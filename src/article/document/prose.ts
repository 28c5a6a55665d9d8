/** How much of the story's kind of text stands in any part of the outline: sums over blocks, answered at once for any element. */
import type { RawBlock } from './blocks.ts';
import type { Outline } from './outline.ts';

export interface Prose {
  /** The weight of the prose in an element. */
  within(element: number): number;
  /** Characters of any text from one index of the outline to another. */
  letters(from: number, to: number): number;
}

/** Shorter blocks are labels, bylines and buttons. */
const SHORTEST = 40;

/** Prose is what stands in paragraphs, is long enough to say something, and is not a link. */
export function weightOf(block: RawBlock, name: string | undefined): number {
  const own = block.length - block.linkLength;
  if (own < SHORTEST || own < block.length / 2 || (name !== undefined && /^H[1-6]$/.test(name))) return 0;
  return own;
}

export function proseOf({ nodes, names, ends }: Outline, blocks: readonly RawBlock[], left?: readonly boolean[]): Prose {
  const prose = new Float64Array(nodes.length + 1);
  const letters = new Float64Array(nodes.length + 1);
  for (const block of blocks) {
    const first = block.pieces[0]?.text ?? block.box;
    if (left?.[first]) continue;
    prose[first + 1] = weightOf(block, names[block.box]);
    letters[first + 1] = block.length;
  }
  for (let i = 1; i < prose.length; i += 1) {
    prose[i] = (prose[i] ?? 0) + (prose[i - 1] ?? 0);
    letters[i] = (letters[i] ?? 0) + (letters[i - 1] ?? 0);
  }
  return {
    within: (element) => (prose[ends[element] ?? 0] ?? 0) - (prose[element] ?? 0),
    letters: (from, to) => (letters[to] ?? 0) - (letters[from] ?? 0),
  };
}

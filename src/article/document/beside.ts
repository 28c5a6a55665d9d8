/** Dates that stand with the headline: `time` elements and short lines, up to the story's first words. Not those of other stories. */
import { isWithin, type RawBlock, wordsOf } from './blocks.ts';
import type { Page } from './body.ts';
import { isHidden } from './boilerplate.ts';
import type { Clues } from './published.ts';
import type { Chosen } from './select.ts';

const MOST_TIMES = 20;
const LONGEST_LINE = 140;
/** A longer line with a full stop is a sentence of the story. */
const SHORTEST_SENTENCE = 50;

/** `begin` is a block with which the story has surely begun. */
export function datesBeside(page: Page, blocks: readonly RawBlock[], begin: Chosen | undefined): Pick<Clues, 'times' | 'lines'> {
  const { outline, dom, headline } = page;
  const { nodes, names, parents, ends } = outline;
  const from = headline < 0 ? 0 : headerOf(headline);
  const to = Math.max(begin?.block.box ?? -1, names[from] === 'HEADER' ? (ends[from] ?? 0) : 0);
  const until = begin ? Math.max(to, firstOf(begin.block)) : to;
  const times: string[] = [];
  for (let i = from; i < to && times.length < MOST_TIMES; i += 1) {
    if (names[i] === '#text' || isElsewhere(i)) continue;
    const element = nodes[i] as Element;
    const marked = /datePublished/i.test(dom.attribute(element, 'itemprop'));
    if (names[i] !== 'TIME' && !marked) continue;
    const names_ = `${dom.attribute(element, 'class')} ${dom.attribute(element, 'itemprop')}`.slice(0, 300);
    if (/updat|modif/i.test(names_) && !/publish/i.test(names_)) continue;
    times.push(dom.attribute(element, 'datetime') || dom.attribute(element, 'content') || textOf(i));
  }
  const lines = blocks
    .filter(
      (block) => firstOf(block) >= from && firstOf(block) <= until && block.length <= LONGEST_LINE && !isElsewhere(block.box),
    )
    .map((block) => wordsOf(outline, dom, block))
    .filter((line) => line.length < SHORTEST_SENTENCE || !/[.!?…]$/.test(line))
    .filter((line) => !/^(?:last )?(?:updated|modified)\b/i.test(line));
  return { times, lines };

  function firstOf({ pieces, box }: RawBlock): number {
    return pieces[0]?.text ?? box;
  }

  /** The headline's `header`, or its parent: bylines stand over headlines too. */
  function headerOf(heading: number): number {
    for (let i = parents[heading] ?? 0, level = 0; i > 0 && level < 4; i = parents[i] ?? 0, level += 1)
      if (names[i] === 'HEADER') return i;
    const parent = parents[heading] ?? 0;
    return /^(?:BODY|MAIN|HTML)$/.test(names[parent] ?? '') ? heading : parent;
  }

  function isElsewhere(i: number): boolean {
    for (let at = i, level = 0; at > from && level < 40; at = parents[at] ?? 0, level += 1) {
      const name = names[at] ?? '';
      if (name === '#text' || (headline >= 0 && isWithin(outline, headline, at))) continue;
      if (name === 'ASIDE' || name === 'NAV' || name === 'ARTICLE' || name === 'LI' || isHidden(nodes[at] as Element, dom))
        return !(begin && isWithin(outline, begin.block.box, at));
    }
    return false;
  }

  function textOf(element: number): string {
    let words = '';
    for (let i = element; i < (ends[element] ?? 0) && words.length < 100; i += 1)
      if (names[i] === '#text') words += dom.data(nodes[i] as Node);
    return words.trim();
  }
}

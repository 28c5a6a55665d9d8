/** The story's headline: which `h1` it is, and what to call the page where there is none. */
import { isWithin, type RawBlock, wordsOf } from './blocks.ts';
import { isHidden } from './boilerplate.ts';
import type { Dom } from './dom.ts';
import type { Outline } from './outline.ts';

const MOST_CANDIDATES = 40;
const HEADINGS = new Set(['H1', 'H2', 'H3']);

/**
 * The heading that is the page's headline: what the page calls itself decides; a site's name in an `h1` is shorter, and the story's
 * own stands nearer. -1 where there is none. `claimed` are the page's names for itself.
 */
export function findHeadline(outline: Outline, dom: Dom, blocks: readonly RawBlock[], claimed: readonly string[]): number {
  let best = -1;
  let bestScore = 0;
  let seen = 0;
  for (const block of blocks) {
    const heading = headingOf(block.box);
    if (heading < 0 || heading === best || seen >= MOST_CANDIDATES) continue;
    const words = wordsOf(outline, dom, block);
    if (words.length < 8 || words.length > 300 || isHiddenHere(heading)) continue;
    const isFirstRank = outline.names[heading] === 'H1';
    const likeness = Math.max(0, ...claimed.map((name) => likenessOf(words, name)));
    if (!isFirstRank && likeness < 0.8) continue;
    seen += 1;
    const score =
      likeness * 3 + (isFirstRank ? 1 : 0) + Math.min(words.length, 60) / 100 - (block.linkLength > block.length / 2 ? 0.5 : 0);
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best;

  function isHiddenHere(heading: number): boolean {
    for (let i = heading, level = 0; i >= 0 && level < 200; i = outline.parents[i] ?? -1, level += 1) {
      if (isHidden(outline.nodes[i] as Element, dom)) return true;
    }
    return false;
  }

  function headingOf(box: number): number {
    let i = box;
    for (let level = 0; level < 4 && i >= 0; level += 1, i = outline.parents[i] ?? -1)
      if (HEADINGS.has(outline.names[i] ?? '')) return i;
    return -1;
  }
}

/** The words of the headline. */
export function headlineWords(outline: Outline, dom: Dom, blocks: readonly RawBlock[], headline: number): string {
  return blocks
    .filter((block) => isOfHeadline(outline, block, headline))
    .map((block) => wordsOf(outline, dom, block))
    .join(' ');
}

/** The blocks of the headline's element: usually one. */
export function isOfHeadline(outline: Outline, block: RawBlock, headline: number): boolean {
  return headline >= 0 && isWithin(outline, block.box, headline);
}

/** Share of the words of the shorter that the longer has, in any order, 0 to 1; weighed by how much of the longer that is. */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [wordSet(one), wordSet(other)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return (shared / few.size) * Math.sqrt(few.size / many.size);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, 300)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** A headline is longer than this, the name of a site shorter than that. */
const SHORTEST_HEADLINE = 15;
const LONGEST_SITE = 60;

/** A page's name without the site's: "Headline | The Site" or "Headline - The Site". */
export function withoutSite(title: string): string {
  const from = Math.max(SHORTEST_HEADLINE, title.length - LONGEST_SITE - ' | '.length);
  const cut = title.slice(from).search(/\s[-|–—·»]\s../);
  return cut < 0 ? title : title.slice(0, from + cut).trim();
}

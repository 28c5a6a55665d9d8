/** Which blocks are the story's: those of its body, the headline, and the lines between the two; without labels, pointers and teasers. */
import type { Block } from '../article.ts';
import { isWithin, type RawBlock, wordsOf } from './blocks.ts';
import { type Body, isTeaser, type Page } from './body.ts';
import { leadsAway } from './links.ts';
import { headingPurpose, isPointer } from './names.ts';
import type { Outline } from './outline.ts';
import { weightOf } from './prose.ts';
import { isOfHeadline } from './title.ts';

export interface Chosen {
  readonly block: RawBlock;
  readonly kind: Block['kind'];
}

/** A teaser inside the body holds at most this share of its prose, and so many characters; more is a part of the story. */
const TEASER_SHARE = 0.34;
const LONGEST_TEASER = 600;
/** With so much of a block in links it is a list of links. */
const LINKED = 0.8;
const SHORTEST_LINE = 40;
/** A standfirst, not a second story, stands between the headline and the body. */
const MOST_BETWEEN = 6;
/** How many elements the browser is asked about: each answer may cost a style. */
const MOST_ASKED = 1_500;
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*$/u;

/** `isShown`: the document stands in a window, where the browser knows what is rendered. */
export function selectBlocks(page: Page, body: Body, blocks: readonly RawBlock[], isShown: boolean): Chosen[] {
  const { outline, dom, left, headline } = page;
  const title = blocks
    .filter((block) => isOfHeadline(outline, block, headline))
    .map((block): Chosen => ({ block, kind: 'title' }));
  const teaserIn = body.shape === 'live-blog' ? () => false : teaserTest(page, body.root);
  const candidates: Chosen[] = [];
  let between: Chosen[] = [];
  let begun = false;
  for (const block of blocks) {
    const first = block.pieces[0]?.text ?? block.box;
    if (left[first] === true || isOfHeadline(outline, block, headline)) continue;
    const inside = isWithin(outline, first, body.root);
    const afterHeadline = headline < 0 || block.box > headline;
    const weight = weightOf(block, outline.names[block.box]);
    if (!inside) {
      const isStandfirst = headline >= 0 && afterHeadline && first < body.root && weight > 0 && !teaserIn(block.box);
      if (isStandfirst) between.push({ block, kind: 'paragraph' });
      continue;
    }
    if (!afterHeadline && weight === 0 && body.shape !== 'none') continue;
    const kind = kindOf(outline, block.box, body.root);
    if (isIdle(block, kind, begun) || teaserIn(block.box)) continue;
    begun ||= weight > 0;
    candidates.push({ block, kind });
  }
  if (between.length > MOST_BETWEEN) between = [];
  return [...title.slice(0, 3), ...rendered([...between, ...candidates])];

  /** Says nothing: a label, a time, a list of links, a line that sends the reader elsewhere. */
  function isIdle(block: RawBlock, kind: Block['kind'], begun: boolean): boolean {
    const words = wordsOf(outline, dom, block, 200);
    if (isPointer(words) && block.linkLength >= 0.3 * block.length) return true;
    if (block.linkLength >= LINKED * block.length && block.length > 3 && isAway(block)) return true;
    if (kind !== 'heading' && headingPurpose(words) !== null) return true;
    if (block.pieces.every(({ text }) => text < 0 || isInTime(text))) return true;
    if (kind !== 'paragraph' || ENDS_SENTENCE.test(words) || body.shape === 'none') return false;
    // A row of links, or a label.
    if (block.linkLength >= 0.4 * block.length && block.length < 3 * SHORTEST_LINE) return true;
    return block.length < SHORTEST_LINE && (!begun || outline.names[block.box] !== 'P');
  }

  function isAway({ pieces }: RawBlock): boolean {
    return pieces.some(({ link }) => link >= 0 && leadsAway(outline.nodes[link] as Element, dom, page.addresses));
  }

  function isInTime(text: number): boolean {
    const { names, parents } = outline;
    for (let i = parents[text] ?? -1, level = 0; i >= 0 && level < 3; i = parents[i] ?? -1, level += 1)
      if (names[i] === 'TIME') return true;
    return dom.data(outline.nodes[text] as Node).trim() === '';
  }

  /** Without what the style sheets hide. What is folded up (`details`) stays; if all is hidden, the page is still being built. */
  function rendered(all: readonly Chosen[]): readonly Chosen[] {
    if (!isShown) return all;
    const shown = all.filter(
      ({ block: { box } }, i) => i >= MOST_ASKED || dom.isRendered(outline.nodes[box] as Element) || isFolded(box),
    );
    return shown.length > 0 ? shown : all;
  }

  function isFolded(box: number): boolean {
    for (let i = box; i >= 0; i = outline.parents[i] ?? -1) {
      if (outline.names[i] === 'DETAILS' && !dom.has(outline.nodes[i] as Element, 'open')) return true;
    }
    return false;
  }
}

/** What a block is, by the elements around it, up to `root`. */
export function kindOf({ names, parents }: Outline, box: number, root: number): Block['kind'] {
  for (let i = box; i >= 0 && i !== root; i = parents[i] ?? -1) {
    const name = names[i] ?? '';
    if (/^H[1-6]$/.test(name)) return 'heading';
    if (name === 'FIGCAPTION' || name === 'CAPTION') return 'caption';
    if (name === 'LI' || name === 'DT' || name === 'DD') return 'list-item';
    if (name === 'BLOCKQUOTE') return 'quote';
  }
  return 'paragraph';
}

/** Does a box stand in a teaser: a small part of the body whose heading links to another page? */
function teaserTest(page: Page, root: number): (box: number) => boolean {
  const { outline, prose, headline } = page;
  const { names, parents } = outline;
  const known = new Map<number, boolean>();
  const most = Math.min(TEASER_SHARE * Math.max(prose.within(root), 1), LONGEST_TEASER);
  return (box) => {
    const climbed: number[] = [];
    let answer = false;
    for (let i = box; i > root || (i > 0 && i < root); i = parents[i] ?? -1) {
      const before = known.get(i);
      if (before !== undefined) {
        answer = before;
        break;
      }
      climbed.push(i);
      if (isWithin(outline, root, i) || prose.within(i) > most || (headline >= 0 && isWithin(outline, headline, i))) break;
      if (/^(?:ARTICLE|DIV|LI|SECTION|UL|OL)$/.test(names[i] ?? '') && begins(i) && isTeaser(page, i)) {
        answer = true;
        break;
      }
    }
    for (const i of climbed) known.set(i, answer);
    return answer;
  };

  /** Its heading stands before its prose. */
  function begins(element: number): boolean {
    const { ends } = outline;
    for (let i = element; i < (ends[element] ?? 0); i += 1)
      if (/^H[1-6]$/.test(names[i] ?? '')) return prose.within(element) === 0 || prose.letters(element, i) < 80;
    return false;
  }
}

/** Which parts of the page are not the story: navigation, sidebars, comments, adverts, other stories, what is hidden. */
import { isWithin, type RawBlock, wordsOf } from './blocks.ts';
import type { Dom } from './dom.ts';
import { headingPurpose, isSideRole, type NamedFor, purposeOf } from './names.ts';
import type { Outline } from './outline.ts';
import type { Prose } from './prose.ts';

/** An element that holds so much of the page's prose is the story's, whatever its class says ("has-sidebar"). */
const MOST_OF_THE_PAGE = 0.5;
/** Not the story's by their name alone; a form only where it is not around everything. */
const SIDE = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM']);
/** Attributes in which sites say what an element is for. */
const NAMING = ['class', 'id', 'data-testid', 'data-component'];
const LONGEST_NAME = 300;
/** A section's heading stands no deeper in it than this. */
const MOST_LEVELS = 12;

/** For every node of the outline: does it stand in something that is not the story? `keep` is the headline's element, or -1. */
export function findBoilerplate(outline: Outline, dom: Dom, blocks: readonly RawBlock[], prose: Prose, keep: number): boolean[] {
  const { nodes, names, parents } = outline;
  /** Names repeat. */
  const purposes = new Map<string, NamedFor>();
  const left: boolean[] = new Array(nodes.length).fill(false);
  for (let i = 0; i < nodes.length; i += 1) {
    const parent = parents[i] ?? -1;
    left[i] = (parent >= 0 && left[parent] === true) || (names[i] !== '#text' && isLeftOut(i));
  }
  leaveHeadedSections(outline, dom, blocks, prose, keep, left);
  return left;

  function isLeftOut(i: number): boolean {
    const element = nodes[i] as Element;
    const name = names[i] ?? '';
    if (!dom.hasAny(element) && !SIDE.has(name)) return false;
    if (isHidden(element, dom) || isAmpOffer(element, dom)) return true;
    if (name === 'BODY' || name === 'HTML' || name === 'MAIN') return false;
    if (keep >= 0 && isWithin(outline, keep, i)) return false;
    if ((SIDE.has(name) && name !== 'FORM') || isSideRole(dom.attribute(element, 'role'))) return true;
    // Pages hide all they have from assistive technology while a cookie banner is open.
    if (dom.attribute(element, 'aria-hidden') === 'true' && !isMost(i)) return true;
    if (/articleBody/i.test(dom.attribute(element, 'itemprop'))) return false;
    const purpose = purposeNamed(element);
    if (purpose === 'comments') return name !== 'ARTICLE' || !isMost(i);
    return (purpose === 'other' || name === 'FORM') && !isMost(i);
  }

  function purposeNamed(element: Element): NamedFor {
    let words = '';
    for (const key of NAMING) words += ` ${dom.attribute(element, key).slice(0, LONGEST_NAME)}`;
    const before = purposes.get(words);
    if (before !== undefined) return before;
    const purpose = purposeOf(words);
    purposes.set(words, purpose);
    return purpose;
  }

  function isMost(i: number): boolean {
    return prose.within(i) >= MOST_OF_THE_PAGE * prose.within(0);
  }
}

/** Said by the page itself, in the element: no computed style is asked for. */
export function isHidden(element: Element, dom: Dom): boolean {
  // AMP takes its attribute away from whom it lets in.
  if (dom.has(element, 'hidden') || dom.has(element, 'amp-access-hide')) return true;
  const style = dom.attribute(element, 'style');
  return style !== '' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 400));
}

/** In AMP: what is shown in place of the story's rest to whom it is not shown. */
export function isAmpOffer(element: Element, dom: Dom): boolean {
  return (
    dom.attribute(element, 'subscriptions-section') === 'content-not-granted' ||
    dom.has(element, 'subscriptions-action') ||
    dom.has(element, 'subscriptions-dialog') ||
    /^\s*NOT\b/i.test(dom.attribute(element, 'amp-access').slice(0, 40))
  );
}

/** A heading such as "Related stories" or "3 comments" says what stands under it, where classes are only hashes. */
function leaveHeadedSections(
  outline: Outline,
  dom: Dom,
  blocks: readonly RawBlock[],
  prose: Prose,
  keep: number,
  left: boolean[],
): void {
  const { names, parents, ends } = outline;
  blocks.forEach((block, at) => {
    const { box } = block;
    if (left[box] || block.length > 90 || box === keep) return;
    const purpose = headingPurpose(wordsOf(outline, dom, block));
    if (purpose === null) return;
    const rank = rankOf(names[box]);
    const section = sectionBegunBy(box);
    if (section >= 0 && (purpose === 'comments' || prose.within(section) < MOST_OF_THE_PAGE * prose.within(0))) {
      leave(section, ends[section] ?? 0);
    } else if (rank > 0) {
      leave(box, ends[box] ?? 0);
      leaveUnder(at, rank, purpose === 'comments');
    }
  });

  /** The largest element whose first words are the heading's, and which is more than the heading. */
  function sectionBegunBy(box: number): number {
    let section = -1;
    let i = parents[box] ?? -1;
    for (let level = 0; level < MOST_LEVELS && i > 0 && names[i] !== 'BODY' && names[i] !== 'MAIN'; level += 1) {
      if (prose.letters(i, box) > 0 || (keep >= 0 && isWithin(outline, keep, i))) break;
      if (prose.letters(ends[box] ?? 0, ends[i] ?? 0) > 0) section = i;
      i = parents[i] ?? -1;
    }
    return section;
  }

  /** What follows the heading in its parent: to the next heading of its rank, and for other stories to the story's next paragraph. */
  function leaveUnder(at: number, rank: number, comments: boolean): void {
    const box = blocks[at]?.box ?? 0;
    const parent = parents[box] ?? 0;
    for (let i = at + 1; i < blocks.length; i += 1) {
      const next = blocks[i];
      if (next === undefined || !isWithin(outline, next.box, parent)) break;
      const nextRank = rankOf(names[next.box]);
      if (nextRank > 0 && nextRank <= rank) break;
      if (
        !comments &&
        parents[next.box] === parent &&
        names[next.box] === 'P' &&
        next.length > 80 &&
        next.linkLength < next.length / 2
      )
        break;
      leave(next.box, ends[next.box] ?? 0);
    }
  }

  function leave(from: number, to: number): void {
    left.fill(true, from, to);
  }
}

function rankOf(name: string | undefined): number {
  return name !== undefined && /^H[1-6]$/.test(name) ? Number(name[1]) : 0;
}

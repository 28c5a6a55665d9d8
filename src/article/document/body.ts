/**
 * Where the story stands: the smallest element that holds its prose. The page's own marks (`articleBody`, `article`) are believed
 * only where the prose agrees; without them the prose decides alone.
 */
import { isWithin } from './blocks.ts';
import type { Dom } from './dom.ts';
import { leadsAway } from './links.ts';
import type { Outline } from './outline.ts';
import type { Prose } from './prose.ts';

/** `index`: a page that lists stories and is none. `none`: hardly any prose, of which all is taken. */
export type Shape = 'article' | 'live-blog' | 'index' | 'none';

export interface Body {
  /** Index into the outline. */
  readonly root: number;
  readonly shape: Shape;
}

export interface Page {
  readonly outline: Outline;
  readonly dom: Dom;
  readonly prose: Prose;
  /** What was found to be no part of the story. */
  readonly left: readonly boolean[];
  /** The headline's element, or -1. */
  readonly headline: number;
  /** The page says that it is a live blog. */
  readonly saysLive: boolean;
  /** The addresses this page goes by. */
  readonly addresses: readonly string[];
}

/** What the page marks as the story's body must hold at least this share of its prose. */
const MARKED_SHARE = 0.3;
/** An `article` element alone is a weaker sign: teasers are marked so too. */
const ARTICLE_SHARE = 0.45;
/** With so much of an element's prose, a child is where the story stands. */
const CARRIES = 0.68;
/** With so much of it, a sibling of the same make is the story's other part. */
const PART = 0.06;
/** Characters of prose below which what stands with the headline may be its standfirst only. */
const LEAST_STORY = 200;
/** Three teasers make an index. */
const FEWEST_TEASERS = 3;
const MOST_ARTICLES = 2_000;

export function findBody(page: Page): Body {
  const { outline, dom, prose, left, headline } = page;
  const { nodes, names } = outline;
  const all = prose.within(0);
  const top = Math.max(0, names.indexOf('BODY'));
  if (all === 0) return { root: top, shape: 'none' };

  const marked: number[] = [];
  const articles: number[] = [];
  for (let i = 0; i < nodes.length && articles.length < MOST_ARTICLES; i += 1) {
    if (names[i] === '#text' || left[i] === true || prose.within(i) === 0) continue;
    const element = nodes[i] as Element;
    if (/(?:^|\s)articleBody(?:\s|$)/i.test(dom.attribute(element, 'itemprop')) && !isInside(outline, i, marked)) marked.push(i);
    if ((names[i] === 'ARTICLE' || dom.attribute(element, 'role') === 'article') && !isInside(outline, i, articles))
      articles.push(i);
  }

  if (articles.length > 1 && isLiveBlog(page, articles)) return { root: common(outline, articles), shape: 'live-blog' };
  const holder = articles.find((article) => headline >= 0 && isWithin(outline, headline, article));
  if (marked.length > 0) {
    const root = common(outline, marked);
    const oneStory = marked.length === 1 || articles.length <= 1 || (holder !== undefined && isWithin(outline, root, holder));
    if (oneStory && prose.within(root) >= MARKED_SHARE * all) return { root, shape: page.saysLive ? 'live-blog' : 'article' };
  }
  // Stories that follow under this one, each with a heading of its own, take nothing from its share: pages scroll on without end.
  const next = articles.filter((article) => article !== holder && holdsHeading(outline, article));
  const own = all - next.reduce((sum, article) => sum + prose.within(article), 0);
  if (holder !== undefined && prose.within(holder) >= Math.max(MARKED_SHARE * own, Math.min(MARKED_SHARE * all, LEAST_STORY)))
    return { root: holder, shape: page.saysLive ? 'live-blog' : 'article' };
  const largest = articles.reduce((a, b) => (prose.within(b) > prose.within(a) ? b : a), articles[0] ?? -1);
  if (
    articles.length >= FEWEST_TEASERS &&
    prose.within(largest) < 0.6 * all &&
    teasers(page, articles) >= 0.6 * articles.length
  ) {
    return { root: common(outline, articles), shape: 'index' };
  }
  if (largest >= 0 && prose.within(largest) >= ARTICLE_SHARE * all) return { root: largest, shape: 'article' };
  return { root: narrowed(page, top), shape: page.saysLive ? 'live-blog' : 'article' };
}

/**
 * Goes down while one child carries the prose, and no sibling is its like: a story that is cut in two by an advert stays whole.
 */
function narrowed({ outline, dom, prose }: Page, from: number): number {
  const { nodes, names, ends } = outline;
  let root = from;
  for (;;) {
    const whole = prose.within(root);
    let heir = -1;
    const others: number[] = [];
    for (let child = root + 1; child < (ends[root] ?? 0); child = ends[child] ?? child + 1) {
      if (names[child] === '#text' || prose.within(child) === 0) continue;
      if (prose.within(child) >= CARRIES * whole) heir = child;
      else if (prose.within(child) >= PART * whole) others.push(child);
    }
    // A single paragraph is not narrowed to itself.
    if (heir < 0 || /^(?:P|LI|BLOCKQUOTE)$/.test(names[heir] ?? '') || others.some((other) => kindOf(other) === kindOf(heir)))
      return root;
    root = heir;
  }

  function kindOf(i: number): string {
    const classes = dom.attribute(nodes[i] as Element, 'class').slice(0, 200);
    return `${names[i]} ${classes.replace(/\d+/g, '')}`;
  }
}

/** Entries of one running story: under one headline that is not theirs, each with its time, and leading nowhere else. */
function isLiveBlog(page: Page, articles: readonly number[]): boolean {
  const { outline, headline } = page;
  if (articles.some((article) => headline >= 0 && isWithin(outline, headline, article))) return false;
  if (page.saysLive) return true;
  if (headline < 0 || articles.length < 2) return false;
  const timed = articles.filter((article) => holds(outline, article, 'TIME')).length;
  return timed >= 0.8 * articles.length && teasers(page, articles) <= 0.3 * articles.length;
}

/** How many of the articles have a heading that links to another page. */
function teasers(page: Page, articles: readonly number[]): number {
  return articles.filter((article) => isTeaser(page, article)).length;
}

/** Is an element's first heading a link to another page, or in one? */
export function isTeaser({ outline, dom, addresses }: Page, element: number): boolean {
  const { nodes, names, parents, ends } = outline;
  for (let i = element; i < (ends[element] ?? 0); i += 1) {
    if (!/^H[1-6]$/.test(names[i] ?? '')) continue;
    for (let j = i + 1; j < (ends[i] ?? 0); j += 1)
      if (names[j] === 'A' && leadsAway(nodes[j] as Element, dom, addresses)) return true;
    for (let j = i; j >= element; j = parents[j] ?? -1)
      if (names[j] === 'A' && leadsAway(nodes[j] as Element, dom, addresses)) return true;
    return false;
  }
  return false;
}

function holdsHeading({ names, ends }: Outline, element: number): boolean {
  for (let i = element; i < (ends[element] ?? 0); i += 1) if (/^H[1-3]$/.test(names[i] ?? '')) return true;
  return false;
}

function holds({ names, ends }: Outline, element: number, name: string): boolean {
  for (let i = element; i < (ends[element] ?? 0); i += 1) if (names[i] === name) return true;
  return false;
}

/** The lowest element that holds all of them. They are in the outline's order: what holds the first and the last holds all. */
function common({ parents, ends }: Outline, elements: readonly number[]): number {
  let root = elements[0] ?? 0;
  const last = elements.at(-1) ?? root;
  while (root > 0 && (ends[root] ?? 0) <= last) root = parents[root] ?? 0;
  return root;
}

/** Is it inside one of them? They are in the outline's order and none is inside another: the last would be it. */
function isInside(outline: Outline, i: number, elements: readonly number[]): boolean {
  const last = elements.at(-1);
  return last !== undefined && isWithin(outline, i, last);
}

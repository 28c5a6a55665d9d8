/**
 * What the page says of itself in JSON-LD: the articles described there. Pages write anything into it, so everything is checked and
 * bounded, and what is not valid counts for nothing.
 */
import type { Dom } from './dom.ts';

export interface Described {
  readonly headline: string | null;
  /** Every address it gives for itself. */
  readonly urls: readonly string[];
  readonly published: string | null;
  readonly isLive: boolean;
  /** Whether it may be read without paying; null where that is not said. */
  readonly isFree: boolean | null;
  /** Selectors of the elements that hold what is paid for. */
  readonly paidParts: readonly string[];
  /** Words of the whole story. */
  readonly wordCount: number | null;
  /** Stands by itself, and not as a part, a mention or a suggestion of something else. */
  readonly isTopmost: boolean;
}

const MOST_SCRIPTS = 30;
const LONGEST_SCRIPT = 1_000_000;
const MOST_OBJECTS = 5_000;
const DEEPEST = 24;
const ARTICLE = /(?:^|[/#])(?:\w*Article|\w*NewsArticle|\w*BlogPosting|Report|SocialMediaPosting)$/;
/** What stands under these describes the same article still. */
const SAME = new Set(['@graph', 'mainEntity', 'mainEntityOfPage']);

interface Place {
  readonly value: unknown;
  readonly depth: number;
  readonly topmost: boolean;
}

export function describedArticles(document: Document, dom: Dom): Described[] {
  const found: Described[] = [];
  let objects = 0;
  for (const script of dom.select(document, 'script[type="application/ld+json" i]').slice(0, MOST_SCRIPTS)) {
    const text = textIn(script, dom);
    if (text.length > LONGEST_SCRIPT) continue;
    const stack: Place[] = [{ value: parse(text), depth: 0, topmost: true }];
    for (let place = stack.pop(); place !== undefined && objects < MOST_OBJECTS; place = stack.pop()) {
      const { value, depth, topmost } = place;
      if (typeof value !== 'object' || value === null) continue;
      objects += 1;
      if (!Array.isArray(value) && typesOf(value).some((type) => ARTICLE.test(type))) found.push(describe(value, topmost));
      if (depth >= DEEPEST) continue;
      const isList = Array.isArray(value);
      // Backwards, so that what is written first is found first.
      for (const [key, inner] of Object.entries(value).reverse()) {
        if (typeof inner === 'object' && inner !== null)
          stack.push({ value: inner, depth: depth + 1, topmost: topmost && (isList || SAME.has(key)) });
      }
    }
  }
  return found;
}

function describe(value: object, isTopmost: boolean): Described {
  const page = get(value, 'mainEntityOfPage');
  const urls = [get(value, 'url'), get(value, '@id'), page, get(page, '@id'), get(page, 'url')];
  return {
    headline: text(get(value, 'headline')) ?? text(get(value, 'name')),
    urls: urls.flatMap((url) => text(url) ?? []),
    published: text(get(value, 'datePublished')) ?? text(get(value, 'dateCreated')),
    isLive: typesOf(value).some((type) => type.endsWith('LiveBlogPosting')),
    isFree: yesOrNo(get(value, 'isAccessibleForFree')),
    paidParts: listOf(get(value, 'hasPart'))
      .filter((part) => yesOrNo(get(part, 'isAccessibleForFree')) === false)
      .flatMap((part) => listOf(get(part, 'cssSelector')).flatMap((selector) => text(selector) ?? [])),
    wordCount: count(get(value, 'wordCount')),
    isTopmost,
  };
}

/** At most as many as a page has reason for. */
function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 20) : [value];
}

/** Sites write it as a boolean, as a word, or as an address of schema.org. */
function yesOrNo(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = text(value)
    ?.toLowerCase()
    .replace(/^https?:\/\/schema\.org\//, '');
  return word === 'true' ? true : word === 'false' ? false : null;
}

function count(value: unknown): number | null {
  const number = typeof value === 'number' ? value : Number(text(value) ?? Number.NaN);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** Some sites put the JSON into a comment or a CDATA section, or break lines in strings. */
function parse(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not JSON: the next attempt, or nothing.
    }
  }
  return null;
}

function typesOf(value: object): string[] {
  const type = get(value, '@type');
  return (Array.isArray(type) ? type.slice(0, 10) : [type]).flatMap((one) => text(one) ?? []);
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2000) : null;
}

function textIn(script: Element, dom: Dom): string {
  let whole = '';
  for (let node = dom.first(script); node && whole.length <= LONGEST_SCRIPT; node = dom.next(node))
    if (dom.type(node) === 3) whole += dom.data(node);
  return whole;
}

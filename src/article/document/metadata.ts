/** What the page's head says: its titles, its address, its language, the day in its meta elements. Strings only, nothing believed. */
import type { Dom } from './dom.ts';

export interface Metadata {
  /** The page's names for itself, best first: `og:title`, `twitter:title`, `<title>`. */
  readonly titles: readonly string[];
  /** The addresses it goes by: the one given, the canonical one, `og:url`. */
  readonly urls: readonly string[];
  /** Values of the meta elements that hold the day of publication, best first. */
  readonly published: readonly string[];
  readonly language: string | null;
}

/** Names by which sites give the day of first publication, in `name`, `property` or `itemprop`. Never a day of modification. */
const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'publish_date',
  'publish-date',
  'published',
  'publication_date',
  'pubdate',
  'article.published',
  'cse-pubdate',
  'date',
];
const MOST_META = 500;

export function readMetadata(document: Document, dom: Dom, url: string | null): Metadata {
  const metas = new Map<string, string>();
  for (const meta of dom.select(document, 'meta[content]').slice(0, MOST_META)) {
    const content = dom.attribute(meta, 'content').trim().slice(0, 1000);
    if (content === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = dom.attribute(meta, key).trim().toLowerCase();
      if (name !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  const root = dom.root(document);
  const canonical = dom.select(document, 'link[rel~="canonical" i][href]').map((link) => dom.attribute(link, 'href'));
  return {
    titles: [metas.get('og:title'), metas.get('twitter:title'), headTitle(document, dom)].filter(
      (title) => title !== undefined && title !== '',
    ) as string[],
    urls: [url ?? '', ...canonical.slice(0, 1), metas.get('og:url') ?? ''].filter((one) => one !== ''),
    published: PUBLISHED.flatMap((name) => metas.get(name) ?? []),
    language: languageTag(
      (root && (dom.attribute(root, 'lang') || dom.attribute(root, 'xml:lang'))) ||
        metas.get('content-language') ||
        metas.get('og:locale'),
    ),
  };
}

function headTitle(document: Document, dom: Dom): string | undefined {
  const title = dom.select(document, 'head > title, title')[0];
  if (title === undefined) return undefined;
  let words = '';
  for (let node = dom.first(title); node && words.length < 1000; node = dom.next(node))
    if (dom.type(node) === 3) words += dom.data(node);
  return words.replace(/\s+/g, ' ').trim().slice(0, 1000);
}

function languageTag(value: string | undefined | null): string | null {
  const tag = (value ?? '').trim().replace('_', '-').slice(0, 35);
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}

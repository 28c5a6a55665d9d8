/**
 * Links that open a source at the words we quote, by a text fragment (`#:~:text=`, https://wicg.github.io/scroll-to-text-fragment/).
 * Only where somebody read those words on that page: a fragment that does not match opens the top of the page without a word.
 */
import type { Evidence, Source } from './schema.ts';

/** A passage longer than this is given by its two ends: what a page may change or mark up in between then does no harm. */
const WHOLE_WORDS = 8;
const END_WORDS = 4;

/** Marks of words left out of a quotation, in or without brackets. */
const OMISSION = /\[(?:…|\.{3})\]|…|\.{3}/u;

/** The source's address, at the passage where that is known to work. */
export function passageUrl(source: Pick<Source, 'url' | 'address'>, evidence: Pick<Evidence, 'words' | 'verified'>): string {
  const read = evidence.verified === 'own-page' || evidence.verified === 'full-copy';
  if (!read || source.address !== 'seen' || evidence.words === undefined || source.url.includes(':~:')) return source.url;
  const directive = textDirective(evidence.words);
  if (directive === null) return source.url;
  return `${source.url}${source.url.includes('#') ? '' : '#'}:~:${directive}`;
}

/**
 * The directive for these words, or null where there are none to find.
 * @example textDirective('from the territory of China') // 'text=from%20the%20territory%20of%20China'
 */
export function textDirective(words: string): string | null {
  const parts = words.split(OMISSION).flatMap((part) => {
    const list = part.split(/\s+/u).filter((word) => word !== '');
    return list.length === 0 ? [] : [list];
  });
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  if (parts.length === 1 && first.length <= WHOLE_WORDS) return `text=${encode(first)}`;
  return `text=${encode(first.slice(0, END_WORDS))},${encode(last.slice(-END_WORDS))}`;
}

/** Commas and ampersands are syntax, and so is the hyphen, which `encodeURIComponent` leaves alone. */
const encode = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/** A stored copy, or the Web Archive's copy closest to the day of publication. */
export function archivedUrl(source: Pick<Source, 'url' | 'published' | 'archived'>): string {
  const [page = source.url] = source.url.split('#', 1);
  return source.archived ?? `https://web.archive.org/web/${source.published.replaceAll('-', '')}/${page}`;
}

/** What a file says of a source: its kind, how its words were verified, and whether its address may become a link. */
import { toDayWords } from '../dossier/day-words.ts';
import type { Language } from '../vocabulary.ts';
import type { RecordedExhibit } from './record.ts';
import { reportWords } from './words/by-language.ts';

export function publisherKindWords(kind: string, language: Language = 'en'): string {
  return reportWords(language).publishers.get(kind) ?? kind;
}

/** @example originWords(exhibit) // 'press, 5 March 2021' */
export function originWords(
  { publisherKind, published }: Pick<RecordedExhibit, 'publisherKind' | 'published'>,
  language: Language = 'en',
): string {
  return `${publisherKindWords(publisherKind, language)}, ${toDayWords(published, language)}`;
}

/** How the words were verified, so that a reader knows how much of the chain was seen. */
export function verifiedWords(
  { verified, seenAt }: Pick<RecordedExhibit, 'verified' | 'seenAt'>,
  language: Language = 'en',
): string {
  const words = reportWords(language).verified;
  const where = seenAt === null ? null : hostOf(seenAt);
  switch (verified) {
    case 'own-page':
      return words.ownPage;
    case 'full-copy':
      return words.fullCopy(where);
    case 'quotation':
      return words.quotation(where);
    case 'secondary-report':
      return words.report(where);
    default:
      return words.not;
  }
}

/**
 * The host of a web address without `www.`, or null. By pattern: the engine has no `URL`.
 * @example hostOf('https://www.bbc.co.uk/news/1') // 'bbc.co.uk'
 */
export function hostOf(address: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#@:\s]+)/i.exec(address)?.[1];
  return host === undefined ? null : host.toLowerCase().replace(/^www\./, '');
}

/** Only addresses of the web become links: data never decides what a click runs. */
export function isWebAddress(address: string): boolean {
  return hostOf(address) !== null;
}

/** Does the address open at a passage (a text fragment), or only at the page? */
export function opensAtPassage(address: string): boolean {
  return address.includes(':~:text=');
}

/** What a file says of a source: its kind, how its words were verified, and whether its address may become a link. In English. */
import { toDayWords } from '../dossier/day-words.ts';
import type { RecordedExhibit } from './record.ts';

/** A map, and not an object: a file can call a publisher's kind `__proto__`. */
const PUBLISHERS: ReadonlyMap<string, string> = new Map([
  ['government', 'government'],
  ['intergovernmental', 'international body'],
  ['court', 'court record'],
  ['vendor', 'vendor'],
  ['researcher', 'security researchers'],
  ['press', 'press'],
  ['reference', 'reference work'],
]);

export function publisherKindWords(kind: string): string {
  return PUBLISHERS.get(kind) ?? kind;
}

/** @example originWords(exhibit) // 'press, 5 March 2021' */
export function originWords({ publisherKind, published }: Pick<RecordedExhibit, 'publisherKind' | 'published'>): string {
  return `${publisherKindWords(publisherKind)}, ${toDayWords(published)}`;
}

/** How the words were verified, so that a reader knows how much of the chain was seen. */
export function verifiedWords({ verified, seenAt }: Pick<RecordedExhibit, 'verified' | 'seenAt'>): string {
  const where = seenAt === null ? null : hostOf(seenAt);
  switch (verified) {
    case 'own-page':
      return 'Read on the source’s own page';
    case 'full-copy':
      return where === null ? 'Read in a full copy of the source' : `Read in a full copy at ${where}`;
    case 'quotation':
      return where === null ? 'As quoted by others' : `As quoted by ${where}`;
    case 'secondary-report':
      return where === null ? 'From a report of what was said' : `From a report at ${where}`;
    default:
      return 'Not verified: nobody has seen these words at the source';
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

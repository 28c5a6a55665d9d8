/** How codes of the report read on screen: kinds, publishers, how words were verified, days. Pure. */
import type { Exhibit } from '../../src/check/finding.ts';
import type { Kind } from '../../src/vocabulary.ts';

export { toDayWords } from '../../src/dossier/day-words.ts';

export const KIND_NAMES: Readonly<Record<Kind, string>> = { attribution: 'Attribution', figure: 'Figure', date: 'Date' };

const PUBLISHERS: Readonly<Record<string, string>> = {
  government: 'government',
  intergovernmental: 'international body',
  court: 'court record',
  vendor: 'vendor',
  researcher: 'security researchers',
  press: 'press',
  reference: 'reference work',
};

export function toPublisherKind(kind: string): string {
  return PUBLISHERS[kind] ?? kind;
}

/** How the words were verified, so that a reader knows how much of the chain was seen. */
export function toVerified({ verified, seenAt }: Pick<Exhibit, 'verified' | 'seenAt'>): string {
  const where = seenAt === null ? null : toHost(seenAt);
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

function toHost(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}

/** Only addresses of the web become links: data never decides what a click runs. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}

/** Does the address open at a passage (a text fragment), or only at the page? */
export function opensAtPassage(address: string): boolean {
  return address.includes(':~:text=');
}

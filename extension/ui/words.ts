/** How codes of the report read on screen: kinds, publishers, how words were verified, days. Pure. */
import type { RecordedExhibit } from '../../src/report/record.ts';
import type { Kind } from '../../src/vocabulary.ts';
import { languageOfWords, termKey, text } from './text.ts';

export function kindName(kind: Kind): string {
  return text(termKey('kind', kind));
}

const PUBLISHERS = ['government', 'intergovernmental', 'court', 'vendor', 'researcher', 'press', 'reference'] as const;

/** What sort of publisher; its code where it is none of those we have words for, which a file from elsewhere can hold. */
export function toPublisherKind(kind: string): string {
  const known = PUBLISHERS.find((one) => one === kind);
  return known === undefined ? kind : text(termKey('publisher', known));
}

/** How the words were verified, so that a reader knows how much of the chain was seen. */
export function toVerified({ verified, seenAt }: Pick<RecordedExhibit, 'verified' | 'seenAt'>): string {
  const where = seenAt === null ? null : toHost(seenAt);
  switch (verified) {
    case 'own-page':
      return text('verified_own_page');
    case 'full-copy':
      return where === null ? text('verified_full_copy') : text('verified_full_copy_at', where);
    case 'quotation':
      return where === null ? text('verified_quotation') : text('verified_quotation_by', where);
    case 'secondary-report':
      return where === null ? text('verified_report') : text('verified_report_at', where);
    default:
      return text('verified_not');
  }
}

function toHost(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}

/**
 * A day, month or year in words, in the language of the rest; the year alone where it is no day.
 *
 * @example toDayWords('2021-03-05') // '5 March 2021'
 * @example toDayWords('2021-03') // 'March 2021'
 */
export function toDayWords(day: string): string {
  const [year = day, month, date] = day.split('-');
  const number = Number(month);
  if (!(number >= 1 && number <= 12)) return year;
  const language = languageOfWords();
  // Plain `en` is American to the browser, and the words here are British.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(date === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(Number(year), number - 1, Number(date ?? 1)));
}

/** Only addresses of the web become links: data never decides what a click runs. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}

/** Does the address open at a passage (a text fragment), or only at the page? */
export function opensAtPassage(address: string): boolean {
  return address.includes(':~:text=');
}

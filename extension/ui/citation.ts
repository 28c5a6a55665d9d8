/** A source as a line of plain text, to paste under an article or into a message. Pure. */
import type { RecordedExhibit } from '../../src/report/record.ts';
import { text } from './text.ts';
import { isWebAddress, toDayWords, toVerified } from './words.ts';

/**
 * Words, publisher, title, day, address, copy; nothing behind an address that could be taken for a part of it. What was not read on the
 * source's own page says so: whoever pastes this vouches for it.
 *
 * @example toCitation(exhibit) // '“At least 30,000 organizations”. KrebsOnSecurity, “At Least 30,000 …”, 5 March 2021. https://…'
 */
export function toCitation(exhibit: RecordedExhibit): string {
  const { words, publisher, title, published, verified, url, archivedUrl } = exhibit;
  return [
    ...(words === null ? [] : [text('cite_words', words)]),
    text('cite_source', publisher, title, toDayWords(published)),
    ...(verified === 'own-page' ? [] : [text('cite_verified', toVerified(exhibit))]),
    ...(isWebAddress(url) ? [toAddress(url)] : []),
    ...(isWebAddress(archivedUrl) ? [text('cite_archived', archivedUrl)] : []),
  ].join(' ');
}

/** Without the text fragment, which is for a browser and not for a reader. */
function toAddress(url: string): string {
  return url.replace(/#?:~:text=.*$/, '');
}

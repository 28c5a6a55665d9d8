/** What a file of an article is called: its title, as far as file systems everywhere allow it, and the day of publication. */
import { hostOf } from './exhibit-words.ts';
import { oneLine } from './plain.ts';
import type { ArticleRecord } from './record.ts';

/** In characters: with three bytes each and the rest of the name still under the 255 bytes of most file systems. */
const LONGEST = 60;

/**
 * Letters of any script, digits and hyphens.
 * @example toFileName(record, 'html') // 'firsthand-uk-us-and-eu-accuse-china-2021-07-19.html'
 */
export function toFileName({ article }: ArticleRecord, extension: string): string {
  const words = slug(article.title ?? '') || slug(hostOf(article.url ?? '') ?? '') || 'article';
  return `firsthand-${words}${article.published === null ? '' : `-${article.published}`}.${extension}`;
}

function slug(text: string): string {
  const all = oneLine(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const characters = [...all];
  const cut = characters.slice(0, LONGEST).join('');
  // Not in the middle of a word, unless it is the only one.
  const whole = characters.length > LONGEST && cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut;
  return whole.replace(/^-|-$/g, '');
}

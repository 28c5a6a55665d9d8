/** Words as the limit on quotations counts them: runs between spaces that hold a letter or a digit. */

/** Short enough to quote anywhere, long enough to find the place. */
export const MOST_WORDS = 20;

/** @example countWords('Microsoft — which “assesses” …') // 3 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

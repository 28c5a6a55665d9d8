/** Rewordings of a quotation: the source's own words between the marks. */
import type { Edit } from '../problem.ts';
import { replace, type Spot } from './spot.ts';

/**
 * The piece of the quotation that was compared, word by word; of the source's words the part that it runs along where it is a part.
 * `quoted` and `source` are the two values of the reason.
 */
export function quotationEdits(spot: Spot, quoted: string, source: string): Edit[][] {
  const at = spot.text.indexOf(quoted, spot.sentence.start);
  if (at < 0 || at + quoted.length > spot.sentence.end) return [];
  const span = { start: at, end: at + quoted.length };
  const first = firstWord(quoted);
  const last = lastWord(quoted);
  const lower = source.toLowerCase();
  const from = lower.indexOf(first.toLowerCase());
  const to = lower.lastIndexOf(last.toLowerCase());
  const part = from >= 0 && to > from ? source.slice(from, to + last.length) : source;
  return [...new Set([part, source])].map((words) => [replace(span, cased(quoted, words))]);
}

/** A quotation may begin a sentence, or stand in one. */
function cased(quoted: string, words: string): string {
  const first = quoted.charAt(0);
  return first === first.toUpperCase() && words.charAt(0).toUpperCase() === first ? first + words.slice(1) : words;
}

function firstWord(text: string): string {
  return /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
}

function lastWord(text: string): string {
  return text.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? '';
}

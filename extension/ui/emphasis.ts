/** Finds, in the article's value and the source's, the words that differ, so that a glance sees them. Pure. */
import type { Reason } from '../../src/check/finding.ts';

export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Cuts a value where one of the differing words stands in it, ignoring case. Only whole words: "US" is not in "thus".
 *
 * @example toPieces('30,000 organizations, worldwide', ['worldwide'])
 * // [{ text: '30,000 organizations, ', differs: false }, { text: 'worldwide', differs: true }]
 */
export function toPieces(value: string, differing: readonly string[]): Piece[] {
  const spans = differing
    .flatMap((words) => {
      const start = findWords(value, words);
      return start === -1 ? [] : [{ start, end: start + words.length }];
    })
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: value.slice(at, start), differs: false });
    pieces.push({ text: value.slice(start, end), differs: true });
    at = end;
  }
  if (at < value.length) pieces.push({ text: value.slice(at), differs: false });
  return pieces;
}

function findWords(value: string, words: string): number {
  if (words === '') return -1;
  const text = value.toLowerCase();
  const wanted = words.toLowerCase();
  // `toLowerCase` changes the length of a few letters; then offsets would lie.
  if (text.length !== value.length || wanted.length !== words.length) return -1;
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + wanted.length])) return at;
  }
  return -1;
}

/** A difference that neither value shows by itself, and so gets a line of its own. */
export interface Difference {
  readonly claimed: string;
  readonly source: string;
}

/** The pairs of values that are not to be found in the two values as they stand. */
export function unseenDifferences(reasons: readonly Reason[], articleValue: string, sourceValue: string): Difference[] {
  return reasons.flatMap(({ claimed, source }) => {
    if (claimed === null || source === null || claimed === source) return [];
    const seen = findWords(articleValue, claimed) !== -1 && findWords(sourceValue, source) !== -1;
    return seen || (claimed === articleValue && source === sourceValue) ? [] : [{ claimed, source }];
  });
}

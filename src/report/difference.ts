/** Finds, in the article's value and the source's, the words that differ, so that a glance sees them. For every surface and every file. */
import type { Reason } from '../check/finding.ts';
import type { RecordedExhibit, RecordedFinding } from './record.ts';

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

/**
 * Of differing words that begin as the other side does, only what follows is the difference.
 *
 * @example differingPart('patch released: 2 March', 'patch released: 9 March') // '2 March'
 */
export function differingPart(words: string, other: string): string {
  const end = words.indexOf(': ') + 2;
  return end > 1 && other.startsWith(words.slice(0, end)) ? words.slice(end) : words;
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

/** What stands beside what: the article's value, the values of the sources that decided, and what neither shows by itself. */
export interface Sides {
  readonly article: readonly Piece[];
  readonly sources: readonly { readonly exhibit: RecordedExhibit; readonly pieces: readonly Piece[] }[];
  readonly unseen: readonly Difference[];
}

export function toSides({ rating, value, reasons, evidence }: RecordedFinding): Sides {
  const against = evidence[0]?.value ?? '';
  const claimed = reasons.map((reason) => differingPart(reason.claimed ?? '', against));
  const sourced = reasons.map((reason) => differingPart(reason.source ?? '', value));
  // Where primary sources differ, one of them alone would hide the very thing that is to be seen.
  const shown = evidence.slice(0, rating === 'conflicting' ? 2 : 1);
  return {
    article: toPieces(value, claimed),
    sources: shown.map((exhibit) => ({ exhibit, pieces: toPieces(exhibit.value, sourced) })),
    // Of the first reason only, which is the one that is explained: the others are notes. Two sources side by side show it themselves.
    unseen: shown.length > 1 ? [] : unseenDifferences(reasons.slice(0, 1), value, shown[0]?.value ?? ''),
  };
}

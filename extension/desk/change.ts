/** How a change reads before it is made: the words around it, what goes, what comes. Pure. */
import type { Edit } from '../../src/edit/problem.ts';

export interface ChangePiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Enough to know the place by. */
const AROUND = 28;

/**
 * The changed part of the text with some words around it.
 * @example toChange('About 60,000 were hit.', [{ start: 6, end: 12, insert: '30,000' }]) // same 'About ', gone '60,000', new '30,000', same ' were hit.'
 */
export function toChange(text: string, edits: readonly Edit[]): ChangePiece[] {
  const pieces: ChangePiece[] = [];
  const add = (kind: ChangePiece['kind'], words: string) => {
    if (words !== '') pieces.push({ kind, text: words });
  };
  edits.forEach((edit, index) => {
    const before = edits[index - 1];
    const from = before === undefined ? Math.max(0, edit.start - AROUND) : before.end;
    add('same', between(text, from, edit.start, before === undefined));
    add('gone', text.slice(edit.start, edit.end));
    add('new', edit.insert);
  });
  const last = edits.at(-1);
  if (last !== undefined) add('same', after(text, last.end));
  return pieces;
}

/** Begins with a whole word, and within the block. */
function between(text: string, from: number, to: number, isFirst: boolean): string {
  let words = text.slice(from, to);
  if (isFirst) {
    const block = words.lastIndexOf('\n');
    if (block >= 0) return words.slice(block + 1);
    if (from > 0 && !/\s/.test(text[from - 1] ?? ' ')) words = words.replace(/^\S*\s/, '');
    return from > 0 ? `… ${words.trimStart()}` : words;
  }
  // Two changes far from each other.
  return words.length > 3 * AROUND ? `${words.slice(0, AROUND)} … ${words.slice(-AROUND)}` : words;
}

function after(text: string, from: number): string {
  const words = text.slice(from, from + AROUND);
  const block = words.indexOf('\n');
  if (block >= 0) return words.slice(0, block);
  if (from + AROUND >= text.length) return words;
  return `${words.replace(/\s\S*$/, '')} …`;
}

/** What the scanner makes of text: tokens, the terms of the lexicon found in them, and the sentences that hold both. */
import type { Entry, EntryOf, EntryType } from '../language/entry.ts';

export interface Token {
  /** Half-open UTF-16 span in the scanned text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** As it stands, with typographic variants folded (straight quotes, plain hyphen, no soft hyphen), without a possessive ending. */
  readonly raw: string;
  /** `raw` in lower case: the key for lookups. */
  readonly text: string;
  readonly possessive: boolean;
  /** For a number written in digits. */
  readonly value: number | null;
  /** What follows the digits without a space: "k", "m", "bn", "th", "st". Empty otherwise. */
  readonly suffix: string;
}

/** A phrase of the lexicon found in a sentence: token indices `from` to `to` (exclusive). */
export interface Term<E extends Entry = Entry> {
  readonly entry: E;
  readonly from: number;
  readonly to: number;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of the block it stands in. */
  readonly block: number;
  readonly tokens: readonly Token[];
  /** Every term, by position; terms of different types may overlap. */
  readonly terms: readonly Term[];
  /** Tokens that stand inside quotation marks. */
  readonly quoted: readonly boolean[];
}

/** Terms by type, made once for each sentence: the parser asks for them many times. */
const byType = new WeakMap<Sentence, Map<EntryType, Term[]>>();

/** The terms of one type, by position. */
export function termsOf<T extends EntryType>(sentence: Sentence, type: T): readonly Term<EntryOf<T>>[] {
  let sorted = byType.get(sentence);
  if (sorted === undefined) {
    sorted = new Map();
    for (const term of sentence.terms) {
      const list = sorted.get(term.entry.type);
      if (list === undefined) sorted.set(term.entry.type, [term]);
      else list.push(term);
    }
    byType.set(sentence, sorted);
  }
  return (sorted.get(type) ?? NONE) as readonly Term<EntryOf<T>>[];
}

const NONE: readonly Term[] = [];

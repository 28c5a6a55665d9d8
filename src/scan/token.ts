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
  /** The number of that key, for lists kept by number: see `intern.ts`. */
  readonly word: number;
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
  /** The same, by type: the parser asks for them many times. */
  readonly byType: TermsByType;
  /** Tokens that stand inside quotation marks. */
  readonly quoted: readonly boolean[];
}

/** The terms of one type, by position. */
export function termsOf<T extends EntryType>(sentence: Sentence, type: T): readonly Term<EntryOf<T>>[] {
  return sentence.byType[type];
}

/** Terms by type. */
export type TermsByType = { readonly [T in EntryType]: readonly Term<EntryOf<T>>[] };

const NONE: readonly never[] = [];

/** Every type is there, so that all sentences have one shape, which engines of JavaScript look things up in fastest. */
const EMPTY: TermsByType = {
  party: NONE,
  place: NONE,
  case: NONE,
  topic: NONE,
  unit: NONE,
  state: NONE,
  comparator: NONE,
  number: NONE,
  scale: NONE,
  order: NONE,
  share: NONE,
  month: NONE,
  weekday: NONE,
  relative: NONE,
  part: NONE,
  event: NONE,
  doing: NONE,
  thing: NONE,
  act: NONE,
  rung: NONE,
  actor: NONE,
  deed: NONE,
  'event-name': NONE,
  lookalike: NONE,
  say: NONE,
  confidence: NONE,
  hedge: NONE,
  negation: NONE,
  reject: NONE,
};

export function sortByType(terms: readonly Term[]): TermsByType {
  if (terms.length === 0) return EMPTY;
  const sorted: Record<EntryType, readonly Term[]> = { ...EMPTY };
  for (const term of terms) {
    const list = sorted[term.entry.type] as Term[];
    // The shared empty list is left as it is.
    if (list.length === 0) sorted[term.entry.type] = [term];
    else list.push(term);
  }
  return sorted as TermsByType;
}

/**
 * The two values of a reason as the checkers hand them over: typed, and in no language. What a person reads is made of them in one place
 * at the end (`wording.ts` with a table of `words/`), so that the checkers stay as they are in whatever language is asked for.
 */
import type { DateReading, FigureReading } from '../claims/claim.ts';
import type { Case } from '../dossier/schema.ts';
import type { Day, Relation, State, Unit } from '../vocabulary.ts';
import type { Scale } from './scales.ts';

export type Amount = Pick<FigureReading, 'min' | 'max' | 'comparator'>;
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** The source's or the article's own word, and the scale it is read on. */
export interface Confidence {
  readonly word: string;
  readonly scale?: Scale | undefined;
}

export type Value =
  /** The article's or the source's own words, which no language changes. */
  | { readonly words: string }
  /** A party; countries have a name in each language. */
  | { readonly name: string }
  | { readonly phrase: Phrase }
  /** Another affair; undefined where the dossier has no entry for it. */
  | { readonly affair: Case | undefined }
  | { readonly amount: Amount }
  | { readonly unit: Unit | null }
  | { readonly state: State | null }
  | { readonly scope: string }
  | { readonly interval: Interval }
  | { readonly intervals: readonly Interval[] }
  | { readonly date: Pick<DateReading, 'event' | 'from' | 'to'> }
  | { readonly day: Day }
  /** Nothing of the sort, or nobody, before that day. */
  | { readonly notBefore: Day }
  | { readonly nobodyBefore: Day }
  | { readonly relation: Relation }
  | { readonly confidence: Confidence }
  | { readonly counts: readonly { readonly by: string; readonly amount: Amount }[] };

/** What is neither the article's nor the source's, and no term of the vocabulary. */
export type Phrase = 'this-attack' | 'exchange-attack' | 'stated-as-settled' | 'no-answer' | 'among-several';

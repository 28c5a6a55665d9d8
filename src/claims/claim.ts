/** What an article states that can be checked, as it states it. No judgement here: that is `check/`. */
import type { Comparator, Day, Event, Relation, State, Unit } from '../vocabulary.ts';

/**
 * How the article stands to what it says. `hedged`: reported as said or believed by somebody it does not name ("was blamed on").
 * Only `asserted` and `hedged` statements are held against it.
 */
export type Stance = 'asserted' | 'hedged' | 'rejected' | 'question' | 'conditional';

/** Whom the article credits. `party` is an id of the dossier when the name is known there. */
export interface Speaker {
  readonly name: string;
  readonly party: string | null;
}

/** A party named in an attribution: the words in the text and, where known, the dossier's id. */
export interface Named {
  readonly name: string;
  readonly party: string | null;
}

export interface FigureReading {
  /** Null where the comparator leaves the end open. */
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  /** Null when the number lacks its counted noun. */
  readonly unit: Unit | null;
  readonly state: State | null;
  readonly scope: string;
}

export interface DateReading {
  readonly event: Event;
  readonly from: Day;
  readonly to: Day;
  /** Who acted or was acted on, as far as the sentence says. */
  readonly party: string | null;
}

export interface AttributionReading {
  readonly accuser: Named | null;
  readonly accused: Named | null;
  readonly relation: Relation;
  /** The article's own word, never translated. */
  readonly confidence: string | null;
}

interface Common {
  /** Half-open UTF-16 span in the article's text; `quote` is exactly what stands there. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly speaker: Speaker | null;
  readonly stance: Stance;
  /** Id of the dossier's case when the sentence is about another affair than the event. */
  readonly otherCase: string | null;
  /** What was assumed to read it so ("the group" is Hafnium; "on Tuesday" is 2 March 2021). One sentence each. */
  readonly assumed: readonly string[];
}

export type Claim =
  | (Common & { readonly kind: 'figure'; readonly reading: FigureReading })
  | (Common & { readonly kind: 'date'; readonly reading: DateReading })
  | (Common & { readonly kind: 'attribution'; readonly reading: AttributionReading });
export type FigureClaim = Extract<Claim, { kind: 'figure' }>;
export type DateClaim = Extract<Claim, { kind: 'date' }>;
export type AttributionClaim = Extract<Claim, { kind: 'attribution' }>;

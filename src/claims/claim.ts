/** What an article states that can be checked, as it states it. No judgement here: that is `check/`. */

import type { Comparator, Day, Event, Relation, State, Unit } from '../vocabulary.ts';
import type { Assumption } from './assumption.ts';

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
  /** Somebody in particular whom the dossier does not know ("a lawyer"); unlike "officials", who may be any. */
  readonly stranger?: boolean;
  /** Persons of the party without a name ("US officials"), whose word is not the party's own. */
  readonly unnamed?: boolean;
  /** How "the group" was read. */
  readonly assumed?: Assumption;
}

/** The scope of a figure that counts only a part: "among its customers", "at banks". */
export const PART = 'a part';

/** Another affair that the article tells apart without naming it ("in a separate case"). */
export const ANOTHER_CASE = 'another-case';

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
  /** `unclear` where no words say which. */
  readonly event: Event;
  readonly from: Day;
  readonly to: Day;
  /** Who acted or was acted on, as far as the sentence says. */
  readonly party: string | null;
}

/** What the checker may fall back on when the reading finds no fact: charity, never a red mark. */
export interface DateHints {
  /** Other events that the words around the date suggest, likeliest first. */
  readonly alternatives: readonly Event[];
  /** Of these, the ones that stand about as near as the chosen one. */
  readonly rivals: readonly Event[];
  /** Who does it in the sentence: the subject of the words that tell the event, or who stands behind "by". Null when unsure. */
  readonly actor: string | null;
  /** Who does the verb that the date hangs on, whatever it tells. */
  readonly doer: string | null;
  /** Somebody by name does that verb whom the dossier does not know. */
  readonly byStranger: boolean;
  /** Something in the clause points to another actor, product or order than the event's ("older versions", "other groups"). */
  readonly qualified: boolean;
  /** Words between the date and what tells the event, boundaries counted dearer. */
  readonly cueDistance: number;
  /** Every party that the sentence names or that speaks in it. */
  readonly parties: readonly string[];
  /** Persons on file whom the article has named before. */
  readonly persons: readonly string[];
  /** What is said to have happened then, in small letters: tells events of one sort apart by their thing. */
  readonly things: string;
  /** False where the year was inferred. */
  readonly yearGiven: boolean;
  /** Just as well the same day of the week before: "last Tuesday". */
  readonly orWeekBefore: boolean;
  /** Written as a date of the calendar ("2 March"), not as "today" or "on Monday". */
  readonly calendar: boolean;
}

export interface AttributionReading {
  readonly accuser: Named | null;
  readonly accused: Named | null;
  readonly relation: Relation;
  /** The article's own word, never translated. */
  readonly confidence: string | null;
  /** For `declines`: the rung that the accuser is said not to have reached ("did not blame the government"). */
  readonly withheld?: Relation;
  /** Another group's name, or one of the same maker's, that the article gives the accused: "Hafnium, also known as APT40". */
  readonly alias?: Named;
}

interface Common<Assumed> {
  /** Half-open UTF-16 span in the article's text; `quote` is exactly what stands there. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly speaker: Speaker | null;
  readonly stance: Stance;
  /** For an accusation: when it is said to have been made, if the sentence says so. */
  readonly made: { readonly from: Day; readonly to: Day } | null;
  /** Id of the dossier's case when the sentence is about another affair than the event; `ANOTHER_CASE` where it only says so. */
  readonly otherCase: string | null;
  /** The sentence ties it to this event: by name, or by "the hack", "this attack". Without that nothing is marked red. */
  readonly anchored: boolean;
  /** What was assumed to read it so ("the group" is Hafnium; "on Tuesday" is 2 March 2021). In a finding each is a sentence. */
  readonly assumed: readonly Assumed[];
}

/** A claim as it was read; `SaidClaim` is the same put into words. */
export type Claim<Assumed = Assumption> =
  | (Common<Assumed> & {
      readonly kind: 'figure';
      readonly reading: FigureReading;
      /** Parties that the sentence or the one before names: "Reuters, citing one person, 20,000" credits Reuters without a verb. */
      readonly mentioned?: readonly string[];
      /** Who does to the counted things what was done to them, where the sentence says it outright. */
      readonly doer?: string | null;
    })
  | (Common<Assumed> & { readonly kind: 'date'; readonly reading: DateReading; readonly hints: DateHints })
  | (Common<Assumed> & {
      readonly kind: 'attribution';
      readonly reading: AttributionReading;
      /** Told by a verb that accuses, and not by a name or a description that the sentence carries along. */
      readonly outright: boolean;
      /** This attack is named right by the claim's words, and not only spoken of as “the hack”. */
      readonly named: boolean;
      /** The earliest day that the sentence speaks of; `early` where only a word such as “at first” says that it was before. */
      readonly toldOf: Day | 'early' | null;
      /** Parties that the sentence names. */
      readonly mentioned?: readonly string[];
    });
export type SaidClaim = Claim<string>;
export type FigureClaim = Extract<Claim, { kind: 'figure' }>;
export type DateClaim = Extract<Claim, { kind: 'date' }>;
export type AttributionClaim = Extract<Claim, { kind: 'attribution' }>;

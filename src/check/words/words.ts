/**
 * What a language must be able to say of a finding: one table a language with the same keys. The table has the words and what depends on
 * grammar; how they are put together is `wording.ts`, for all languages alike. Two tables, and no catalogue of messages looked up by
 * key, so that the compiler misses what a language misses.
 */
import type { Assumption } from '../../claims/assumption.ts';
import type { Comparator, Day, Event, Language, Relation, State, Unit } from '../../vocabulary.ts';
import type { ReasonCode } from '../finding.ts';
import type { Scale } from '../scales.ts';
import type { Phrase } from '../value.ts';

export interface Words {
  readonly language: Language;

  /** With the language's separators. */
  readonly number: (value: number) => string;
  /** Of numbers and of days. */
  readonly fromTo: (from: string, to: string) => string;
  /** What stands before a number; empty where the number says it by itself. */
  readonly comparators: Readonly<Record<Comparator, string>>;
  /** Vague magnitudes by where they begin, as in "tens of thousands". */
  readonly orders: Readonly<Record<number, string>>;

  /** As it stands alone. */
  readonly unit: (unit: Unit | null) => string;
  /** Behind its number. `vague` is a magnitude in words. */
  readonly counted: (amount: string, unit: Unit | null, how: { readonly vague: boolean; readonly one: boolean }) => string;
  readonly state: (state: State | null) => string;
  /** A place as it stands alone. */
  readonly scope: (scope: string) => string;
  /** Behind a figure: "in the US". */
  readonly within: (scope: string) => string;
  /** Behind the "for" of a sentence: "the whole world". */
  readonly wholeOf: (scope: string) => string;

  readonly event: (event: Event) => string;
  readonly relation: (relation: Relation) => string;
  /** Names of countries, and of what the dossier has a name for in this language; every other name is its own. */
  readonly name: (name: string) => string;
  /** The article, when nobody is credited. */
  readonly itself: string;
  /** The source's own word of confidence, in quotation marks, as it stands in brackets behind what it is said of. */
  readonly sure: (word: string, band: string | null) => string;
  /** Who says what of whom, where it is more than a rung of the ladder. */
  readonly saying: Readonly<Record<Saying, (who: string, whom: string | null) => string>>;
  /** What a word of likelihood (the source's own, never translated) means on a scale. */
  readonly band: (word: string, range: string, scale: Scale) => string;

  readonly day: (day: Day) => string;
  readonly notBefore: (day: Day) => string;
  readonly nobodyBefore: (day: Day) => string;
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** Where the dossier has no entry for an affair. */
  readonly anotherCase: string;

  readonly reasons: Readonly<Record<ReasonCode, (claimed: string, source: string) => string>>;
  /** Names come as they are to be said. */
  readonly assumptions: {
    readonly [Kind in Assumption['kind']]: (assumption: Extract<Assumption, { readonly kind: Kind }>) => string;
  };

  /** The steps from the article to the source; names come as they are to be said. */
  readonly chain: {
    readonly article: string;
    /** Behind a press estimate. */
    readonly unnamed: string;
    readonly notRead: (name: string) => string;
    readonly linked: (name: string) => string;
  };
}

/** Relations that are said of somebody in words of their own. */
export type Saying = Extract<
  Relation,
  'denies' | 'declines' | 'acknowledges' | 'condemns' | 'harbours' | 'persons-charged' | 'named-cluster'
>;

/** What a sentence inherits from the article around it: the day of publication, its heading, what was last spoken of. */

import type { Sentence } from '../scan/token.ts';
import type { Day, Relation } from '../vocabulary.ts';
import type { FigureReading, Named, Speaker } from './claim.ts';

export interface Context {
  readonly text: string;
  readonly published: Day | null;
  /** Sentences before this one in the same block, nearest first (at most three), then the last of the block before. */
  readonly earlier: readonly Sentence[];
  /** Place named by the section heading above, if any. */
  readonly headingPlace: string | null;
  /** Whom the sentence before credits, for "it said", "the agency", "he added". */
  readonly lastSpeaker: Speaker | null;
  /** Whom the end of a quotation credits that this sentence opens; null where it ends in the sentence, or nobody is credited. */
  readonly quoteSpeaker: Speaker | null;
  /** Whom the sentence before is about: the subject of its main verb, for "it" and "they". */
  readonly lastSubject: Speaker | null;
  /** Parties named so far, the latest first: what "the company" and "the agency" can mean. */
  readonly recent: readonly string[];
  /** Countries named so far as actors, the latest first, by their government's id: what "the government" can mean. */
  readonly recentStates: readonly string[];
  /** Persons introduced so far by surname ("Lee" of "Ann Lee, who runs Volexity"). */
  readonly people: ReadonlyMap<string, { readonly id: string | null; readonly name: string }>;
  /** Figure read last, for "400 of them". */
  readonly lastFigure: FigureReading | null;
  /** The party last accused, for "the group", "it", "they". */
  readonly lastAccused: Named | null;
  /** How strongly it was accused. */
  readonly lastRelation: Relation | null;
  /** Who denied in one of the three sentences before, by id. */
  readonly lastAnswerer: string | null;
  /** The sentence before accused somebody: "Britain did the same" can refer to it. */
  readonly justAccused: boolean;
  /** Year last named in the block. */
  readonly year: number | null;
  /** Year last named anywhere before. */
  readonly articleYear: number | null;
  /** Day last read, for "two days later". */
  readonly lastDay: Day | null;
  /** Case the sentence is about, when that is not the event. */
  readonly otherCase: string | null;
  /** Display names of parties by id. */
  readonly partyName: (id: string) => string;
  /** Party a party is part or voice of. */
  readonly parentOf: (id: string) => string | null;
  readonly partyKind: (id: string) => string | null;
  readonly partyNamed: (name: string) => string | null;
  /** A group that a source names for this attack. */
  readonly isCulprit: (id: string) => boolean;
}

/**
 * What a rule of judgement is: data, so that a finding can name the one that decided, a page can list them all, and a test can run
 * every example. The conditions themselves are code, in the file of the kind; a rule says in a sentence what they come to.
 */
import type { Day, Kind, Rating } from '../../vocabulary.ts';

export interface Rule {
  /** What it judges and what decides: `figure/scope-differs`. Never used again for another rule. */
  readonly id: string;
  readonly kinds: readonly Kind[];
  /** The entries of the casebook (docs/casebook.md) that it follows; none where it follows from the ratings' own definitions. */
  readonly casebook: readonly number[];
  /** The one rating it gives; null where it leaves the claim unmarked. */
  readonly rating: Rating | null;
  /** One sentence: when it decides, and why so. */
  readonly says: string;
  readonly example: Example;
}

/** A text on which the rule decides. */
export interface Example {
  readonly text: string;
  readonly published: Day;
  /** Where the text has several claims of the kind: the words that the one in question holds. */
  readonly claim?: string;
}

/** What a language must be able to say of a draft's problems: one table a language. What a finding's reasons say is said by `check/words/`. */
import type { CheckId } from '../problem.ts';

export interface CheckWords {
  /** As it heads a list. */
  readonly title: string;
  /** One sentence: what is wrong, and why it matters. */
  readonly says: string;
}

export interface EditWords {
  readonly checks: Readonly<Record<CheckId, CheckWords>>;
  /** Where no reason of the finding says it. Names and words come as they are to be said. */
  readonly messages: {
    readonly confidenceDropped: (word: string) => string;
    readonly numberWithoutScope: (place: string) => string;
    readonly noPrimaryLink: (publisher: string, title: string) => string;
  };
  /** What a request for a correction says. Days come as they are to be said. */
  readonly sheet: {
    readonly title: string;
    readonly intro: (count: number) => string;
    readonly article: string;
    readonly published: (day: string) => string;
    readonly says: string;
    readonly why: string;
    readonly sourceSays: string;
    readonly proposed: string;
    readonly source: string;
    readonly archived: string;
    readonly untitled: string;
    readonly closing: (dossier: string) => string;
  };
}

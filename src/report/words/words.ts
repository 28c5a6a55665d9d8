/**
 * What a file says around a record, in one language: one table a language with the same keys, so that the compiler misses what a language
 * misses. A record's own sentences are in its language already; a file is in the language of its record, and so is all of it.
 */
import type { Kind, Language, Rating } from '../../vocabulary.ts';
import type { ArticleRecord } from '../record.ts';

/** Columns of the table that are for people. Those for programs have the same name everywhere. */
export type NamedColumn =
  | 'article'
  | 'address'
  | 'published'
  | 'kind'
  | 'rating'
  | 'claim'
  | 'sentence'
  | 'credited_to'
  | 'article_says'
  | 'source_says'
  | 'why'
  | 'source_words'
  | 'publisher'
  | 'publisher_kind'
  | 'source_title'
  | 'source_published'
  | 'verified'
  | 'source_address'
  | 'archived_address'
  | 'chain'
  | 'answer'
  | 'since_then';

export interface ReportWords {
  readonly language: Language;
  readonly ratings: Readonly<Record<Rating, string>>;
  /** What each means, where there is room to say so. */
  readonly meanings: Readonly<Record<Rating, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** By the codes of the dossier. A map, and not an object: a file can call a publisher's kind `__proto__`. */
  readonly publishers: ReadonlyMap<string, string>;
  /** How a source's words were verified; `where` is a host. */
  readonly verified: {
    readonly ownPage: string;
    readonly fullCopy: (where: string | null) => string;
    readonly quotation: (where: string | null) => string;
    readonly report: (where: string | null) => string;
    readonly not: string;
  };
  readonly quoted: (words: string) => string;

  readonly untitled: string;
  readonly articles: (count: number) => string;
  readonly published: (day: string) => string;
  readonly publishedFrom: Readonly<Record<NonNullable<ArticleRecord['article']['publishedFrom']>, string>>;
  readonly unknownDay: string;
  readonly saved: (day: string) => string;

  readonly notAbout: (title: string, takenFor: string | null) => string;
  readonly nothingChecked: string;
  readonly checkedAnyway: string;
  readonly noClaims: string;
  readonly checkedAgainst: (title: string, version: string, day: string) => string;
  readonly covers: (what: string) => string;
  /** Sources on file that the article links to. */
  readonly links: (sources: readonly string[]) => string;
  readonly limits: string;

  readonly motto: string;
  readonly foot: string;
  readonly contents: string;
  readonly tally: string;
  readonly index: string;
  readonly whatWasChecked: string;
  readonly claimOf: (number: number, of: number) => string;
  readonly credits: string;
  readonly article: string;
  readonly source: string;
  readonly sources: string;
  readonly nothingOnFile: string;
  readonly answers: string;
  readonly since: string;
  readonly chain: string;
  readonly linked: string;
  readonly others: string;
  readonly rule: (id: string) => string;
  readonly openPassage: string;
  readonly openSource: string;
  readonly archived: string;
  readonly addressUnseen: string;

  readonly columns: Readonly<Record<NamedColumn, string>>;
  /** What the annotations are called together. */
  readonly collection: (title: string) => string;
  readonly anArticle: string;
}

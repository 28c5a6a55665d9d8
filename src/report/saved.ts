/** What every file is made from: a record, and what its user calls the article where it has no title of its own. */
import { hostOf } from './exhibit-words.ts';
import { oneLine } from './plain.ts';
import type { ArticleRecord } from './record.ts';
import { reportWords } from './words/by-language.ts';

export interface Saved {
  readonly record: ArticleRecord;
  /** A file's name, where the article came from a file. */
  readonly name?: string;
}

export interface SaveOptions {
  /** The day of saving is told only where a clock is handed in: without one, the same record gives the same bytes. */
  readonly now?: Date;
}

/** What the article is called in a file for people. */
export function headingOf({ record: { article, language }, name }: Saved): string {
  return oneLine(article.title ?? '') || oneLine(name ?? '') || hostOf(article.url ?? '') || reportWords(language).untitled;
}

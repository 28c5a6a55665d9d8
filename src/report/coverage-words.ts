/** What was checked, and against what, in sentences of the record's language: a file outlives the program that could be asked. */
import { toDayWords } from '../dossier/day-words.ts';
import { RATINGS } from '../vocabulary.ts';
import type { ArticleRecord } from './record.ts';
import { reportWords } from './words/by-language.ts';

/** Null where the article is about the event. */
export function otherTopicWords({ topic, dossier, findings, language }: ArticleRecord): string | null {
  if (topic.match) return null;
  const words = reportWords(language);
  return `${words.notAbout(dossier.title, topic.takenFor)} ${findings.length === 0 ? words.nothingChecked : words.checkedAnyway}`;
}

/** @example countWords(record) // '1 × Needs context, 2 × Matches the source' */
export function countWords({ counts, findings, language }: ArticleRecord): string {
  const { noClaims, ratings } = reportWords(language);
  if (findings.length === 0) return noClaims;
  return RATINGS.filter((rating) => counts[rating] > 0)
    .map((rating) => `${counts[rating]} × ${ratings[rating]}`)
    .join(', ');
}

export function dossierWords({ dossier, language }: ArticleRecord): string {
  return reportWords(language).checkedAgainst(dossier.title, dossier.version, toDayWords(dossier.updated, language));
}

/** Which of the sources on file the article links to; null where it links to nothing at all. */
export function linkWords({ article, links, language }: ArticleRecord): string | null {
  if (article.linkCount === 0) return null;
  return reportWords(language).links([...new Set(links.map(({ source }) => source))]);
}

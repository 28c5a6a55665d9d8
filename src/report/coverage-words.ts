/** What was checked, and against what, in sentences: a file outlives the program that could be asked. In English. */
import { toDayWords } from '../dossier/day-words.ts';
import { KINDS, RATINGS } from '../vocabulary.ts';
import { RATING_NAMES } from './rating-names.ts';
import type { ArticleRecord } from './record.ts';

/** Null where the article is about the event. */
export function otherTopicWords({ topic, dossier, findings }: ArticleRecord): string | null {
  if (topic.match) return null;
  const about = `Not about ${dossier.title}${topic.takenFor === null ? '' : `: taken for ${topic.takenFor}`}.`;
  return findings.length === 0 ? `${about} Nothing was checked.` : `${about} Checked all the same.`;
}

/** @example countWords(record) // '1 × Needs context, 2 × Matches the source' */
export function countWords({ counts, findings }: ArticleRecord): string {
  if (findings.length === 0) return `No ${KINDS.join(', no ')} that can be checked.`;
  return RATINGS.filter((rating) => counts[rating] > 0)
    .map((rating) => `${counts[rating]} × ${RATING_NAMES[rating]}`)
    .join(', ');
}

export function dossierWords({ dossier }: ArticleRecord): string {
  return `Checked against “${dossier.title}”, ${dossier.version}, updated ${toDayWords(dossier.updated)}.`;
}

/** Which of the sources on file the article links to; null where it links to nothing at all. */
export function linkWords({ article, links }: ArticleRecord): string | null {
  if (article.linkCount === 0) return null;
  const linked = [...new Set(links.map(({ source }) => source))];
  return `Of the sources on file the article links to ${linked.length === 0 ? 'none' : linked.join(', ')}.`;
}

export const LIMITS =
  'A rating says how one claim stands to the sources on file, on the day the article was printed. Firsthand gives no score to an article or an outlet. What it left unmarked it has not checked.';

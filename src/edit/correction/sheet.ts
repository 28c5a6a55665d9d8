/**
 * A request for a correction of an article that has appeared: what it says, what the source says, and the text proposed instead. Plain data,
 * of which the text and the page are views. Whoever sends it chooses the problems and may have changed the wording.
 */
import type { Article } from '../../article/article.ts';
import type { Exhibit } from '../../check/finding.ts';
import type { Dossier } from '../../dossier/schema.ts';
import type { Language } from '../../vocabulary.ts';
import { checkWords } from '../checks.ts';
import { sourceOf } from '../find-problems.ts';
import type { CheckId, Problem } from '../problem.ts';

export interface CorrectionEntry {
  readonly check: CheckId;
  /** The check's title. */
  readonly title: string;
  /** The sentence in three parts, so that the claim can be shown in it. */
  readonly sentence: { readonly before: string; readonly claim: string; readonly after: string };
  /** What is wrong, in a sentence. */
  readonly message: string;
  readonly source: Pick<
    Exhibit,
    'publisher' | 'title' | 'published' | 'words' | 'statement' | 'url' | 'archivedUrl' | 'language'
  > | null;
  /** The sentence as it is to read; null where nothing is proposed. */
  readonly proposed: string | null;
}

export interface CorrectionSheet {
  readonly language: Language;
  readonly article: Pick<Article, 'title' | 'url' | 'published'>;
  readonly dossier: string;
  readonly entries: readonly CorrectionEntry[];
}

export interface Request {
  readonly problem: Problem;
  /** The sentence as it is to read, from a fix's `result` or from whoever asks. */
  readonly proposed?: string | null;
}

export interface SheetOptions {
  readonly dossier: Pick<Dossier, 'title'>;
  readonly language?: Language;
}

/** In the order of the text, whatever the order of the requests. One fault in two claims of a sentence, mended by one text, is told once. */
export function toCorrectionSheet(
  requests: readonly Request[],
  article: Article,
  { dossier, language = 'en' }: SheetOptions,
): CorrectionSheet {
  const { title, url, published } = article;
  const entries = [...requests]
    .sort((a, b) => a.problem.start - b.problem.start)
    .filter(({ problem, proposed = null }, at, sorted) => {
      const isSame = (other: Request) =>
        other.problem.check === problem.check &&
        other.problem.finding.claim.sentence.start === problem.finding.claim.sentence.start &&
        proposed !== null &&
        other.proposed === proposed;
      return sorted.findIndex(isSame) === at || !sorted.some(isSame);
    })
    .map(({ problem, proposed = null }) => toEntry(problem, proposed, article, language));
  return { language, article: { title, url, published }, dossier: dossier.title, entries };
}

function toEntry(problem: Problem, proposed: string | null, { text }: Article, language: Language): CorrectionEntry {
  const { start, end, check, message } = problem;
  const { sentence } = problem.finding.claim;
  return {
    check,
    title: checkWords(check, language).title,
    sentence: {
      before: text.slice(Math.min(sentence.start, start), start),
      claim: text.slice(start, end),
      after: text.slice(end, Math.max(sentence.end, end)),
    },
    message,
    source: sourceOf(problem),
    proposed: proposed?.trim() || null,
  };
}

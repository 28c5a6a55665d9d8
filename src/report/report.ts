/** The result of checking one article: plain data, of which every surface is a view. */
import type { Article } from '../article/article.ts';
import type { Finding } from '../check/finding.ts';
import type { SourceLink } from '../check/linked.ts';
import type { Language, Rating } from '../vocabulary.ts';

/** The version of the JSON that leaves the program; it changes when a reader of it would break. */
export const REPORT_VERSION = 2;

export interface TopicDecision {
  readonly match: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** Why, in sentences: the terms that were found, or what is missing. */
  readonly reasons: readonly string[];
  /** When it does not match: what the page was taken for ("the Storm-0558 intrusion into Exchange Online, 2023"). */
  readonly takenFor: string | null;
}

export interface Report {
  readonly version: typeof REPORT_VERSION;
  /** What it is said in, but for the words of the article, of the sources and of the dossier. */
  readonly language: Language;
  readonly article: Pick<Article, 'title' | 'url' | 'published' | 'publishedFrom' | 'language'>;
  readonly topic: TopicDecision;
  /** The dossier's sources that the article links to, in the order of the text. */
  readonly links: readonly SourceLink[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Rating, number>>;
  readonly dossier: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly updated: string;
    readonly covers: string;
    /** BCP 47, of what the dossier says itself: its title, what it covers, its statements and limits. */
    readonly language: string;
  };
}

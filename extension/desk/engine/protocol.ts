/** What the desk and its engine's thread say to each other. Both are ours and of one build, so the types are the whole contract. */
import type { Article } from '../../../src/article/article.ts';
import type { Finding } from '../../../src/check/finding.ts';
import type { Fix, Problem } from '../../../src/edit/problem.ts';
import type { TopicDecision } from '../../../src/report/report.ts';
import type { Language } from '../../../src/vocabulary.ts';

/** `turn` counts the questions: an answer to an older one than the last is of the past. */
export type ToEngine =
  | {
      readonly kind: 'check';
      readonly turn: number;
      readonly article: Article;
      /** Check the claims although the draft is about something else. */
      readonly force: boolean;
      readonly language: Language;
    }
  /** Try wordings for a problem of the last answer: only for one that somebody looks at, as each wording is tried by a check. */
  | { readonly kind: 'fix'; readonly turn: number; readonly fingerprint: string };

export type FromEngine =
  /** `share` from 0 to 1 of what there is to do, as far as one can tell before. */
  | { readonly kind: 'progress'; readonly turn: number; readonly share: number }
  | { readonly kind: 'checked'; readonly turn: number; readonly look: Look }
  /** Answers `fix`. */
  | { readonly kind: 'fixes'; readonly turn: number; readonly fingerprint: string; readonly fixes: readonly Fix[] }
  | { readonly kind: 'failed'; readonly turn: number };

/** What the engine made of a draft. */
export interface Look {
  readonly topic: TopicDecision;
  readonly findings: readonly Finding[];
  /** By weight, then by place. */
  readonly problems: readonly Problem[];
}

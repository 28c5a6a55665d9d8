/** What the project set itself, beside what was reached. */
import type { Score } from './score.ts';

export interface Target {
  readonly what: string;
  readonly of: (score: Score) => number | null;
  /** `at-most` counts errors; the other is a share. */
  readonly is: 'at-least' | 'at-most';
  readonly value: number;
}

const atLeast = (what: string, value: number, of: Target['of']): Target => ({ what, of, is: 'at-least', value });
const atMost = (what: string, value: number, of: Target['of']): Target => ({ what, of, is: 'at-most', value });

interface Bar {
  readonly accuracy: number;
  readonly mean: number;
  readonly redPrecision: number;
  readonly redRecall: number;
}

const barFor = ({ accuracy, mean, redPrecision, redRecall }: Bar): Target[] => [
  atLeast('rating accuracy', accuracy, ({ ratings }) => ratings.accuracy),
  atLeast('mean over the five ratings', mean, ({ ratings }) => ratings.macroAccuracy),
  atLeast('precision of red, over all red marks', redPrecision, ({ ratings }) => ratings.refutedPrecisionAllMarks),
  atLeast('recall of red', redRecall, ({ ratings }) => ratings.refutedRecall),
];

/** For the corpus the rules were written with. */
export const SEEN_TARGETS: readonly Target[] = [
  atLeast('F1 of attributions', 0.95, ({ claims }) => claims.attribution.f1),
  atLeast('F1 of figures', 0.95, ({ claims }) => claims.figure.f1),
  atLeast('F1 of dates', 0.95, ({ claims }) => claims.date.f1),
  ...barFor({ accuracy: 0.95, mean: 0.9, redPrecision: 0.98, redRecall: 0.8 }),
  atLeast('topic precision', 1, ({ topic }) => topic.precision),
  atLeast('topic recall', 1, ({ topic }) => topic.recall),
  atMost('marks on distractors', 0, ({ falseAlarms }) => falseAlarms.distractors),
];

/** For articles that nobody looked at while writing rules. */
export const UNSEEN_TARGETS: readonly Target[] = [
  atLeast('F1 of all claims', 0.9, ({ claims }) => claims.overall.f1),
  ...barFor({ accuracy: 0.92, mean: 0.8, redPrecision: 0.95, redRecall: 0.6 }),
  atMost('topic errors', 0, ({ topic }) => topic.wrong.length),
];

/** Null where there was nothing to measure. */
export function isMet({ of, is, value }: Target, score: Score): boolean | null {
  const reached = of(score);
  if (reached === null) return null;
  return is === 'at-least' ? reached >= value : reached <= value;
}

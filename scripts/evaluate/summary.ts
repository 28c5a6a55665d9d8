/** The figures in a few lines, for a terminal. */

import { allParts } from './figures.ts';
import { toShare } from './markdown.ts';
import type { Evaluation } from './measure.ts';
import { isMet, SEEN_TARGETS, UNSEEN_TARGETS } from './targets.ts';

const COLUMNS = [
  'part',
  'attr F1',
  'fig F1',
  'date F1',
  'all F1',
  'rating',
  'mean',
  'red P',
  'red R',
  'topic errors',
  'distractors',
];
const GAP = '  ';

export function toSummary(evaluation: Evaluation): string {
  const rows = allParts(evaluation).map(({ name, score: { claims, ratings, topic, falseAlarms } }) => [
    name,
    ...[claims.attribution, claims.figure, claims.date, claims.overall].map(({ f1 }) => toShare(f1)),
    toShare(ratings.accuracy),
    toShare(ratings.macroAccuracy),
    toShare(ratings.refutedPrecisionAllMarks),
    toShare(ratings.refutedRecall),
    `${topic.wrong.length}`,
    `${falseAlarms.distractors}`,
  ]);
  const widths = COLUMNS.map((_, column) => Math.max(...[COLUMNS, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const toLine = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(GAP);
  return [toLine(COLUMNS), ...rows.map(toLine), '', ...toVerdicts(evaluation)].join('\n');
}

function toVerdicts({ corpora }: Evaluation): string[] {
  return corpora
    .filter(({ half }) => half !== 'seen')
    .flatMap(({ name, half, parts }) => {
      const targets = half === 'held' ? UNSEEN_TARGETS : SEEN_TARGETS;
      const whole = parts.at(-1);
      if (whole === undefined) return [];
      const failed = targets.filter((target) => isMet(target, whole.score) === false).map(({ what }) => what);
      return [`${name}: ${failed.length === 0 ? 'all targets met' : `not met: ${failed.join(', ')}`}`];
    });
}

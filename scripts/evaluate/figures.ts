/** The chapters of figures: a table each, a row for each part of a corpus. */
import { RATING_NAMES } from '../../src/report/rating-names.ts';
import { KINDS, type Kind, RATINGS } from '../../src/vocabulary.ts';
import { countNeutral, countRed } from './counts.ts';
import { toMarkdownTable, toShare } from './markdown.ts';
import type { Evaluation, Scored } from './measure.ts';

export const KIND_NAMES: Readonly<Record<Kind | 'overall', string>> = {
  attribution: 'Attributions',
  figure: 'Figures',
  date: 'Dates',
  overall: 'All claims',
};
const RATING_SHORT = ['matches', 'needs context', 'sources differ', 'contradicts', 'no source', 'other'];

/** Every part, then what was and what was not looked at, over all corpora. */
export function allParts({ corpora, pooled }: Evaluation): Scored[] {
  return [...corpora.flatMap(({ parts }) => parts), pooled.seen, pooled.held];
}

export function toClaimTables(evaluation: Evaluation): string {
  return [...KINDS, 'overall' as const]
    .map((kind) =>
      [
        `### ${KIND_NAMES[kind]}`,
        toMarkdownTable(
          ['part', 'labelled', 'found', 'false alarms', 'precision', 'recall', 'F1'],
          allParts(evaluation).map(({ name, score: { claims } }) => {
            const { gold, matched, falseAlarms, precision, recall, f1 } = claims[kind];
            return [name, `${gold}`, `${matched}`, `${falseAlarms}`, toShare(precision), toShare(recall), toShare(f1)];
          }),
        ),
      ].join('\n\n'),
    )
    .join('\n\n');
}

export function toRatingTable(evaluation: Evaluation): string {
  return toMarkdownTable(
    [
      'part',
      'claims found',
      'accuracy',
      'mean over ratings',
      'equal to the label',
      'all called a match',
      ...RATING_SHORT.slice(0, -1),
    ],
    allParts(evaluation).map(({ name, score: { ratings } }) => [
      name,
      `${ratings.matched}`,
      toShare(ratings.accuracy),
      toShare(ratings.macroAccuracy),
      toShare(ratings.exact),
      toShare(ratings.alwaysSupported),
      ...RATINGS.map((rating) => `${ratings.perGold[rating].right} of ${ratings.perGold[rating].n}`),
    ]),
  );
}

export function toConfusions(evaluation: Evaluation): string {
  return allParts(evaluation)
    .map(({ name, score: { ratings } }) =>
      [
        `**${name}**`,
        toMarkdownTable(
          ['label \\ program', ...RATING_SHORT],
          RATINGS.map((rating) => [
            RATING_NAMES[rating],
            ...[...RATINGS, 'other' as const].map((given) => `${ratings.confusion[rating][given]}`),
          ]),
        ),
      ].join('\n\n'),
    )
    .join('\n\n');
}

export function toRedTable(evaluation: Evaluation): string {
  return toMarkdownTable(
    ['part', 'red marks', 'precision', 'labelled red', 'marked red', 'recall'],
    allParts(evaluation).map(({ name, cases, score: { ratings } }) => {
      const { labelled, found } = countRed(cases, evaluation.predictions);
      const shares = [toShare(ratings.refutedPrecisionAllMarks), toShare(ratings.refutedRecall)] as const;
      return [name, `${ratings.refutedMarks}`, shares[0], `${labelled}`, `${found}`, shares[1]];
    }),
  );
}

export function toTopicTable(evaluation: Evaluation): string {
  return toMarkdownTable(
    ['part', 'about the event', 'not', 'precision', 'recall', 'errors'],
    allParts(evaluation).map(({ name, score: { topic } }) => [
      name,
      `${topic.tp + topic.fn}`,
      `${topic.tn + topic.fp}`,
      toShare(topic.precision),
      toShare(topic.recall),
      `${topic.wrong.length}`,
    ]),
  );
}

export function toAlarmTable({ predictions, ...evaluation }: Evaluation): string {
  return toMarkdownTable(
    ['part', 'on distractors', 'of these neutral', 'second mark', 'other kind', 'nothing labelled'],
    allParts({ predictions, ...evaluation }).map(({ name, articles, score: { falseAlarms, outcomes } }) => [
      name,
      `${falseAlarms.distractors}`,
      `${countNeutral(articles, outcomes, predictions)}`,
      `${falseAlarms.duplicates}`,
      `${falseAlarms.otherKind}`,
      `${falseAlarms.unlisted}`,
    ]),
  );
}

/** Counts that the scorer does not give of itself, from what became of each label and each mark. */
import type { Case } from './by-phenomenon.ts';
import type { Labelled } from './labelled.ts';
import type { Prediction } from './run.ts';
import type { Outcome } from './score.ts';

type Predictions = ReadonlyMap<string, Prediction>;

const markOf = ({ id, mark }: Outcome, predictions: Predictions) =>
  mark === null ? undefined : predictions.get(id)?.claims[mark];

/** Claims labelled `refuted`, and those of them that were marked so. */
export function countRed(
  cases: readonly Case[],
  predictions: Predictions,
): { readonly labelled: number; readonly found: number } {
  const red = cases.filter(({ label }) => label.rating === 'refuted');
  return { labelled: red.length, found: red.filter(({ outcome }) => markOf(outcome, predictions)?.rating === 'refuted').length };
}

/** Of the marks on distractors those whose words the labeller calls neutral: neither right nor wrong to mark. */
export function countNeutral(articles: readonly Labelled[], outcomes: readonly Outcome[], predictions: Predictions): number {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return outcomes.filter((outcome) => {
    const mark = markOf(outcome, predictions);
    const on = byId
      .get(outcome.id)
      ?.distractors.filter((one) => mark !== undefined && one.start < mark.end && mark.start < one.end);
    return (
      outcome.alarm === 'distractors' && on !== undefined && on.length > 0 && on.every(({ why }) => why.startsWith('neutral'))
    );
  }).length;
}

export function countWords(articles: readonly Labelled[]): number {
  return articles.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0);
}

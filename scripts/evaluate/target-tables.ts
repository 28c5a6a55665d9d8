/** The chapter that holds the figures against what was asked for. */
import { NO_FIGURE, toMarkdownTable, toShareDown } from './markdown.ts';
import type { Evaluation, Scored } from './measure.ts';
import { isMet, SEEN_TARGETS, type Target, UNSEEN_TARGETS } from './targets.ts';

export function toTargets(evaluation: Evaluation): string {
  const { corpora } = evaluation;
  const parts = corpora.flatMap((corpus) => corpus.parts);
  const unseen = corpora.filter(({ half }) => half === 'held').flatMap((corpus) => corpus.parts);
  const halves = corpora.filter(({ half }) => half === 'by-number').flatMap((corpus) => corpus.parts);
  const written = parts.filter((part) => !halves.includes(part) && !unseen.includes(part));
  return [
    '### The development corpus',
    targetTable(SEEN_TARGETS, halves),
    '### Articles written to be held out',
    targetTable(UNSEEN_TARGETS, unseen),
    '### Articles written while the rules were',
    'No target was set for them. They are put to that of the development corpus, since they were read as closely.',
    targetTable(SEEN_TARGETS, written),
  ].join('\n\n');
}

function targetTable(targets: readonly Target[], parts: readonly Scored[]): string {
  return toMarkdownTable(
    ['', 'target', ...parts.map(({ name }) => name)],
    targets.map((target) => [
      target.what,
      target.is === 'at-least' ? `≥ ${target.value.toFixed(2)}` : `${target.value}`,
      ...parts.map(({ score }) => reached(target, score)),
    ]),
  );
}

function reached(target: Target, score: Scored['score']): string {
  const value = target.of(score);
  if (value === null) return NO_FIGURE;
  const words = target.is === 'at-least' ? toShareDown(value) : String(value);
  return `${words}, ${isMet(target, score) ? 'met' : '**not met**'}`;
}

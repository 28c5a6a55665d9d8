import { expect, test } from 'vitest';
import { toLines } from '../../../scripts/evaluate/run.ts';
import { score } from '../../../scripts/evaluate/score.ts';
import { isMet, SEEN_TARGETS, UNSEEN_TARGETS } from '../../../scripts/evaluate/targets.ts';
import { FIGURE, label, labelled, mark, prediction, spanOf } from './articles.ts';

const TEXT = 'Some 30,000 firms, 5 dogs.';
const article = labelled(TEXT, {
  claims: [label(TEXT, '30,000 firms', FIGURE)],
  distractors: [{ ...spanOf(TEXT, '5 dogs'), why: 'dogs' }],
});
const result = (...marks: string[]) =>
  score(
    [article],
    toLines([
      prediction(
        'one',
        marks.map((words) => mark(TEXT, words)),
      ),
    ]),
  );
const verdict = (what: string, ...marks: string[]) => {
  const target = [...SEEN_TARGETS, ...UNSEEN_TARGETS].find((one) => one.what === what);
  return target && isMet(target, result(...marks));
};

test.each([
  ['F1 of figures', ['30,000 firms'], true],
  ['F1 of figures', [], false],
  ['F1 of all claims', ['30,000 firms'], true],
  ['marks on distractors', ['30,000 firms'], true],
  ['marks on distractors', ['30,000 firms', '5 dogs'], false],
  ['topic errors', [], true],
  // Nothing to divide by: neither met nor failed.
  ['recall of red', ['30,000 firms'], null],
] as const)('%s with marks on %j', (what, marks, met) => expect(verdict(what, ...marks)).toBe(met));

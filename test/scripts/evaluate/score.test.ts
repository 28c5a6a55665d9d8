import { expect, test } from 'vitest';
import { byPhenomenon, byReason, count, toCases } from '../../../scripts/evaluate/by-phenomenon.ts';
import { countNeutral, countRed, countWords } from '../../../scripts/evaluate/counts.ts';
import { parsePredictions, toLines } from '../../../scripts/evaluate/run.ts';
import { score } from '../../../scripts/evaluate/score.ts';
import { DATE, FIGURE, label, labelled, mark, prediction, spanOf } from './articles.ts';

const TEXT = 'On 2 March 30,000 firms were hit. Four died. Five left. It was patched on 2 April. Maybe 9 groups.';
const article = labelled(TEXT, {
  claims: [
    label(TEXT, 'On 2 March', DATE, { rating: 'refuted', reasons: ['value-differs'] }),
    label(TEXT, '30,000 firms', FIGURE, { rating: 'missing-context', accept: ['supported'], reasons: ['scope-differs'] }),
    label(TEXT, 'patched on 2 April', DATE, { rating: 'refuted', reasons: ['value-differs'] }),
    label(TEXT, '9 groups', FIGURE, { optional: true }),
  ],
  distractors: [
    { ...spanOf(TEXT, 'Four died'), why: 'another matter' },
    { ...spanOf(TEXT, 'Five left'), why: 'neutral: a remark' },
  ],
});
const other = labelled('Shares of stock exchanges fell by 9 firms.', { id: 'two', topic: false });
const lines = toLines([
  prediction('one', [
    mark(TEXT, '30,000 firms were hit'),
    mark(TEXT, 'Four'),
    mark(TEXT, '2 April', { kind: 'date', rating: 'refuted' }),
    mark(TEXT, 'Five'),
  ]),
  prediction('two', [mark(other.text, '9 firms')]),
  prediction('stranger', []),
]);
const predictions = parsePredictions(lines);
const result = score([article, other], lines);
const cases = toCases([article, other], result.outcomes);

test('what became of every label and every false alarm, by place in the lists', () =>
  expect(result.outcomes).toEqual([
    { id: 'one', claim: 1, mark: 0, right: true, alarm: null },
    { id: 'one', claim: 2, mark: 2, right: true, alarm: null },
    { id: 'one', claim: 0, mark: null, right: false, alarm: null },
    { id: 'one', claim: 3, mark: null, right: false, alarm: null },
    { id: 'one', claim: null, mark: 1, right: false, alarm: 'distractors' },
    { id: 'one', claim: null, mark: 3, right: false, alarm: 'distractors' },
    { id: 'two', claim: null, mark: 0, right: false, alarm: 'offTopic' },
  ]));

test('the figures are the scorer’s', () => {
  expect(result.claims.date).toMatchObject({ gold: 2, matched: 1, falseAlarms: 0, precision: 1, recall: 0.5 });
  expect(result.claims.overall).toMatchObject({ gold: 3, matched: 2, falseAlarms: 2 });
  expect(result.topic).toMatchObject({ tp: 1, fp: 1, wrong: ['two'] });
  expect(result.ratings.refutedRecall).toBe(0.5);
});

test('an optional claim counts neither way', () => expect(count(cases)).toEqual({ n: 3, found: 2, right: 2 }));

test('by phenomenon and by reason', () => {
  const counted = byPhenomenon(cases, [{ name: 'a date', kind: 'date', shows: ({ kind }) => kind === 'date' }]);
  expect([...counted.values()]).toEqual([{ n: 2, found: 1, right: 1 }]);
  expect([...byReason(cases)]).toEqual([
    ['scope-differs', { n: 1, found: 1, right: 1 }],
    ['value-differs', { n: 2, found: 1, right: 1 }],
  ]);
});

test('counts that the scorer does not give', () => {
  expect(countRed(cases, predictions)).toEqual({ labelled: 2, found: 1 });
  expect(countNeutral([article, other], result.outcomes, predictions)).toBe(1);
  expect(countWords([other])).toBe(8);
});

test('a scorer that fails is heard', () => expect(() => score([{ id: 'one' }], lines)).toThrow('no text for one'));

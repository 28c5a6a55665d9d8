import { expect, test } from 'vitest';
import type { Label, Labelled } from '../../../scripts/evaluate/labelled.ts';
import type { MISS_CLASSES } from '../../../scripts/evaluate/miss-classes.ts';
import { toMisses } from '../../../scripts/evaluate/misses.ts';
import type { Mark } from '../../../scripts/evaluate/run.ts';
import type { Outcome } from '../../../scripts/evaluate/score.ts';
import type { Rating } from '../../../src/vocabulary.ts';
import { dossier } from '../../engine.ts';
import { ATTRIBUTION, DATE, FIGURE, label, labelled, mark, prediction, spanOf } from './articles.ts';

const NONE: Outcome = { id: 'one', claim: null, mark: null, right: false, alarm: null };

function missesOf(article: Labelled, marks: readonly Mark[], outcomes: readonly Partial<Outcome>[], wrong: string[] = []) {
  const topic = { tp: 0, fp: 0, fn: 0, tn: 0, precision: null, recall: null, wrong };
  return toMisses(
    [article],
    new Map([['one', prediction('one', marks)]]),
    { topic, outcomes: outcomes.map((one) => ({ ...NONE, ...one })) },
    dossier,
  );
}

const HIT = 'At least 30,000 organisations in the US were hit.';

test.each<[wanted: Rating, got: Rating, type: keyof typeof MISS_CLASSES]>([
  ['supported', 'refuted', 'wrongly-red'],
  ['conflicting', 'refuted', 'wrongly-red'],
  ['refuted', 'supported', 'red-missed'],
  ['refuted', 'not-enough-evidence', 'red-missed'],
  ['missing-context', 'supported', 'too-kind'],
  ['supported', 'missing-context', 'too-strict'],
  ['missing-context', 'conflicting', 'other-rating'],
])('%s that came out as %s is %s', (wanted, rating, type) => {
  const article = labelled(HIT, { claims: [label(HIT, '30,000 organisations', FIGURE, { rating: wanted, note: 'a note' })] });
  const marked = mark(HIT, '30,000 organisations', { rating, rule: 'figure/x', reasons: [{ code: 'scope-differs' }] });
  const [miss, ...more] = missesOf(article, [marked], [{ claim: 0, mark: 0 }]);
  expect(more).toEqual([]);
  expect(miss).toMatchObject({ type, rule: 'figure/x', why: '`scope-differs`; a note', quote: '30,000 organisations' });
});

test('a second rating that the label accepts is told', () => {
  const article = labelled(HIT, {
    claims: [label(HIT, '30,000', FIGURE, { rating: 'conflicting', accept: ['missing-context'] })],
  });
  const [miss] = missesOf(article, [mark(HIT, '30,000')], [{ claim: 0, mark: 0 }]);
  expect(miss).toMatchObject({ wanted: 'Sources differ or Needs context', got: 'Matches the source' });
});

const LONG = 'Nobody at the meeting of the council wished to speak of whoever it was that had got into some 30,000 servers.';

/** What the label says, the text, and why the engine has nothing there. */
const MISSED: [Label['reading'], text: string, quote: string, type: keyof typeof MISS_CLASSES][] = [
  [DATE, 'The Exchange affair was in the papers on 9 May 2021.', 'on 9 May 2021', 'unmarked'],
  [FIGURE, 'Three cheers were given.', 'Three cheers', 'missed-figure'],
  [DATE, 'They went after the patch was out.', 'after the patch was out', 'missed-date'],
  [ATTRIBUTION, 'The wizard did it.', 'The wizard did it', 'missed-attribution'],
  [ATTRIBUTION, HIT, 'At least 30,000 organisations in the US', 'other-kind'],
  // A short claim inside says nothing of why the long sentence around it was not read as an accusation.
  [ATTRIBUTION, LONG, LONG, 'missed-attribution'],
];

test.each(MISSED)('%j in “%s”', (reading, text, quote, type) => {
  const [miss] = missesOf(labelled(text, { claims: [label(text, quote, reading)] }), [], [{ claim: 0 }]);
  expect(miss).toMatchObject({ type, got: 'nothing', wanted: 'Matches the source' });
  expect(miss?.rule === null).toBe(type !== 'unmarked');
});

test('two labels that share a mark', () => {
  const article = labelled(HIT, { claims: [label(HIT, '30,000 organisations', FIGURE), label(HIT, 'in the US', FIGURE)] });
  const marks = [mark(HIT, '30,000 organisations in the US')];
  expect(missesOf(article, marks, [{ claim: 0, mark: 0, right: true }, { claim: 1 }])).toMatchObject([
    { type: 'shared-mark', why: 'the mark is on “30,000 organisations in the US”' },
  ]);
});

test('what is right, and what may be left, is no miss', () => {
  const article = labelled(HIT, { claims: [label(HIT, '30,000', FIGURE), label(HIT, 'US', FIGURE, { optional: true })] });
  expect(missesOf(article, [mark(HIT, '30,000')], [{ claim: 0, mark: 0, right: true }, { claim: 1 }])).toEqual([]);
});

test('false alarms, by what stands there', () => {
  const distractors = [
    { ...spanOf(HIT, '30,000'), why: 'another matter' },
    { ...spanOf(HIT, 'US'), why: 'neutral: a place' },
  ];
  const marks = [mark(HIT, '30,000'), mark(HIT, 'US'), mark(HIT, 'hit')];
  const misses = missesOf(labelled(HIT, { distractors }), marks, [
    { mark: 0, alarm: 'distractors' },
    { mark: 1, alarm: 'distractors' },
    { mark: 2, alarm: 'unlisted' },
  ]);
  expect(misses).toMatchObject([
    { type: 'distractor', wanted: 'nothing', why: 'another matter' },
    { type: 'neutral', why: 'neutral: a place' },
    { type: 'unlisted', why: '' },
  ]);
});

test('an article that is taken for something else, and all that it hides', () => {
  const article = labelled(HIT, { claims: [label(HIT, '30,000', FIGURE)] });
  expect(missesOf(article, [], [{ claim: 0 }], ['one'])).toMatchObject([
    { type: 'topic', wanted: 'this event', got: 'another' },
    { type: 'topic', quote: '30,000', got: 'nothing' },
  ]);
});

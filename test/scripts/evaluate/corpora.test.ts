import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CORPORA, type Corpus, halfOf, isHeldOut, readCorpora } from '../../../scripts/evaluate/corpora.ts';
import { toLines } from '../../../scripts/evaluate/run.ts';
import { FIGURE, label, labelled } from './articles.ts';

function corpus(half: Corpus['half'], ...articles: unknown[]): Corpus {
  const file = join(mkdtempSync(join(tmpdir(), 'firsthand-corpora-')), 'corpus.jsonl');
  writeFileSync(file, toLines(articles));
  return { name: 'some', file, half, about: '' };
}

test.each([
  ['dev-06-wire', 'held'],
  // Read since.
  ['dev-03-wire', 'seen'],
  ['dev-30-x', 'held'],
  ['dev-04-wire', 'seen'],
  ['a-03-wire', 'seen'],
  ['b03-wire', 'seen'],
])('%s is %s', (id, half) => expect(halfOf(id)).toBe(half));

test('every corpus can be read, each label where it says, and no two articles have one name', () => {
  const read = readCorpora();
  expect(read).toHaveLength(CORPORA.length);
  for (const { name, articles } of read) expect(articles.length, name).toBeGreaterThan(10);
});

test('a corpus is one part, or two halves and the whole', () => {
  const articles = [labelled('', { id: 'dev-01-a' }), labelled('', { id: 'dev-02-a' }), labelled('', { id: 'dev-06-a' })];
  const partsOf = (half: Corpus['half']) =>
    readCorpora([corpus(half, ...articles)]).flatMap(({ parts }) =>
      parts.map((part) => [part.name, part.half, part.articles.length]),
    );
  expect(partsOf('held')).toEqual([['some', 'held', 3]]);
  expect(partsOf('by-number')).toEqual([
    ['some, seen', 'seen', 2],
    ['some, held', 'held', 1],
    ['some, whole', 'both', 3],
  ]);
});

const TEXT = 'Some 30,000 firms.';
const own = label(TEXT, '30,000 firms', FIGURE);

test.each([
  ['a label that is not where it says', labelled(TEXT, { claims: [{ ...own, start: 0, end: 3 }] }), 'not where it says'],
  ['a reading of another kind', labelled(TEXT, { claims: [{ ...own, kind: 'date' }] }), 'a date without its reading'],
  ['a rating that is none', labelled(TEXT, { claims: [{ ...own, rating: 'wrong' as never }] }), 'article 1'],
])('%s is refused', (_, article, message) => expect(() => readCorpora([corpus('seen', article)])).toThrow(message));

test('two articles of one name are refused', () =>
  expect(() => readCorpora([corpus('seen', labelled('a')), corpus('seen', labelled('b'))])).toThrow('called one'));

test.each([
  ['test/corpus/held-out.jsonl', true],
  ['./test/../test/corpus/held-out.jsonl', true],
  ['test/corpus/dev.jsonl', false],
  ['elsewhere/held-out.jsonl', false],
])('%s is held out: %s', (file, held) => expect(isHeldOut(file)).toBe(held));

import { beforeAll, expect, test } from 'vitest';
import { markName, stopName } from '../../../extension/ui/pictures/entry.ts';
import type { ArticleItem, SourceItem } from '../../../src/picture/item.ts';
import { speak } from '../../words.ts';

beforeAll(() => speak('en'));

const claim = (value: string): ArticleItem => ({ finding: value, value, quote: '', rating: 'refuted', reason: null, facts: [] });
const source = (value: string, later = false): SourceItem => ({
  fact: value,
  statement: '',
  value,
  publisher: 'Microsoft',
  publisherKind: 'vendor',
  published: '2021',
  url: '',
  public: '2021-03-02',
  later,
  cited: false,
});

test('a mark says whose it is, what it says and how it is rated', () => {
  expect(markName('refuted', [claim('patch released: 9 March 2021')])).toBe(
    'This article: patch released: 9 March 2021. Contradicts the source',
  );
});

test('a mark of many says how many, and what the first say, each once', () => {
  expect(markName('refuted', ['a', 'a', 'b', 'c', 'd'].map(claim))).toBe(
    'This article, 5 claims: a; b; c …. Contradicts the source',
  );
});

test('a stop says what and who, or how many; what came out later says so', () => {
  expect(stopName([source('patched')])).toBe('patched. Microsoft');
  expect(stopName([source('a', true), source('b', true)])).toBe('Since then: 2 sourced statements, from “a” to “b”');
});

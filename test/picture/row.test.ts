import { describe, expect, test } from 'vitest';
import type { ArticleItem, SourceItem } from '../../src/picture/item.ts';
import { fitRow, type Placed, placeLabels, type Row, TARGET_PX } from '../../src/picture/row.ts';
import { RATINGS, type Rating } from '../../src/vocabulary.ts';

const claim = (finding: string, at: number, rating: Rating = 'supported', facts: string[] = []): Placed<ArticleItem> => ({
  ...span(at),
  label: 'value',
  rank: 0,
  item: { finding, value: finding, quote: '', rating, reason: null, facts },
});

const source = (fact: string, at: number, given: Partial<SourceItem> & { label?: string } = {}): Placed<SourceItem> => ({
  ...span(at),
  label: given.label ?? fact,
  rank: 0,
  item: {
    fact,
    statement: '',
    value: fact,
    publisher: '',
    publisherKind: 'press',
    published: '2021',
    url: '',
    public: '2021-03-02',
    later: given.later ?? false,
    cited: given.cited ?? false,
  },
});

const span = (at: number) => ({ at, from: at, to: at, open: null });
const row = (article: readonly Placed<ArticleItem>[], sources: readonly Placed<SourceItem>[] = []): Row => ({
  key: 'row',
  article,
  sources,
});

const WIDTHS = [260, 360, 950];

/** The same places in every run. */
const scattered = (count: number): number[] => Array.from({ length: count }, (_, i) => ((i * 7919) % 1000) / 1000);

describe.each(WIDTHS)('on %d pixels', (widthPx) => {
  test('every claim is in exactly one mark, and no two marks touch', () => {
    const claims = scattered(100).map((at, i) => claim(`c${i}`, at, RATINGS[i % RATINGS.length]));
    const { marks } = fitRow(row(claims), widthPx);
    expect(marks.flatMap(({ items }) => items.map(({ finding }) => finding)).sort()).toEqual(
      claims.map(({ item }) => item.finding).sort(),
    );
    for (const a of marks) {
      for (const b of marks) {
        if (a === b || a.level !== b.level) continue;
        expect(Math.abs(a.at - b.at) * widthPx).toBeGreaterThanOrEqual((a.widthPx + b.widthPx) / 2 - 1e-6);
      }
    }
  });

  test('a hundred claims of one day are as many marks as they have ratings', () => {
    const { marks, levels } = fitRow(
      row(Array.from({ length: 100 }, (_, i) => claim(`c${i}`, 0.4, RATINGS[i % RATINGS.length]))),
      widthPx,
    );
    expect(marks.map(({ items, at }) => [items.length, at])).toEqual(RATINGS.map(() => [20, 0.4]));
    expect(levels).toBe(RATINGS.length);
    expect(marks.find(({ level }) => level === 0)?.rating).toBe('refuted');
  });

  test('every source is in exactly one stop; stops are targets wide, hold their strokes and do not overlap', () => {
    const sources = scattered(60).map((at, i) => source(`s${i}`, at));
    const { stops, strokes } = fitRow(row([], sources), widthPx);
    expect(stops.flatMap(({ items }) => items.map(({ fact }) => fact)).sort()).toEqual(
      sources.map(({ item }) => item.fact).sort(),
    );
    expect(strokes.map(({ at }) => at)).toEqual(scattered(60).sort((a, b) => a - b));
    const placeOf = new Map(sources.map(({ item, at }) => [item.fact, at]));
    let end = Number.NEGATIVE_INFINITY;
    for (const stop of stops) {
      expect((stop.end - stop.start) * widthPx).toBeCloseTo(TARGET_PX, 6);
      expect(stop.start).toBeGreaterThanOrEqual(end);
      end = stop.end;
      for (const { fact } of stop.items) {
        expect(placeOf.get(fact)).toBeGreaterThanOrEqual(stop.start);
        expect(placeOf.get(fact)).toBeLessThanOrEqual(stop.end);
      }
    }
  });

  test('labels do not touch each other', () => {
    const labels = placeLabels(
      scattered(80).map((at, i) => ({ at, text: `Label ${i}`, rank: i, cited: false })),
      widthPx,
    );
    expect(labels.length).toBeGreaterThan(1);
    let end = Number.NEGATIVE_INFINITY;
    for (const { start, widthPx: width } of labels) {
      expect(start * widthPx).toBeGreaterThan(end);
      end = start * widthPx + width;
    }
    expect(end).toBeLessThanOrEqual(widthPx + 14);
  });
});

test('what came out later has strokes and stops of its own', () => {
  const { strokes, stops, hasLater } = fitRow(row([], [source('a', 0.5), source('b', 0.5, { later: true })]), 300);
  expect(strokes.map(({ facts, later }) => [facts, later])).toEqual([
    [['a'], false],
    [['b'], true],
  ]);
  expect(stops.map(({ items, later }) => [items.length, later])).toEqual([
    [1, false],
    [1, true],
  ]);
  expect(hasLater).toBe(true);
});

test('a mark that differs knows where its source stands; one that matches needs no way to it', () => {
  const sources = [source('s', 0.2)];
  expect(fitRow(row([claim('c', 0.6, 'refuted', ['s'])], sources), 300).marks[0]?.sources).toEqual([0.2]);
  expect(fitRow(row([claim('c', 0.6, 'supported', ['s'])], sources), 300).marks[0]?.sources).toEqual([]);
});

test('a value stands beside its mark, on the side where there is room', () => {
  const right = fitRow(row([claim('c', 0.1)]), 300).marks[0];
  expect(right?.label?.start).toBeGreaterThan(0.1);
  const left = fitRow(row([claim('c', 0.99)]), 300).marks[0];
  expect(left?.label?.start).toBeLessThan(0.9);
  // Towards the source runs the way to it.
  const away = fitRow(row([claim('c', 0.5, 'refuted', ['s'])], [source('s', 0.9)]), 300).marks[0];
  expect(away?.label?.start).toBeLessThan(0.5);
});

test('of labels in each other’s way the cited one stays', () => {
  const { labels } = fitRow(row([], [source('a', 0.5), source('b', 0.52, { cited: true })]), 300);
  expect(labels.map(({ text }) => text)).toEqual(['b']);
});

test('a label says how many others say something else at its place', () => {
  const { labels } = fitRow(row([], [source('UK', 0.5), source('US', 0.5), source('UK again', 0.5, { label: 'UK' })]), 300);
  expect(labels.map(({ text }) => text)).toEqual(['UK +1']);
});

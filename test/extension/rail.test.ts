import { describe, expect, it } from 'vitest';
import { chooseOf, distinctOf, type Tick, toClusters } from '../../extension/reader/rail.tsx';
import type { Rating } from '../../src/vocabulary.ts';

describe('ticks are hit together', () => {
  it.each([
    ['apart', [10, 90], [[10], [90]]],
    ['within one target', [10, 20, 33], [[10, 20, 33]]],
    ['as far as a target is tall', [10, 34], [[10], [34]]],
    [
      'from the first, so that no cluster grows without end',
      [10, 30, 50, 70],
      [
        [10, 30],
        [50, 70],
      ],
    ],
    ['in whatever order they come', [90, 10, 20], [[10, 20], [90]]],
    ['none', [], []],
  ])('%s', (_, places, clusters) => {
    expect(toClusters(places.map((at) => ({ at }))).map((cluster) => cluster.map(({ at }) => at))).toEqual(clusters);
  });
});

describe('a click on a cluster goes', () => {
  const tick = (id: string, rating: Rating): Tick<{ finding: { id: string; rating: Rating } }> => ({
    at: 0,
    place: { finding: { id, rating } },
  });
  const cluster = [tick('a', 'supported'), tick('b', 'refuted'), tick('c', 'missing-context')];

  it.each([
    ['to the worst at first', null, 'b'],
    ['to the worst from elsewhere', 'z', 'b'],
    ['on from where the reader is', 'b', 'c'],
    ['round', 'c', 'a'],
  ])('%s', (_, current, chosen) => {
    expect(chooseOf(cluster, current)?.finding.id).toBe(chosen);
  });

  it('nowhere when it is empty', () => expect(chooseOf([], null)).toBeNull());
});

describe('ticks that would lie upon each other', () => {
  const tick = (id: string, at: number, rating: Rating): Tick<{ finding: { id: string; rating: Rating } }> => ({
    place: { finding: { id, rating } },
    at,
  });
  const ticks = [tick('a', 10, 'supported'), tick('b', 11, 'refuted'), tick('c', 12, 'supported'), tick('d', 16, 'supported')];
  const ids = (some: typeof ticks) => some.map(({ place }) => place.finding.id);

  it('are drawn once for each rating', () => expect(ids(distinctOf(ticks, null))).toEqual(['a', 'b', 'd']));
  it('and the one in hand always', () => expect(ids(distinctOf(ticks, 'c'))).toEqual(['a', 'b', 'c', 'd']));
});

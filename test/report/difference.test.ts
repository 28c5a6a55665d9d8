import { describe, expect, test } from 'vitest';
import { differingPart, type Piece, toPieces, toSides, unseenDifferences } from '../../src/report/difference.ts';
import { REAL, RECORD } from './records.ts';

const marked = (pieces: readonly Piece[]) => pieces.filter(({ differs }) => differs).map(({ text }) => text);

test('only whole words are marked', () => {
  expect(marked(toPieces('US organizations', ['us']))).toEqual(['US']);
  expect(marked(toPieces('thus far', ['us']))).toEqual([]);
});

test('where both begin alike, what follows is the difference', () => {
  expect(differingPart('patch released: 2 March 2021', 'patch released: 9 March 2021')).toBe('2 March 2021');
  expect(differingPart('patch released: 2 March 2021', 'disclosed: 2 March 2021')).toBe('patch released: 2 March 2021');
  expect(differingPart('worldwide', '30,000 organizations, worldwide')).toBe('worldwide');
});

test('a pair that neither value shows is told apart', () => {
  const reason = { code: 'scope-differs' as const, claimed: 'worldwide', source: 'Germany', text: '' };
  expect(unseenDifferences([reason], '30,000 worldwide', '30,000 in the US')).toEqual([
    { claimed: 'worldwide', source: 'Germany' },
  ]);
});

describe('the two sides of a finding', () => {
  test('mark what differs in each', () => {
    const finding = REAL.findings.find(({ claim }) => claim.quote.includes('30,000'));
    if (finding === undefined) throw new Error('Nothing found');
    const sides = toSides(finding);
    expect(marked(sides.article)).toEqual(['worldwide']);
    expect(sides.sources.map(({ pieces }) => marked(pieces))).toEqual([['US']]);
    expect(sides.unseen).toEqual([]);
  });

  test('mark the day, and not what it is the day of', () => {
    const finding = REAL.findings.find(({ claim }) => claim.quote.includes('9 March'));
    if (finding === undefined) throw new Error('Nothing found');
    const sides = toSides(finding);
    expect(marked(sides.article)).toEqual(['9 March 2021']);
    expect(sides.sources.map(({ pieces }) => marked(pieces))).toEqual([['2 March 2021']]);
  });

  test('show both sources where they differ', () => {
    const finding = REAL.findings.find(({ rating }) => rating === 'conflicting');
    if (finding === undefined) throw new Error('Nothing found');
    const sides = toSides(finding);
    expect(sides.sources).toHaveLength(2);
    expect(sides.sources[0]?.exhibit.publisher).not.toBe(sides.sources[1]?.exhibit.publisher);
    expect(sides.unseen).toEqual([]);
  });

  test('have nothing on the right where nothing is on file', () => {
    const finding = RECORD.findings.find(({ evidence }) => evidence.length === 0);
    if (finding === undefined) throw new Error('Nothing found');
    expect(toSides(finding).sources).toEqual([]);
  });
});

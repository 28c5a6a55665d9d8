import { describe, expect, it } from 'vitest';
import { distance, spanDistance, wordAt } from '../../src/claims/distance.ts';
import { sentenceOf } from '../engine.ts';

const at = (text: string, a: string, b: string) => {
  const sentence = sentenceOf(text);
  const of = (word: string) => sentence.tokens.findIndex(({ text: word2 }) => word2 === word);
  return distance(sentence, of(a), of(b));
};

describe('distance', () => {
  it('counts words', () => {
    expect(at('one two', 'one', 'two')).toBe(1);
    expect(at('one x two', 'one', 'two')).toBe(2);
  });

  it('is the same in both directions', () => expect(at('one x, y two', 'one', 'two')).toBe(at('one x, y two', 'two', 'one')));

  it('is longer over a comma, and longer still over another clause', () => {
    const word = at('one x two', 'one', 'two');
    const comma = at('one, two', 'one', 'two');
    const clause = at('one but two', 'one', 'two');
    const semicolon = at('one; two', 'one', 'two');
    expect([word, comma, clause, semicolon]).toEqual([word, comma, clause, semicolon].toSorted((a, b) => a - b));
    expect(new Set([word, comma, clause, semicolon]).size).toBe(4);
  });

  it('of spans that touch or overlap is nothing', () => {
    const sentence = sentenceOf('one two three four');
    expect(spanDistance(sentence, { from: 0, to: 1 }, { from: 1, to: 2 })).toBe(0);
    expect(spanDistance(sentence, { from: 0, to: 3 }, { from: 1, to: 2 })).toBe(0);
    expect(spanDistance(sentence, { from: 0, to: 1 }, { from: 2, to: 3 })).toBe(1);
    expect(spanDistance(sentence, { from: 2, to: 3 }, { from: 0, to: 1 })).toBe(1);
  });
});

describe('wordAt', () => {
  it('is empty beyond the ends', () => {
    const sentence = sentenceOf('One two');
    expect([wordAt(sentence, -1), wordAt(sentence, 0), wordAt(sentence, 2)]).toEqual(['', 'one', '']);
  });
});

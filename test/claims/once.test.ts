import { describe, expect, it } from 'vitest';
import { oncePerContext, oncePerSentence } from '../../src/claims/once.ts';
import { contextOf, sentenceOf } from '../engine.ts';

describe('once per sentence', () => {
  it('reads a sentence once, and again when another came between', () => {
    const seen: number[] = [];
    const read = oncePerSentence((sentence) => seen.push(sentence.tokens.length));
    const [one, two] = [sentenceOf('Hackers came.'), sentenceOf('Hackers came back.')];
    expect([read(one), read(one), read(two), read(one)]).toEqual([1, 1, 2, 3]);
  });

  it('does not take an equal sentence for the same', () => {
    let times = 0;
    const read = oncePerSentence(() => {
      times += 1;
      return times;
    });
    expect([read(sentenceOf('Hackers came.')), read(sentenceOf('Hackers came.'))]).toEqual([1, 2]);
  });
});

describe('once per sentence and context', () => {
  it('reads again where either differs', () => {
    let times = 0;
    const read = oncePerContext(() => {
      times += 1;
      return times;
    });
    const sentence = sentenceOf('It came.');
    const [one, two] = [contextOf('It came.'), contextOf('It came.', { year: 2021 })];
    expect([read(sentence, one), read(sentence, one), read(sentence, two), read(sentence, one)]).toEqual([1, 1, 2, 3]);
  });
});

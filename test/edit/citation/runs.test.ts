import { describe, expect, it } from 'vitest';
import { held, splitAt, toRuns } from '../../../src/edit/citation/runs.ts';

describe('toRuns', () => {
  it.each<[string, [string, boolean][]]>([
    [
      '<div class="csl-entry">A. <i>B</i>. C</div>\n',
      [
        ['A. ', false],
        ['B', true],
        ['. C', false],
      ],
    ],
    ['A &#38; B &#60;b&#62;', [['A & B <b>', false]]],
    [
      '<i>A<span style="font-style:normal;">b</span></i>',
      [
        ['A', true],
        ['b', true],
      ],
    ],
    ['  A  ', [['A', false]]],
    ['', []],
  ])('%j', (entry, runs) => expect(toRuns(entry).map(({ text, italic }) => [text, italic])).toEqual(runs));

  it('gives back what was held', () => expect(toRuns(held('<i>x</i> & y'))).toEqual([{ text: '<i>x</i> & y', italic: false }]));

  it('takes nobody’s characters of private use for its own', () => expect(held('a\ue010b')).toBe('ab'));
});

describe('splitAt', () => {
  it('parts the address from what stands around it', () => {
    const parts = splitAt([{ text: 'A. https://a.example/.', italic: false }], 'https://a.example/');
    expect(parts.map(({ text, isAddress }) => [text, isAddress])).toEqual([
      ['A. ', false],
      ['https://a.example/', true],
      ['.', false],
    ]);
  });
});

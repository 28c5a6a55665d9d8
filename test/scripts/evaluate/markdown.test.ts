import { expect, test } from 'vitest';
import { toCell, toMarkdownTable, toRatio, toShare, toShareDown } from '../../../scripts/evaluate/markdown.ts';

test('a column of numbers stands to the right', () =>
  expect(
    toMarkdownTable(
      ['part', 'n', 'of', 'what'],
      [
        ['1', '2', '3 of 4', 'a'],
        ['dev', '–', '0.900', '7'],
      ],
    ),
  ).toBe(
    ['| part | n | of | what |', '| --- | ---: | ---: | --- |', '| 1 | 2 | 3 of 4 | a |', '| dev | – | 0.900 | 7 |'].join('\n'),
  ));

test('words of an article cannot become markup, nor end their cell', () =>
  expect(toCell(' a | b\n*c* <d> [e](f) `g` ')).toBe('a \\| b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\`'));

test('shares', () =>
  expect([toShare(0.94961), toShare(null), toRatio(1, 3), toRatio(0, 0)]).toEqual(['0.950', '–', '0.333', '–']));

test.each([
  [0.9499, '0.949'],
  [0.95, '0.950'],
  [0.57, '0.570'],
  [1, '1.000'],
])('beside a target %d is %s', (share, words) => expect(toShareDown(share)).toBe(words));

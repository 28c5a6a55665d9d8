import { expect, test } from 'vitest';
import { wrap } from '../../src/report/wrap.ts';

test.each<[string, number, string[]]>([
  ['', 10, []],
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 6, ['one', 'two', 'three']],
  ['  one\n two  ', 80, ['one two']],
  ['a https://long.example/address b', 5, ['a', 'https://long.example/address', 'b']],
])('%j in %i columns', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

import { expect, test } from 'vitest';
import { oneLine, wellFormed } from '../../src/report/plain.ts';

test.each([
  ['a', 'a'],
  ['😀', '😀'],
  ['a\ud800', 'a\ufffd'],
  ['\udc00a', '\ufffda'],
  ['\ud83d\ude00\ud83d', '😀\ufffd'],
])('%j is %j', (text, expected) => expect(wellFormed(text)).toBe(expected));

test.each([
  [' a\n b ', 'a b'],
  ['a\r\nb', 'a b'],
  ['a\u2028b\u00a0c\ufeffd', 'a b c d'],
  ['a\u0000\u001b[31mb\u009b', 'a[31mb'],
  ['\u202eevil', 'evil'],
  ['\n', ''],
])('the line of %j is %j', (text, expected) => expect(oneLine(text)).toBe(expected));

import { expect, test } from 'vitest';
import { decode, MOST_BYTES } from '../../src/cli/decode.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

test('text comes back as it is, with its byte order mark', () => {
  expect(decode(new TextEncoder().encode('\uFEFF Søreide “said”\n'), 'a.txt')).toBe('\uFEFF Søreide “said”\n');
});

test.each<[string, Uint8Array, string]>([
  ['bytes that are not UTF-8', bytes(0x61, 0xe9, 0x62), 'a.txt is not UTF-8 text: save it as UTF-8 and try again'],
  ['binary data', bytes(0x50, 0x4b, 3, 4, 0, 0), 'a.txt is not a text file: it holds binary data, or UTF-16'],
  ['UTF-16', bytes(0xff, 0xfe, 0x61, 0), 'a.txt is not a text file: it holds binary data, or UTF-16'],
  ['nothing', bytes(), 'a.txt is empty'],
  ['blanks only', bytes(0xef, 0xbb, 0xbf, 32, 10), 'a.txt is empty'],
  ['too much', new Uint8Array(MOST_BYTES + 1), 'a.txt is too large: 20 MB is the most'],
])('refuses %s', (_what, given, message) => expect(() => decode(given, 'a.txt')).toThrow(message));

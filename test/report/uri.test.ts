import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUri, withoutFragment } from '../../src/report/uri.ts';
import { hostile } from './records.ts';

test.each([
  ['https://a.example/', 'https://a.example/'],
  ['https://a.example/ä b', 'https://a.example/%C3%A4%20b'],
  ['https://a.example/100%/50%25', 'https://a.example/100%25/50%25'],
  ['https://a.example/?q="<x>"#a#b', 'https://a.example/?q=%22%3Cx%3E%22#a%23b'],
  ['https://a.example/#:~:text=a%20b,c', 'https://a.example/#:~:text=a%20b,c'],
  ['https://[::1]:80/[x]', 'https://[::1]:80/%5Bx%5D'],
  ['https://a.example/\ud800', 'https://a.example/%EF%BF%BD'],
  ['https://a.example/\u212a', 'https://a.example/%E2%84%AA'],
])('%j is written %s', (address, uri) => expect(toUri(address)).toBe(uri));

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', '//a.example', 'https://', 'a', ''])(
  '%j is none',
  (address) => expect(toUri(address)).toBeNull(),
);

test('whatever comes out has no character that a URI may not have', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(toUri(`https://a.example/${text}`)).toMatch(/^https:\/\/a\.example\/(?:[\w\-.~!$&'()*+,;=:@/?#]|%[\dA-F]{2})*$/i);
    }),
  );
});

test('the document is what is before the fragment', () => {
  expect(withoutFragment('https://a.example/b#:~:text=c')).toBe('https://a.example/b');
  expect(withoutFragment('https://a.example/b')).toBe('https://a.example/b');
});

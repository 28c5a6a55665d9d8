import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFileName } from '../../src/report/file-name.ts';
import { hostile, RECORD } from './records.ts';

const nameOf = (title: string | null, url: string | null = null, published: string | null = '2021-07-19') =>
  toFileName({ ...RECORD, article: { ...RECORD.article, title, url, published } }, 'html');

test.each([
  ['UK, US and EU accuse China', null, 'firsthand-uk-us-and-eu-accuse-china-2021-07-19.html'],
  ['Nato’s “own” words', null, 'firsthand-natos-own-words-2021-07-19.html'],
  ['../../etc/passwd', null, 'firsthand-etc-passwd-2021-07-19.html'],
  ['Ärger über Straße', null, 'firsthand-ärger-über-straße-2021-07-19.html'],
  ['שלום עולם', null, 'firsthand-שלום-עולם-2021-07-19.html'],
  ['\u202e.exe', null, 'firsthand-exe-2021-07-19.html'],
  ['!!!', 'https://www.bbc.co.uk/news/1', 'firsthand-bbc-co-uk-2021-07-19.html'],
  [null, null, 'firsthand-article-2021-07-19.html'],
])('%j at %j is %s', (title, url, expected) => expect(nameOf(title, url)).toBe(expected));

test('a long title is cut between words', () => {
  expect(nameOf('word '.repeat(40), null, null)).toBe(`firsthand-${'word-'.repeat(12).slice(0, -1)}.html`);
  expect(nameOf('x'.repeat(400), null, null)).toBe(`firsthand-${'x'.repeat(60)}.html`);
});

test('no title makes a name that a file system refuses', () => {
  fc.assert(
    fc.property(hostile, (title) => {
      const name = nameOf(title);
      expect(name).toMatch(/^firsthand-[\p{L}\p{M}\p{N}-]+-2021-07-19\.html$/u);
      expect(Buffer.byteLength(name)).toBeLessThan(255);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/scan/tokenize.ts';

/** Text, and its one number: its value and what follows the digits without a space. */
const NUMBERS: readonly (readonly [string, number, string])[] = [
  ['7', 7, ''],
  ['30,000', 30000, ''],
  ['1,000,000', 1000000, ''],
  ['30 000', 30000, ''],
  ['30\u00A0000', 30000, ''],
  ['30\u202F000', 30000, ''],
  ['30\u2009000', 30000, ''],
  ["30'000", 30000, ''],
  ['30\u2019000', 30000, ''],
  ['25.000', 25000, ''],
  ['1.000.000', 1000000, ''],
  ['9.1', 9.1, ''],
  ['0.25', 0.25, ''],
  ['1,234.5', 1234.5, ''],
  ['2021', 2021, ''],
  ['26855', 26855, ''],
  ['250k', 250, 'k'],
  ['30K', 30, 'k'],
  ['1.5m', 1.5, 'm'],
  ['2bn', 2, 'bn'],
  ['3rd', 3, 'rd'],
  ['15th', 15, 'th'],
  ['21ST', 21, 'st'],
  ['9am', 9, 'am'],
  ['1990s', 1990, 's'],
  ['30-year-old', 30, '-year-old'],
  ['60\u2011page', 60, '\u2011page'],
];

/** Text, and the raw form of each of its tokens. */
const TOKENS: readonly (readonly [string, readonly string[]])[] = [
  [' \n\t\u00A0', []],
  ['Exchange was hacked.', ['Exchange', 'was', 'hacked', '.']],
  ['It was 2021, not 2020.', ['It', 'was', '2021', ',', 'not', '2020', '.']],
  ['1, 2, 3', ['1', ',', '2', ',', '3']],
  ['12,3456', ['12', ',', '3456']],
  ['2013,2016,2019', ['2013', ',', '2016', ',', '2019']],
  ['in 2021 300 servers', ['in', '2021', '300', 'servers']],
  ['March 3 300 servers', ['March', '3', '300', 'servers']],
  ['7,000–8,000', ['7,000', '–', '8,000']],
  ['24/7', ['24', '/', '7']],
  ['92% of them', ['92', '%', 'of', 'them']],
  ['£30,000', ['£', '30,000']],
  ['scored 7.8.', ['scored', '7.8', '.']],
  ['30,000.', ['30,000', '.']],
  ['CVE-2021-26855', ['CVE-2021-26855']],
  ['KB5000871', ['KB5000871']],
  ['state-sponsored', ['state-sponsored']],
  ['state\u2011sponsored', ['state-sponsored']],
  ['the U.S. said', ['the', 'US', 'said']],
  ['the U.K. said', ['the', 'UK', 'said']],
  ['U.S.A.', ['USA']],
  ['the end. The start', ['the', 'end', '.', 'The', 'start']],
  ['e.g. this', ['eg', 'this']],
  ['“Hafnium”', ['"', 'Hafnium', '"']],
  ['«Hafnium»', ['"', 'Hafnium', '"']],
  ['„Hafnium“', ['"', 'Hafnium', '"']],
  ['‘Hafnium’', ["'", 'Hafnium', "'"]],
  ['didn’t', ["didn't"]],
  ['organi\u00ADsations', ['organisations']],
  ['Haf\u200Bnium', ['Hafnium']],
  ['\uFEFFHafnium', ['Hafnium']],
  ['Schönbohm', ['Schönbohm']],
  ['Brønnøysund and 北京', ['Brønnøysund', 'and', '北京']],
  ['patch 🚨 now', ['patch', '🚨', 'now']],
  ['👩🏽‍💻 patched', ['👩', '🏽', '💻', 'patched']],
  ['@firsthand #hafnium', ['@', 'firsthand', '#', 'hafnium']],
  ['says—and means—it', ['says', '—', 'and', 'means', '—', 'it']],
  ['AT&T', ['AT', '&', 'T']],
];

/** Text, the word without its ending, and whether the ending is a possessive. */
const POSSESSIVES: readonly (readonly [string, string, boolean])[] = [
  ['Microsoft', 'Microsoft', false],
  ["Microsoft's", 'Microsoft', true],
  ['Microsoft’s', 'Microsoft', true],
  ["CHINA'S", 'CHINA', true],
  ['organi\u00ADsation’s', 'organisation', true],
  ["didn't", "didn't", false],
  ["Xi'an", "Xi'an", false],
  ["O'Neill", "O'Neill", false],
];

describe('numbers in digits', () => {
  it.each(NUMBERS)('%j', (text, value, suffix) => {
    const tokens = tokenize(text);
    expect(tokens).toHaveLength(1);
    expect(tokens[0]).toMatchObject({ start: 0, end: text.length, kind: 'number', value, suffix });
  });
});

describe('tokens', () => {
  it.each(TOKENS)('of %j', (text, raws) => expect(tokenize(text).map(({ raw }) => raw)).toEqual(raws));
});

describe('possessive endings', () => {
  it.each(POSSESSIVES)('of %j', (text, raw, possessive) => {
    const tokens = tokenize(text);
    expect(tokens).toHaveLength(1);
    expect(tokens[0]).toMatchObject({ start: 0, end: text.length, raw, text: raw.toLowerCase(), possessive });
  });
});

describe('offsets', () => {
  it('count from the start of the text, also inside a slice of it', () => {
    const text = 'The “organi\u00ADsations” of 30\u00A0000 🚨 U.S. people’s mail';
    const spans = tokenize(text, 4, text.length - 5).map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(['“', 'organi\u00ADsations', '”', 'of', '30\u00A0000', '🚨', 'U.S.', 'people’s']);
  });

  it('are in order, do not overlap, and leave out nothing but blanks, whatever the text', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'aZ09.,-\'"’ \u00A0\u00AD\u200B–é\u0308🚨北%$'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start)).toMatch(/^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(end)).toMatch(/^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/);
      }),
      { numRuns: 500 },
    );
  });
});

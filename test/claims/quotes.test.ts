import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/claims/quotes.ts';
import { sentencesOf } from '../engine.ts';

describe('quotations of a text', () => {
  it('are found with their place, without their marks, from four words on', () => {
    const text = 'He said “this is a long quotation” and “short one”. She said "it is, too, a quotation".';
    const quotes = findQuotes(text, sentencesOf(text), 4);
    expect(quotes.map((quote) => quote.text)).toEqual(['this is a long quotation', 'it is, too, a quotation']);
    for (const { start, end, text: quote } of quotes) expect(text.slice(start, end)).toBe(quote);
  });

  it('never break anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('“', '”', '"', ' ', 'a', 'China ', '… ', '[', ']', '. '), maxLength: 60 }),
        (text) => {
          for (const { start, end, text: quote } of findQuotes(text, sentencesOf(text), 1))
            expect(text.slice(start, end)).toBe(quote);
        },
      ),
      { numRuns: 200 },
    );
  });
});

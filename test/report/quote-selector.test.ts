import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toQuoteSelectors } from '../../src/report/quote-selector.ts';

const one = (text: string, quote: string, at = text.indexOf(quote)) => {
  const [selector] = toQuoteSelectors(text, [{ start: at, end: at + quote.length }]);
  if (selector === undefined) throw new Error('No selector');
  return selector;
};

/** How often it stands in the text, overlapping or not. */
function countOf(text: string, { prefix, exact, suffix }: ReturnType<typeof one>): number {
  const wanted = prefix + exact + suffix;
  let count = 0;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) count += 1;
  return count;
}

test('a quote has some of what is around it', () => {
  const text = `${'x'.repeat(50)} the quote ${'y'.repeat(50)}`;
  expect(one(text, 'the quote')).toEqual({ prefix: `${'x'.repeat(31)} `, exact: 'the quote', suffix: ` ${'y'.repeat(31)}` });
});

test('a paragraph that stands three times: each of its quotes is told from the others', () => {
  const paragraph = `${'Much was said before, and it is said again here. '.repeat(4)}It began in January. ${'And so it goes on for a while. '.repeat(6)}\n\n`;
  const text = paragraph.repeat(3);
  for (let at = text.indexOf('January'); at !== -1; at = text.indexOf('January', at + 1)) {
    const selector = one(text, 'January', at);
    expect(countOf(text, selector)).toBe(1);
    expect(text.indexOf(selector.prefix + selector.exact + selector.suffix) + selector.prefix.length).toBe(at);
  }
});

describe('of any text and any spans', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    // Few letters, so that much is repeated.
    fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 400 }),
    fc.tuple(fc.string({ maxLength: 20 }), fc.nat(40)).map(([text, times]) => text.repeat(times)),
  );

  test('prefix, quote and suffix stand there, and nowhere else', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(40), (text, from, length) => {
        fc.pre(text.length > 0);
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + length);
        const [selector] = toQuoteSelectors(text, [{ start, end }]);
        if (selector === undefined) throw new Error('No selector');
        expect(selector.exact).toBe(text.slice(start, end));
        expect(text.slice(start - selector.prefix.length, end + selector.suffix.length)).toBe(
          selector.prefix + selector.exact + selector.suffix,
        );
        expect(countOf(text, selector)).toBe(1);
      }),
      { numRuns: 400 },
    );
  });
});

test('no pair is cut in the middle', () => {
  const text = `${'😀'.repeat(40)}a${'😀'.repeat(40)}`;
  const { prefix, suffix } = one(text, 'a');
  expect([prefix, suffix].map((part) => /\p{Surrogate}/u.test(part))).toEqual([false, false]);
});

test('a megabyte that repeats itself does not become a gigabyte', () => {
  const line = 'It began in January. ';
  const text = line.repeat(50_000);
  const spans = Array.from({ length: 2000 }, (_, index) => {
    const start = index * line.length + line.indexOf('January');
    return { start, end: start + 7 };
  });
  const selectors = toQuoteSelectors(text, spans);
  const total = selectors.reduce((sum, { prefix, suffix }) => sum + prefix.length + suffix.length, 0);
  expect(total).toBeLessThan(5_000_000);
  expect(selectors.every(({ exact }) => exact === 'January')).toBe(true);
});

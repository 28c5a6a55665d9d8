import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, SOFT } from '../../src/article/normalise.ts';

const CASES: readonly [string, string, string][] = [
  ['curly quotes become straight', '“Don’t” ‘now’', "\"Don't\" 'now'"],
  ['no-break and narrow spaces become spaces', '30\u00A0000\u202Fservers\u2009and', '30 000 servers and'],
  ['the no-break hyphen becomes a hyphen', 'state\u2011sponsored', 'state-sponsored'],
  ['the en dash stays', '2020–21', '2020–21'],
  ['the soft hyphen stays', 'organi\u00ADsations', 'organi\u00ADsations'],
  ['what has no width becomes soft', 'Ex\u200Bchange\uFEFF \u2060Server\u200D', `Ex${SOFT}change${SOFT} ${SOFT}Server${SOFT}`],
  ['letters and pictures stay', 'Österreich 👩‍💻'.replace('\u200D', ''), 'Österreich 👩💻'],
  ['line breaks stay', 'one\r\n\ntwo\u2028three', 'one\r\n\ntwo\nthree'],
];

describe('normalise', () => {
  it.each(CASES)('%s', (_, text, expected) => expect(normalise(text)).toBe(expected));

  it('keeps the length, is idempotent, and leaves surrogate pairs as they are', () => {
    const anything = fc.string({
      unit: fc.oneof(fc.constantFrom(...'\u00A0\u00AD\u200B“”’‑–\u202F🙂'), fc.string({ unit: 'binary', maxLength: 2 })),
    });
    fc.assert(
      fc.property(anything, (text) => {
        const result = normalise(text);
        expect(result).toHaveLength(text.length);
        expect(normalise(result)).toBe(result);
        for (let i = 0; i < text.length; i += 1) if (/[\uD800-\uDFFF]/.test(text[i] ?? '')) expect(result[i]).toBe(text[i]);
      }),
    );
  });
});

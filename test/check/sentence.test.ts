import { describe, expect, it } from 'vitest';
import { REASON_CODES } from '../../src/check/finding.ts';
import { toReason } from '../../src/check/sentence.ts';
import { difference } from '../../src/check/verdict.ts';
import { wordsOf } from '../../src/check/words/by-language.ts';
import { LANGUAGES } from '../../src/vocabulary.ts';

describe.each(LANGUAGES)('the sentence of a reason in %s', (language) => {
  const words = wordsOf(language);

  it.each(REASON_CODES)('is whole for %s', (code) => {
    const { text } = toReason(difference(code, { words: 'the first value' }, { words: 'the second value' }), words);
    expect(text).toMatch(/^\S.*[.!?]$/s);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  it.each([
    'denied',
    'secondary-only',
    'rejected-by-article',
    'no-fact',
    'unverified-only',
    'accuser-differs',
    'outdated',
    'noun-missing',
  ] as const)('is whole for %s without values', (code) => {
    const { text } = toReason(difference(code), words);
    expect(text).toMatch(/^\S.*[.!?]$/s);
    expect(text).not.toMatch(/undefined|null/);
  });

  it('holds both values where two differ', () => {
    for (const code of [
      'scope-differs',
      'unit-differs',
      'state-differs',
      'comparator-differs',
      'value-differs',
      'confidence-differs',
      'speaker-differs',
    ] as const) {
      const { text, claimed, source } = toReason(difference(code, { words: 'worldwide' }, { words: 'the US' }), words);
      expect([claimed, source]).toEqual(['worldwide', 'the US']);
      expect(text).toContain('worldwide');
      expect(text).toContain('the US');
    }
  });

  it('never speaks of a lie or a mistake', () => {
    for (const code of REASON_CODES)
      expect(toReason(difference(code, { words: 'a' }, { words: 'b' }), words).text).not.toMatch(
        /(?<!\p{L})(?:lie|lied|false|fake|wrong|mistake|Lüge|gelogen|falsch|Fehler)(?!\p{L})/iu,
      );
  });
});

import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../src/article/from-markdown.ts';
import { fromText } from '../../src/article/from-text.ts';
import { numbered, toFingerprint, wordsOf } from '../../src/edit/fingerprint.ts';

const SENTENCE = 'At least 30,000 organisations were hacked.';
const QUOTE = 'At least 30,000 organisations';

function fingerprint(text: string, sentence = SENTENCE, quote = QUOTE, article = fromText(text)) {
  const at = text.indexOf(sentence);
  const span = (words: string) => ({ start: text.indexOf(words, at), end: text.indexOf(words, at) + words.length });
  return toFingerprint('number-without-scope', article, span(sentence), span(quote));
}

describe('a fingerprint', () => {
  const own = fingerprint(SENTENCE);

  it('is the same wherever the sentence stands', () => {
    expect(fingerprint(`It began in January.\n\nMicrosoft said so. ${SENTENCE} More to come.`)).toBe(own);
  });

  it('knows nothing of case, marks and width', () => {
    expect(
      fingerprint(
        'AT LEAST 30,000 organisations, were hacked!',
        'AT LEAST 30,000 organisations, were hacked!',
        'AT LEAST 30,000 organisations',
      ),
    ).toBe(own);
  });

  it('does not change when a word of a Markdown draft becomes a link', () => {
    const linked = 'At least [30,000](https://news.example/a) organisations were hacked.';
    expect(fingerprint(linked, linked, 'At least [30,000](https://news.example/a) organisations', fromMarkdown(linked))).toBe(
      own,
    );
  });

  it.each([
    ['another word in the sentence', 'At least 30,000 organisations were breached.', QUOTE],
    ['another number', 'At least 31,000 organisations were hacked.', 'At least 31,000 organisations'],
    ['another part of it', SENTENCE, '30,000 organisations'],
  ])('is another for %s', (_, sentence, quote) => expect(fingerprint(sentence, sentence, quote)).not.toBe(own));

  it('is another for another check', () => {
    const span = { start: 0, end: SENTENCE.length };
    expect(toFingerprint('bound-dropped', fromText(SENTENCE), span, { start: 0, end: QUOTE.length })).not.toBe(own);
  });
});

describe('wordsOf', () => {
  it.each([
    ['At least “30,000” firms', 'at least 30 000 firms'],
    ['Ma\u00adchine\u200b', 'machine'],
    ['—', ''],
  ])('%j', (text, words) => expect(wordsOf(text)).toBe(words));
});

describe('numbered', () => {
  it('tells those alike apart, in their order', () => {
    expect(numbered(['a', 'b', 'a', 'a', 'b'])).toEqual(['a', 'b', 'a-2', 'a-3', 'b-2']);
  });
});

import { describe, expect, it } from 'vitest';
import { sheetOf } from './example.ts';

describe('toCorrectionSheet', () => {
  const { entries, article } = sheetOf();

  it('stands in the order of the text, whatever weighs more', () => {
    expect(entries.map(({ sentence }) => sentence.claim)).toEqual([
      'The US blamed Iran',
      'at least 30,000 organisations',
      // The count and the charge are one fault, and one text mends it.
      'Four Chinese nationals',
    ]);
  });

  it('has the whole sentence, what the source says, and the text proposed', () => {
    const [first] = entries;
    expect(`${first?.sentence.before}${first?.sentence.claim}${first?.sentence.after}`).toBe(
      'The US blamed Iran for the Exchange hack.',
    );
    expect(first?.proposed).toBe('The US blamed China for the Exchange hack.');
    expect(first?.source?.url).toMatch(/^https:/);
    expect(article).toEqual({ title: 'Whose hack was it?', url: 'https://news.example/a?b=1&c="x"', published: '2021-07-22' });
  });

  it('is in the language of the report', () => {
    expect(sheetOf({}, 'de').entries[0]?.title).toBe('Anderer Täter als in der Quelle');
  });
});

import { describe, expect, it } from 'vitest';
import { editWords } from '../../../src/edit/words/by-language.ts';
import { LANGUAGES } from '../../../src/vocabulary.ts';

describe('editWords', () => {
  it.each(LANGUAGES)('says everything in sentences, with what is put in: %s', (language) => {
    const { messages, sheet } = editWords(language);
    expect(messages.confidenceDropped('high confidence')).toMatch(/^\p{Lu}.*“?„?.*high confidence.*\.$/u);
    expect(messages.numberWithoutScope('Germany')).toMatch(/^\p{Lu}.*Germany.*\.$/u);
    expect(messages.noPrimaryLink('ESET', 'A title')).toMatch(/^\p{Lu}.*ESET.*A title.*\.$/u);
    expect(sheet.intro(1)).not.toBe(sheet.intro(2).replace('2', '1'));
    expect(sheet.intro(2)).toContain('2');
  });

  it('is another table in each language', () => expect(editWords('en').sheet.title).not.toBe(editWords('de').sheet.title));
});

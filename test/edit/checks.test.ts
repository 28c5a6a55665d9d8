import { describe, expect, it } from 'vitest';
import { checkWords, levelOf } from '../../src/edit/checks.ts';
import { CHECK_IDS } from '../../src/edit/problem.ts';
import { LANGUAGES } from '../../src/vocabulary.ts';

describe('the checks', () => {
  it('have ids of small letters and hyphens, each once', () => {
    expect(new Set(CHECK_IDS).size).toBe(CHECK_IDS.length);
    expect(CHECK_IDS.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it.each(LANGUAGES)('are called and explained in %s, each in words of its own', (language) => {
    const words = CHECK_IDS.map((id) => checkWords(id, language));
    expect(new Set(words.map(({ title }) => title)).size).toBe(CHECK_IDS.length);
    expect(words.filter(({ says }) => !/^\p{Lu}.+\.$/su.test(says))).toEqual([]);
    expect(words.filter(({ title }) => title.length > 40 || title.endsWith('.'))).toEqual([]);
  });

  it('weigh little where the draft lacks a link or a source', () => {
    expect(CHECK_IDS.filter((id) => levelOf(id) === 'light')).toEqual([
      'bound-dropped',
      'confidence-dropped',
      'no-source-on-file',
      'no-primary-link',
    ]);
  });
});

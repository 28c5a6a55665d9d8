import { describe, expect, it } from 'vitest';
import { factWords, toExhibits } from '../../src/check/exhibit.ts';
import { ENGLISH } from '../../src/check/words/en.ts';
import { countWords } from '../../src/dossier/words.ts';
import { dossier, facts } from '../engine.ts';

describe('exhibits', () => {
  it('give every fact of the dossier at least one, with a link that opens by https', () => {
    for (const fact of dossier.facts) {
      const exhibits = toExhibits(fact, facts, ENGLISH);
      expect(exhibits.length, fact.id).toBeGreaterThan(0);
      for (const { url, archivedUrl, publisher, published } of exhibits) {
        expect(url).toMatch(/^https:\/\//);
        expect(archivedUrl).toMatch(/^https:\/\//);
        expect(publisher).not.toBe('');
        expect(published).toMatch(/^\d{4}(-\d\d){0,2}$/);
      }
    }
  });

  it('show one a source, as many as asked for, and never more than 20 words of one', () => {
    for (const fact of dossier.facts) {
      const exhibits = toExhibits(fact, facts, ENGLISH, 2);
      expect(exhibits.length).toBeLessThanOrEqual(2);
      expect(new Set(exhibits.map(({ source }) => source)).size).toBe(exhibits.length);
      for (const { words } of exhibits) expect(countWords(words ?? '')).toBeLessThanOrEqual(20);
    }
  });

  it('put words before a paraphrase', () => {
    for (const fact of dossier.facts) {
      const spoken = toExhibits(fact, facts, ENGLISH, 9).map(({ words }) => words !== null);
      expect(spoken, fact.id).toEqual([...spoken].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('say the value of every fact in words', () => {
    for (const fact of dossier.facts) expect(factWords(fact, facts, ENGLISH), fact.id).not.toMatch(/^$|undefined|null|NaN/);
  });
});

import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/check/words/en.ts';
import { toSubject } from '../../src/picture/item.ts';
import { KINDS } from '../../src/vocabulary.ts';
import { dossier } from '../engine.ts';
import { BROADSHEET } from './record.ts';

test.each(KINDS)('no %s is a retelling, unverified, or of another affair', (kind) => {
  const shown = toSubject(kind, BROADSHEET, dossier, ENGLISH)?.sources.map(({ item }) => item.fact) ?? [];
  const kept = dossier.facts.filter(
    (fact) => fact.kind === kind && fact.origin !== 'retelling' && fact.status === 'verified' && fact.case === undefined,
  );
  expect(shown).toEqual(kept.map(({ id }) => id));
  expect(shown.length).toBeGreaterThan(20);
});

test('what became public after the article’s day is later; without a day nothing is', () => {
  const later = (published: string | null) =>
    toSubject('date', { ...BROADSHEET, article: { ...BROADSHEET.article, published } }, dossier, ENGLISH)
      ?.sources.filter(({ item }) => item.later)
      .map(({ item }) => item.public) ?? [];
  expect(later('2021-07-20').length).toBeGreaterThan(0);
  expect(later('2021-07-20').every((day) => day > '2021-07-20')).toBe(true);
  expect(later('2021-03-03').length).toBeGreaterThan(later('2021-07-20').length);
  expect(later(null)).toEqual([]);
});

test('sources that a claim was held against are cited', () => {
  const subject = toSubject('date', BROADSHEET, dossier, ENGLISH);
  const cited = subject?.sources.filter(({ item }) => item.cited).map(({ item }) => item.fact);
  expect(cited).toContain('ms-disclosure-and-patch-2021-03-02');
  expect(cited?.length).toBe(new Set(subject?.findings.flatMap(({ item }) => item.facts)).size);
});

test('a record of another dossier is no subject', () => {
  expect(toSubject('date', { ...BROADSHEET, dossier: { ...BROADSHEET.dossier, id: 'another' } }, dossier, ENGLISH)).toBeNull();
});

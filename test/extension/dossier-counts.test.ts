import { expect, it } from 'vitest';
import { countDossier } from '../../extension/options/dossier-counts.ts';
import { dossier } from '../engine.ts';

const source = (kind: 'press' | 'court') => ({ kind }) as (typeof dossier.sources)[number];
const fact = (...ways: ('own-page' | 'quotation')[]) =>
  ({ evidence: ways.map((verified) => ({ source: 's', verified })) }) as (typeof dossier.facts)[number];

it('counts sources by publisher, most first, and passages by how they were verified, best first', () => {
  const counts = countDossier({
    sources: [source('court'), source('press'), source('press')],
    facts: [fact('own-page', 'quotation'), fact('quotation')],
  });
  expect(counts).toEqual({
    facts: 2,
    sources: 3,
    byPublisher: [
      ['press', 2],
      ['court', 1],
    ],
    byVerification: [
      ['own-page', 1],
      ['full-copy', 0],
      ['quotation', 2],
      ['secondary-report', 0],
      ['unverified', 0],
    ],
  });
});

it('leaves nothing of the built-in dossier out of its sums', () => {
  const { byPublisher, byVerification } = countDossier(dossier);
  const sum = (rows: readonly (readonly [string, number])[]) => rows.reduce((total, [, count]) => total + count, 0);
  expect(sum(byPublisher)).toBe(dossier.sources.length);
  expect(sum(byVerification)).toBe(dossier.facts.reduce((total, { evidence }) => total + evidence.length, 0));
});

import { describe, expect, it } from 'vitest';
import { toReason } from '../../../src/check/sentence.ts';
import { difference } from '../../../src/check/verdict.ts';
import { attributionWords, confidenceWords, figureWords, intervalWords, valueWords } from '../../../src/check/wording.ts';
import { GERMAN } from '../../../src/check/words/de.ts';
import type { FigureReading } from '../../../src/claims/claim.ts';

const figure = (given: Partial<FigureReading>): string =>
  figureWords({ min: 1, max: 1, comparator: 'exactly', unit: 'servers', state: null, scope: 'unspecified', ...given }, GERMAN);

describe('a figure in German', () => {
  it.each<[Partial<FigureReading>, string]>([
    [
      { min: 30000, max: null, comparator: 'at-least', unit: 'organizations', state: 'compromised', scope: 'US' },
      'mindestens 30.000 Organisationen, kompromittiert, in den USA',
    ],
    [{ min: 10000, max: 99999, comparator: 'order', scope: 'Netherlands' }, 'Zehntausende Server, in den Niederlanden'],
    [{ min: 92, max: 92, unit: 'percent of servers', scope: 'worldwide' }, '92\u00a0% der Server, weltweit'],
    [{ min: 9.1, max: 9.1, unit: 'CVSS score' }, 'CVSS-Wert 9,1'],
    [{ min: 1_000_000, max: 1_000_000 }, '1.000.000 Server'],
    [{ unit: 'organizations' }, '1 Organisation'],
    [{ unit: 'organizations', min: 1, max: null, comparator: 'more-than' }, 'mehr als 1 Organisationen'],
    [{ min: 7000, max: 8000, comparator: 'range', scope: 'UK' }, '7.000 bis 8.000 Server, in Großbritannien'],
    [
      { min: 5, max: 5, unit: 'mailboxes', scope: 'Check Point customers' },
      '5 Postfächer, in einer Stichprobe: Kunden von Check Point',
    ],
    [{ min: 5, max: 5, scope: 'Asia and Europe' }, '5 Server, in Asien und Europa'],
    [{ min: 5, max: 5, unit: null }, '5 (nicht gesagt, was gezählt wird)'],
  ])('%j', (given, words) => expect(figure(given)).toBe(words));
});

describe('days in German', () => {
  it.each([
    ['2021-03-02', '2021-03-02', '2. März 2021'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['2021-03-01', '2021-03-31', 'März 2021'],
    ['2021-02-26', '2021-02-28', '26. bis 28. Februar 2021'],
    ['2020-10-01', '2021-01-31', '1. Oktober 2020 bis 31. Januar 2021'],
  ])('%s to %s', (from, to, words) => expect(intervalWords({ from, to }, GERMAN)).toBe(words));

  it('stand in words where English has the bare date', () => {
    expect(valueWords({ day: '2021-03-08' }, GERMAN)).toBe('8. März 2021');
    expect(valueWords({ notBefore: '2021-07-19' }, GERMAN)).toBe('nichts vor dem 19. Juli 2021');
  });
});

describe('who says what, in German', () => {
  it.each([
    [attributionWords('the UK', null, 'denies', null, GERMAN), 'Großbritannien: Vorwurf zurückgewiesen'],
    [attributionWords(null, null, 'country', null, GERMAN), 'Der Artikel selbst: China'],
    [
      attributionWords('Japan', null, 'government', { word: 'highly likely' }, GERMAN),
      'Japan: die chinesische Regierung („highly likely“)',
    ],
    [
      attributionWords('UK', null, 'state-backed', { word: 'almost certain', scale: 'phia' }, GERMAN),
      'Großbritannien: staatlich unterstützte Hacker („almost certain“: nahezu sicher, 95–<100\u00a0% auf der britischen PHIA-Skala)',
    ],
  ])('%s', (said, words) => expect(said).toBe(words));

  it('keeps the source’s word of likelihood, and glosses it', () =>
    expect(confidenceWords({ word: 'highly likely', scale: 'phia' }, GERMAN)).toBe(
      'highly likely (höchstwahrscheinlich, 80–90\u00a0% auf der britischen PHIA-Skala)',
    ));
});

describe('whom a number is for, in German', () => {
  it.each([
    ['worldwide', 'US', 'Die Zahl im Artikel gilt für die ganze Welt, die der Quelle für die USA.'],
    ['Germany', 'Netherlands', 'Die Zahl im Artikel gilt für Deutschland, die der Quelle für die Niederlande.'],
    [
      'ESET customers',
      'Switzerland',
      'Die Zahl im Artikel gilt für eine Stichprobe (Kunden von ESET), die der Quelle für die Schweiz.',
    ],
  ])('%s and %s', (claimed, source, text) =>
    expect(toReason(difference('scope-differs', { scope: claimed }, { scope: source }), GERMAN).text).toBe(text),
  );
});

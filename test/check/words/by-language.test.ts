/** Both tables say everything, each in its own words, and with the values that they are given. */
import { describe, expect, it } from 'vitest';
import { REASON_CODES } from '../../../src/check/finding.ts';
import type { Phrase } from '../../../src/check/value.ts';
import { assumptionWords } from '../../../src/check/wording.ts';
import { wordsOf } from '../../../src/check/words/by-language.ts';
import { GERMAN } from '../../../src/check/words/de.ts';
import { ENGLISH } from '../../../src/check/words/en.ts';
import type { Assumption } from '../../../src/claims/assumption.ts';
import { PART } from '../../../src/claims/claim.ts';
import { COMPARATORS, EVENTS, LANGUAGES, RELATIONS, STATES, toLanguage, UNITS } from '../../../src/vocabulary.ts';
import { dossier } from '../../engine.ts';

/** Called the same in both. */
const ALIKE = new Set(['%', 'China', 'Cluster', 'Computer', 'Server', 'Downloads', 'Dollar', 'Euro', 'Webshells', 'Iran']);

/** Every sort of place that a figure can be for. */
const SCOPES = [
  'worldwide',
  'unspecified',
  PART,
  'US',
  'UK',
  'Netherlands',
  'Switzerland',
  'Germany',
  'Asia and Europe',
  'Check Point customers',
];

const ASSUMPTIONS: readonly Assumption[] = [
  { kind: 'meant', words: 'the group', name: 'HAFNIUM' },
  { kind: 'owned', words: 'its council', name: 'NATO' },
  { kind: 'speaks-for', words: 'his lawyer', name: 'Xu Zewei' },
  { kind: 'allies', name: 'NATO' },
  { kind: 'said-by', name: 'Volexity' },
  { kind: 'accusing', name: 'China' },
  { kind: 'accusation-of', name: 'China' },
  { kind: 'quotation', name: 'Zhao Lijian', speaks: 'before' },
  { kind: 'quotation', name: 'Zhao Lijian', speaks: 'after' },
  { kind: 'them', unit: 'organizations' },
  { kind: 'them', unit: 'persons charged' },
  { kind: 'counting', unit: 'organizations', named: 'asked' },
  { kind: 'counting', unit: 'organizations', named: 'before' },
  { kind: 'counting', unit: 'organizations', named: 'nearby' },
  { kind: 'counting', unit: 'organizations', named: 'last' },
  { kind: 'year', year: 2021 },
  { kind: 'since-publication' },
  { kind: 'from-date-before' },
  { kind: 'as-of-publication' },
  { kind: 'in-month-before' },
  { kind: 'few-days' },
  { kind: 'last-holiday' },
];

/** In two languages words for one thing differ, but for the few that do not. */
function expectTranslated(english: string, german: string, what: string) {
  expect(german, what).toMatch(/\S/);
  expect(german, what).not.toMatch(/undefined|null|\[object/);
  if (!ALIKE.has(german)) expect(german, what).not.toBe(english);
}

describe('every term', () => {
  it('of the vocabulary is said in German', () => {
    for (const unit of UNITS) expectTranslated(ENGLISH.unit(unit), GERMAN.unit(unit), unit);
    for (const state of STATES) expectTranslated(ENGLISH.state(state), GERMAN.state(state), state);
    for (const event of EVENTS) expectTranslated(ENGLISH.event(event), GERMAN.event(event), event);
    for (const relation of RELATIONS) expectTranslated(ENGLISH.relation(relation), GERMAN.relation(relation), relation);
    for (const comparator of COMPARATORS)
      if (ENGLISH.comparators[comparator] !== '')
        expectTranslated(ENGLISH.comparators[comparator], GERMAN.comparators[comparator], comparator);
    for (const phrase of Object.keys(ENGLISH.phrases) as Phrase[])
      expectTranslated(ENGLISH.phrases[phrase], GERMAN.phrases[phrase], phrase);
    expectTranslated(ENGLISH.unit(null), GERMAN.unit(null), 'no unit');
    expectTranslated(ENGLISH.state(null), GERMAN.state(null), 'no state');
  });

  it('is bounded in German where it is in English', () => {
    for (const comparator of COMPARATORS)
      expect(GERMAN.comparators[comparator] === '', comparator).toBe(ENGLISH.comparators[comparator] === '');
    expect(Object.keys(GERMAN.orders)).toEqual(Object.keys(ENGLISH.orders));
  });

  it.each(SCOPES)('of place is said in German: %s', (scope) => {
    expectTranslated(ENGLISH.scope(scope), GERMAN.scope(scope), scope);
    // Behind a figure it is left out.
    if (scope !== 'unspecified') expectTranslated(ENGLISH.within(scope), GERMAN.within(scope), scope);
    expectTranslated(ENGLISH.wholeOf(scope), GERMAN.wholeOf(scope), scope);
  });

  it.each(['denies', 'declines', 'acknowledges', 'condemns', 'harbours', 'persons-charged', 'named-cluster'] as const)(
    'of saying keeps who says it: %s',
    (relation) => {
      for (const whom of ['Hafnium', null]) {
        const [english, german] = [ENGLISH.saying[relation]('NATO', whom), GERMAN.saying[relation]('NATO', whom)];
        for (const said of [english, german]) expect(said).toMatch(/^NATO/);
        expect(german.includes('Hafnium')).toBe(english.includes('Hafnium'));
        if (relation !== 'named-cluster' || whom === null) expect(german).not.toBe(english);
      }
    },
  );
});

describe('every reason', () => {
  it.each(REASON_CODES)('is said in German with the same values: %s', (code) => {
    const [english, german] = [ENGLISH, GERMAN].map(({ reasons }) => reasons[code]('VALUE-A', 'VALUE-B'));
    expectTranslated(english ?? '', german ?? '', code);
    expect(german).toMatch(/^\S.*\.$/);
    for (const value of ['VALUE-A', 'VALUE-B']) if (english?.includes(value)) expect(german).toContain(value);
  });
});

describe('every assumption', () => {
  it.each(ASSUMPTIONS)('is said in German with the same values: %j', (assumption) => {
    const [english, german] = [assumptionWords(assumption, ENGLISH), assumptionWords(assumption, GERMAN)];
    expectTranslated(english, german, assumption.kind);
    expect(german).toMatch(/\.$/);
    if ('name' in assumption) expect(german).toContain(assumption.name);
    if ('words' in assumption) expect(german).toContain(assumption.words);
    if ('year' in assumption) expect(german).toContain('2021');
    if ('unit' in assumption) expect(german).toMatch(/Organisationen|angeklagte Personen/);
  });

  it('has an example here', () =>
    expect(new Set(ASSUMPTIONS.map(({ kind }) => kind))).toEqual(new Set(Object.keys(ENGLISH.assumptions))));
});

describe('names', () => {
  const german = wordsOf('de', dossier);

  it('are those of the dossier where it has one in the language', () => {
    expect(german.name('European Union')).toBe('Europäische Union');
    expect(german.name('the APT31 cases')).toBe('die Fälle um APT31');
    expect(german.name('US')).toBe('USA');
    expect(german.name('Microsoft')).toBe('Microsoft');
  });

  it('are not taken from what every object has', () => expect(german.name('constructor')).toBe('constructor'));

  it('are made once', () => expect(wordsOf('de', dossier)).toBe(german));
});

describe('a language', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ] as const)('of the tag “%s” is %s', (tag, language) => expect(toLanguage(tag)).toBe(language));

  it('has its table', () => expect(LANGUAGES.map((language) => wordsOf(language).language)).toEqual([...LANGUAGES]));
});

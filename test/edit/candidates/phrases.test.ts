import { describe, expect, it } from 'vitest';
import {
  amountPhrase,
  called,
  culpritOn,
  dayPhrase,
  isVague,
  placePhrase,
  statePhrases,
  unitPhrase,
} from '../../../src/edit/candidates/phrases.ts';
import { dossier } from '../../engine.ts';

const figure = (change: object) =>
  ({
    min: 30_000,
    max: null,
    comparator: 'at-least',
    unit: 'organizations',
    state: 'compromised',
    scope: 'US',
    ...change,
  }) as const;

describe('phrases', () => {
  it.each([
    ['Wall Street Journal', 'the Wall Street Journal'],
    ['FBI', 'the FBI'],
    ['the White House', 'the White House'],
    ['KrebsOnSecurity', 'KrebsOnSecurity'],
    ['NATO', 'NATO'],
    ['Microsoft', 'Microsoft'],
  ])('call %s %s', (name, phrase) => expect(called(name)).toBe(phrase));

  it.each<[object, boolean, string]>([
    [{}, false, 'at least 30,000'],
    [{ min: 4, max: 4, comparator: 'exactly' }, true, 'four'],
    [{ min: 4, max: 4, comparator: 'exactly' }, false, '4'],
    [{ min: 10, max: null }, true, 'at least ten'],
    [{ min: 7000, max: 8000, comparator: 'range' }, false, 'between 7,000 and 8,000'],
    [{ min: 10_000, max: 99_999, comparator: 'order' }, true, 'tens of thousands'],
    [{ min: null, max: 60_000, comparator: 'up-to' }, false, 'up to 60,000'],
  ])('say an amount: %j', (change, spelled, phrase) => expect(amountPhrase(figure(change) as never, spelled)).toBe(phrase));

  it('know which magnitudes take “of”', () => {
    expect(isVague(figure({ min: 10_000, max: 99_999, comparator: 'order' }) as never)).toBe(true);
    expect(isVague(figure({}) as never)).toBe(false);
  });

  it.each([
    ['US', 'in the US'],
    ['Germany', 'in Germany'],
    ['worldwide', 'worldwide'],
    ['Asia and Europe', 'in Asia and Europe'],
    ['Huntress customers', null],
    ['unspecified', null],
  ])('say where: %s', (scope, phrase) => expect(placePhrase(scope)).toBe(phrase));

  it('spell units as the article does', () => {
    expect([
      unitPhrase('organizations', true),
      unitPhrase('organizations', false),
      unitPhrase('percent of servers', true),
    ]).toEqual(['organisations', 'organizations', 'servers']);
  });

  it.each<[string, string, 'day-first' | 'month-first', boolean, string]>([
    ['2021-03-02', '2021-03-02', 'day-first', true, '2 March 2021'],
    ['2021-03-02', '2021-03-02', 'month-first', true, 'March 2, 2021'],
    ['2021-02-26', '2021-02-27', 'day-first', false, '26 February and 27 February'],
  ])('say a day: %s to %s, %s', (from, to, style, year, phrase) => expect(dayPhrase(from, to, style, year)).toBe(phrase));

  it('have a culprit for every rung from which a state is meant, and none for another statement', () => {
    expect(culpritOn('state-backed')).toEqual({ many: 'Chinese state-backed hackers', one: 'a Chinese state-backed group' });
    expect(culpritOn('denies')).toBeNull();
  });

  it('have words for every state that the dossier’s counts of harm have', () => {
    const counted = dossier.facts.flatMap((fact) =>
      fact.kind === 'figure' && /^(?:servers|systems|organizations|companies|computers)$/.test(fact.figure.unit)
        ? [fact.figure.state]
        : [],
    );
    expect([...new Set(counted)].filter((state) => state !== 'other' && statePhrases(state).length === 0)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { fromText } from '../../src/article/from-text.ts';
import { asOf } from '../../src/dossier/as-of.ts';
import { findBrokenReferences } from '../../src/dossier/references.ts';
import { check } from '../../src/firsthand.ts';
import { governmentOf, PLACES } from '../../src/language/en/places.ts';
import { dossier } from '../engine.ts';

const states = new Set(PLACES.map(({ id }) => governmentOf(id)));

test.each(['2021-03-02', '2021-03-05', '2021-07-19', '2030-01-01'])(
  'the dossier of %s is whole, and has nothing of later days',
  (day) => {
    const then = asOf(dossier, day);
    expect(findBrokenReferences(then, states)).toEqual([]);
    expect(then.facts.filter((fact) => fact.public > day)).toEqual([]);
    expect(then.facts.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(then.facts.length).toBe(dossier.facts.filter((fact) => fact.public <= day).length);
  },
);

test('on a day after the last it is the dossier', () => expect(asOf(dossier, '2030-01-01')).toEqual(dossier));

const text =
  'Exchange hack: who did it\n\nThe British government said that Chinese state-backed actors were responsible for the attack on Microsoft Exchange servers by Hafnium.';
const ratings = (day: string, published: string) =>
  check(fromText(text, { published }), { dossier: asOf(dossier, day), force: true }).findings.map(({ rating }) => rating);

test('an article of a later day is judged by what was known on the day asked about', () => {
  expect(ratings('2021-07-19', '2021-07-20')).toEqual(['supported']);
  expect(ratings('2021-07-18', '2021-07-20')).not.toContain('supported');
});

test('a later day does not make an article know more than it could', () => {
  expect(ratings('2030-01-01', '2021-03-10')).not.toContain('supported');
});

test('what came between the article’s day and the day asked about is told, what came after it is not', () => {
  const figure = fromText(
    'Hack\n\nThe attack on Microsoft Exchange servers by Hafnium affected at least 30,000 organisations in the US, KrebsOnSecurity reported.',
    { published: '2021-03-06' },
  );
  const since = (day: string) =>
    check(figure, { dossier: asOf(dossier, day), force: true }).findings.flatMap((one) =>
      one.since.map(({ published }) => published),
    );
  expect(since('2030-01-01').length).toBeGreaterThan(0);
  expect(since('2021-03-06')).toEqual([]);
});

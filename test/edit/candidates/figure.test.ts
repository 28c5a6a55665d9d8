import { describe, expect, it } from 'vitest';
import type { FigureFact } from '../../../src/dossier/schema.ts';
import { amountEdits, findAmount, isFigure, placeEdits, stateEdits, unitEdits } from '../../../src/edit/candidates/figure.ts';
import { type Spot, sliceOf } from '../../../src/edit/candidates/spot.ts';
import { made, spotOf } from './spots.ts';

function first({ decided }: Spot): FigureFact {
  const fact = decided.find(isFigure);
  if (fact === undefined) throw new Error('No figure decided');
  return fact;
}

describe('findAmount', () => {
  it.each<[string, string]>([
    ['Krebs reported as many as 30,000 hacked organisations in the US.', 'as many as 30,000'],
    ['Hafnium used six zero-day vulnerabilities in Exchange.', 'six'],
    ['At least 30,000 organisations globally were hacked.', 'At least 30,000'],
  ])('%s', (text, words) => {
    const spot = spotOf(text, '2021-07-21');
    const amount = findAmount(spot);
    expect(amount && sliceOf(spot, amount)).toBe(words);
  });

  it('takes a vague magnitude with its “of”', () => {
    const spot = spotOf(
      'More than 26,000 servers in Germany were hacked, and tens of thousands of German servers have been hacked.',
      '2021-03-10',
    );
    expect(findAmount(spot)).toMatchObject({ vague: false });
  });
});

describe('amountEdits', () => {
  it.each<[string, string, string]>([
    [
      'Krebs reported as many as 30,000 hacked organisations in the US.',
      '2021-07-21',
      'Krebs reported at least 30,000 hacked organisations in the US.',
    ],
    // In words where it was in words.
    [
      'Hafnium used six zero-day vulnerabilities in Exchange.',
      '2021-03-04',
      'Hafnium used four zero-day vulnerabilities in Exchange.',
    ],
    // With a capital where a sentence begins.
    ['Six zero-days were used in the Exchange attack.', '2021-03-04', 'Four zero-days were used in the Exchange attack.'],
    [
      'Attacks are doubling every two hours, Check Point says.',
      '2021-03-12',
      'Attacks are doubling every 2 to 3 hours, Check Point says.',
    ],
  ])('%s', (text, published, result) => {
    const spot = spotOf(text, published);
    expect(made(spot, amountEdits(spot, first(spot)))).toEqual([result]);
  });

  it('does not write “the at least 30,000”', () => {
    const spot = spotOf(
      'KrebsOnSecurity counted the 30,000 organisations in the US that were hacked.',
      '2021-07-21',
      'bound-dropped',
    );
    expect(amountEdits(spot, first(spot))).toEqual([]);
  });
});

describe('unitEdits', () => {
  it('spells as the article does', () => {
    const american = spotOf('According to Krebs, at least 30,000 servers in the US were hacked.');
    expect(made(american, unitEdits(american, first(american)))).toEqual([
      'According to Krebs, at least 30,000 organizations in the US were hacked.',
    ]);
    const british = spotOf('The organisation said so. According to Krebs, at least 30,000 servers in the US were hacked.');
    expect(made(british, unitEdits(british, first(british)))[0]).toContain('at least 30,000 organisations in the US');
  });

  it('takes the product’s name with the noun', () => {
    const spot = spotOf('At least 30,000 Exchange servers in the United States have been hacked, according to KrebsOnSecurity.');
    expect(made(spot, unitEdits(spot, first(spot)))[0]).toBe(
      'At least 30,000 organizations in the United States have been hacked, according to KrebsOnSecurity.',
    );
  });

  it('puts in the noun that is missing', () => {
    const spot = spotOf('Krebs reported tens of thousands hacked in the US.', '2021-03-08');
    expect(made(spot, unitEdits(spot, first(spot)))).toEqual([
      'Krebs reported tens of thousands of organizations hacked in the US.',
    ]);
  });
});

describe('stateEdits', () => {
  it.each<[string, string, string[]]>([
    [
      'RiskIQ said that 92,072 Exchange servers had been hacked by 10 March.',
      '2021-03-13',
      ['RiskIQ said that 92,072 Exchange servers had been vulnerable by 10 March.'],
    ],
    [
      'Microsoft said that 92% of Exchange servers worldwide had been patched.',
      '2021-03-23',
      ['Microsoft said that 92% of Exchange servers worldwide had been patched or mitigated.'],
    ],
    // Who does something cannot be vulnerable something.
    ['Palo Alto Networks said that hackers hacked some 33,000 Exchange servers in the US.', '2021-03-11', []],
  ])('%s', (text, published, results) => {
    const spot = spotOf(text, published);
    expect(made(spot, stateEdits(spot, first(spot)))).toEqual(results);
  });
});

describe('placeEdits', () => {
  it.each<[string, string[]]>([
    [
      'According to Krebs, at least 30,000 organisations around the world were hacked.',
      ['According to Krebs, at least 30,000 organisations in the US were hacked.'],
    ],
    [
      'The Exchange hack has at least 60,000 known victims in the United States, Bloomberg reported.',
      ['The Exchange hack has at least 60,000 known victims worldwide, Bloomberg reported.'],
    ],
    [
      'Some 60,000 Australian firms were victims of the Exchange hack, according to Bloomberg.',
      ['Some 60,000 firms worldwide were victims of the Exchange hack, according to Bloomberg.'],
    ],
    [
      'According to Krebs, at least 30,000 organisations were hacked.',
      [
        'According to Krebs, at least 30,000 organisations in the US were hacked.',
        'According to Krebs, at least 30,000 organisations were hacked in the US.',
      ],
    ],
  ])('%s', (text, results) => {
    const spot = spotOf(text);
    expect(made(spot, placeEdits(spot, first(spot)))).toEqual(results);
  });
});

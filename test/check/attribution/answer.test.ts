import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/vocabulary.ts';
import { judgementsOf, toLines } from '../../engine.ts';

const CASES: readonly (readonly [string, Day, readonly string[]])[] = [
  // Denials need the denial on file.
  ['China denied any part in the Exchange hack.', '2021-07-21', ['supported']],
  ['The Chinese embassy in London rejected the accusation.', '2021-07-21', ['supported']],
  ['China’s foreign ministry denied any part in the Exchange hack.', '2021-07-21', ['supported']],
  // Silence needs its absence.
  ['China has not commented on the Exchange hack.', '2021-07-23', ['refuted denied']],
  ['The White House declined to say who was behind the Exchange hack.', '2021-03-15', ['supported revised-later']],
  ['The EU did not blame the Chinese government for the Exchange hack.', '2021-07-21', ['supported']],
  ['Mandiant did not attribute the Exchange attack to any country.', '2021-03-08', ['supported']],
  // What somebody said is no silence, and what is withheld in words is not what was accused.
  ['The EU kept quiet about who was behind the Exchange hack.', '2021-07-25', []],
  ['Australia would not say who was behind the Exchange hack.', '2021-07-25', ['refuted accuser-differs']],
  ['At first Australia would not say who was behind the Exchange hack.', '2021-07-25', []],
  ['Canada stopped short of naming China over the Exchange hack.', '2021-07-25', ['refuted accuser-differs']],
  ['The EU has never gone as far as naming the Chinese government over the Exchange hack.', '2021-07-25', ['supported']],
  ['Canada never said that the Exchange hack was the work of the Chinese military.', '2021-07-25', ['supported']],
];

describe('denials and silence', () => {
  it.each(CASES)('%s (%s)', (text, published, lines) => {
    expect(toLines(judgementsOf('attribution', text, published), lines)).toEqual(lines);
  });

  it('are never red for a denial', () => {
    const ratings = [
      'Xu Zewei denies the charges.',
      'Beijing called it a smear.',
      'China’s mission to the EU denied it.',
    ].flatMap((text) => judgementsOf('attribution', text, '2025-07-21').map(({ rating }) => rating));
    expect(ratings.length).toBeGreaterThan(1);
    expect(ratings).not.toContain('refuted');
  });
});

import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/vocabulary.ts';
import { findingsOf } from '../../engine.ts';

const first = (text: string, day: Day) => {
  const found = findingsOf(text, day).find(({ claim }) => claim.kind === 'attribution');
  return found === undefined ? null : [found.rule, found.rating];
};

describe('accused in China’s place, and admissions', () => {
  it.each<[string, Day, string[] | null]>([
    ['The US has blamed Iran for the Exchange hack.', '2021-07-22', ['attribution/other-country', 'refuted']],
    [
      'The mayor of Springfield blamed Iran for the Exchange hack.',
      '2021-07-22',
      ['attribution/stranger', 'not-enough-evidence'],
    ],
    // Before anybody had accused anybody.
    ['Russia was behind the Exchange hack.', '2021-02-20', null],
    ['China has admitted its part in the Exchange hack.', '2021-07-25', ['attribution/admitted', 'refuted']],
    ['China has admitted its part in the Exchange hack.', '2021-02-20', ['attribution/no-fact', 'not-enough-evidence']],
    ['Australia accused nobody of the Exchange hack.', '2021-07-25', ['attribution/accused-already', 'refuted']],
    ['Four Chinese officers have been indicted for the Exchange hack.', '2021-03-25', ['attribution/charges-not-yet', 'refuted']],
    ['NATO has condemned Beijing for the Exchange hack.', '2021-03-25', ['attribution/not-yet', 'refuted']],
    [
      'NATO identified the Chinese military as the force behind the Exchange hack.',
      '2021-07-21',
      ['attribution/military', 'refuted'],
    ],
  ])('%s (%s)', (text, day, found) => expect(first(text, day)).toEqual(found));
});

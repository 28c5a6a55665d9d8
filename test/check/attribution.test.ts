import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/vocabulary.ts';
import { judgementsOf, toLines } from '../engine.ts';

/** A sentence, its day, and the rating of its attributions with the codes they must give. */
const CASES: readonly (readonly [string, Day, readonly string[]])[] = [
  // What each of them said on 19 July 2021.
  ['The UK blamed Chinese state-backed hackers for the Exchange hack.', '2021-07-21', ['supported']],
  [
    'The US blamed hackers affiliated with China’s Ministry of State Security for the Exchange hack.',
    '2021-07-21',
    ['supported'],
  ],
  [
    'The US blamed China’s Ministry of State Security for the Exchange hack.',
    '2021-07-21',
    ['missing-context strength-overstated'],
  ],
  ['Canada said China’s Ministry of State Security was behind the Exchange hack.', '2021-07-21', ['supported']],
  ['Australia said China’s Ministry of State Security was behind the Exchange hack.', '2021-07-21', ['supported']],
  ['New Zealand said Chinese state-sponsored actors exploited Exchange.', '2021-07-21', ['supported']],
  ['The EU said the Exchange hack was undertaken from the territory of China.', '2021-07-21', ['supported']],
  ['The EU blamed Chinese state-backed hackers for the Exchange hack.', '2021-07-21', ['missing-context strength-overstated']],
  ['NATO acknowledged the statements of its allies.', '2021-07-21', ['supported']],
  ['Norway said the attack on its parliament was carried out from China.', '2021-07-21', ['supported']],
  ['Japan supported the statements of the US and the UK.', '2021-07-21', ['supported']],
  ['Japan said it was highly likely that the Chinese government was behind APT40.', '2021-07-21', ['supported']],
  ['President Biden said the Chinese government was protecting those who did it.', '2021-07-21', ['supported']],
  ['Microsoft welcomed the attribution.', '2021-07-21', ['supported']],
  // What one says of one group bears out nothing about another's word, or another group.
  ['Ottawa pinned the affair on APT31.', '2021-07-25', []],
  ['The White House tied the hack to APT40.', '2021-07-25', []],
  // In nobody's name: one source counts the group among those who took part.
  ['APT40 was behind the Exchange hack.', '2021-07-25', ['missing-context strength-overstated']],
  ['APT40 took part in the Exchange hack.', '2021-07-25', ['supported']],
  // A day that is counted from something else is not the day of the accusation.
  [
    'More than four months after Microsoft named Hafnium, the White House has blamed Beijing.',
    '2021-07-20',
    ['supported', 'supported'],
  ],
  ['Four months after the hack, Britain has accused China of it.', '2021-07-20', ['supported']],
  ['A month after the G7 summit, Britain accused China of the Exchange hack.', '2021-07-20', ['supported']],
  // Who keeps criminals, in the mouth of officials who are not named.
  ['China’s Ministry of State Security has been using criminal contract hackers, officials said.', '2021-07-20', ['supported']],
  // One man is none of the four who were charged elsewhere.
  ['A Chinese national was charged with espionage.', '2025-07-09', []],
  ['Four Chinese nationals were charged with espionage.', '2021-07-21', ['supported']],
  // A day on which it had not been said.
  // March.
  ['Microsoft blamed Hafnium, a state-sponsored group that operates from China.', '2021-03-03', ['supported']],
  ['Microsoft said multiple malicious actors beyond Hafnium were attacking Exchange.', '2021-03-08', ['supported']],
  ['The White House said that China was behind the Exchange hack.', '2021-03-08', ['refuted accuser-differs']],
  // Told later, of a day on which it had accused nobody.
  ['In March the White House blamed China for the Exchange hack.', '2021-07-29', ['refuted accuser-differs']],
  ['In March the FBI said that China was responsible for the Exchange hack.', '2021-07-29', ['refuted accuser-differs']],
  // The near misses: the day of the hack, of another clause, of those who had accused.
  ['The White House blamed China on Monday last week for the Exchange hack in March.', '2021-07-29', ['supported']],
  ['In March, Microsoft blamed a Chinese state-sponsored group for the Exchange hack.', '2021-07-29', ['supported']],
  ['For an attack that began in January, the White House blamed China.', '2021-07-29', ['supported']],
  // Those who were charged, told apart from this attack in other words than “a separate case”.
  ['The four Chinese officers who were charged that day were never charged over Exchange.', '2022-07-19', ['supported']],
  ['Four Chinese nationals were indicted for hacking that predates the Exchange attack.', '2021-07-20', ['supported']],
  ['Four Chinese nationals were indicted, though for something else than the Exchange hack.', '2021-07-20', ['supported']],
  ['The indictment of four Chinese officers does not mention the Exchange hack.', '2021-07-20', ['supported']],
  [
    'The Justice Department charged four Chinese hackers with the Exchange hack, but has not charged the ministry.',
    '2021-07-20',
    ['refuted other-case'],
  ],
  // People of a place, and not the country.
  ['Microsoft blamed hackers in China for the Exchange attack.', '2021-04-15', ['supported']],
  ['The hack, which Microsoft blames on a group in China, dates from January.', '2021-04-15', ['supported']],
  // Who held back has accused nobody.
  ...['declined to blame', 'has refused to blame', 'resisted blaming', 'refrained from blaming', 'would not blame'].map(
    (held): readonly [string, Day, readonly string[]] => [
      `The White House ${held} China for the Exchange hack.`,
      '2021-03-10',
      ['supported'],
    ],
  ),
  ['The FBI declined to attribute the Exchange attacks to China.', '2021-03-10', ['supported']],
  ['Britain did not hesitate to blame China for the Exchange hack.', '2021-07-20', ['supported']],
  [
    'Australia stopped short of joining the United States in blaming China for the Exchange hack.',
    '2021-07-20',
    ['refuted accuser-differs', 'supported'],
  ],
  ['The White House declined to impose sanctions but blamed China for the Exchange hack.', '2021-07-20', ['supported']],
  // Whose statements are acknowledged attribute, not NATO.
  [
    'NATO acknowledged national statements by allies such as Canada, the UK and the US attributing the Exchange compromise to China.',
    '2021-07-19',
    ['supported'],
  ],
  ['NATO issued a statement attributing the Exchange hack to China.', '2021-07-19', ['missing-context strength-overstated']],
  // The state is the country; its government is more.
  ['Britain accused the Chinese state of the Exchange hack.', '2021-07-20', ['supported']],
  ['Britain accused the Chinese government of the Exchange hack.', '2021-07-20', ['missing-context strength-overstated']],
  ['The EU accused the Chinese state of the Exchange hack.', '2021-07-20', ['missing-context strength-overstated']],
  ['The White House has not attributed the Exchange attack.', '2021-03-15', ['supported']],
  ['The EBA did not say who was behind the attack on its Exchange servers.', '2021-03-08', ['supported']],
  // One claim for each accuser, each on its own rung.
  [
    'The UK, the US and the EU accused China of the Exchange hack.',
    '2021-07-21',
    ['supported', 'supported', 'missing-context strength-overstated'],
  ],
  [
    'The EU and NATO followed with statements of their own. Britain blamed Chinese state-backed hackers.',
    '2021-07-21',
    ['supported'],
  ],
  // Other groups.
  ['APT31 was behind the Exchange hack.', '2021-07-21', ['refuted accused-differs']],
  // Persons.
  // No source on file.
  ['Germany accused the Chinese government of the Exchange hack.', '2021-07-21', ['not-enough-evidence no-fact']],
  ['Israel blamed China for the Exchange hack.', '2021-07-21', ['not-enough-evidence no-fact']],
];

describe('attributions', () => {
  it.each(CASES)('%s (%s)', (text, published, expected) => {
    expect(toLines(judgementsOf('attribution', text, published), expected)).toEqual(expected);
  });
});

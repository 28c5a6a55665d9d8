import { expect, it } from 'vitest';
import type { Day } from '../../src/vocabulary.ts';
import { findingsOf } from '../engine.ts';

const cited = (text: string, published: Day) =>
  findingsOf(text, published).map(({ rating, facts }) => `${rating} ${facts.join(' ')}`);

it.each<[string, Day, string]>([
  [
    'Germany blamed Chinese state actors for the attack of 2021 on its cartography agency.',
    '2024-08-01',
    'supported de-2024-bkg-separate',
  ],
  ['Storm-0558 broke into Exchange Online in 2023.', '2024-06-14', 'supported exchange-online-2023-is-different'],
  [
    'The Justice Department charged two members of APT27, Yin Kecheng and Zhou Shuai.',
    '2025-03-06',
    'supported doj-2025-apt27-silk-typhoon',
  ],
  [
    'The Cyber Security Association of China accused US intelligence on 1 August 2025.',
    '2025-08-02',
    'supported cn-csac-2025-exchange-counterclaim',
  ],
])('what is on file of it is cited: %s', (text, published, line) => expect(cited(text, published)).toContain(line));

it.each<[string, Day]>([
  // Another's accusation, stronger words than its own, another day, and a question.
  ['Norway blamed Chinese state actors for the attack of 2021 on the German cartography agency.', '2024-08-01'],
  ['Germany said that the Chinese government was behind the attack on its cartography agency.', '2024-08-01'],
  ['The Cyber Security Association of China accused US intelligence on 2 June 2025.', '2025-08-02'],
  ['Did Germany blame Chinese state actors for the attack on its cartography agency?', '2024-08-01'],
])('nothing is said for or against the rest: %s', (text, published) => expect(cited(text, published)).toEqual([]));

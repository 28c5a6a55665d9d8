import { expect, it } from 'vitest';
import type { Day } from '../../../src/vocabulary.ts';
import { findingsOf } from '../../engine.ts';

const cited = (text: string, published: Day) =>
  findingsOf(text, published)
    .filter(({ claim }) => claim.kind === 'attribution')
    .map(({ rating, facts }) => `${rating} ${facts.join(' ')}`);

it.each([
  [
    'The FBI said the targeting of Exchange servers was consistent with earlier activity by Chinese cyber actors.',
    '2021-03-11',
    'fbi-cisa-targeting-consistent-chinese',
  ],
  [
    'Hackers affiliated with the Chinese government have run ransomware attacks on companies, the White House said.',
    '2021-07-20',
    'us-wh-ransomware-by-affiliated-operators',
  ],
  ['The FBI mentions Hafnium in its affidavit on the Exchange web shells.', '2021-04-14', 'fbi-affidavit-2021-mentions-hafnium'],
] as const)('is right where its source made it: %s', (text, published, id) =>
  expect(cited(text, published)).toEqual([`supported ${id}`]),
);

it.each([
  ['Volexity said the attacks on Exchange were similar to earlier activity by Chinese hackers.', '2021-03-11'],
  ['Hackers affiliated with the Chinese government have run ransomware attacks on companies, Norway said.', '2021-07-20'],
] as const)('bears on nothing in another mouth: %s', (text, published) => expect(cited(text, published)).toEqual([]));

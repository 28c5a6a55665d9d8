import { expect, it } from 'vitest';
import type { Day } from '../../../src/vocabulary.ts';
import { findingsOf } from '../../engine.ts';

const cited = (text: string, published: Day) =>
  findingsOf(text, published)
    .filter(({ claim }) => claim.kind === 'figure')
    .map(({ rating, facts }) => `${rating} ${facts.join(' ')}`);

it.each([
  [
    'CISA said that no federal agencies in the US had been compromised through Exchange.',
    '2021-03-11',
    ['cisa-no-federal-agency-confirmed'],
  ],
  [
    'No servers were patched in the operation against the Exchange web shells, the Justice Department said.',
    '2021-04-14',
    ['doj-scope-one-group-no-patch'],
  ],
] as const)('the source that found none is cited: %s', (text, published, ids) =>
  expect(cited(text, published)).toEqual(ids.map((id) => `supported ${id}`)),
);

it.each([
  // Another source, another place, another thing that happened, and nobody.
  ['ESET said that no federal agencies in the US had been compromised through Exchange.', '2021-03-11'],
  ['CISA said that no agencies in Norway had been compromised through Exchange.', '2021-03-11'],
  ['CISA said that no federal agencies in the US had been notified of the Exchange attack.', '2021-03-11'],
  ['No companies were compromised in the Exchange attack.', '2021-03-11'],
] as const)('nothing else is said by finding none: %s', (text, published) => expect(cited(text, published)).toEqual([]));

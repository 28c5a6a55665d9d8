import { expect, it } from 'vitest';
import { toCitation } from '../../extension/ui/citation.ts';
import type { RecordedExhibit } from '../../src/report/record.ts';
import { speak } from '../words.ts';

speak('en');

const EXHIBIT: RecordedExhibit = {
  fact: 'f',
  statement: 'It said so.',
  value: 'at least 30,000',
  source: 's',
  publisher: 'The Ministry',
  publisherKind: 'government',
  title: 'On the attack',
  published: '2021-03-05',
  words: 'at least 30,000 organisations',
  language: 'en',
  verified: 'own-page',
  seenAt: null,
  url: 'https://ministry.example/news#:~:text=at%20least,organisations',
  archivedUrl: 'https://archive.example/web/20210305/https://ministry.example/news',
  addressSeen: true,
  limits: [],
};

it('words, publisher, title, day, address and copy, in one line that ends with an address', () => {
  expect(toCitation(EXHIBIT)).toBe(
    '“at least 30,000 organisations” The Ministry, “On the attack”, 5 March 2021. https://ministry.example/news Archived: https://archive.example/web/20210305/https://ministry.example/news',
  );
});

it.each([
  ['quotation', 'https://www.paper.example/a', 'As quoted by paper.example.'],
  ['secondary-report', null, 'From a report of what was said.'],
  ['unverified', null, 'Not verified: nobody has seen these words at the source.'],
])('words that were not read at the source (%s) say so', (verified, seenAt, said) => {
  expect(toCitation({ ...EXHIBIT, verified, seenAt })).toContain(`5 March 2021. ${said} https://`);
});

it('a paraphrase is not given as words', () => {
  expect(toCitation({ ...EXHIBIT, words: null })).toMatch(/^The Ministry, “On the attack”/);
});

it.each([
  ['https://a.example/b#section:~:text=x', 'https://a.example/b#section'],
  ['https://a.example/b#section', 'https://a.example/b#section'],
])('of %s the address is %s', (url, address) => {
  expect(
    toCitation({ ...EXHIBIT, url, archivedUrl: '' })
      .split(' ')
      .at(-1),
  ).toBe(address);
});

it('what is no address of the web is left out', () => {
  expect(toCitation({ ...EXHIBIT, url: 'javascript:alert(1)', archivedUrl: 'data:,x' })).not.toMatch(/javascript|data:/);
});

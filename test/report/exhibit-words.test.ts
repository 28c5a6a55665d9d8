import { expect, test } from 'vitest';
import {
  hostOf,
  isWebAddress,
  opensAtPassage,
  originWords,
  publisherKindWords,
  verifiedWords,
} from '../../src/report/exhibit-words.ts';

test.each([
  ['own-page', null, 'Read on the source’s own page'],
  ['full-copy', 'https://www.myarchway.com/a', 'Read in a full copy at myarchway.com'],
  ['full-copy', null, 'Read in a full copy of the source'],
  ['quotation', 'https://example.org/a', 'As quoted by example.org'],
  ['quotation', 'no address', 'As quoted by others'],
  ['secondary-report', 'https://example.org/a', 'From a report at example.org'],
  ['unverified', null, 'Not verified: nobody has seen these words at the source'],
])('%s seen at %s reads “%s”', (verified, seenAt, words) => expect(verifiedWords({ verified, seenAt })).toBe(words));

test.each([
  ['https://www.bbc.co.uk/news/1', 'bbc.co.uk'],
  ['HTTP://A.EXAMPLE:8080', 'a.example'],
  ['https://user:pass@a.example/x', 'a.example'],
  ['https://a.example?x', 'a.example'],
  ['javascript:alert(1)//https://a.example', null],
  ['https:///a', null],
  ['https:// a', null],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
  expect(isWebAddress(address)).toBe(host !== null);
});

test('a publisher is told by kind and day', () => {
  expect(originWords({ publisherKind: 'intergovernmental', published: '2021-07' })).toBe('international body, July 2021');
  for (const kind of ['something new', '__proto__', 'constructor']) expect(publisherKindWords(kind)).toBe(kind);
});

test('an address opens at a passage, or not', () => {
  expect(opensAtPassage('https://a.example/#:~:text=b')).toBe(true);
  expect(opensAtPassage('https://a.example/#b')).toBe(false);
});

import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/check/quotation/pieces.ts';
import { type Sameness, sameness } from '../../../src/check/quotation/sameness.ts';

const SOURCE = 'a group assessed to be state-sponsored and operating out of China';

test.each<[string, Sameness]>([
  [SOURCE, 'exact'],
  ['assessed to be state-sponsored', 'exact'],
  ['A GROUP ASSESSED, to be state sponsored', 'exact'],
  // Another word that carries meaning, between words that are the same.
  ['a group believed to be state-sponsored and operating out of China', 'altered'],
  ['a group assessed to be state-sponsored and directed from inside China', 'altered'],
  ['a group assessed to be state-sponsored and covertly operating out of China', 'altered'],
  ['assessed to be state-run and operating out of China', 'altered'],
  // Only a word of grammar.
  ['a group assessed to be state-sponsored and operating out of the China', 'unlike'],
  // It goes on where the words on file end, or begins before them.
  [`${SOURCE} since January at the least`, 'unlike'],
  [`we know of ${SOURCE}`, 'unlike'],
  ['state-sponsored and operating out of China since January', 'unlike'],
  // Begins or ends otherwise: the source may have said so in another place.
  ['a group assessed to be state-sponsored and operating out of Russia', 'unlike'],
  ['an actor assessed to be state-sponsored and operating out of China', 'unlike'],
  // About the same thing in words of its own.
  ['the hackers who work for the state of China', 'unlike'],
  ['operating from rented servers in the United States', 'unlike'],
  ['a group of China', 'unlike'],
  ['', 'unlike'],
])('“%s” is %s', (quote, expected) => expect(sameness(wordsOf(quote), wordsOf(SOURCE))).toBe(expected));

test('a quotation longer than the source is compared where it runs along it', () => {
  const quote = 'We see a group thought to be state-sponsored and operating out of China every day of the week';
  expect(sameness(wordsOf(quote), wordsOf(SOURCE))).toBe('altered');
});

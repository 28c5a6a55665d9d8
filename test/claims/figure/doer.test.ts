import { expect, test } from 'vitest';
import { doerOf } from '../../../src/claims/figure/doer.ts';
import { contextOf, sentenceOf } from '../../engine.ts';

/** Who does what is done to the things counted by the number in the text. */
function doer(text: string): string | null {
  const sentence = sentenceOf(text);
  return doerOf(
    sentence,
    sentence.tokens.findIndex((token) => token.text === 'thousands'),
    contextOf(text),
  );
}

test.each([
  ['The FBI deleted web shells from thousands of computers.', 'us-fbi'],
  ['The FBI had to delete web shells from thousands of computers.', 'us-fbi'],
  ['The FBI has spent weeks patching thousands of servers.', 'us-fbi'],
])('%s', (text, who) => expect(doer(text)).toBe(who));

test.each([
  'Owners deleted web shells from thousands of computers.',
  'The FBI did not touch thousands of computers.',
  'The FBI said that owners had cleaned thousands of computers.',
  'The FBI and its partners cleaned, and thousands of computers are safe.',
  'Web shells were deleted from thousands of computers.',
])('nobody in particular: %s', (text) => expect(doer(text)).toBeNull());

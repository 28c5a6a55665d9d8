import { expect, test } from 'vitest';
import { toPieces, wordsOf } from '../../../src/check/quotation/pieces.ts';

test.each([
  ['a group of spies', ['a group of spies']],
  ['a group … of spies', ['a group', 'of spies']],
  ['a group ... of spies', ['a group', 'of spies']],
  ['[the hackers] stole … mail', ['stole', 'mail']],
  ['a [sic] group', ['a', 'group']],
  ['…', []],
  ['', []],
])('“%s” is said in the pieces %j', (quote, pieces) => expect(toPieces(quote)).toEqual(pieces));

test.each([
  ['“State-sponsored” organisations, U.S.', ['state', 'sponsored', 'organizations', 'us']],
  ['The PRC’s MSS.', ['the', "prc's", 'mss']],
  ['behaviour and defence', ['behavior', 'and', 'defense']],
  ['at least 30,000', ['at', 'least', '30,000']],
  ['four, 400; our hour of risen labour', ['four', '400', 'our', 'hour', 'of', 'risen', 'labor']],
  ['— … “”', []],
])('the words of %j are %j', (text, words) => expect(wordsOf(text)).toEqual(words));

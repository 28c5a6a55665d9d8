import { expect, test } from 'vitest';
import { countWords } from '../../src/dossier/words.ts';

test.each([
  ['', 0],
  ['one', 1],
  ['Microsoft — which “assesses” …', 3],
  ['30,000 organisations', 2],
  ['state-sponsored  and\noperating', 3],
])('%j has %i words', (text, count) => expect(countWords(text)).toBe(count));

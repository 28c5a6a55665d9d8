import { expect, test } from 'vitest';
import { toDayWords } from '../../src/dossier/day-words.ts';

test.each([
  ['2021-03-05', '5 March 2021'],
  ['2021-03', 'March 2021'],
  ['2021', '2021'],
  ['2021-12-31', '31 December 2021'],
])('%s is %s', (day, words) => expect(toDayWords(day)).toBe(words));

test.each([
  ['2021-03-05', '5. März 2021'],
  ['2021-03', 'März 2021'],
  ['2021', '2021'],
])('%s is %s in German', (day, words) => expect(toDayWords(day, 'de')).toBe(words));

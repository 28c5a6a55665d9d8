import { expect, test } from 'vitest';
import { whoClause } from '../../../src/claims/attribution/who-clause.ts';
import { sentenceOf } from '../../engine.ts';

/** The words up to the end of the clause that asks who did it; null where nothing asks. */
function asked(text: string): string | null {
  const sentence = sentenceOf(text);
  const end = whoClause(sentence, 0, 10);
  return end === null
    ? null
    : sentence.tokens
        .slice(0, end)
        .map(({ raw }) => raw)
        .join(' ');
}

test.each([
  ['who was behind it all', 'who was behind'],
  ['whose tools they were at the time', 'whose tools'],
  ['which country had hacked it', 'which country'],
  ['whether China had a hand in it', 'whether China had'],
  ['about Chinese involvement in it', 'about Chinese involvement'],
  ['anything of the culprits so far', 'anything of the culprits'],
])('%s', (text, words) => expect(asked(text)).toBe(words));

test.each(['who would pay for it', 'which version was hit', 'whether the patch works', 'when it would end'])(
  'asks nothing of the sort: %s',
  (text) => expect(asked(text)).toBeNull(),
);

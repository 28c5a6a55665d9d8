import { expect, test } from 'vitest';
import { inSentence } from '../../src/report/sentence.ts';
import { REAL, RECORD } from './records.ts';

test('a claim stands in its sentence', () => {
  const [, second] = RECORD.findings;
  if (second === undefined) throw new Error('No finding');
  expect(inSentence(RECORD, second)).toEqual({ before: 'It began ', claim: 'in January', after: '.' });
});

test('the three parts are the sentence', () => {
  for (const finding of REAL.findings) {
    const { start, end } = finding.claim.sentence;
    const { before, claim, after } = inSentence(REAL, finding);
    expect(before + claim + after).toBe(REAL.article.text.slice(start, end));
    expect(claim).toBe(finding.claim.quote);
  }
});

test('a sentence that does not hold its claim takes nothing from it', () => {
  const [first] = RECORD.findings;
  if (first === undefined) throw new Error('No finding');
  const claim = { ...first.claim, sentence: { start: first.claim.end, end: first.claim.start } };
  expect(inSentence(RECORD, { ...first, claim } as typeof first)).toEqual({ before: '', claim: first.claim.quote, after: '' });
});

/** The halves of the casebook's entries (docs/casebook.md) that the table in `check.test.ts` leaves out, one sentence each or more. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import type { Day } from '../../src/vocabulary.ts';
import { findingsOf, judgementsOf, toLines } from '../engine.ts';

type Case = readonly [text: string, published: Day, kind: Claim['kind'], expected: readonly string[]];

const RATED: Readonly<Record<string, readonly Case[]>> = {
  '2. Later facts confirm': [
    ['The attacks on Exchange servers began on 3 January 2021.', '2021-03-03', 'date', ['supported confirmed-later']],
    ['The attacks on Exchange servers began on 3 January 2021.', '2021-07-21', 'date', ['supported']],
  ],
  '4. A spread that is reported as a spread is supported': [
    ['Estimates of affected servers worldwide range from 250,000 to 400,000.', '2021-07-21', 'figure', ['supported']],
  ],
};

describe.each(Object.entries(RATED))('%s', (_, cases) => {
  it.each(cases)('%s (%s: %s)', (text, published, kind, expected) => {
    expect(toLines(judgementsOf(kind, text, published), expected)).toEqual(expected);
  });
});

/** Sentences that must not be rated so, whatever else is made of them. */
const NEVER: Readonly<Record<string, readonly (readonly [text: string, published: Day, rating: string])[]>> = {
  '2. Later facts never fault': [
    ['The White House has not attributed the Exchange attack.', '2021-03-15', 'refuted'],
    ['Nobody has been charged over the Exchange hack.', '2021-07-21', 'refuted'],
    ['Volexity dates the first attacks to 6 January 2021.', '2021-03-03', 'refuted'],
  ],
  '12. A condition and a headline of another paper are never red': [
    ['If the White House had blamed China for the Exchange hack, nobody would have been surprised.', '2021-03-08', 'refuted'],
    ['Should the White House blame China for the Exchange hack, Beijing would answer.', '2021-03-08', 'refuted'],
    ['“White House blames China for Exchange hack”, ran a headline that was wrong.', '2021-03-08', 'refuted'],
    ['Did Hafnium use six zero-day vulnerabilities in Exchange?', '2021-03-04', 'refuted'],
  ],
  '15. A victim that only a local paper knows is never red': [
    ['The bakery’s Exchange server was hit on 4 March 2021.', '2021-03-20', 'refuted'],
    ['The college in Ruritania patched its Exchange server on 9 February 2021.', '2021-03-20', 'refuted'],
  ],
  '16. Two lower bounds do not conflict': [
    ['More than 20,000 organisations in the US were hacked through Exchange.', '2021-03-08', 'conflicting'],
    ['At least 30,000 organisations in the US were hacked through Exchange.', '2021-03-08', 'conflicting'],
  ],
};

describe.each(Object.entries(NEVER))('%s', (_, cases) => {
  it.each(cases)('%s (%s): not %s', (text, published, rating) => {
    expect(findingsOf(text, published).map((finding) => finding.rating)).not.toContain(rating);
  });
});

describe('15. Purposes, what was taken and what could have been prevented are not rated', () => {
  it.each([
    ['The attack on Exchange was meant to steal research.'],
    ['The attack on Exchange could have been prevented, said experts.'],
    ['The attack on Exchange cost the bakery a week of orders.'],
  ])('%s', (text) => {
    expect(findingsOf(text, '2021-07-21').filter(({ rating }) => rating !== 'not-enough-evidence')).toEqual([]);
  });
});

describe('8. The answer of the accused is context and no reason', () => {
  it.each([
    ['Britain accused Chinese state-backed hackers of the Exchange attack.'],
    ['Canada said China’s Ministry of State Security was behind the Exchange hack.'],
    // 6. The state's guilt as plain fact comes with the denial.
    ['China carried out the Exchange hack.'],
  ])('%s', (text) => {
    const [finding] = findingsOf(text, '2021-07-23');
    expect(finding?.answers.length).toBeGreaterThan(0);
    expect(finding?.reasons.map(({ code }) => code)).not.toContain('denied');
  });

  it('is not shown before it was given, but for a day that lies in a time zone', () => {
    const [finding] = findingsOf('Microsoft blamed a Chinese state-backed group for the Exchange hack.', '2021-03-02');
    expect(finding?.rating).toBe('supported');
    expect(finding?.answers.filter(({ published }) => published > '2021-03-03')).toEqual([]);
  });
});

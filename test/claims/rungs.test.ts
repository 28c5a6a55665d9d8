import { describe, expect, it } from 'vitest';
import { composedRungs } from '../../src/claims/rungs.ts';
import { sentenceOf } from '../engine.ts';

const rungsOf = (text: string) => composedRungs(sentenceOf(text)).map(({ relation }) => relation);

/** A description, and where it puts its culprit. */
const RUNGS: readonly (readonly [string, string])[] = [
  // To sit somewhere.
  ['The group sits in China.', 'from-territory'],
  ['A group headquartered in China did it.', 'from-territory'],
  ['The attack was launched from inside China.', 'from-territory'],
  // To be tied to somebody.
  ['The group is linked with the Chinese state.', 'state-linked'],
  ['They have close connections to the Chinese government.', 'state-linked'],
  ['A group with ties to China did it.', 'from-territory'],
  // To serve somebody.
  ['The group is bankrolled by the Chinese state.', 'state-backed'],
  ['They act on the orders of Beijing.', 'state-backed'],
  ['They are in the pay of the Chinese government.', 'state-backed'],
  ['The group works for the Ministry of State Security.', 'mss-affiliated'],
  ['Hackers hired by the Ministry of State Security did it.', 'mss-affiliated'],
];

const NONE: readonly (readonly [string])[] = [
  ['The group works hard.'],
  ['The group works for a bank.'],
  ['China is large.'],
  ['The firm sells to China.'],
  ['Microsoft supports Exchange.'],
  ['The Chinese state denied it.'],
  ['The band was backed by a choir.'],
];

describe('ties to a state, a ministry, a country', () => {
  it.each(RUNGS)('%s: %s', (text, relation) => expect(rungsOf(text)).toEqual([relation]));

  it.each(NONE)('none: %s', (text) => expect(rungsOf(text)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { bearingFacts } from '../../src/check/bearing.ts';
import { facts, findingsOf } from '../engine.ts';

/** Statements of the event, each on a fact of its own. */
const STATEMENTS = [
  'Microsoft released patches on 2 March 2021.',
  'CISA issued its emergency directive on 3 March 2021.',
  'Britain blamed Chinese state-backed hackers for the Exchange hack.',
  'Canada said China’s Ministry of State Security was behind the Exchange hack.',
  'Krebs reported at least 30,000 hacked organisations in the US.',
  'ESET counted more than 5,000 infected servers in over 115 countries.',
  'China denied any involvement in the Exchange hack.',
  'Hafnium used four zero-day vulnerabilities in Exchange.',
  'NATO acknowledged the statements of its allies.',
];

const bearing = (texts: readonly string[]) => bearingFacts(findingsOf(texts.join('\n\n')), facts);

describe('what an article’s own statements bear on', () => {
  it('are enough facts of every kind', () => expect(bearing(STATEMENTS)).toBeGreaterThanOrEqual(7));

  it('are too few in a story that mentions it', () => expect(bearing(STATEMENTS.slice(0, 4))).toBe(0));

  it('are too few of one fact told again and again', () => {
    expect(bearing(Array.from({ length: 12 }, () => 'Microsoft released patches on 2 March 2021.'))).toBe(0);
  });

  it('are none where no source is on file, or another affair’s', () => {
    expect(bearing(Array.from({ length: 12 }, (_, i) => `Some ${340 + i} servers in Ruritania were hacked.`))).toBe(0);
    expect(bearing(Array.from({ length: 12 }, () => 'In a separate case, four Chinese nationals of APT40 were charged.'))).toBe(
      0,
    );
    expect(bearing([])).toBe(0);
  });
});

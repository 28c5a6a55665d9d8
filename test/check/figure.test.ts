import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/vocabulary.ts';
import { judgementsOf, toLines } from '../engine.ts';

/** A sentence, its day, and the rating of its figure with the codes it must give. */
const CASES: readonly (readonly [string, Day, readonly string[]])[] = [
  // Right as it stands.
  ['ESET found web shells on more than 5,000 servers in over 115 countries.', '2021-03-12', ['supported', 'supported']],
  ['ESET said more than 100 countries were affected.', '2021-03-12', ['supported']],
  ['Mandiant tracks three clusters that are exploiting the flaws.', '2021-03-05', ['supported']],
  ['Microsoft said 92% of Exchange IP addresses were patched or mitigated.', '2021-03-24', ['supported']],
  ['The FBI said more than 12,700 US entities were victimised.', '2025-07-31', ['supported']],
  ['The FBI said more than 60,000 US entities were targeted.', '2025-07-31', ['supported']],
  ['The NCSC estimated that between 7,000 and 8,000 servers in the UK were vulnerable.', '2021-03-13', ['supported']],
  ['The NCSC said it had helped with 2,100 servers in the UK.', '2021-03-13', ['supported']],
  ['The FBI removed web shells from hundreds of computers in the US.', '2021-04-14', ['supported']],
  ['Dutch officials at the NCSC-NL said at least 1,200 servers in the Netherlands were infected.', '2021-03-18', ['supported']],
  ['Check Point said attempts rose from 700 to over 7,200.', '2021-03-16', ['supported', 'supported']],
  ['Shadowserver found 21,248 compromised servers.', '2021-03-30', ['supported']],
  ['Some 39 countries joined in condemning the attack, a British minister said.', '2021-07-21', ['supported']],
  // Of a person there is one indictment on file, with so many counts.
  ['Xu Zewei faces nine counts, the Justice Department said.', '2025-07-09', ['supported']],
  ['Xu Zewei faces twelve counts, the Justice Department said.', '2025-07-09', ['refuted value-differs']],
  ['A seven-count indictment charges Xu Zewei.', '2025-07-09', ['refuted value-differs']],
  ['Xu Zewei faces two counts of wire fraud.', '2025-07-09', []],
  ['Another hacker faces twelve counts.', '2025-07-09', []],
  // Right value, other circumstances.
  ['The FBI said more than 60,000 US entities were compromised.', '2025-07-31', ['missing-context state-differs']],
  ['Microsoft said 92% of Exchange servers had been patched.', '2021-03-24', ['missing-context state-differs']],
  ['RiskIQ said nearly 400,000 servers were hacked.', '2021-03-13', ['missing-context state-differs']],
  ['Palo Alto Networks said 33,000 servers worldwide were vulnerable.', '2021-03-12', ['missing-context scope-differs']],
  [
    'The UK said over a quarter of a million organisations were affected worldwide.',
    '2021-07-21',
    ['missing-context unit-differs'],
  ],
  // Potential is no more than potential.
  ['The FBI and CISA said the flaws could affect tens of thousands of systems in the US.', '2021-03-12', ['supported']],
  // Wrong.
  ['At least 300,000 organisations in the US were hacked, KrebsOnSecurity reported.', '2021-03-08', ['refuted value-differs']],
  ['Krebs reported that 3,000 US organisations had been hacked.', '2021-03-08', ['refuted value-differs']],
  // In nobody's mouth, or of another place, a reporter's estimate excludes nothing.
  ['At least 300,000 organisations in the US were hacked.', '2021-03-08', ['not-enough-evidence no-fact']],
  ['Krebs reported that 300,000 organisations worldwide had been hacked.', '2021-03-08', ['not-enough-evidence no-fact']],
  ['The FBI removed web shells from 50,000 computers in the US.', '2021-04-14', ['refuted value-differs']],
  // No source on file.
  ['Some 900 servers in Portugal were hacked.', '2021-03-20', ['not-enough-evidence no-fact']],
  ['Shadowserver said 64,088 unique IP addresses were vulnerable.', '2021-03-12', ['not-enough-evidence unverified-only']],
];

describe('figures', () => {
  it.each(CASES)('%s (%s)', (text, published, expected) => {
    expect(toLines(judgementsOf('figure', text, published), expected)).toEqual(expected);
  });
});

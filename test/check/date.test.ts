import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/vocabulary.ts';
import { judgementsOf, toLines } from '../engine.ts';

/** A sentence, its day, and the rating of its dates with the codes they must give. */
const CASES: readonly (readonly [string, Day, readonly string[]])[] = [
  ['DEVCORE reported the flaws to Microsoft on 5 January.', '2021-03-10', ['supported']],
  ['Volexity reported the flaws to Microsoft on 2 February.', '2021-03-10', ['supported']],
  ['Dubex alerted Microsoft on 27 January.', '2021-03-10', ['supported']],
  ['Mass exploitation began on 26 February.', '2021-03-10', ['supported']],
  ['Mass exploitation began on 28 February.', '2021-03-13', ['supported']],
  ['CISA issued an emergency directive on 3 March.', '2021-03-08', ['supported']],
  [
    'CISA’s emergency directive, issued on 10 March, told agencies to disconnect Exchange servers.',
    '2021-03-20',
    ['refuted value-differs'],
  ],
  // Another directive may be meant: shown beside the one on file, and not red.
  ['CISA issued a directive on 10 March.', '2021-03-20', ['missing-context event-differs']],
  ['CISA ordered federal agencies to report by noon on 5 March.', '2021-03-04', ['supported']],
  ['CISA ordered agencies to harden their servers by 28 June.', '2021-04-01', ['supported']],
  ['Microsoft released its one-click mitigation tool on 15 March.', '2021-03-20', ['supported']],
  ['Microsoft had planned to release the patches on 9 March.', '2021-03-20', ['supported']],
  ['The FBI operation was announced on 13 April.', '2021-04-20', ['supported']],
  ['The warrant was issued on 9 April.', '2021-04-20', ['supported']],
  ['Britain blamed Chinese state-backed hackers on 19 July 2021.', '2022-07-19', ['supported']],
  ['China’s foreign ministry rejected the accusation on 20 July.', '2021-07-22', ['supported']],
  ['The European Banking Authority said on 7 March that it had been hacked.', '2021-03-12', ['supported']],
  ['The Storting said on 10 March that data had been extracted.', '2021-03-12', ['supported']],
  ['Xu Zewei was arrested in Milan on 3 July.', '2025-07-09', ['supported']],
  ['Xu Zewei was arrested in Milan on July 3, 2025, the Justice Department said.', '2025-07-09', ['supported']],
  ['The APT40 indictment was unsealed on 16 July.', '2021-07-21', ['supported']],
  ['Microsoft renamed Hafnium Silk Typhoon in April 2023.', '2025-07-09', ['supported']],
  ['The White House stood down its response groups on 19 April.', '2021-07-21', ['supported']],
];

describe('dates', () => {
  it.each(CASES)('%s (%s)', (text, published, expected) => {
    expect(toLines(judgementsOf('date', text, published), expected)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/vocabulary.ts';
import { linesOf } from '../engine.ts';

/** A paragraph, the day of publication, and the dated events read from it. */
const DATES: readonly (readonly [string, Day, readonly string[]])[] = [
  ['Microsoft released emergency patches on 2 March 2021.', '2021-07-20', ['patched 2021-03-02']],
  ['Microsoft patched the flaws on Tuesday.', '2021-03-03', ['patched 2021-03-02']],
  ['Microsoft released fixes for the four bugs on March 2.', '2021-03-08', ['patched 2021-03-02']],
  ['On 2 March, Microsoft rushed out updates.', '2021-03-08', ['patched 2021-03-02']],
  // One day, told twice or thrice.
  ['Microsoft patched the flaws today, Tuesday, March 2.', '2021-03-02', ['patched 2021-03-02']],
  ['Microsoft disclosed the attack on Tuesday, 2 March.', '2021-07-20', ['disclosed 2021-03-02']],
  ['Microsoft disclosed the attack on 2 March.', '2021-07-20', ['disclosed 2021-03-02']],
  ['The flaws were made public on 2 March.', '2021-07-20', ['disclosed 2021-03-02']],
  ['Microsoft first went public with the flaws on Tuesday.', '2021-03-05', ['disclosed 2021-03-02']],
  ['The attacks began on 3 January 2021.', '2021-07-20', ['first-exploitation 2021-01-03']],
  ['Hackers had been exploiting the flaws since at least 6 January.', '2021-03-03', ['first-exploitation 2021-01-06']],
  ['Volexity traced the first attacks back to 6 January.', '2021-03-03', ['first-exploitation 2021-01-06']],
  ['The hacking campaign started in January.', '2021-07-20', ['first-exploitation 2021-01-01..2021-01-31']],
  ['The exploitation dates back to early January.', '2021-03-20', ['first-exploitation 2021-01-01..2021-01-10']],
  [
    'Hackers started exploiting the bugs in late 2020, prosecutors say.',
    '2025-07-09',
    ['first-exploitation 2020-10-01..2020-12-31'],
  ],
  ['Mass exploitation began on 26 February.', '2021-03-10', ['mass-exploitation 2021-02-26']],
  [
    'In late February the hackers dramatically stepped up their attacks.',
    '2021-03-10',
    ['mass-exploitation 2021-02-20..2021-02-28'],
  ],
  ['DEVCORE warned Microsoft on 5 January.', '2021-03-10', ['reported-to-vendor 2021-01-05']],
  ['Microsoft was told of the flaws on 5 January.', '2021-03-10', ['reported-to-vendor 2021-01-05']],
  ['Microsoft was first told of the flaws in early January.', '2021-03-10', ['reported-to-vendor 2021-01-01..2021-01-10']],
  ['Volexity reported the flaws to Microsoft on 2 February.', '2021-03-10', ['reported-to-vendor 2021-02-02']],
  ['Microsoft has known of the flaws since early January.', '2021-03-10', ['vendor-aware 2021-01-01..2021-01-10']],
  ['Orange Tsai discovered the first bug on 10 December.', '2021-03-10', ['discovered 2020-12-10']],
  ['Microsoft had planned to release the patches on 9 March.', '2021-03-15', ['planned-patch 2021-03-09']],
  ['CISA issued an emergency directive on 3 March.', '2021-03-08', ['directive-issued 2021-03-03']],
  ['CISA ordered federal agencies on Wednesday to update.', '2021-03-04', ['directive-issued 2021-03-03']],
  ['Under the directive agencies have until noon on Friday to report.', '2021-03-04', ['directive-deadline 2021-03-05']],
  ['Microsoft released a one-click mitigation tool on 15 March.', '2021-03-20', ['tool-released 2021-03-15']],
  ['The DearCry ransomware was first seen on 9 March.', '2021-03-20', ['ransomware-seen 2021-03-09']],
  ['A court approved the warrant on 9 April.', '2021-04-14', ['warrant 2021-04-09']],
  ['The White House stood down the response groups on 19 April.', '2021-07-20', ['stood-down 2021-04-19']],
  ['Britain blamed Chinese state-backed hackers on 19 July.', '2021-07-21', ['attributed 2021-07-19']],
  [
    'On Monday the US attributed the Exchange hack to contractors of China’s Ministry of State Security.',
    '2021-07-21',
    ['attributed 2021-07-19'],
  ],
  ['China denied the accusation on 20 July.', '2021-07-21', ['denial 2021-07-20']],
  ['China’s foreign ministry on Tuesday rejected the claims.', '2021-07-21', ['denial 2021-07-20']],
  ['The Storting said on 10 March that it had been hacked.', '2021-03-12', ['victim-disclosed 2021-03-10']],
  ['The European Banking Authority said on Sunday it had been hacked.', '2021-03-08', ['victim-disclosed 2021-03-07']],
  ['Xu Zewei was arrested in Milan on 3 July 2025.', '2025-07-09', ['arrest 2025-07-03']],
  ['He was extradited in April 2026.', '2026-05-02', ['extradition 2026-04-01..2026-04-30']],
  ['The APT40 indictment was unsealed on 16 July.', '2021-07-21', ['indictment-unsealed 2021-07-16']],
  ['Microsoft renamed the group Silk Typhoon on 18 April 2023.', '2025-07-09', ['renaming 2023-04-18']],
  ['The attack happened in early 2021.', '2021-07-20', ['attack 2021-01-01..2021-03-31']],
  [
    'Microsoft patched the flaws on 2 March, two months after DEVCORE had reported them to Microsoft on 5 January.',
    '2021-07-20',
    ['patched 2021-03-02', 'reported-to-vendor 2021-01-05'],
  ],
];

/** Days of which nothing is claimed that the words around them name. */
const NONE: readonly (readonly [string, Day])[] = [
  ['WASHINGTON, March 3 (Newswire) - Microsoft has fixed four flaws.', '2021-03-03'],
  ['LONDON, July 19, 2021 – Britain has accused China.', '2021-07-19'],
  ['BRUSSELS — 19 July — The EU has spoken.', '2021-07-19'],
  ['The conference is on 2 March.', '2021-07-20'],
  ['She was born on 2 March 1980.', '2021-07-20'],
  ['The firm was founded in 2011.', '2021-07-20'],
  ['Exchange 2013, 2016 and 2019 were patched.', '2021-07-20'],
  ['The flaws may be fixed.', '2021-07-20'],
];

describe('dated events', () => {
  it.each(DATES)('%s', (text, published, dates) => expect(linesOf('date', text, published)).toEqual(dates));
});

describe('days of which nothing is claimed', () => {
  it.each(NONE)('%s', (text, published) => {
    expect(linesOf('date', text, published).filter((line) => !line.startsWith('unclear'))).toEqual([]);
  });
});

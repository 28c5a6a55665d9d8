import { describe, expect, it } from 'vitest';
import { linesOf } from '../engine.ts';

/** A paragraph, and the figures read from it: amount, counted noun, state, place. */
const FIGURES: readonly (readonly [string, readonly string[]])[] = [
  // The noun, near and far.
  ['Hackers broke into at least 30,000 organisations.', ['at-least 30000 organizations compromised unspecified']],
  [
    'At least 30,000 mostly small and medium-sized organisations were hacked.',
    ['at-least 30000 organizations compromised unspecified'],
  ],
  ['Some 60,000 known victims were counted.', ['about 60000 victims compromised unspecified']],
  [
    'The flaws left 400,000 internet-facing on-premises Exchange servers exposed.',
    ['exactly 400000 servers exposed unspecified'],
  ],
  ['More than 5,000 unique mail servers were infected.', ['more-than 5000 servers compromised unspecified']],
  ['It affected more than a quarter of a million servers.', ['more-than 250000 servers affected unspecified']],
  ["About 30,000 customers' servers were hacked.", ['about 30000 servers compromised unspecified']],
  ['The number of vulnerable servers fell to 82,000.', ['exactly 82000 servers vulnerable unspecified']],
  ['Victims so far: 30,000.', ['exactly 30000 victims compromised unspecified']],
  ['The total of hacked organisations stands at 30,000.', ['exactly 30000 organizations compromised unspecified']],
  ['Hundreds of thousands of servers were compromised.', ['order 100000-999999 servers compromised unspecified']],
  [
    'Tens of thousands of computers and networks were compromised.',
    ['order 10000-99999 computers and networks compromised unspecified'],
  ],
  ['Thousands of companies were hit.', ['order 1000-9999 companies affected unspecified']],
  ['Over 60,000 entities were targeted.', ['more-than 60000 entities targeted unspecified']],
  [
    'Of 250,000 IP addresses, 46,000 were vulnerable.',
    ['exactly 250000 IP addresses vulnerable unspecified', 'exactly 46000 IP addresses vulnerable unspecified'],
  ],
  ['Some 30 000 businesses were breached.', ['about 30000 businesses compromised unspecified']],
  // The noun understood.
  [
    'They scanned 26,000 servers and found 400 of them vulnerable.',
    ['exactly 26000 servers scanned unspecified', 'exactly 400 servers vulnerable unspecified'],
  ],
  [
    'There are 26,000 servers in Germany. Some 9,000 of them are still unpatched.',
    ['exactly 26000 servers ? Germany', 'about 9000 servers vulnerable Germany'],
  ],
  ['Tens of thousands have been hacked.', ['order 10000-99999 ? compromised unspecified']],
  ['At least 30,000 were hit.', ['at-least 30000 ? affected unspecified']],
  // The state.
  ['30,000 servers were scanned.', ['exactly 30000 servers scanned unspecified']],
  ['30,000 servers are vulnerable.', ['exactly 30000 servers vulnerable unspecified']],
  ['30,000 servers are still unpatched.', ['exactly 30000 servers vulnerable unspecified']],
  ['30,000 servers were targeted.', ['exactly 30000 servers targeted unspecified']],
  ['30,000 servers were affected.', ['exactly 30000 servers affected unspecified']],
  ['30,000 servers were exploited.', ['exactly 30000 servers exploited unspecified']],
  ['30,000 servers were compromised.', ['exactly 30000 servers compromised unspecified']],
  ['30,000 servers were put at risk.', ['exactly 30000 servers at-risk unspecified']],
  ['30,000 servers have been patched.', ['exactly 30000 servers patched unspecified']],
  ['30,000 servers have not been patched.', ['exactly 30000 servers vulnerable unspecified']],
  ['30,000 servers remain exposed.', ['exactly 30000 servers exposed unspecified']],
  ['Web shells were found on 5,000 servers.', ['exactly 5000 servers compromised unspecified']],
  ['The FBI deleted web shells from hundreds of computers.', ['order 100-999 computers remediated unspecified']],
  ['The agency warned 4,500 companies by letter.', ['exactly 4500 companies notified unspecified']],
  // The place.
  ['At least 30,000 organisations in the United States were hacked.', ['at-least 30000 organizations compromised US']],
  ['At least 30,000 organizations across the U.S. were hacked.', ['at-least 30000 organizations compromised US']],
  ['At least 30,000 US organisations were hacked.', ['at-least 30000 organizations compromised US']],
  ['At least 30,000 American organisations were hacked.', ['at-least 30000 organizations compromised US']],
  ['At least 30,000 organisations globally were hacked.', ['at-least 30000 organizations compromised worldwide']],
  ['At least 30,000 organisations around the world were hacked.', ['at-least 30000 organizations compromised worldwide']],
  ['Worldwide, 60,000 organisations were hacked.', ['exactly 60000 organizations compromised worldwide']],
  ['In Germany 26,000 servers are vulnerable.', ['exactly 26000 servers vulnerable Germany']],
  ['The German agency said 26,000 servers are vulnerable.', ['exactly 26000 servers vulnerable unspecified']],
  ['Up to 60,000 systems in Germany were affected.', ['up-to 60000 systems affected Germany']],
  [
    'About 33,000 servers are vulnerable in the US and 21,000 in Germany.',
    ['about 33000 servers vulnerable US', 'exactly 21000 servers vulnerable Germany'],
  ],
  ['Germany\n\nSome 26,000 servers are vulnerable.', ['about 26000 servers vulnerable Germany']],
  [
    'At least 30,000 victims in the US and hundreds of thousands of organisations worldwide were hacked.',
    ['at-least 30000 victims compromised US', 'order 100000-999999 organizations compromised worldwide'],
  ],
  // Shares.
  [
    'Microsoft said 92% of servers worldwide were patched or mitigated.',
    ['exactly 92 percent of servers patched-or-mitigated worldwide'],
  ],
  ['About half of the servers have been patched.', ['about 50 percent of servers patched unspecified']],
  ['By the end of the month 92 per cent of customers had patched.', ['exactly 92 percent of customers patched unspecified']],
  ['One in five servers was compromised.', ['exactly 20 percent of servers compromised unspecified']],
  ['It was a 43% improvement in a week.', ['exactly 43 percent improvement ? unspecified']],
  // Flaws, groups, countries, persons.
  ['The group used four zero-day vulnerabilities.', ['exactly 4 vulnerabilities exploited Exchange Server']],
  ['Microsoft fixed four previously unknown flaws in Exchange.', ['exactly 4 vulnerabilities disclosed Exchange Server']],
  ['At least 10 hacking groups are exploiting the flaws.', ['at-least 10 groups exploiting unspecified']],
  ['Infected servers stood in more than 115 countries.', ['more-than 115 countries compromised unspecified']],
  ['Four Chinese nationals were charged over the hack.', ['exactly 4 individuals charged US']],
  ['The tool was downloaded more than 25,000 times.', ['more-than 25000 downloads downloaded unspecified']],
  [
    'Attempts rose from 700 to over 7,200.',
    ['exactly 700 attempts attempted unspecified', 'more-than 7200 attempts attempted unspecified'],
  ],
  ['The number of attacks is doubling every two to three hours.', ['range 2-3 hours per doubling attempted unspecified']],
];

/** Sentences with numbers that are no figure about the attack. */
const NONE: readonly (readonly [string])[] = [
  ['The company has 30,000 employees.'],
  ['The town of 30,000 people saw nothing.'],
  ['He read 400 emails and 30 documents.'],
  ['The Senate voted 60 to 40 on the Exchange bill.'],
  ['The outage lasted 12 hours.'],
  ['Call 020 7946 0958 if your server was hacked.'],
  ['Servers at 10 Downing Street were not hacked.'],
  ['One group stood behind the hack of the servers.'],
  ['Two days later the servers were hacked.'],
  ['Exchange 2013, 2016 and 2019 servers are vulnerable.'],
  ['Update KB5000871 protects servers from CVE-2021-26855.'],
  ['It scored 9.8 out of 10 with critics of the hack.'],
  ['The firm has looked after servers for 20 years.'],
  ['The hack cost companies $10 million.'],
  ['The servers listen on port 443 and were hacked.'],
  ['In 2021 servers were hacked.'],
  ['The bill runs to 900 pages on hacked servers.'],
  ['The 33-year-old hacked servers.'],
  ['Patch Tuesday brought fixes for 82 other vulnerabilities.'],
];

describe('figures', () => {
  it.each(FIGURES)('%s', (text, figures) => expect(linesOf('figure', text)).toEqual(figures));
});

describe('numbers that are no figure', () => {
  it.each(NONE)('%s', (text) => expect(linesOf('figure', text)).toEqual([]));
});

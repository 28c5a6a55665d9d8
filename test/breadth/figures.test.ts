/** Every way in which news prose counts: what is read of it, and what looks like it and is no figure of the attack. */
import { describe, expect, it } from 'vitest';
import { type Item, linesIn, marksIn } from './article.ts';

const DAY = '2021-03-20';

const ITEMS: Readonly<Record<string, Item>> = {
  'the number of those hit in a place': {
    reads: [
      [
        'Krebs put the number of organisations hit in the United States at 30,000 or more.',
        ['at-least 30000 organizations affected US'],
      ],
      ['Organisations hacked in the United States number 30,000 or more.', ['at-least 30000 organizations compromised US']],
      ['Britain puts the number hit at over a quarter of a million.', ['more-than 250000 ? affected unspecified']],
    ],
    leaves: [
      ['The number of people vaccinated stood at 30,000 when the hack struck.'],
      ['The United States has 50 stars on its flag, hacked or not.'],
    ],
  },
  'repairs that are still to come': {
    reads: [
      ['About 82,000 servers were still to be updated.', ['about 82000 servers vulnerable unspecified']],
      ['About 82,000 servers need to be patched.', ['about 82000 servers vulnerable unspecified']],
      ['The owners of 82,000 servers had failed to patch them.', ['exactly 82000 servers vulnerable unspecified']],
      ['Microsoft said 8% of servers still had to be patched.', ['exactly 8 percent of servers vulnerable unspecified']],
      ['All but 8% of the servers have been patched.', ['exactly 8 percent of servers vulnerable unspecified']],
      // The near misses: repairs that were made.
      ['Microsoft helped its customers to patch 92% of the servers.', ['exactly 92 percent of servers patched unspecified']],
      [
        'Some 92% of servers have been fixed or otherwise protected.',
        ['about 92 percent of servers patched-or-mitigated unspecified'],
      ],
    ],
    leaves: [['Servers that need to be patched stand in 30 racks.']],
  },
  'digits with any separator': {
    reads: [
      ['More than 30,000 organisations in the US were hacked.', ['more-than 30000 organizations compromised US']],
      ['About 30.000 servers were infected.', ['about 30000 servers compromised unspecified']],
      ['About 30 000 servers were infected.', ['about 30000 servers compromised unspecified']],
      ['About 30\u202F000 servers were infected.', ['about 30000 servers compromised unspecified']],
      ['About 30’000 servers were infected.', ['about 30000 servers compromised unspecified']],
      ['About 125000 servers were vulnerable.', ['about 125000 servers vulnerable unspecified']],
      ['They scanned 1,250,000 servers.', ['exactly 1250000 servers scanned unspecified']],
    ],
    leaves: [
      ['Build 15.2.792 of the server was hacked.'],
      ['A 2,000-word post tells how servers were hacked.'],
      ['Servers were hacked, section 3.4 of the report says.'],
    ],
  },
  '30K and its kin': {
    reads: [
      ['Hackers breached 30K organisations.', ['exactly 30000 organizations compromised unspecified']],
      ['Some 250k servers were left vulnerable.', ['about 250000 servers vulnerable unspecified']],
      ['Up to 1.2m servers were scanned.', ['up-to 1200000 servers scanned unspecified']],
      ['More than 0.25 million servers were affected.', ['more-than 250000 servers affected unspecified']],
    ],
    leaves: [
      ['The 4K screens at the hacked firm went dark.'],
      ['Staff of the hacked company ran 10k for charity.'],
      ['The hacked firm had filed its 10-K.'],
    ],
  },
  'spelled out': {
    reads: [
      ['Thirty thousand organisations were hacked.', ['exactly 30000 organizations compromised unspecified']],
      ['Four hundred thousand servers were affected.', ['exactly 400000 servers affected unspecified']],
      ['Eighty-two thousand servers were vulnerable.', ['exactly 82000 servers vulnerable unspecified']],
      ['Two hundred and fifty thousand servers were affected.', ['exactly 250000 servers affected unspecified']],
      ['At least twenty-six thousand servers in Germany were vulnerable.', ['at-least 26000 servers vulnerable Germany']],
    ],
    leaves: [
      ['One hacked server is one too many.'],
      ['Two ministers asked how the servers were hacked.'],
      ['The hacked servers acted as one.'],
    ],
  },
  'a quarter of a million': {
    reads: [
      ['A quarter of a million servers were affected.', ['exactly 250000 servers affected unspecified']],
      ['More than a quarter of a million servers were affected worldwide.', ['more-than 250000 servers affected worldwide']],
      ['Half a million servers were scanned.', ['exactly 500000 servers scanned unspecified']],
      ['Nearly a quarter-million organisations were targeted.', ['nearly 250000 organizations targeted unspecified']],
      ['More than half a dozen groups are exploiting the flaws.', ['more-than 6 groups exploiting unspecified']],
    ],
    leaves: [
      ['A quarter of an hour later the servers were hacked.'],
      ['For a quarter of a century the firm has run the servers that were hacked.'],
      ['A dozen roses stood beside the hacked server.'],
    ],
  },
  'tens of thousands, several hundred, scores': {
    reads: [
      ['Tens of thousands of organisations were compromised.', ['order 10000-99999 organizations compromised unspecified']],
      ['Several hundred organisations in Britain were hacked.', ['order 300-999 organizations compromised UK']],
      ['Scores of companies were hacked.', ['order 40-99 companies compromised unspecified']],
      ['Dozens of agencies were breached.', ['order 24-99 agencies compromised unspecified']],
      ['Hundreds of thousands of servers worldwide are exposed.', ['order 100000-999999 servers exposed worldwide']],
    ],
    leaves: [
      ['The hacked club lost scores of fans.'],
      ['Dozens of hours went into cleaning the hacked server.'],
      ['Hundreds of pages describe how the servers were hacked.'],
    ],
  },
  ranges: {
    reads: [
      ['Between 30,000 and 60,000 organisations were hacked.', ['range 30000-60000 organizations compromised unspecified']],
      ['From 7,000 to 8,000 servers in Britain were vulnerable.', ['range 7000-8000 servers vulnerable UK']],
      ['100,000–150,000 servers remained unpatched.', ['range 100000-150000 servers vulnerable unspecified']],
      ['Two to three thousand servers were compromised.', ['range 2000-3000 servers compromised unspecified']],
    ],
    leaves: [
      ['From 2013 to 2019 servers were hacked, too.'],
      ['Pages 20–30 of the report are about the hacked servers.'],
      ['Between 9 and 11 in the morning the servers were hacked.'],
    ],
  },
  'no fewer than and other lower bounds': {
    reads: [
      ['No fewer than 30,000 organisations were hacked.', ['at-least 30000 organizations compromised unspecified']],
      ['Not less than 5,000 servers were infected.', ['at-least 5000 servers compromised unspecified']],
      ['Upwards of 60,000 servers were exposed.', ['at-least 60000 servers exposed unspecified']],
      ['5,000 servers or more were compromised.', ['at-least 5000 servers compromised unspecified']],
      ['In excess of 400,000 servers were affected.', ['more-than 400000 servers affected unspecified']],
    ],
    leaves: [
      ['No fewer than ten ministers spoke about the hacked servers.'],
      ['The servers were hacked for at least 40 minutes.'],
      ['More than 30 years of experience did not keep the servers from being hacked.'],
    ],
  },
  'up to, as many as and other upper bounds': {
    reads: [
      ['Up to 60,000 organisations were hacked.', ['up-to 60000 organizations compromised unspecified']],
      ['As many as 250,000 servers were affected.', ['up-to 250000 servers affected unspecified']],
      ['At most 26,000 servers in Germany were vulnerable.', ['up-to 26000 servers vulnerable Germany']],
      ['Fewer than 100 servers remained unpatched.', ['fewer-than 100 servers vulnerable unspecified']],
      ['No more than 500 organisations in Britain were hit.', ['up-to 500 organizations affected UK']],
    ],
    leaves: [
      ['Administrators were up to 3 in the morning with hacked servers.'],
      ['It took up to 10 minutes until the servers were hacked.'],
      ['The minister spoke of the hacked servers for up to 20 seconds.'],
    ],
  },
  percentages: {
    reads: [
      [
        '92% of servers worldwide have been patched or mitigated.',
        ['exactly 92 percent of servers patched-or-mitigated worldwide'],
      ],
      ['Ninety-two per cent of servers have been patched.', ['exactly 92 percent of servers patched unspecified']],
      ['Nearly 30 percent of organisations remain vulnerable.', ['nearly 30 percent of organizations vulnerable unspecified']],
      ['Three quarters of the servers have been patched.', ['exactly 75 percent of servers patched unspecified']],
      ['One in ten servers is still vulnerable.', ['exactly 10 percent of servers vulnerable unspecified']],
    ],
    leaves: [
      ['Shares of the hacked firm fell 3%.'],
      ['Inflation of 2 per cent worries the hacked bank.'],
      ['Sales of the company that was hacked rose by 12 percent.'],
    ],
  },
  'ordinals are no counts': {
    reads: [
      ['For the third time this month, 5,000 servers were infected.', ['exactly 5000 servers compromised unspecified']],
      ['The second wave hit 400 servers.', ['exactly 400 servers affected unspecified']],
      ['In the first hour 500 organisations were hacked.', ['exactly 500 organizations compromised unspecified']],
    ],
    leaves: [
      ['The 15th server was hacked at noon.'],
      ['It was the third group to exploit the flaws.'],
      ['The hacked bank stands on 5th Avenue.'],
      ['The 2nd vulnerability was exploited next.'],
    ],
  },
  'the counted noun near or far, before or after': {
    reads: [
      ['Hackers compromised 30,000 organisations.', ['exactly 30000 organizations compromised unspecified']],
      [
        'At least 30,000 mostly small and often badly protected American organisations were hacked.',
        ['at-least 30000 organizations compromised US'],
      ],
      ['The organisations that were hacked number at least 30,000.', ['at-least 30000 organizations compromised unspecified']],
      ['The number of compromised servers has risen to more than 5,000.', ['more-than 5000 servers compromised unspecified']],
      ['The victims now total 60,000.', ['exactly 60000 victims compromised unspecified']],
      ['Vulnerable servers in Germany: 26,000.', ['exactly 26000 servers vulnerable Germany']],
      ['How many organisations were hacked? At least 30,000.', ['at-least 30000 organizations compromised unspecified']],
    ],
    leaves: [
      ['The servers were hacked while 30,000 fans watched.'],
      ['The firm, which sells 30,000 cars a year, had its servers hacked.'],
      ['The hacked organisations lie at 3,000 metres.'],
    ],
  },
  'the noun understood': {
    reads: [
      [
        'Some 60,000 organisations were hacked, at least 30,000 of them in the US.',
        ['about 60000 organizations compromised unspecified', 'at-least 30000 organizations compromised US'],
      ],
      [
        'ESET counted 5,000 compromised servers. More than 1,000 of these are in Germany.',
        ['exactly 5000 servers compromised unspecified', 'more-than 1000 servers compromised Germany'],
      ],
      [
        'About 400,000 servers were exposed and 100,000 were vulnerable.',
        ['about 400000 servers exposed unspecified', 'exactly 100000 servers vulnerable unspecified'],
      ],
      ['At least 30,000 were hacked in the US.', ['at-least 30000 ? compromised US']],
    ],
    leaves: [
      ['Of the ministers, 12 spoke about the hacked servers.'],
      ['Some of them were hacked.'],
      ['Twenty of her colleagues were in the room when the servers were hacked.'],
    ],
  },
  'one noun for a list': {
    reads: [
      [
        'About 33,000 servers are vulnerable in the US, 21,000 in Germany and 7,900 in the UK.',
        ['about 33000 servers vulnerable US', 'exactly 21000 servers vulnerable Germany', 'exactly 7900 servers vulnerable UK'],
      ],
      [
        'Hackers broke into 400 servers in Germany and 200 in Austria.',
        ['exactly 400 servers compromised Germany', 'exactly 200 servers compromised Austria'],
      ],
      [
        'They hacked 500 companies, 40 agencies and 12 universities.',
        [
          'exactly 500 companies compromised unspecified',
          'exactly 40 agencies compromised unspecified',
          'exactly 12 organizations compromised unspecified',
        ],
      ],
    ],
    leaves: [
      ['The hacked club drew 33,000 fans in the US and 21,000 in Germany.'],
      ['The hacked chain has 300 shops in the US and 40 in Germany.'],
      ['The hacked bank employs 900 in the US and 100 in Germany.'],
    ],
  },
  'whose estimate': {
    reads: [
      [
        'The Canadian estimate of 400,000 Exchange servers affected is the highest.',
        ['about 400000 servers affected unspecified'],
      ],
      [
        'It hit at least 30,000 US organizations and hundreds of thousands more worldwide.',
        ['at-least 30000 organizations affected US', 'order 100000-999999 organizations affected worldwide'],
      ],
      ['More than 100,000 Exchange installs were still unpatched.', ['more-than 100000 servers vulnerable unspecified']],
    ],
    leaves: [
      ['Canadian estimates put exports up by 4,000 tonnes.'],
      ['The Exchange team wants hundreds of thousands more.'],
      ['Exchange installs in minutes.'],
    ],
  },
  'what became of the counted things': {
    reads: [
      [
        'Roughly 92% of all Exchange servers affected by the ProxyLogon flaws are now patched.',
        ['about 92 percent of servers patched unspecified'],
      ],
      ['Somebody scanned 26,000 servers.', ['exactly 26000 servers scanned unspecified']],
      ['Some 26,000 servers are still open to attack.', ['about 26000 servers vulnerable unspecified']],
      ['Some 26,000 servers can be reached from the internet.', ['about 26000 servers exposed unspecified']],
      ['The hackers went after 26,000 servers.', ['exactly 26000 servers targeted unspecified']],
      ['Hackers tried to break into 26,000 servers.', ['exactly 26000 servers attempted unspecified']],
      ['Check Point counted 7,200 attempts to exploit the flaws.', ['exactly 7200 attempts attempted unspecified']],
      ['Hackers got into 26,000 servers.', ['exactly 26000 servers compromised unspecified']],
      ['By now 26,000 servers have received the fix.', ['exactly 26000 servers patched unspecified']],
      ['By now 26,000 servers have been mitigated.', ['exactly 26000 servers mitigated unspecified']],
      ['Some 26,000 servers may have been hacked.', ['about 26000 servers at-risk unspecified']],
      ['Hackers stole mail from 26,000 servers.', ['exactly 26000 servers data-taken unspecified']],
      ['The owners of 26,000 servers have been warned.', ['exactly 26000 servers notified unspecified']],
    ],
    leaves: [
      ['The minister targeted 20 opponents in his speech about Exchange.'],
      ['The firm exposed 30 cheats among its runners.'],
      ['The school scanned 26,000 old photographs.'],
    ],
  },
  'where it holds, from anywhere in the sentence or the one before': {
    reads: [
      ['In the US alone, at least 30,000 organisations were hacked.', ['at-least 30000 organizations compromised US']],
      ['Across the globe 60,000 organisations were hacked.', ['exactly 60000 organizations compromised worldwide']],
      ['Germany is badly hit. Some 26,000 servers there are vulnerable.', ['about 26000 servers vulnerable Germany']],
      ['The Netherlands has 1,200 vulnerable servers.', ['exactly 1200 servers vulnerable Netherlands']],
      ['ESET saw 400 compromised servers among its customers.', ['exactly 400 servers compromised a part']],
      ['Some 3,000 servers at banks are vulnerable.', ['about 3000 servers vulnerable a part']],
      [
        'More than 5,000 servers in over 115 countries were compromised.',
        ['more-than 5000 servers compromised unspecified', 'more-than 115 countries compromised unspecified'],
      ],
      // Where the speaker sits is no place of what he counts.
      ['The US company said 400,000 servers were affected.', ['exactly 400000 servers affected unspecified']],
      ['From London, an analyst counted 7,000 vulnerable servers.', ['exactly 7000 servers vulnerable unspecified']],
    ],
    leaves: [
      ['In Germany 26,000 fans watched the hacked club.'],
      ['Around the world 400 newspapers told of the hacked servers.'],
    ],
  },
  years: {
    reads: [['In 2021, 30,000 organisations were hacked.', ['exactly 30000 organizations compromised unspecified']]],
    leaves: [
      ['In 2021 servers were hacked.'],
      ['By 2022 organisations had been hacked again.'],
      ['The 2021 servers hack is remembered.'],
      ['Since 2019 hackers have targeted servers.'],
    ],
  },
  'version numbers': {
    reads: [['Some 400 servers with Exchange 2013 were hacked.', ['about 400 servers compromised unspecified']]],
    leaves: [
      ['Exchange 2010, 2013, 2016 and 2019 servers were hacked.'],
      ['Cumulative Update 23 protects servers that were hacked.'],
      ['Version 15.1 servers were hacked.'],
      ['KB5000871 covers vulnerable servers.'],
    ],
  },
  'CVE ids': {
    reads: [['CVE-2021-26855 was used to hack 400 servers.', ['exactly 400 servers compromised unspecified']]],
    leaves: [
      ['CVE-2021-26855 and CVE-2021-27065 were used to hack servers.'],
      ['Servers were hacked through CVE 2021 26858.'],
      ['The bug 26857 was exploited on servers.'],
    ],
  },
  money: {
    reads: [
      ['For $16,000 each, 20 hacked companies could have their files back.', ['exactly 20 companies compromised unspecified']],
    ],
    leaves: [
      ['The hacked company paid $16,000.'],
      ['It cost the hacked bank £2 million.'],
      ['The hacked firms were asked for 30,000 euros.'],
      ['Servers were hacked for 500 dollars.'],
    ],
  },
  ages: {
    reads: [['A 33-year-old hacked 400 servers.', ['exactly 400 servers compromised unspecified']]],
    leaves: [
      ['The 33-year-old hacked servers for a living.'],
      ['Aged 44, he saw his servers hacked.'],
      ['She is 50 years old and runs the hacked servers.'],
    ],
  },
  'house numbers': {
    reads: [['At 221 Baker Street 40 servers were hacked.', ['exactly 40 servers compromised unspecified']]],
    leaves: [
      ['The hacked servers stand at 1600 Amphitheatre Parkway.'],
      ['The office at 15 Station Road was hacked.'],
      ['Servers at 10 Downing Street were not hacked.'],
    ],
  },
};

describe.each(Object.entries(ITEMS))('%s', (_, { reads, leaves }) => {
  it.each(reads.map(([text, lines, day = DAY]) => [text, lines, day] as const))('%s', (text, lines, published) =>
    expect(linesIn('figure', text, published)).toEqual(lines),
  );

  it.each(leaves.map(([text, day = DAY]) => [text, day] as const))('leaves: %s', (text, published) =>
    expect(marksIn('figure', text, published)).toEqual([]),
  );
});

import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/article/from-text.ts';
import { check } from '../../src/firsthand.ts';
import type { TopicDecision } from '../../src/report/report.ts';
import type { Day } from '../../src/vocabulary.ts';
import { dossier } from '../engine.ts';

const decide = (title: string | null, text: string, published: Day | null): TopicDecision =>
  check(fromText(text, { title, published }), { dossier }).topic;

/** What it is, headline, text, day. */
type Page = readonly [string, string | null, string, Day | null];

const ABOUT: readonly Page[] = [
  [
    'the first day',
    'Microsoft fixes Exchange flaws used by Chinese hackers',
    'Microsoft has released emergency patches for four flaws in Exchange Server. It said a state-sponsored group called Hafnium had used them to break into mail servers. Volexity said it saw the attacks in January. CISA told agencies to patch.',
    '2021-03-03',
  ],
  [
    'the numbers',
    'Thousands of firms hit by email hack',
    'At least 30,000 organisations in the US were hacked through Microsoft Exchange, Krebs reported. The attackers, whom Microsoft calls Hafnium, left web shells on servers. The White House said it was an active threat.',
    '2021-03-08',
  ],
  [
    'a victim',
    'Parliament hacked',
    'The Storting said on Wednesday that it had been hacked through Microsoft Exchange. Data had been extracted, said its director. The agency NSM said other bodies had been hit by the attack on Exchange servers too.',
    '2021-03-10',
  ],
  [
    'ransomware',
    'Ransomware follows Exchange hack',
    'Criminals are using the ProxyLogon flaws to spread ransomware, Microsoft said. The DearCry strain hits Exchange servers that were not patched, researchers said. ESET said at least 10 groups were exploiting the flaws.',
    '2021-03-13',
  ],
  [
    'the court',
    'FBI removes web shells',
    'The FBI has removed web shells from hundreds of Exchange servers, the Justice Department said. A court had approved the operation. The shells were left by hackers who exploited Microsoft Exchange in January and February.',
    '2021-04-14',
  ],
  [
    'the accusation',
    'UK, US and EU accuse China of cyber-attack',
    'The UK, the US and the EU have accused China of carrying out a major cyber-attack. It targeted Microsoft Exchange servers, affecting thousands of organisations. China denied the claims. NATO condemned the attack.',
    '2021-07-19',
  ],
  [
    'a year on',
    'A year after Hafnium',
    'A year ago Microsoft said that Hafnium was hacking Exchange servers. The company says most have been patched. The UK blamed Chinese state-backed hackers for the attack in July 2021.',
    '2022-03-02',
  ],
  [
    'the arrest',
    'Hacking suspect held in Milan',
    'Xu Zewei was arrested in Milan on 3 July at the request of the US. Prosecutors say he took part in the Hafnium attack on Microsoft Exchange in 2021. The FBI said thousands of computers were compromised. He denies the charges.',
    '2025-07-09',
  ],
  [
    'no day of publication',
    'Hafnium hits Exchange',
    'Microsoft said Hafnium had exploited four flaws in Exchange Server. Volexity said the attacks began in January. CISA ordered agencies to patch.',
    null,
  ],
];

const NOT: readonly Page[] = [
  [
    'ProxyShell',
    'New Exchange flaws under attack',
    'Attackers are exploiting ProxyShell, three flaws in Microsoft Exchange that were patched in April and May, CISA said. Researchers said ProxyShell lets them run code. Huntress found web shells on many servers hit through ProxyShell.',
    '2021-08-23',
  ],
  [
    'ProxyNotShell',
    'Two zero-days in Exchange',
    'Microsoft said two new flaws in Exchange, called ProxyNotShell, are being exploited. Researchers at a Vietnamese firm found the attacks. CISA told agencies to patch ProxyNotShell.',
    '2022-10-01',
  ],
  [
    'Storm-0558',
    'Chinese hackers read US officials’ mail',
    'A group called Storm-0558 broke into Exchange Online and read the mail of US officials, Microsoft said. The State Department found the attack. The Cyber Safety Review Board said Storm-0558 had stolen a key.',
    '2023-07-12',
  ],
  [
    'ToolShell',
    'SharePoint servers hacked',
    'Hackers are exploiting flaws in SharePoint known as ToolShell, Microsoft said. It blamed Linen Typhoon and two other groups. CISA told agencies to patch SharePoint.',
    '2025-07-21',
  ],
  [
    'SolarWinds',
    'Russia blamed for SolarWinds',
    'The US has blamed Russia for the SolarWinds hack. Microsoft said its source code had been viewed. The White House announced sanctions over SolarWinds.',
    '2021-04-15',
  ],
  [
    'APT40 alone',
    'Four charged with hacking',
    'Four Chinese nationals linked to APT40 were charged with hacking universities and ministries between 2011 and 2018, the Justice Department said. APT40 used malware against research on vaccines, prosecutors said.',
    '2021-07-20',
  ],
  [
    'a crypto exchange',
    'Crypto exchange loses millions',
    'Hackers stole $200m from a crypto exchange, the company said. The exchange blamed a North Korean group. Police said customers of the exchange had been warned.',
    '2021-03-10',
  ],
  [
    'a stock exchange',
    'Stock exchange halted by attack',
    'An attack on the New Zealand stock exchange stopped trading for days, its operator said. The GCSB said it was helping the exchange.',
    '2021-03-10',
  ],
  [
    'the metal',
    'Demand for hafnium grows',
    'Hafnium is a metal used in control rods. Producers said demand for hafnium rose by 10 per cent. The US imports hafnium from France, analysts said.',
    '2021-03-10',
  ],
  [
    'a manual',
    'How to install the update',
    'Open an elevated prompt. Run the installer for your version of Exchange Server. Restart the server. Check the build number of Exchange Server 2016 or 2019.',
    '2021-03-10',
  ],
  [
    'an offer',
    'Hosted Exchange from 4.99',
    'Move your mailboxes to our hosted Microsoft Exchange. Unlimited storage and a free trial month. Order hosted Exchange today.',
    '2021-03-10',
  ],
  [
    'a list that mentions it',
    'The week in security',
    'A bank in Ruritania lost its data, it said. Police arrested a teenager over a phone scam. A hospital was hit by ransomware, its director said. A university patched its printers. Microsoft Exchange was hacked. A toy maker recalled a camera. A phone firm apologised for an outage. A court fined an airline over a breach, the regulator said.',
    '2021-08-20',
  ],
  ['nothing of the sort', 'Rain at the weekend', 'It will rain on Saturday, forecasters said. Sunday will be dry.', '2021-03-10'],
  ['no text', null, '', '2021-03-10'],
  [
    'an article from before',
    'Exchange servers hacked',
    'Hackers broke into Microsoft Exchange servers, a company said. Microsoft blamed the attack on a group from China.',
    '2020-12-01',
  ],
];

describe('an article about the event', () => {
  it.each(ABOUT)('is recognised: %s', (_, title, text, published) => {
    const decision = decide(title, text, published);
    expect(decision).toMatchObject({ match: true, takenFor: null });
    expect(decision.score).toBeGreaterThanOrEqual(0.5);
    expect(decision.reasons.length).toBeGreaterThan(0);
  });
});

describe('another page', () => {
  it.each(NOT)('is left alone: %s', (_, title, text, published) => {
    const decision = decide(title, text, published);
    expect(decision.match).toBe(false);
    expect(decision.score).toBeLessThan(0.5);
    expect(decision.reasons.length).toBeGreaterThan(0);
  });

  it.each([
    ['ProxyShell', /ProxyShell/],
    ['ProxyNotShell', /ProxyNotShell/],
    ['Storm-0558', /Storm-0558/],
    ['ToolShell', /SharePoint/],
    ['SolarWinds', /SolarWinds/],
    ['APT40 alone', /APT40/],
    ['a manual', /manual/],
    ['nothing of the sort', /^$/],
  ])('is taken for what it is: %s', (name, takenFor) => {
    const page = NOT.find(([what]) => what === name);
    expect(decide(page?.[1] ?? null, page?.[2] ?? '', page?.[3] ?? null).takenFor ?? '').toMatch(takenFor);
  });
});

it('a headline without a text is no article', () => {
  const { match, reasons } = decide('UK, US and EU accuse China of Microsoft Exchange hack', '', '2021-07-19');
  expect(match).toBe(false);
  expect(reasons).toEqual(['There is no text to read.']);
});

describe('the score', () => {
  it('is between 0 and 1', () => {
    for (const [, title, text, published] of [...ABOUT, ...NOT]) {
      const { score } = decide(title, text, published);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('does not hang on capitals in the headline', () => {
    for (const [, title, text, published] of ABOUT)
      expect(decide(title?.toUpperCase() ?? null, text, published).match).toBe(decide(title, text, published).match);
  });
});

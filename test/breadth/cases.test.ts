/** Other affairs in an article about this one: told apart they are never rated as this attack, mixed in they are `other-case`. */
import { describe, expect, it } from 'vitest';
import { findingLine } from '../engine.ts';
import { claimsIn, findingsIn } from './article.ts';

const DAY = '2021-07-21';

/** Sentences about another affair only: nothing in them may be held against the facts of this one. */
const APART: Readonly<Record<string, readonly (readonly [string])[]>> = {
  SolarWinds: [
    ['The US blamed Russia for the SolarWinds hack.'],
    ['Through SolarWinds, hackers reached some 18,000 customers.'],
    ['The SolarWinds attack, disclosed on 13 December 2020, was attributed to the Russian state.'],
    ['In the SolarWinds affair nine federal agencies and 100 companies were compromised.'],
  ],
  'Microsoft’s other flaws': [
    ['PrintNightmare, a flaw in Windows, was patched on 6 July.'],
    ['In August 2021 the ProxyShell flaws put 30,000 servers at risk.'],
    ['On 13 July Microsoft fixed 117 flaws in Windows.'],
  ],
  'ransomware gangs': [
    ['DarkSide hit Colonial Pipeline with ransomware on 7 May.'],
    ['REvil attacked 1,500 companies through Kaseya on 2 July.'],
    ['The US blamed Russian criminals for the Colonial Pipeline attack.'],
  ],
};

describe.each(Object.entries(APART))('%s', (_, texts) => {
  it.each(texts)('is not rated as this attack: %s', (text) => {
    const judged = findingsIn(text, DAY).filter(
      ({ rating, claim }) => claim.otherCase === null && rating !== 'not-enough-evidence',
    );
    expect(judged.map(findingLine)).toEqual([]);
  });
});

/** Sentences about an affair that the dossier knows, and its case. */
const KNOWN: readonly (readonly [string, string])[] = [
  ['In a separate case, four Chinese nationals linked to APT40 were charged.', 'apt40'],
  ['The APT40 indictment was unsealed on 16 July.', 'apt40'],
  ['The Justice Department charged four members of APT40 with a campaign that ran from 2011 to 2018.', 'apt40'],
];

describe('the case of APT40', () => {
  it.each(KNOWN)('%s', (text, id) => {
    const claims = claimsIn(text, DAY);
    expect(claims.length).toBeGreaterThan(0);
    for (const { otherCase } of claims) expect(otherCase).toContain(id);
    expect(findingsIn(text, DAY).map(({ rating }) => rating)).not.toContain('refuted');
  });
});

/** Sentences that mix another affair into this one. */
const MIXED: readonly (readonly [string])[] = [
  ['Four Chinese nationals were charged over the Exchange hack.'],
  ['The US indicted four Chinese hackers for the attack on Microsoft Exchange.'],
  ['Washington charged four Chinese spies over the hack of Microsoft Exchange.'],
];

describe('an affair mixed in', () => {
  it.each(MIXED)('%s', (text) => {
    const attributions = findingsIn(text, DAY).filter(({ claim }) => claim.kind === 'attribution');
    expect(attributions.map(findingLine)).toEqual([expect.stringContaining('other-case')]);
  });
});

/** This attack beside another in one sentence: what is said of this one is rated still. */
const BESIDE: readonly (readonly [string, readonly string[]])[] = [
  ['The US blamed Russia for SolarWinds and China for the Exchange hack.', ['supported']],
  ['Unlike the SolarWinds hack, the Exchange hack was blamed on China by Britain.', ['supported']],
  ['After SolarWinds came the Exchange hack, which Microsoft attributed to Hafnium.', ['supported']],
];

describe('this attack beside another', () => {
  it.each(BESIDE)('%s', (text, ratings) => {
    const own = findingsIn(text, DAY).filter(({ claim }) => claim.kind === 'attribution' && claim.otherCase === null);
    expect(own.map(({ rating }) => rating)).toEqual(ratings);
  });
});

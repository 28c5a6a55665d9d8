/** Whom an article means by "the group", "the software giant", "Redmond", "it", and that the finding says what was assumed. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { claimsIn, findingsIn } from './article.ts';

const DAY = '2021-07-21';

/** Everybody that a claim names: who accuses and who stands accused, who did it on the day, who is credited with the number. */
function whoIn(claim: Claim): string[] {
  const parties =
    claim.kind === 'attribution'
      ? [claim.reading.accuser?.party, claim.reading.accused?.party]
      : claim.kind === 'date'
        ? [claim.hints.doer ?? claim.reading.party]
        : [claim.speaker?.party];
  return parties.flatMap((party) => (party ? [party] : []));
}

const lastOf = (text: string): Claim | undefined => claimsIn(text, DAY).at(-1);

/** An article's sentences, and whom the last claim in them is about. */
const MEANT: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'the group': [
    [
      'Microsoft named the hackers Hafnium. The group is sponsored by the Chinese state, Microsoft said.',
      ['microsoft', 'hafnium'],
    ],
    ['Hafnium has been watched for years. Microsoft blamed the group for the Exchange hack.', ['microsoft', 'hafnium']],
    ['Hafnium rents servers in America. The gang was behind the attack, Microsoft said.', ['microsoft', 'hafnium']],
  ],
  'the software giant': [
    ['Microsoft has patched four flaws. The software giant blamed Hafnium for the attack.', ['microsoft', 'hafnium']],
    ['The attack was the work of Hafnium, the tech giant said.', ['microsoft', 'hafnium']],
    ['Microsoft wrote a long post. The company attributed the attack to Hafnium.', ['microsoft', 'hafnium']],
  ],
  Redmond: [
    ['Redmond blamed Hafnium for the Exchange attack.', ['microsoft', 'hafnium']],
    ['The attack was the work of Hafnium, Redmond said.', ['microsoft', 'hafnium']],
    ['Redmond released the patches on 2 March.', ['microsoft']],
  ],
  Beijing: [
    ['Britain accused Beijing of the Exchange hack.', ['uk', 'china']],
    ['Beijing rejected the accusation.', ['china', 'china']],
    ['Washington and Beijing are at odds. Canada blamed Beijing for the Exchange hack.', ['canada', 'china']],
  ],
  'the agency': [
    ['CISA watched the attack. The agency issued its emergency directive on 3 March.', ['us-cisa']],
    ['The BSI sounded the alarm. The agency said 26,000 servers in Germany were vulnerable.', ['germany-bsi']],
    ['The NCSC spoke up. The agency said Chinese state-backed hackers were behind the Exchange hack.', ['uk-ncsc']],
  ],
  it: [
    ['Microsoft has fixed four flaws. It blamed Hafnium for the attack.', ['microsoft', 'hafnium']],
    ['Canada spoke on Monday. It accused China of the Exchange hack.', ['canada', 'china']],
    ['ESET searched the internet. It counted 5,000 compromised servers.', ['eset']],
  ],
  they: [
    ['The researchers of ESET searched the internet. They counted 5,000 compromised servers.', ['eset']],
    ['British ministers spoke on Monday. They accused China of the Exchange hack.', ['uk', 'china']],
    ['British officials spoke to reporters. They accused China of the Exchange hack.', ['uk', 'china']],
  ],
};

describe.each(Object.entries(MEANT))('%s', (_, texts) => {
  it.each(texts)('%s', (text, parties) => {
    const last = lastOf(text);
    expect(
      last &&
        whoIn(last)
          .filter((id, i, all) => all.indexOf(id) === i)
          .toSorted(),
    ).toEqual([...new Set(parties)].sort());
  });
});

/** Much the same words for somebody else, and the party that must not be taken for it. */
const NOT_MEANT: readonly (readonly [string, string])[] = [
  ['Microsoft named Hafnium. The group of ministers accused China of the Exchange hack.', 'hafnium'],
  ['Hafnium is busy. The group Tick was behind the attack, ESET said.', 'hafnium'],
  ['Microsoft has patched. The insurance giant Axa blamed Hafnium for the attack.', 'microsoft'],
  ['Volexity spoke first. The company Acme counted 5,000 compromised servers.', 'volexity'],
  ['Redmond’s mayor blamed Hafnium for the attack on the town’s Exchange servers.', 'microsoft'],
  ['In Beijing, Britain’s ambassador accused Hafnium of the attack.', 'china'],
  ['CISA spoke. The news agency AFP counted 5,000 compromised servers.', 'us-cisa'],
  ['CISA spoke. An agency in Oslo counted 5,000 compromised servers.', 'us-cisa'],
  ['Microsoft spoke. It is clear that ESET counted 5,000 compromised servers.', 'microsoft'],
  ['Microsoft spoke. It rained when Britain accused China of the Exchange hack.', 'microsoft'],
  ['Britain and Canada spoke. They say in Hanover that ESET counted 5,000 compromised servers.', 'uk'],
];

describe('somebody else', () => {
  it.each(NOT_MEANT)('%s is not about %s', (text, party) => {
    const last = lastOf(text);
    expect(last === undefined ? [] : whoIn(last)).not.toContain(party);
  });
});

/** Sentences whose last finding must say how it was read, and the name that it must give. */
const TOLD: readonly (readonly [string, RegExp])[] = [
  ['Microsoft has patched four flaws. The software giant blamed Hafnium for the attack.', /Microsoft/],
  ['Microsoft has fixed four flaws. It blamed Hafnium for the attack.', /Microsoft/],
  ['Hafnium has been watched for years. Microsoft blamed the group for the Exchange hack.', /Hafnium/i],
  ['CISA watched the attack. The agency issued its emergency directive on 3 March.', /CISA|Cybersecurity/],
  ['Canada spoke on Monday. It accused China of the Exchange hack.', /Canada/],
];

describe('what was assumed', () => {
  it.each(TOLD)('is told: %s', (text, name) => {
    expect(findingsIn(text, DAY).at(-1)?.claim.assumed.join(' ')).toMatch(name);
  });

  it.each([
    ['Microsoft blamed Hafnium for the attack.'],
    ['Canada accused China of the Exchange hack.'],
    ['ESET counted 5,000 compromised servers.'],
  ])('is nothing: %s', (text) => expect(findingsIn(text, DAY).at(-1)?.claim.assumed).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import type { AttributionClaim } from '../../src/claims/claim.ts';
import { claimsOf, linesOf } from '../engine.ts';

/** A paragraph, and the attributions read from it: who says it, and how far up the ladder the accused stands. */
const ACCUSE: readonly (readonly [string, readonly string[]])[] = [
  // The accused as object.
  ['Britain has accused China of the Exchange hack.', ['uk: country']],
  ['The United States blamed Beijing for the Exchange hack.', ['us: country']],
  ['The White House accused China’s Ministry of State Security of the hack.', ['us-white-house: mss']],
  ['The UK accused Chinese state-backed hackers of breaking into Exchange servers.', ['uk: state-backed']],
  ['Canada pointed the finger at China’s Ministry of State Security.', ['canada: mss']],
  ['Washington held China responsible for the hack.', ['us: country']],
  ['Australia called out the Chinese Ministry of State Security over the hack.', ['australia: mss']],
  ['London named and shamed Chinese state-backed actors over the Exchange attack.', ['uk: state-backed']],
  ['Microsoft blamed a Chinese state-sponsored group it calls Hafnium.', ['microsoft: state-backed']],
  ['The Foreign Secretary blamed Chinese state-backed hackers for the attack.', ['uk-fcdo: state-backed']],
  ['Two men stand accused of the Exchange hack.', ['-: persons-charged']],
  // What is taken note of is no accusation of one's own.
  ['NATO’s members took note of the findings that China was responsible for the Exchange hack.', ['nato: acknowledges']],
  [
    'According to the Justice Department, Xu was part of a group known as Hafnium, which has ties to China’s Ministry of State Security.',
    ['us-doj: mss-affiliated'],
  ],
  // Who is named before, and not who spoke last.
  [
    'Britain condemned the Exchange hack. Antony Blinken targeted China’s Ministry of State Security for having fostered criminal hackers.',
    ['uk: condemns', 'us-state: harbours'],
  ],
  // Victims are left unnamed, not culprits.
  ['Microsoft declined to name specific victims of the Exchange hack.', []],
  // The deed as object.
  ['Canberra put the Exchange hack down to China’s Ministry of State Security.', ['australia: mss']],
  ['The Ministry of State Security was in charge of the Exchange campaign, the FBI said.', ['us-fbi: mss']],
  ['A state is behind the Exchange hack, Microsoft said.', ['microsoft: state-backed']],
  ['Microsoft attributed the attacks to Hafnium.', ['microsoft: named-cluster']],
  ['Microsoft attributed the campaign to Hafnium, a state-sponsored group operating out of China.', ['microsoft: state-backed']],
  ['Canada attributed the compromise to China’s Ministry of State Security.', ['canada: mss']],
  ['The US attributed the attack to hackers affiliated with China’s Ministry of State Security.', ['us: mss-affiliated']],
  [
    'The White House linked the Exchange hack to hackers working for China’s Ministry of State Security.',
    ['us-white-house: mss-affiliated'],
  ],
  ['Microsoft linked the attack to China.', ['microsoft: from-territory']],
  ['Microsoft tied the campaign to a group based in China.', ['microsoft: from-territory']],
  ['Britain pinned the attack on Chinese state-backed hackers.', ['uk: state-backed']],
  ['The EU traced the attack to the territory of China.', ['eu: from-territory']],
  ['Norway said the attack was carried out from China.', ['norway: from-territory']],
  ['New Zealand confirmed that Chinese state-sponsored actors had exploited Exchange.', ['new-zealand: state-backed']],
  // Said of the accused.
  ['Chinese state-backed hackers were behind the Exchange attack, Britain said.', ['uk: state-backed']],
  ['China’s Ministry of State Security was behind the attack, Canada said.', ['canada: mss']],
  [
    'Canada is confident that the Ministry of State Security is responsible for the compromise of Exchange servers.',
    ['canada: mss'],
  ],
  ['Australia determined that China’s Ministry of State Security exploited the flaws.', ['australia: mss']],
  ['According to Microsoft, the attack was the work of Hafnium.', ['microsoft: named-cluster']],
  ['The attack was carried out by Hafnium, Microsoft said.', ['microsoft: named-cluster']],
  ['Microsoft said the hackers were state-sponsored and worked from China.', ['microsoft: state-backed']],
  ['Microsoft said Hafnium operates from China.', ['microsoft: from-territory']],
  ['The group, which Microsoft calls Hafnium, is backed by the Chinese state, the company said.', ['microsoft: state-backed']],
  // Passives.
  ['China was accused by Britain of the Exchange hack.', ['uk: country']],
  ['The attack was blamed on China by the US.', ['us: country']],
  ['The attack was attributed to Hafnium by Microsoft.', ['microsoft: named-cluster']],
  ['China has been blamed for the Exchange hack.', ['-: country']],
  ['The attack has been attributed to Hafnium.', ['-: named-cluster']],
  ['China stands accused of the Exchange hack.', ['-: country']],
  ['Chinese state-backed hackers broke into the servers.', ['-: state-backed']],
  // Nouns.
  ['Britain’s accusation that Chinese state-backed hackers were behind the attack came on Monday.', ['uk: state-backed']],
  ['Washington laid the blame on contractors of China’s Ministry of State Security.', ['us: mss-affiliated']],
  // Lists of accusers.
  ['The US and Britain accused China of the hack.', ['us: country', 'uk: country']],
  [
    'The US, the UK, Canada and Australia blamed China for the Exchange hack.',
    ['us: country', 'uk: country', 'canada: country', 'australia: country'],
  ],
  ['The EU and NATO blamed the Chinese government for the attack.', ['eu: government', 'nato: government']],
  ['Britain joined the US in blaming China for the Exchange hack.', ['us: country', 'uk: country']],
  ['China was accused by the US, the UK and the EU of the Exchange hack.', ['us: country', 'uk: country', 'eu: country']],
  [
    'The US and the UK have accused China of the Exchange hack, while NATO condemned it.',
    ['us: country', 'uk: country', 'nato: condemns'],
  ],
  ['Western governments accused China of the Exchange hack.', ['somebody: country']],
  // Apposition.
  ['Microsoft blamed Hafnium, a state-backed Chinese group, for the attack.', ['microsoft: state-backed']],
  ['Hafnium, a state-sponsored group from China, was behind the attack, Microsoft said.', ['microsoft: state-backed']],
  ['The attackers, whom Microsoft calls a state-sponsored group, used four flaws.', ['microsoft: state-backed']],
  // The military, criminals, others, those who shelter.
  ['The US blamed the Chinese military for the Exchange hack.', ['us: military']],
  ['Microsoft said multiple malicious actors beyond Hafnium were exploiting the flaws.', ['microsoft: other-groups']],
  ['Sophos said criminals were using the web shells.', ['sophos: criminals']],
  ['Biden said the Chinese government was protecting those who did it.', ['us-biden: harbours']],
  // Carried on from the sentence before.
  ['Microsoft has fixed four flaws. It blamed Hafnium for the attacks.', ['microsoft: named-cluster']],
  [
    'Canada spoke on Monday. It said it was confident that China’s Ministry of State Security was behind the hack.',
    ['canada: mss'],
  ],
];

const DENY: readonly (readonly [string, readonly string[]])[] = [
  ['China denied the accusation.', ['china: denies']],
  ['Beijing has denied any involvement in the hack.', ['china: denies']],
  ['China has repeatedly denied hacking anyone.', ['china: denies']],
  ['China rejected the accusations as groundless.', ['china: denies']],
  ['Beijing dismissed the claims as a smear.', ['china: denies']],
  ['China called the accusation fabricated out of thin air.', ['china: denies']],
  ['The accusations were made up, said Chinese foreign ministry spokesman Zhao Lijian.', ['china-mfa: denies']],
  ['“This is purely a smear,” said Zhao Lijian.', ['china-mfa: denies']],
  ['Wang Wenbin said China opposes cyber attacks of any kind.', ['china-mfa: denies']],
  ['China said there was no evidence for the claims.', ['china: denies']],
  ['The Chinese embassy in London called it slander.', ['china-embassy-uk: denies']],
  ['China hit back at the accusation on Tuesday.', ['china: denies']],
  ['The accusation was denied by Beijing.', ['china: denies']],
  ['China’s denial came within a day.', ['china: denies']],
  ['Xu Zewei denies the charges.', ['xu-zewei: denies']],
  ['China accused the US of slandering it.', ['china: denies']],
];

const DECLINE: readonly (readonly [string, readonly string[]])[] = [
  ['Sullivan declined to say who was behind the hack.', ['us-sullivan: declines']],
  ['The White House has not attributed the attack.', ['us-white-house: declines']],
  ['The White House has yet to name a culprit.', ['us-white-house: declines']],
  ['The EU stopped short of blaming the Chinese government.', ['eu: declines']],
  ['NATO did not blame China for the attack.', ['nato: declines']],
  ['Mandiant did not attribute the attack to any country.', ['mandiant: declines']],
  ['The EBA did not say who was behind the attack.', ['eba: declines']],
  ['The FBI refused to name the group behind the hack.', ['us-fbi: declines']],
  ['China has not commented on the accusation.', ['china: declines']],
];

const STAND: readonly (readonly [string, readonly string[]])[] = [
  ['NATO acknowledged the statements of its allies.', ['nato: acknowledges']],
  ['NATO expressed solidarity with those hit by the attack.', ['nato: acknowledges']],
  ['Japan strongly supported the statements of the US and the UK.', ['japan: acknowledges']],
  ['NATO condemned the Exchange hack.', ['nato: condemns']],
  ['Latvia condemned China over the Exchange hack.', ['latvia: condemns']],
  ['The US charged Xu Zewei with taking part in the Exchange hack.', ['us: persons-charged']],
  ['The Justice Department charged four Chinese nationals with hacking.', ['us-doj: persons-charged']],
  ['Four Chinese nationals were indicted over the Exchange hack.', ['-: persons-charged']],
];

/** Sentences that accuse nobody of this attack. */
const NONE: readonly (readonly [string])[] = [
  ['The Hafnium gang uses web shells.'],
  ['The Chinese embassy did not answer the phone.'],
  ['The Chinese embassy in London is near the park.'],
  ['Chinese hackers are often in the news.'],
  ['Microsoft sells Exchange in China.'],
  ['Trade with China grew.'],
  ['China is a permanent member of the Security Council.'],
  ['Ministers discussed sanctions against China.'],
  ['He warned of an attack on China.'],
  ['The US blamed Russia for the SolarWinds hack.'],
  ['The SolarWinds attack was attributed to Russia.'],
  ['Britain accused Russia of poisoning a spy.'],
  ['North Korea was blamed for the bank heist.'],
  ['Researchers rejected the patch.'],
  ['Microsoft denied that the update was slow.'],
  ['The bank said it was behind schedule.'],
  ['The minister was accused of lying about the budget.'],
  ['Administrators blamed the update for the outage.'],
  ['The agency held a briefing on the hack.'],
  ['Microsoft named a new chief.'],
  ['The company declined to comment on its results.'],
  ['China’s economy was hacked to pieces in the film.'],
  ['CISA is responsible for federal networks.'],
  ['Exchange administrators are responsible for patching.'],
];

/** A sentence, and how the article stands to what it reports. */
const STANCES: readonly (readonly [string, AttributionClaim['reading']['relation'], AttributionClaim['stance']])[] = [
  ['Britain accused China of the Exchange hack.', 'country', 'asserted'],
  ['Was China behind the Exchange hack, as Britain said?', 'country', 'question'],
  ['Microsoft was asked whether Hafnium was behind the attack.', 'named-cluster', 'conditional'],
  ['It is not true that NATO blamed the Chinese government.', 'government', 'rejected'],
  ['China has been blamed for the Exchange hack.', 'country', 'hedged'],
];

/** A sentence, and the word of confidence that belongs to the attribution. */
const CONFIDENCE: readonly (readonly [string, string | null])[] = [
  ['Microsoft attributed the campaign with high confidence to Hafnium.', 'high confidence'],
  [
    'The US blamed, with a high degree of confidence, hackers affiliated with China’s Ministry of State Security.',
    'high degree of confidence',
  ],
  ['Britain said it was almost certain that Chinese state-backed hackers were behind the attack.', 'almost certain'],
  ['It is highly likely that Hafnium is associated with the Chinese state, the NCSC said.', 'highly likely'],
  ['Canada is confident that the Ministry of State Security is responsible for the hack.', 'confident'],
  ['Britain accused China of the Exchange hack.', null],
  ['Britain blamed Chinese state-backed hackers for an attack that was highly likely meant to enable espionage.', null],
];

/** A sentence, and the party that stands accused or is defended. */
const ACCUSED: readonly (readonly [string, string | null])[] = [
  ['Microsoft attributed the attacks to Hafnium.', 'hafnium'],
  ['Britain accused China of the Exchange hack.', 'china'],
  ['Canada blamed the Ministry of State Security for the hack.', 'china-mss'],
  ['The US blamed the People’s Liberation Army for the Exchange hack.', 'china-military'],
  ['Security sources said APT40 was behind the Exchange hack.', 'apt40'],
  ['The US charged Xu Zewei with taking part in the Exchange hack.', 'xu-zewei'],
  ['China denied the accusation.', 'china'],
  ['Sullivan declined to say who was behind the hack.', null],
];

const attributionsOf = (text: string) =>
  claimsOf(text).filter((claim): claim is AttributionClaim => claim.kind === 'attribution');

describe('accusations', () => {
  it.each(ACCUSE)('%s', (text, lines) => expect(linesOf('attribution', text).sort()).toEqual([...lines].sort()));
});

describe('denials', () => {
  it.each(DENY)('%s', (text, lines) => expect(linesOf('attribution', text)).toEqual(lines));
});

describe('silence', () => {
  it.each(DECLINE)('%s', (text, lines) => expect(linesOf('attribution', text)).toEqual(lines));
});

describe('support, condemnation, charges', () => {
  it.each(STAND)('%s', (text, lines) => expect(linesOf('attribution', text)).toEqual(lines));
});

describe('sentences that accuse nobody of this attack', () => {
  it.each(NONE)('%s', (text) => expect(attributionsOf(text).filter(({ otherCase }) => otherCase === null)).toEqual([]));
});

describe('the stance of the article', () => {
  it.each(STANCES)('%s', (text, relation, stance) =>
    expect(attributionsOf(text)).toMatchObject([{ reading: { relation }, stance }]),
  );
});

describe('the word of confidence', () => {
  it.each(CONFIDENCE)('%s', (text, confidence) => {
    const words = attributionsOf(text)
      .filter(({ reading }) => reading.relation !== 'other')
      .map(({ reading }) => reading.confidence);
    expect(words).toEqual([confidence]);
  });
});

describe('the accused', () => {
  it.each(ACCUSED)('%s', (text, party) => {
    const found = attributionsOf(text);
    expect(found.map(({ reading }) => reading.accused?.party ?? null)).toEqual([party]);
  });
});

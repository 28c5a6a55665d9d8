/** Every way in which news prose says who accuses whom, how strongly, and who denies it. */
import { describe, expect, it } from 'vitest';
import { claimsIn, type Item, linesIn, marksIn } from './article.ts';

const DAY = '2021-07-21';

const ITEMS: Readonly<Record<string, Item>> = {
  active: {
    reads: [
      ['Britain blames China for the Exchange hack.', ['uk: country']],
      ['Washington has formally accused Beijing of hacking Exchange servers.', ['us: country']],
      ['Microsoft has tied the attacks to Hafnium.', ['microsoft: named-cluster']],
      ['Canada holds China’s Ministry of State Security responsible for the hack.', ['canada: mss']],
    ],
    leaves: [
      ['Britain blames the weather for the outage of its Exchange servers.'],
      ['Washington put tariffs on Chinese steel.'],
      ['Microsoft tied the price of Exchange to the dollar.'],
    ],
  },
  passive: {
    reads: [
      ['China was blamed by Britain for the Exchange hack.', ['uk: country']],
      ['The Exchange hack has been attributed by Microsoft to Hafnium.', ['microsoft: named-cluster']],
      ['China’s Ministry of State Security is held responsible for the hack by Canada.', ['canada: mss']],
      [
        'Beijing is accused by the US, Britain and Canada of the Exchange hack.',
        ['us: country', 'uk: country', 'canada: country'],
      ],
    ],
    leaves: [
      ['The outage was blamed on the update by administrators.'],
      ['China was praised by Microsoft for its market.'],
      ['The Exchange servers were hit by a power cut in China.'],
    ],
  },
  nominal: {
    reads: [
      ['Britain’s accusation against China over the Exchange hack is its sharpest yet.', ['uk: country']],
      ['Microsoft’s attribution of the attack to Hafnium came on the first day.', ['microsoft: named-cluster']],
      ['Beijing-backed hackers broke into the Exchange servers.', ['-: state-backed']],
      ['Blame for the Exchange hack fell on China.', ['-: country (hedged)']],
    ],
    leaves: [
      ['Blame for the outage fell on the Exchange team.'],
      ['The accusation of bias hurt the reviewer of Exchange.'],
      ['China-backed loans paid for the Exchange servers.'],
    ],
  },
  apposition: {
    reads: [
      ['Microsoft blamed Hafnium, a Chinese state-sponsored group, for the attacks.', ['microsoft: state-backed']],
      [
        'Hafnium, a group that Microsoft says is sponsored by the Chinese state, hacked the servers.',
        ['microsoft: state-backed'],
      ],
      ['Microsoft pointed to Hafnium, a group backed by the Chinese state, as the culprit.', ['microsoft: state-backed']],
    ],
    leaves: [
      ['Hafnium, a metal, is not found in Exchange servers.'],
      ['Beijing, a city of 20 million people, runs Exchange too.'],
      ['China, a big market for Exchange, has grown.'],
    ],
  },
  'lists of accusers': {
    reads: [
      [
        'The US, Britain, Canada and Australia accused China of the Exchange hack.',
        ['us: country', 'uk: country', 'canada: country', 'australia: country'],
      ],
      ['Both Britain and Canada blamed China for the Exchange hack.', ['uk: country', 'canada: country']],
      [
        'Canada, along with Australia, blamed China’s Ministry of State Security for the hack.',
        ['canada: mss', 'australia: mss'],
      ],
      ['Britain accused China of the Exchange hack, as did Canada.', ['uk: country', 'canada: country']],
    ],
    leaves: [
      ['The US, Britain and Canada met in China to talk of Exchange.'],
      ['Britain and Canada blamed each other for the loss of Exchange mail.'],
    ],
  },
  'lists of accused': {
    reads: [
      ['The US blamed China for the Exchange hack and Russia for SolarWinds.', ['us: country']],
      ['Microsoft blamed Hafnium and the US blamed China for the Exchange hack.', ['microsoft: named-cluster', 'us: country']],
      ['Britain blamed China’s Ministry of State Security and hackers in its pay for the Exchange hack.', ['uk: mss']],
    ],
    leaves: [
      ['The US blamed Russia and Iran for other hacks.'],
      ['Britain blamed Russia for SolarWinds and North Korea for WannaCry.'],
    ],
  },
  'nested reports': {
    reads: [
      ['The BBC reported that British officials believe China was behind the Exchange hack.', ['uk: country']],
      ['Reuters reported that Microsoft had blamed Hafnium for the attack.', ['microsoft: named-cluster']],
      [
        'The Guardian said the NCSC had told it that Chinese state-backed hackers were behind the Exchange hack.',
        ['uk-ncsc: state-backed'],
      ],
      ['Canada, the BBC reports, has accused China of the Exchange hack.', ['canada: country']],
    ],
    leaves: [['The BBC reported that officials believe the Exchange outage is over.'], ['Reuters said China buys more servers.']],
  },
  'headlines without verbs': {
    reads: [
      ['China accused of Exchange hack by UK and US', ['uk: country', 'us: country']],
      ['China behind Exchange hack, says Canada', ['canada: country']],
      ['Microsoft: Chinese state-sponsored group behind Exchange attack', ['microsoft: state-backed']],
      ['Exchange hack: US and UK point finger at China', ['us: country', 'uk: country']],
    ],
    leaves: [
      ['Exchange prices up in China, says bank'],
      ['Exchange hack: what travellers to China need to know'],
      ['US and UK to host talks with China on Exchange'],
    ],
  },
  questions: {
    reads: [
      ['Is Beijing responsible for the Exchange hack?', ['-: country (question)']],
      ['Who, if not Hafnium, was behind the attack?', []],
      ['Does Microsoft blame Hafnium for the attack?', ['microsoft: named-cluster (question)']],
      ['Was the Chinese government behind the Exchange hack?', ['-: government (question)']],
    ],
    leaves: [['Does China use Exchange?'], ['Who patches the Exchange servers of Chinese schools?']],
  },
  conditionals: {
    reads: [
      ['If China was behind the Exchange hack, Britain will have to act.', ['-: country (conditional)']],
      ['Whether Hafnium was behind the attack is not known.', ['-: named-cluster (conditional)']],
      ['Ministers would act if Beijing were behind the Exchange hack.', ['-: country (conditional)']],
    ],
    leaves: [['If China buys Exchange, Microsoft earns.'], ['Whether China patches its Exchange servers is not known.']],
  },
  negation: {
    reads: [
      ['NATO did not accuse China of the Exchange hack.', ['nato: declines']],
      ['The EU has not blamed the Chinese government for the hack.', ['eu: declines']],
      ['Mandiant never attributed the Exchange attack to a country.', ['mandiant: declines']],
      ['It is not true that the EBA blamed China for the Exchange hack.', ['eba: country (rejected)']],
    ],
    leaves: [['NATO does not run Exchange in China.'], ['The EU has not bought Chinese servers.']],
  },
  denials: {
    reads: [
      [
        'The Chinese mission to the EU expressed "strong dissatisfaction" with the statement on Exchange.',
        ['china-mission-eu: denies'],
      ],
      ['Beijing bristled at the charge over Exchange.', ['china: denies']],
      ['Not us, says Beijing of the Exchange hack.', ['china: denies']],
      [
        'China has rejected an accusation by Washington and its Western allies that Beijing is to blame for the Exchange hack.',
        ['china: denies', 'us: country'],
      ],
      ['China rejects the accusation.', ['china: denies']],
      ['Beijing dismisses the accusation as a smear.', ['china: denies']],
      ['China called the claims groundless.', ['china: denies']],
      ['China “firmly opposes” all forms of cyber-attack, Zhao Lijian said.', ['china-mfa: denies']],
      ['China said it had nothing to do with the hack.', ['china: denies']],
      ['“We are not the hacker,” said a spokesman for the Chinese embassy in London.', ['china-embassy-uk: denies']],
      ['Beijing has brushed aside the charge that it hacked Exchange.', ['china: denies']],
    ],
    leaves: [
      ['The board rejected a bid for the maker of Exchange add-ons.'],
      ['The bank firmly opposes higher fees for Exchange.'],
      ['Microsoft denies that Exchange is slow.'],
      ['The smear on the Exchange server was jam.'],
    ],
  },
  contrast: {
    reads: [
      ['The EU stopped short of blaming the Chinese government for the hack.', ['eu: declines']],
      ['Unlike Britain, NATO did not blame China for the Exchange hack.', ['nato: declines']],
      [
        'While Britain blamed China for the Exchange hack, the EU said only that it came from the territory of China.',
        ['uk: country', 'eu: from-territory'],
      ],
      ['Norway fell short of accusing the Chinese government of the attack.', ['norway: declines']],
    ],
    leaves: [
      ['The board stopped short of blaming the Exchange team.'],
      ['The runner fell short of the Chinese record.'],
      ['Unlike China, Britain runs many Exchange servers.'],
    ],
  },
  'accusers joined to others': {
    reads: [
      ['The Biden administration and Western allies formally blamed China for the Exchange hack.', ['us-white-house: country']],
      ['The US, backed by the UK, the EU and Nato, accused China of the Exchange hack.', ['us: country']],
      [
        'The US -- along with the UK and Canada -- held China responsible for the Exchange hack.',
        ['us: country', 'uk: country', 'canada: country'],
      ],
      [
        'The EU, the UK and Japan all joined the US in condemning the Exchange hack by China.',
        ['eu: condemns', 'uk: condemns', 'japan: condemns', 'us: condemns'],
      ],
      ['The Exchange hack was China’s doing, the US and its allies declared.', ['us: country']],
      [
        'The EU, Japan, Canada all joined the US in condemning the Exchange hack by China.',
        ['eu: condemns', 'japan: condemns', 'canada: condemns', 'us: condemns'],
      ],
      [
        'Hafnium’s hackers were on the Chinese state payroll, the White House said of Exchange.',
        ['us-white-house: state-backed'],
      ],
      ['No country but Britain blamed China for the Exchange hack.', ['uk: country']],
      [
        'Australia’s home affairs minister, Karen Andrews, said China’s Ministry of State Security was behind the Exchange hack.',
        ['australia: mss'],
      ],
      ['The US assessment, shared with allies, blames hackers working for the MSS.', ['us: mss-affiliated']],
      [
        'In the view of the White House, the attackers answered to China’s Ministry of State Security.',
        ['us-white-house: mss-affiliated'],
      ],
      ['Norway’s Foreign Minister Ine Eriksen Soereide said the attack came from China.', ['norway-mfa: from-territory']],
    ],
    leaves: [
      ['The Biden administration and Western allies formally opened an Exchange office in China.'],
      ['Britain, backed by the UK’s allies, sold Exchange servers to China.'],
      ['The delay in naming China was to give investigators time to gather evidence on Exchange.'],
    ],
  },
  'not accused': {
    reads: [
      ['No one in the US government has publicly fingered China for the Exchange hack.', ['somebody: declines'], '2021-03-12'],
      ['None of the allies blamed the Chinese government for the Exchange hack.', ['somebody: declines']],
      ['Both Nato and the EU fell short of naming the Chinese state over the Exchange hack.', ['nato: declines', 'eu: declines']],
      ['Psaki would not be drawn on China’s role in the Exchange hack.', ['us-psaki: declines'], '2021-03-12'],
      [
        'The FBI removed back doors left by one early hacking group, which the department did not identify.',
        ['somebody: declines'],
        '2021-04-14',
      ],
      ['Nato acknowledged the national statements attributing the compromise of Exchange to China.', ['nato: acknowledges']],
      [
        'Japan’s foreign ministry said it "strongly supports" the statements on Exchange by the US and UK.',
        ['japan: acknowledges'],
      ],
      ['The 30-nation military alliance expressed solidarity with those hit by the Exchange hack.', ['nato: acknowledges']],
    ],
    leaves: [
      ['Nato has never before criticised China over Exchange.'],
      ['Nato members have been reluctant to publicly criticise China over Exchange.'],
      ['The FBI removed back doors from Exchange servers, whose owners it did not name.'],
      ['The CIA has attacked Chinese targets for years, it was said of Exchange.'],
    ],
  },
  'keeping criminals': {
    reads: [
      ['The White House accused the MSS of using criminal contract hackers.', ['us-white-house: harbours']],
      ['The Biden administration accused Beijing of working with criminal hackers.', ['us-white-house: harbours']],
      ['The United States accused China for the first time of paying criminal groups.', ['us: harbours']],
    ],
    leaves: [
      ['Exchange users accused their supplier of hiring trainees.'],
      ['China hires teachers of English who use Exchange.'],
      ['The FBI pays informants among criminals on Exchange.'],
    ],
  },
  'others at it': {
    reads: [
      [
        'Beyond the first group, others are now abusing the holes in Exchange, Microsoft said.',
        ['microsoft: other-groups'],
        '2021-03-08',
      ],
      ['Hafnium was joined by others, ESET’s telemetry suggests.', ['eset: other-groups'], '2021-03-11'],
      ['Criminals have piled in to attack Exchange servers.', ['-: criminals'], '2021-03-14'],
    ],
    leaves: [
      ['Others said that Exchange was safe.'],
      ['Exchange is used by the council and others.'],
      ['Criminals are tried in the court that runs Exchange.'],
    ],
  },
  'nouns that accuse': {
    reads: [
      ['The naming of China’s Ministry of State Security by Canada over the Exchange hack surprised diplomats.', ['canada: mss']],
      ['The White House’s decision to blame China for the Exchange hack took months.', ['us-white-house: country']],
      ['An accusation levelled at China by Australia over the Exchange hack is the latest.', ['australia: country']],
      ['Public blame of China by the US for the Exchange hack marked a shift.', ['us: country']],
    ],
    leaves: [
      ['The naming of the Exchange server by the board surprised nobody.'],
      ['The White House’s decision to visit China took months, Exchange or no Exchange.'],
      ['An accusation levelled at the supplier of Exchange is the latest.'],
    ],
  },
  'headlines that end with who says so': {
    reads: [
      ['China’s MSS behind Exchange hack: US', ['us: mss']],
      ['China hacked Exchange, says Britain', ['uk: country']],
      ['Exchange hack pinned on China’s spies by US', ['us: state-backed']],
    ],
    leaves: [['Exchange prices up in China: bank'], ['China buys Exchange, says Britain'], ['Exchange talks: US']],
  },
  'joined with others': {
    reads: [
      ['Joined by the EU and NATO, the US blamed China for the Exchange hack.', ['eu: country', 'nato: country', 'us: country']],
      ['Along with Britain, the US blamed China for the Exchange hack.', ['uk: country', 'us: country']],
      ['Not only the US but also Britain blamed China for the Exchange hack.', ['us: country', 'uk: country']],
      ['By blaming China for the Exchange hack, Britain has raised the stakes.', ['uk: country']],
      ['The US accused China of the Exchange hack. Britain followed.', ['us: country', 'uk: country']],
      [
        'The US accused China of the Exchange hack. Similar statements came from Canada and Japan.',
        ['us: country', 'canada: country', 'japan: country'],
      ],
      ['China, named by the US as the culprit in the Exchange hack, has hit back.', ['us: country', 'china: denies']],
    ],
    leaves: [
      ['Joined by the EU and NATO, the US opened talks with China on Exchange.'],
      ['Britain followed the Exchange talks in China.'],
      ['China, named by the bank as the largest market for Exchange, has grown.'],
    ],
  },
  'a name from its giver': {
    reads: [
      ['Microsoft tracks the group behind the Exchange hack as Hafnium.', ['microsoft: named-cluster']],
      ['The attackers of Exchange are known to Microsoft as Hafnium.', ['microsoft: named-cluster']],
      ['The attackers of Exchange are tracked as Hafnium by Microsoft.', ['microsoft: named-cluster']],
    ],
    leaves: [['Microsoft tracks parcels to China with Exchange.'], ['The town is known to Microsoft as a buyer of Exchange.']],
  },
  'not a word of denial': {
    reads: [
      ['Beijing lashed out over the Exchange accusation.', ['china: denies']],
      ['Beijing says it does no such thing as hacking Exchange.', ['china: denies']],
      ['China said that it was not behind the Exchange attack.', ['china: denies']],
      ['A denial from Beijing over Exchange followed within hours.', ['china: denies']],
    ],
    leaves: [
      ['Microsoft lashed out over the Exchange review.'],
      ['The bank says it does no such thing as selling Exchange.'],
      ['A denial from Redmond over Exchange prices followed within hours.'],
    ],
  },
  'nothing said of who': {
    reads: [
      ['It is unclear who was behind the Exchange attack, ESET said.', ['eset: declines'], '2021-03-12'],
      ['No one has tied the Exchange attack to a government.', ['somebody: declines'], '2021-03-12'],
      ['ESET is reluctant to attribute the Exchange attacks.', ['eset: declines'], '2021-03-12'],
      ['The US did not say that China’s Ministry of State Security gave the order for the Exchange hack.', ['us: declines']],
    ],
    leaves: [
      ['It is unclear who will pay for Exchange, ESET said.', '2021-03-12'],
      ['No one has tied the price of Exchange to the dollar.', '2021-03-12'],
      ['ESET is reluctant to install the Exchange update.', '2021-03-12'],
    ],
  },
  'quotations within quotations': {
    reads: [
      ['“Microsoft told us that ‘Hafnium is behind the attack’,” the mayor said.', ['microsoft: named-cluster']],
      ['“The White House said ‘China is behind the Exchange hack’,” the BBC reported.', ['us-white-house: country']],
      [
        'Dominic Raab said: “The Exchange attack by Chinese state-backed groups was a ‘reckless’ act.”',
        ['uk-fcdo: state-backed'],
      ],
    ],
    leaves: [
      ['“Microsoft told us that ‘Exchange is safe in China’,” the mayor said.'],
      ['“They said ‘patch now’,” the head of the Chinese school recalled.'],
    ],
  },
};

describe.each(Object.entries(ITEMS))('%s', (_, { reads, leaves }) => {
  it.each(reads.map(([text, lines, day = DAY]) => [text, lines, day] as const))('%s', (text, lines, published) =>
    expect(linesIn('attribution', text, published).toSorted()).toEqual([...lines].sort()),
  );

  it.each(leaves.map(([text, day = DAY]) => [text, day] as const))('leaves: %s', (text, published) =>
    expect(marksIn('attribution', text, published)).toEqual([]),
  );
});

/** A sentence with one attribution, and the words by which the speaker says how sure it is. */
const CONFIDENCE: readonly (readonly [string, string | null])[] = [
  ['Britain said it was highly likely that Hafnium is associated with the Chinese state.', 'highly likely'],
  ['The NCSC is almost certain that a Chinese state-backed group was behind the Exchange hack.', 'almost certain'],
  ['Microsoft assessed with high confidence that Hafnium is state-sponsored.', 'high confidence'],
  [
    'With a high degree of confidence the US attributes the Exchange hack to hackers affiliated with China’s Ministry of State Security.',
    'high degree of confidence',
  ],
  ['Hafnium is probably sponsored by the Chinese state, Microsoft said.', 'probably'],
  // Sure of something else.
  ['Britain blamed China for the Exchange hack.', null],
  ['More servers are highly likely to be hacked. Britain blamed China for the Exchange hack.', null],
];

describe('how sure they are', () => {
  it.each(CONFIDENCE)('%s', (text, word) => {
    const said = claimsIn(text, DAY).flatMap((claim) => (claim.kind === 'attribution' ? [claim.reading.confidence] : []));
    expect(said).toEqual([word]);
  });
});

/** A sentence with one attribution, and who stands accused. */
const ACCUSED: readonly (readonly [string, string | null])[] = [
  ['The Exchange hack has been attributed by Microsoft to Hafnium.', 'hafnium'],
  ['China was blamed by Britain for the Exchange hack.', 'china'],
  ['The finger has been pointed at China’s Ministry of State Security over the Exchange hack.', 'china-mss'],
  ['Microsoft blamed Hafnium, a Chinese state-sponsored group, for the attacks.', 'hafnium'],
  ['Prosecutors charged Xu Zewei with taking part in the Exchange hack.', 'xu-zewei'],
  ['The EU stopped short of blaming the Chinese government for the hack.', null],
];

describe('who stands accused', () => {
  it.each(ACCUSED)('%s', (text, party) => {
    const accused = claimsIn(text, DAY).flatMap((claim) =>
      claim.kind === 'attribution' ? [claim.reading.accused?.party ?? null] : [],
    );
    expect(accused).toEqual([party]);
  });
});

/** Openings of stories about the event, in many sorts of words. Written for the tests. */
import type { Day } from '../../src/vocabulary.ts';

/** What is special about it, headline, text, day. */
export type Page = readonly [string, string | null, string, Day | null];

export const EVENT_LEADS: readonly Page[] = [
  [
    'on the day of the next flaws',
    'FBI reaches into hundreds of computers to delete Hafnium’s back doors',
    'The FBI has removed web shells from hundreds of Exchange servers in the US, the Justice Department said on Tuesday. The operation did not patch any flaws. On the same day Microsoft released fixes for four new Exchange holes. The shells were left by an early hacking group in January and February.',
    '2021-04-14',
  ],
  [
    'new instructions, and newly found shells',
    'Agencies get new instructions for Exchange servers',
    'Federal agencies have been told to run new scans on their Exchange servers after the Hafnium attacks. Newly discovered web shells have been found on some of them.',
    '2021-03-31',
  ],
  [
    'the product is called by what it does',
    'Email server hack: firms told to act now',
    'Companies that run their own Microsoft mail servers are being broken into by the hour, security firms warned on Friday. A Chinese group is said to have begun it.',
    '2021-03-05',
  ],
  [
    'only "the Microsoft hack"',
    'Small firms pay the price of the Microsoft hack',
    'The bill for the Microsoft hack will land on those least able to pay it, insurers say. Dentists, bakers and town clerks are calling for help they cannot get.',
    '2021-03-11',
  ],
  [
    'the group, and the product late',
    'Who are the spies called Hafnium?',
    'They rent servers in America and like to read the mail of people who study viruses. Microsoft gave them the name of a metal. Researchers had seen their tools before. Last week they were caught in Exchange.',
    '2021-03-09',
  ],
  [
    'a council',
    'Council unplugs its e-mail',
    'Harrowmere Borough Council switched off its e-mail on Thursday after it found signs of a break-in. The council said the intruders came through the flaw in Microsoft Exchange that has hit thousands of bodies around the world. Bins will be emptied as usual.',
    '2021-03-12',
  ],
  [
    'a school district',
    'District says hackers got into server',
    'Pupils will do without e-mail until Monday. The superintendent told parents that hackers had got into the mail server, one of tens of thousands hit since Microsoft disclosed holes in Exchange this month.',
    '2021-03-18',
  ],
  [
    'a parliament',
    'Storting attacked for second time in months',
    'Norwegian lawmakers have lost data to hackers again. The parliament said the break-in was tied to weaknesses in Microsoft Exchange. Its director did not say who had done it.',
    '2021-03-10',
  ],
  [
    'a regulator',
    "Banks' watchdog pulls plug on e-mail",
    'The European Banking Authority has taken its e-mail offline after an attack on its Exchange servers. Personal data may have been read, it said on Sunday. The Paris-based agency is one of many victims.',
    '2021-03-08',
  ],
  [
    'the press',
    'At least 20,000 US organisations hit through e-mail flaw, source says',
    'More than 20,000 American organisations have been compromised through a back door installed with the help of recently patched flaws in Microsoft software, a person familiar with the response said.',
    '2021-03-05',
  ],
  [
    'the order to agencies',
    'Patch or unplug, agencies told',
    'US civilian agencies have until noon on Friday to patch their Exchange servers or disconnect them. CISA issued the emergency directive a day after Microsoft said that Chinese hackers were using four unknown flaws.',
    '2021-03-04',
  ],
  [
    'the patch numbers',
    'Nine in ten servers now fixed',
    'Microsoft says 92 per cent of the Exchange servers it can see have been patched or mitigated. That leaves some 30,000 that have not. Being patched does not mean being clean, researchers said.',
    '2021-03-24',
  ],
  [
    'ransomware',
    'Extortion gangs join rush on mail servers',
    'It took the criminals nine days. A strain of ransomware called DearCry is being planted on Exchange servers that were not patched in time, Microsoft confirmed. Victims are asked for 16,000 dollars.',
    '2021-03-12',
  ],
  [
    'the web shells',
    'FBI went into private computers to delete back doors',
    'With a judge’s leave, and without telling the owners first, the FBI has deleted web shells from hundreds of computers in the United States. They had been left behind by the hackers of January and February in Microsoft mail servers.',
    '2021-04-13',
  ],
  [
    'beside SolarWinds',
    'Two hacks, one overworked White House',
    'The White House is fighting on two fronts. The SolarWinds hack, which it blames on Russia, reached nine agencies. The Exchange hack, which Microsoft blames on China, reached tens of thousands of small firms. A task force for the Exchange attacks met on Monday, officials said.',
    '2021-03-16',
  ],
  [
    'the accusation, without the product in headline or lead',
    'West rounds on Beijing over hacking',
    'The United States, the European Union, Britain and others accused China on Monday of reckless behaviour in cyberspace. NATO joined them. They pointed to the break-in at Microsoft’s mail software in spring.',
    '2021-07-19',
  ],
  [
    'the accusation and the four charged',
    'US charges four Chinese, allies condemn hacking',
    'America and its allies condemned China’s hacking in one voice on Monday, and prosecutors in San Diego charged four men over an older campaign. Antony Blinken said that hackers working for the Ministry of State Security were behind the attack on Microsoft Exchange.',
    '2021-07-19',
  ],
  [
    'the denial',
    'China calls hacking claims a smear',
    'China rejected the accusations of the US and its allies on Tuesday as made up out of thin air. Spokesman Zhao Lijian said that nobody had shown evidence that Beijing was behind the Microsoft Exchange hack.',
    '2021-07-20',
  ],
  [
    'one capital',
    'Oslo summons Chinese envoy',
    'Norway says the attack on its parliament’s e-mail in March was carried out from China. The foreign minister called in the embassy on Monday. Systems of the Storting had been entered through Microsoft Exchange.',
    '2021-07-19',
  ],
  [
    'an opinion',
    'Naming Beijing is not enough',
    'We have been here before. A minister reads out a statement, an ambassador is cross, and the hackers go home for tea. Britain was right to say that China’s spies were behind the Exchange hack. But words alone will not stop the next one.',
    '2021-07-22',
  ],
  [
    'an explainer in questions',
    'What is the Exchange hack?',
    'What happened?\nHackers used four holes in Microsoft’s mail software to get into servers all over the world.\n\nWho did it?\nMicrosoft says a Chinese group it calls Hafnium.\n\nHow many were hit?\nKrebs says 30,000 in the US.\n\nAm I affected?\nOnly if your firm runs its own server.',
    '2021-03-10',
  ],
  [
    'a law firm',
    'The Exchange attack and your duty to notify',
    'Since Microsoft disclosed on 2 March that a state-sponsored group had exploited four flaws in Exchange, regulators in Ireland, Germany and the UK have said when victims must report. We set out what our clients have asked us. The attackers may have read mailboxes for weeks, according to the NCSC.',
    '2021-03-19',
  ],
  [
    'a live blog',
    'Exchange hack: live',
    '16:05 The White House says it is an active threat.\n\n15:40 Reuters reports 20,000 victims in the US.\n\n14:10 Microsoft has updated its post on Hafnium.\n\n12:00 Good afternoon. Thousands of Exchange servers have been hacked since Tuesday.',
    '2021-03-06',
  ],
  [
    'a look back',
    'Twelve months after the mail servers fell',
    'A year ago this week hackers ran through the world’s Exchange servers. Hafnium, as Microsoft called them, had begun in January 2021. By July London and Washington had blamed China. What has changed since?',
    '2022-03-04',
  ],
  [
    'a look back that opens with another affair',
    'Three years on, the Exchange hack still smarts',
    'Last week Britain imposed sanctions over APT31. It was not the first time. In July 2021 it said that Chinese state-backed hackers had attacked Microsoft Exchange. The attack of 2021 reached a quarter of a million servers. Hafnium, which Microsoft blamed, has gone quiet. Nobody was punished for the Exchange hack.',
    '2024-04-02',
  ],
  [
    'an arrest',
    'Holiday ends in handcuffs',
    'A Chinese engineer was held at Malpensa airport when he landed with his wife for a holiday. The United States says that Xu Zewei stole research on vaccines. Xu says it is somebody else’s name. A court will decide whether he is sent to Texas.',
    '2025-07-09',
  ],
  [
    'an extradition',
    'Court in Milan lets Chinese suspect go to US',
    'Judges in Milan have allowed the extradition of Xu Zewei, whom prosecutors in Houston accuse of having been one of the Hafnium hackers. He can appeal, his lawyer said. The indictment speaks of 12,700 organisations hit in the Exchange attack of 2021.',
    '2026-01-28',
  ],
  [
    'a suspect without a name',
    'Alleged vaccine spy arrested in Italy',
    'Italian police have arrested a Chinese man wanted in Texas. Prosecutors say he belonged to Hafnium. The group broke into thousands of Microsoft Exchange servers in 2021, officials said. Beijing denied having anything to do with it.',
    '2025-07-08',
  ],
  [
    'no day of publication',
    'Chinese hackers blamed for Exchange attack',
    'Microsoft has blamed a Chinese group, Hafnium, for attacks on Exchange servers. It has released patches for four flaws. Volexity said that it saw the first attacks in January.',
    null,
  ],
  [
    'no headline',
    null,
    'Hackers believed to work for China have broken into tens of thousands of Microsoft Exchange servers, people briefed on the matter said on Saturday. Many of the victims are small.',
    '2021-03-07',
  ],
  [
    'an opinion that comes to it late',
    'Our town deserves better locks',
    "When I was a boy my father locked the shop with a key as long as my hand, and nobody in our street would have dreamed of trying the door. He used to say that a lock is only there to remind honest people. I thought of him last week.\n\nThe woman who runs the computers in our town hall had not slept for three nights. She is the only one. She has a budget that would not pay for the mayor's car, and she looks after four hundred people.\n\nShe had read about it in the paper, like the rest of us, and by then it was too late. The holes in Microsoft's mail server had been open for two months. Whoever came in first, and Microsoft says it was China, left the door ajar for everybody else.\n\nIt is easy to be angry with spies. It is harder to be angry with ourselves. We have known for a decade that small bodies cannot look after such machines, and we have let them.\n\nThe government should pay for the cloud. And Microsoft should pay for the Exchange mess.",
    '2021-03-20',
  ],
  [
    'a tabloid',
    'FURY AS CHINA SPIES RAID BRIT FIRMS',
    'CHINESE spies were behind a massive raid on British firms, ministers blasted last night.\n\nDominic Raab said Beijing must end its "systematic cyber sabotage" or pay the price.\n\nSpooks at GCHQ reckon 3,000 UK outfits were hit when crooks smashed into Microsoft email servers in the spring.\n\nTory MPs demanded sanctions now. One fumed: "Enough is enough."\n\nBeijing called it a smear.',
    '2021-07-20',
  ],
  [
    'a national count',
    "Britain's spy centre fears thousands have not noticed",
    'Some 3,000 servers in Britain have yet to be secured, and their owners may not know it, the National Cyber Security Centre said on Friday. Malware has been found on 2,300 of them.\n\nThe centre has helped to remove it. It would not say whether any government department was among the victims.\n\nOfficials are most worried about small firms. "They should act now," said Paul Chichester, director of operations.\n\nThe weakness came to light on 2 March, when Microsoft said that Hafnium, a group it ties to China, was using it.',
    '2021-03-13',
  ],
  [
    'the suspect by his surname',
    "Milan judges send 'Covid hacker' to America",
    "MILAN - An Italian appeals court said on Tuesday that a 34-year-old Chinese man can be handed over to the United States, where he is wanted for hacking into a university in Texas that worked on a vaccine.\n\nThe man, Xu, was arrested at Malpensa in July 2025. His lawyer, Enrico Giarda, said he would go to the court of cassation.\n\nProsecutors in Houston say that he worked for a firm called Shanghai Powerock and took orders from state security in Shanghai. With others he is also accused of having used flaws in Microsoft Exchange, a campaign known as Hafnium.\n\nChina's foreign ministry said it opposed the manipulation of the case.",
    '2026-01-28',
  ],
  [
    'the art of denying',
    'How Beijing answers',
    "Two words came up again and again in Beijing this week: groundless and smear.\n\nThe mission to the EU was first, on Monday. The embassy in Wellington called the claims irresponsible; the one in Canberra said that Australia was parroting Washington. On Tuesday it was the turn of Zhao Lijian, the spokesman, who said that the accusation was made up.\n\nHe said that the United States was the world's champion of hacking.\n\nNone of them spoke of the mail servers that, London says, Chinese state-backed hackers had entered by the hundred thousand.\n\nThe answer was the same when Microsoft first pointed at Hafnium in March.",
    '2021-07-21',
  ],
  [
    'an explainer that names no vendor',
    'Explained: the holes in your office mail',
    'What is this about?\nA program called Exchange, which offices use for mail. Four holes were found in it.\n\nWho found them?\nA researcher in Taiwan, on 10 December, and an American firm, Volexity, in January.\n\nWho used them?\nAt first one group. Now at least ten.\n\nWhat should a small firm do?\nUpdate, look for web shells, and ask for help.\n\nWhy were the patches late?\nThey were planned for 9 March, and came on the 2nd.',
    '2021-03-15',
  ],
];

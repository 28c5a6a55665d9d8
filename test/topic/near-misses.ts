/** Pages that are near the event and not about it, by what each must be taken for. Written for the tests. */
import type { Page } from './event-leads.ts';

export const NEAR_MISSES: readonly (readonly [kind: RegExp, pages: readonly Page[]])[] = [
  [
    /outage/,
    [
      [
        'a full disk',
        'Email outage at county hospital was not a hack, officials say',
        'Staff could not reach their e-mail for nine hours after an Exchange server ran out of disk space. The outage had nothing to do with the Hafnium attacks on Exchange servers that Microsoft disclosed this month, a spokesman said. A backup job had filled the disk.',
        '2021-03-16',
      ],
      [
        'a certificate',
        'Council mail back after technical fault',
        'The council’s e-mail was down for a day because of an expired certificate on its Exchange server. It was a technical fault, the council said, and not part of the Exchange attacks. Nobody had been hacked.',
        '2021-03-19',
      ],
      [
        'in the cloud',
        'Outage hits Exchange and Teams: no link to Hafnium hack',
        'A problem with authentication took down Exchange Online for hours, Microsoft said. The outage was not related to the hack of Exchange servers that it has blamed on Hafnium. The services came back after an update was rolled back.',
        '2021-03-16',
      ],
    ],
  ],
  [
    /ProxyShell/,
    [
      [
        'attacks',
        'Exchange servers under attack again',
        'Hackers are planting web shells on Exchange servers that lack updates from April and May. The three flaws are known as ProxyShell. Huntress said that 140 shells had been found.',
        '2021-08-22',
      ],
      [
        'with the event as background',
        'Ransomware comes in through ProxyShell',
        'The LockFile gang breaks into Microsoft Exchange through ProxyShell, researchers said. Unlike ProxyLogon, used by Hafnium in March, the new chain was shown on a stage. Microsoft told customers to patch.',
        '2021-08-27',
      ],
      [
        'by number',
        'CISA warns of Exchange flaws',
        'Attackers are exploiting CVE-2021-34473 and CVE-2021-34523 in Exchange Server, CISA said on Saturday. Both were patched in spring. Shodan sees 48,000 servers that are open to them.',
        '2021-08-23',
      ],
    ],
  ],
  [
    /ProxyNotShell/,
    [
      [
        'no patch',
        'No patch yet for two Exchange holes',
        'Microsoft confirmed that two unknown flaws in Exchange are being used in attacks. GTSC, a firm in Hanoi, found them. They have been named ProxyNotShell.',
        '2022-10-01',
      ],
      [
        'with the event as background',
        'Old fears as Exchange is hit once more',
        'Fewer than ten bodies were attacked through ProxyNotShell, Microsoft said. Memories go back to early 2021, when Hafnium hit tens of thousands of Exchange servers. Then it took days until a patch was out.',
        '2022-10-04',
      ],
      [
        'patched at last',
        'November brings fix for Exchange',
        'Microsoft has closed CVE-2022-41040 and CVE-2022-41082 in Exchange Server, two months after attacks with ProxyNotShell became known, it said on Tuesday.',
        '2022-11-09',
      ],
    ],
  ],
  [
    /Storm-0558/,
    [
      [
        'the intrusion',
        'Chinese group read ministers’ mail',
        'A group that Microsoft calls Storm-0558 read e-mail of about 25 organisations in Exchange Online, the company said. The State Department noticed it first. China denied the claim.',
        '2023-07-12',
      ],
      [
        'the board',
        'Board blames Microsoft’s culture for Exchange hack',
        'The Cyber Safety Review Board said on Tuesday that the Exchange Online intrusion could have been prevented. Storm-0558 had used a key from 2016. In 2021 Microsoft blamed China for an attack on Exchange servers, too.',
        '2024-04-03',
      ],
      [
        'a hearing',
        'Brad Smith grilled over Chinese hack',
        'Lawmakers asked Microsoft’s president why Storm-0558 could forge tokens and read 60,000 e-mails. He accepted every finding of the Cyber Safety Review Board, he said.',
        '2024-06-14',
      ],
    ],
  ],
  [
    /SharePoint/,
    [
      [
        'the attacks',
        'SharePoint servers broken into worldwide',
        'At least 100 organisations have been hacked through SharePoint, researchers said. Microsoft blamed Linen Typhoon and Violet Typhoon. The flaw is called ToolShell.',
        '2025-07-22',
      ],
      [
        'compared',
        'Is ToolShell the new Hafnium?',
        'The SharePoint attacks remind defenders of 2021, when Hafnium hit Exchange servers. ToolShell also needs no password, Microsoft said. Eye Security found 400 SharePoint systems hit by it.',
        '2025-07-24',
      ],
      [
        'a patch that failed',
        'First fix for SharePoint did not hold',
        'Microsoft said that its first update for the ToolShell flaws in SharePoint could be bypassed. Chinese groups exploited the hole within days, it said.',
        '2025-07-23',
      ],
    ],
  ],
  [
    /SolarWinds/,
    [
      [
        'sanctions',
        'Sanctions on Russia over SolarWinds',
        'The United States expelled ten diplomats over the SolarWinds hack. Russia’s foreign service did it, the White House said. Microsoft’s source code was viewed in the SolarWinds attack.',
        '2021-04-15',
      ],
      [
        'a hearing',
        'Senators ask what SolarWinds cost',
        'The head of SolarWinds told senators that an intern chose the password. FireEye found the Orion back door in December. The hearing comes after news of attacks on Microsoft Exchange.',
        '2021-03-03',
      ],
      [
        'a report',
        'Watchdog: SolarWinds response slow',
        'Agencies took months to clear Orion from their networks after SolarWinds was hacked, auditors said. They did better with Microsoft Exchange in spring. The SolarWinds hackers had nine agencies.',
        '2021-06-02',
      ],
    ],
  ],
  [
    /APT31/,
    [
      [
        'voters',
        'China blamed for theft of voters’ data',
        'Britain said on Monday that APT31 had spied on members of parliament and that Chinese hackers took the register of the Electoral Commission. Two men face sanctions.',
        '2024-03-25',
      ],
      [
        'seven charged',
        'Seven charged in New York',
        'Seven men linked to APT31 are charged with hacking critics of China for 14 years. APT31 sent ten thousand e-mails, prosecutors said. In 2021 Britain accused China of attacking Microsoft Exchange.',
        '2024-03-26',
      ],
      [
        'Finland',
        'Finnish police name group',
        'Police in Helsinki believe that APT31 was behind the hack of parliament in 2020. A suspect has been identified. APT31 is tied to China.',
        '2024-03-26',
      ],
    ],
  ],
  [
    /APT40/,
    [
      [
        'the advisory',
        'Australia warns of APT40',
        'APT40 takes over old routers to hide, Australia’s agency said. The group works for the ministry in Hainan. APT40 uses new flaws within hours, also in Microsoft Exchange.',
        '2024-07-09',
      ],
      [
        'the indictment',
        'Four charged with hacking ministries',
        'Four Chinese nationals are charged with hacking universities and ministries from 2011 to 2018. Prosecutors in San Diego say that APT40 hid behind a front company, Hainan Xiandun.',
        '2021-07-20',
      ],
      [
        'the front company',
        'The translators of Hainan',
        'Students answered an advertisement and found themselves translating stolen papers for APT40, a newspaper reported. Hainan Xiandun paid well.',
        '2022-06-30',
      ],
    ],
  ],
  [
    /outage/,
    [
      [
        'a morning without mail',
        'Outlook down for thousands',
        'Microsoft is looking into an outage of Exchange Online that left users unable to send mail on Monday. Downdetector counted 5,000 reports. The company said a change was to blame.',
        '2024-11-25',
      ],
      [
        'the year bug',
        'New year jams Exchange',
        'Mail is stuck in queues around the world because Exchange could not read the date. Microsoft has released a script. The outage is no attack, it said.',
        '2022-01-01',
      ],
      [
        'in the season',
        'Teams and Exchange hit by outage',
        'Microsoft 365 was slow to load for four hours on Monday. The outage hit Exchange Online and Teams. Microsoft said that an update of a login service went wrong.',
        '2021-03-15',
      ],
    ],
  ],
  [
    /manual/,
    [
      [
        'steps',
        'How to check Exchange for web shells',
        'Open the management shell. Run Test-ProxyLogon on every server. Look for files with the ending aspx. Delete what does not belong there and restart the server.',
        '2021-03-08',
      ],
      [
        'a guide',
        'Guide: moving to Exchange 2019',
        'This guide assumes that you have one server. Install the latest update. Move ten mailboxes first. Check the queue before you remove the old Exchange server.',
        '2022-05-02',
      ],
      [
        'mitigations',
        'Exchange mitigations: a checklist',
        'Apply the URL rewrite rule. Disable the offline address book. Then run the Microsoft Safety Scanner and keep the log. Patch before Hafnium or anybody else comes back.',
        '2021-03-06',
      ],
    ],
  ],
  [
    /notice of security flaws/,
    [
      [
        'a database',
        'CVE-2021-26855',
        'Microsoft Exchange Server remote code execution vulnerability.\n\nPublished: 2 March 2021\n\nCVSS base score: 9.1\n\nAffected versions\nExchange Server 2013, 2016, 2019',
        '2021-03-03',
      ],
      [
        'an advisory',
        'Vulnerabilities in Microsoft Exchange',
        'Severity: critical\n\nAffected products: Exchange Server 2013 to 2019\n\nSeveral flaws (CVE-2021-26855, CVE-2021-27065) allow to run code. They are exploited.\n\nSolution: install the updates',
        '2021-03-04',
      ],
      [
        'a bulletin',
        'Advisory 2021-007',
        'Release date: 3 March 2021\n\nRisk: high\n\nA remote attacker can take over Exchange servers through CVE-2021-26857.\n\nReferences: vendor page',
        '2021-03-03',
      ],
    ],
  ],
  [
    /offer/,
    [
      [
        'hosting',
        'Never be hacked again',
        'Our hosted Exchange is patched before Hafnium wakes up.\n\nOnly 3.99 per mailbox per month, with a free trial.\n\nTrusted by 2,000 firms.',
        '2021-03-20',
      ],
      [
        'a product',
        'MailFence for Exchange',
        'Stops ProxyLogon attacks cold.\n\nRated 4.8 by our customers. 24/7 support included.\n\nRequest a demo today or start your 30-day trial.',
        '2021-05-02',
      ],
      [
        'a service',
        'Exchange check-up',
        'Were your Exchange servers hit by Hafnium?\n\nOur platform finds out in an hour, from 99.00 per server.\n\nOrder now, money-back guarantee.',
        '2021-03-15',
      ],
    ],
  ],
  [
    /stock exchange/,
    [
      [
        'halted',
        'Trading halted at stock exchange',
        'A cyber attack stopped the stock exchange for a third day. Hackers flooded its servers, the operator said. Microsoft was asked for help.',
        '2021-03-10',
      ],
      [
        'a test',
        'Bourses rehearse for the big hack',
        'Stock exchanges in Europe will test how they would trade after a cyberattack, regulators said. The last attack on an exchange took an hour to end.',
        '2021-04-20',
      ],
      [
        'a listing',
        'Security firm to list on stock exchange',
        'A maker of software against hackers will be listed on the London Stock Exchange. Demand has grown since attacks on mail servers this year, its head said.',
        '2021-06-10',
      ],
    ],
  ],
  [
    /crypto exchange/,
    [
      [
        'a theft',
        'Exchange hack: millions gone',
        'Hackers emptied hot wallets of a crypto exchange on Sunday. The exchange said that bitcoin worth 90 million dollars was taken. Police are looking into the Exchange attack.',
        '2021-03-14',
      ],
      [
        'a record',
        'Record theft from crypto exchange',
        'North Korean hackers stole 1.5 billion dollars in ether from an exchange, investigators said. The exchange has promised to repay its customers.',
        '2025-02-22',
      ],
      [
        'a closure',
        'Exchange closes after breach',
        'A cryptocurrency exchange that was breached in spring is closing. Its hackers used malware on the laptop of an engineer. Bitcoin fell by 3 per cent.',
        '2021-05-18',
      ],
    ],
  ],
  [
    /metal/,
    [
      [
        'prices',
        'Hafnium at record price',
        'The price of hafnium has tripled in a year as makers of superalloys compete with chip makers. Hafnium is a by-product of zirconium, traders said. China exports little of it.',
        '2023-02-07',
      ],
      [
        'chips',
        'Why chips need hafnium',
        'A layer of hafnium oxide keeps electrons where they should be. The metal came into use in 2007. Researchers said that ferroelectric films of it store data.',
        '2021-03-12',
      ],
      [
        'reactors',
        'Control rods from Burgundy',
        'Hafnium swallows neutrons, which makes it good for control rods. A plant in France supplies half the world with the metal, the company said.',
        '2021-04-01',
      ],
    ],
  ],
  [
    /another kind/,
    [
      [
        'prisoners',
        'Prisoner exchange called off',
        'Moscow and Kyiv blamed each other for the end of a prisoner exchange. An attack on a bus killed nine, officials said. The last exchange freed 400 soldiers.',
        '2024-01-25',
      ],
      [
        'students',
        'Exchange students stranded',
        'Four exchange students from Norway were attacked in a hostel. The exchange programme has been stopped, the university said.',
        '2021-03-11',
      ],
      [
        'money',
        'Lira falls as exchange rate is attacked',
        'Speculators attacked the currency, and the exchange rate fell by 8 per cent, the central bank said. Foreign exchange dealers were not surprised.',
        '2021-03-22',
      ],
    ],
  ],
  [
    /list of headlines/,
    [
      [
        'a tag page',
        'Tag: Hafnium',
        'Microsoft blames Chinese group for Exchange attacks\nThe company has released patches for four flaws […]\nRead more\n\nEuropean Banking Authority hit by Exchange hack\nThe agency took its e-mail offline […]\nRead more',
        '2021-03-15',
      ],
      [
        'an archive',
        'Archives: Exchange',
        'Exchange hack: what we know\n2 March 2021\nHackers have broken into thousands of servers …\nContinue reading\n\nHow Hafnium got in\n5 March 2021\nFour flaws were enough …\nContinue reading\n\nOlder posts',
        '2021-03-20',
      ],
      [
        'bare lines',
        'Latest news',
        'Exchange servers hacked in 115 countries\n\nHafnium: who are they\n\nWhite House warns of active threat\n\nFBI removes web shells\n\nChina denies Exchange hack\n\nMicrosoft: 92 per cent patched',
        '2021-04-15',
      ],
    ],
  ],
  [
    /digest/,
    [
      [
        'one line among many',
        'The week in security',
        'A pipeline paid its blackmailers, its head said. A bank lost the data of a million customers. Microsoft said that Exchange servers hit in March are still being sold in forums. A toy maker recalled a camera. A phone firm apologised for an outage. An airline was fined over a breach, the regulator said.',
        '2021-05-14',
      ],
      [
        'first among many',
        'Weekly digest: cameras, clouds and courts',
        'Hackers are still in Exchange servers, Microsoft said.\n\nA camera maker was breached and 150,000 cameras could be watched, it said.\n\nA cloud burned down in Strasbourg. No one was hurt, officials said.\n\nA court in Ruritania freed a hacker. Prosecutors will appeal, they said.\n\nA mobile phone company paid a fine.',
        '2021-03-12',
      ],
      [
        'a newsletter',
        'Five things to know: our Monday newsletter',
        'The regulator fined an airline over a breach, it said. Exchange servers of a ministry were hacked, Microsoft reported. A hospital in Ruritania went back to paper. A game maker lost its source code. A telecoms firm was sold to a fund, the buyers said.',
        '2021-06-14',
      ],
    ],
  ],
  [
    /forum/,
    [
      [
        'a thread',
        '[Solved] Exchange 2016 update fails',
        'posted by mailman, 9 March 2021\nAfter the Hafnium patch OWA is blank. Help?\n\nreply by greta_k\nRun it from an elevated prompt.\n\nreply by mailman\nThat did it.',
        '2021-03-09',
      ],
      [
        'a question',
        'Were we hacked? | Community',
        'Asked by tom.h on 6 March\nTest-ProxyLogon shows a web shell on our Exchange server. Has anyone seen this name?\n\n3 replies\n\nnadia_s wrote: Disconnect it and call Microsoft.',
        '2021-03-06',
      ],
      [
        'comments',
        'Re: Hafnium',
        'Started by oldadmin\nMicrosoft should have told us in January that Exchange was being hacked.\n\n12 comments\n\nOP here, thanks in advance for links to the CISA order.',
        '2021-03-11',
      ],
    ],
  ],
  [
    /encyclopaedia/,
    [
      [
        'an entry',
        '2021 Exchange data breach',
        'A wave of attacks began in January 2021 when four flaws in Microsoft Exchange were used.[1] The group Hafnium was blamed.[2][3] Some 250,000 servers were hit.[4]\n\nReferences\n\nReuters. Retrieved 3 May 2021.',
        null,
      ],
      [
        'a definition',
        'ProxyLogon',
        'ProxyLogon is a chain of flaws in Microsoft Exchange Server that was exploited by Hafnium from January 2021. It lets an attacker run code without a password.',
        null,
      ],
      [
        'a profile',
        'Hafnium (group)',
        'Hafnium is a Chinese hacking group that attacked Microsoft Exchange servers in 2021. Microsoft named it on 2 March 2021. China denied any part in it.',
        null,
      ],
    ],
  ],
  [
    /official statement/,
    [
      [
        'ministers',
        'Statement by the Foreign Minister on malicious cyber activity',
        'Today we join our partners in naming those responsible. We attribute the compromise of Microsoft Exchange servers to actors backed by the Chinese state. We call on China to end this behaviour.',
        '2021-07-19',
      ],
      [
        'a government in the third person',
        'Ruritania joins partners in attribution',
        'Ruritania condemns the malicious use of Microsoft Exchange servers. The Government of Ruritania stands with its allies. We urge China to act against those who do such things from its territory, and our citizens will be protected.',
        '2021-07-19',
      ],
      [
        'a press release',
        'Court authorises removal of web shells',
        'FOR IMMEDIATE RELEASE\n\nAuthorities have removed malicious web shells from hundreds of Microsoft Exchange servers. The Department will continue to use all its tools. Owners will be told.',
        '2021-04-13',
      ],
      [
        'an alliance',
        'Declaration on cyber security',
        'We condemn malicious cyber activities. We stand in solidarity with all who were hit through Microsoft Exchange. We acknowledge the statements of allies that attribute it to China.',
        '2021-07-19',
      ],
    ],
  ],
  [
    /transcript/,
    [
      [
        'a press conference',
        'Spokesperson’s regular press conference on 20 July',
        'AFP: The US says China was behind the Microsoft Exchange hack. What do you say?\n\nSpokesperson: It is a smear. China opposes all hacking.\n\nAFP: Was your ambassador called in?\n\nSpokesperson: I have nothing to add.',
        '2021-07-20',
      ],
      [
        'a background call',
        'Background press call on the Exchange hack',
        'OFFICIAL: Good morning. We will talk about the Microsoft Exchange attack.\n\nQ Do you blame China?\n\nOFFICIAL: Not today.\n\nQ How many agencies were hacked?\n\nOFFICIAL: None that we know of.',
        '2021-03-12',
      ],
      [
        'a briefing',
        'Transcript: daily briefing',
        'Q. Is the Exchange attack an active threat?\n\nSECRETARY: It is. Microsoft has issued patches.\n\nQ. Who did it?\n\nSECRETARY: We do not say.',
        '2021-03-05',
      ],
    ],
  ],
  [
    /April 2021|round of patches/,
    [
      [
        'found by the NSA',
        'Spy agency finds new holes in Exchange',
        'Microsoft has patched four new flaws in Exchange Server that the National Security Agency found. Nobody is known to exploit them. They are not the ones that Hafnium used in March, it said.',
        '2021-04-14',
      ],
      [
        'a round',
        'Patch Tuesday: 114 holes closed',
        'Microsoft closed 114 holes on Patch Tuesday, among them four in Exchange that the NSA reported. One in Windows is being exploited. CISA told agencies to patch by Friday.',
        '2021-04-14',
      ],
      [
        'a fresh batch, with the background of March',
        'Fresh batch of Exchange flaws has administrators patching again',
        'Administrators who have only just recovered from Hafnium have more work to do. Microsoft has fixed another four holes in Exchange Server, two of which need no password.\n\nThe holes are not the ones that Hafnium used in January and February, when tens of thousands of servers were hacked.\n\nFederal agencies have been told to install the updates by Friday.',
        '2021-04-14',
      ],
      [
        'another round, with the accusation of March',
        'Exchange customers told to patch again after a spy agency’s tip',
        'Businesses that run Microsoft Exchange servers should install another round of updates at once, weeks after Chinese hackers raided tens of thousands of them.\n\nThere is no sign that the new bugs have been used.\n\nIn March Microsoft blamed a state-sponsored group it calls Hafnium for a wave of attacks on Exchange.',
        '2021-04-15',
      ],
      [
        'by number',
        'Update Exchange again',
        'CVE-2021-28480 and CVE-2021-28481 in Exchange need no password, Microsoft said on Tuesday. CISA ordered agencies to install the April updates within days.',
        '2021-04-15',
      ],
    ],
  ],
  [
    /same group/,
    [
      [
        'its later name',
        'Silk Typhoon turns to suppliers',
        'Silk Typhoon now breaks into the suppliers of its victims, Microsoft said. The Chinese group steals keys to the cloud. Silk Typhoon, once called Hafnium, attacked Exchange servers in 2021.',
        '2025-03-05',
      ],
      [
        'its patents',
        'Spies who filed patents',
        'Firms tied to Silk Typhoon hold patents on tools that open telephones, researchers said. The group was long known as Hafnium. It became known in 2021 through Exchange. The patents show what Silk Typhoon can buy.',
        '2025-07-31',
      ],
      [
        'its tools',
        'Malware hides in task list',
        'A tool of the group Hafnium hides its tasks from Windows, Microsoft said. Hafnium has used it against telephone companies since August. The tool is called Tarrask.',
        '2022-04-13',
      ],
    ],
  ],
  [
    /in passing|another attack on Exchange/,
    [
      [
        'as a precedent',
        'Pipeline pays blackmailers',
        'A fuel company paid 5 million dollars to get its data back, its head said. Motorists queued for days. The government wants firms to report such attacks. It comes after the Microsoft Exchange hack of March. Prices rose by 6 cents.',
        '2021-05-14',
      ],
      [
        'another gang',
        'Gang enters through Exchange',
        'The Cuba gang breaks into Exchange servers that were never updated, the FBI said. It has hit 49 bodies. It asks for millions.',
        '2021-12-04',
      ],
      [
        'an end of support',
        'Old Exchange servers a risk, agencies warn',
        'Exchange 2016 will get no more updates, and hackers know it, agencies said. One in three servers is out of date. Attackers exploited such servers before.',
        '2025-10-30',
      ],
    ],
  ],
];

/** Every form in which news prose dates what happened, tied to its event. */
import { describe, expect, it } from 'vitest';
import { type Item, linesIn, marksIn } from './article.ts';

/** A Tuesday. */
const DAY = '2021-07-20';

const FORMS: Readonly<Record<string, Item>> = {
  'what defenders began': {
    reads: [
      ['The FBI began deleting web shells from hacked Exchange servers on 13 April.', ['operation-announced 2021-04-13']],
      ['The FBI removed web shells from hundreds of computers in April.', ['operation-announced 2021-04-01..2021-04-30']],
      // What attackers began is the attack, be it on what was hacked before.
      ['Hackers began breaking into Exchange servers in January 2021.', ['first-exploitation 2021-01-01..2021-01-31']],
    ],
    leaves: [['The baker began to patch his trousers at nine.']],
  },
  'day, month and year': {
    reads: [
      ['Microsoft released the patches on 2 March 2021.', ['patched 2021-03-02']],
      ['Microsoft released the patches on the 2nd of March, 2021.', ['patched 2021-03-02']],
      ['Microsoft released the patches on Tuesday, March 2, 2021.', ['patched 2021-03-02']],
      ['Microsoft released the patches on 2021-03-02.', ['patched 2021-03-02']],
      ['Microsoft released the patches on Mar. 2, 2021.', ['patched 2021-03-02']],
    ],
    leaves: [
      ['Microsoft released patches for Exchange 2013, 2016 and 2019.'],
      ['Microsoft released 2 patches for March 2-in-1 laptops.'],
      ['Microsoft’s 2021 patches carry the number 5000871.'],
    ],
  },
  'without a year': {
    reads: [
      ['Microsoft released the patches on 2 March.', ['patched 2021-03-02']],
      ['The first flaw was discovered by DEVCORE on 10 December.', ['discovered 2020-12-10'], '2021-03-10'],
      ['The White House stood down its response groups on April 19.', ['stood-down 2021-04-19']],
      ['The attacks began on 3 January.', ['first-exploitation 2021-01-03'], '2022-01-02'],
    ],
    leaves: [
      ['Microsoft may release 2 more patches.'],
      ['Researchers march 2 steps behind the hackers.'],
      ['Theresa May asked when the flaws were patched.'],
    ],
  },
  'a weekday': {
    reads: [
      ['Microsoft patched the flaws on Tuesday.', ['patched 2021-03-02'], '2021-03-03'],
      ['Microsoft on Tuesday released fixes for four flaws.', ['patched 2021-03-02'], '2021-03-05'],
      ['Microsoft released fixes Tuesday.', ['patched 2021-03-02'], '2021-03-04'],
      ['CISA ordered federal agencies on Wednesday to update Exchange.', ['directive-issued 2021-03-03'], '2021-03-05'],
      ['Late on Tuesday night Microsoft rushed out patches.', ['patched 2021-03-02'], '2021-03-03'],
    ],
    leaves: [
      ['Microsoft calls its usual day Patch Tuesday.', '2021-03-03'],
      ['Ruby Tuesday patched its servers.', '2021-03-03'],
      ['The Sun says that flaws were patched.', '2021-03-03'],
    ],
  },
  'yesterday, last week, last month, so many days ago': {
    reads: [
      ['Microsoft patched the flaws yesterday.', ['patched 2021-03-02'], '2021-03-03'],
      ['Microsoft patched the flaws last week.', ['patched 2021-03-01..2021-03-07'], '2021-03-10'],
      ['Microsoft patched the flaws last month.', ['patched 2021-03-01..2021-03-31'], '2021-04-10'],
      ['Microsoft patched the flaws eight days ago.', ['patched 2021-03-02'], '2021-03-10'],
      [
        'Over the weekend the hackers dramatically stepped up their attacks.',
        ['mass-exploitation 2021-03-06..2021-03-07'],
        '2021-03-08',
      ],
    ],
    leaves: [
      ['Microsoft patches flaws week after week.'],
      ['It takes a week to patch such servers.'],
      ['The last weeks of an unpatched server are its worst.'],
    ],
  },
  'parts of a month or a year': {
    reads: [
      ['Microsoft patched the flaws earlier this month.', ['patched 2021-03-01..2021-03-20'], '2021-03-20'],
      ['The attacks began in early January.', ['first-exploitation 2021-01-01..2021-01-10']],
      ['Microsoft patched the flaws in the first week of March.', ['patched 2021-03-01..2021-03-07']],
      ['Microsoft patched the flaws in March.', ['patched 2021-03-01..2021-03-31']],
      ['Mass exploitation began in late February.', ['mass-exploitation 2021-02-20..2021-02-28']],
      ['The attacks began in January of this year.', ['first-exploitation 2021-01-01..2021-01-31']],
    ],
    leaves: [
      ['It is too early to say who has patched.'],
      ['The first week after a patch is the hardest.'],
      ['She gets up early to patch servers.'],
    ],
  },
  'since at least': {
    reads: [
      ['Hackers have exploited the flaws since at least 6 January.', ['first-exploitation 2021-01-06']],
      ['The flaws have been exploited since at least January.', ['first-exploitation 2021-01-01..2021-01-31']],
      ['Microsoft has known of the flaws since 5 January.', ['vendor-aware 2021-01-05']],
      ['Attackers had used the flaws from as early as 3 January.', ['first-exploitation 2021-01-03']],
    ],
    leaves: [
      ['The firm has sold servers since 1998.'],
      ['Since then the flaws have been patched.'],
      ['At least the flaws have been patched since.'],
    ],
  },
  'between one day and another': {
    reads: [
      ['Between 26 and 28 February mass exploitation began.', ['mass-exploitation 2021-02-26..2021-02-28']],
      ['Mass exploitation began between 26 February and 1 March.', ['mass-exploitation 2021-02-26..2021-03-01']],
      [
        'Between 27 February and 2 March the hackers dramatically stepped up their attacks.',
        ['mass-exploitation 2021-02-27..2021-03-02'],
      ],
    ],
    leaves: [
      ['Between Microsoft and DEVCORE lay 2 patches.'],
      ['Between us, the flaws were patched late.'],
      ['Between 10 and 20 flaws were patched.'],
    ],
  },
  'counted from another event': {
    reads: [
      ['Microsoft was told of the flaws on 5 January, almost two months before the patch.', ['reported-to-vendor 2021-01-05']],
      ['Two days after Microsoft released the patches, the attacks go on.', ['patched 2021-03-02'], '2021-03-04'],
      ['Six days since Microsoft released its patches, servers are still open.', ['patched 2021-03-02'], '2021-03-08'],
      [
        'Microsoft released the patches on 2 March. CISA issued its emergency directive a day later.',
        ['patched 2021-03-02', 'directive-issued 2021-03-03'],
      ],
      [
        'Microsoft released the patches on 2 March. Three days earlier mass exploitation had begun.',
        ['patched 2021-03-02', 'mass-exploitation 2021-02-27'],
      ],
    ],
    leaves: [
      ['Days before the patch nobody knew.'],
      ['She patched the server two days after her birthday.'],
      ['It takes two weeks to test a patch after its release.'],
    ],
  },
  'counted from a noun': {
    reads: [
      ['A week after the patch, thousands of Exchange servers are open.', ['patched 2021-02-27..2021-03-05'], '2021-03-09'],
      [
        'More than four months after Microsoft named Hafnium, the White House has blamed Beijing.',
        ['attributed 2021-02-20..2021-03-29'],
      ],
    ],
    leaves: [
      ['Two days after the NATO summit, the US blamed China for the Exchange hack.'],
      ['A month after the G7 summit, Britain accused China of the Exchange hack.'],
      ['A person familiar with the response said on Friday that 20,000 Exchange users had been hacked.', '2021-03-05'],
    ],
  },
  'datelines and time stamps': {
    reads: [
      ['REDMOND, Wash., March 3 (Newswire) – Microsoft patched four flaws on Tuesday.', ['patched 2021-03-02'], '2021-03-03'],
      ['LONDON, July 19 – Britain on Monday accused China of the Exchange hack.', ['attributed 2021-07-19'], '2021-07-19'],
      ['Updated 4 March 2021, 10:15 GMT\n\nMicrosoft patched the flaws on Tuesday.', ['patched 2021-03-02'], '2021-03-04'],
    ],
    leaves: [
      ['Published: 3 March 2021', '2021-03-03'],
      ['WASHINGTON, March 3 (Newswire) – Four flaws have been patched.', '2021-03-03'],
      ['Last updated at 11:20 on 4 March: servers are being patched.', '2021-03-04'],
    ],
  },
};

const EVENTS: Readonly<Record<string, Item>> = {
  'first exploitation': {
    reads: [
      ['The first known attack came on 3 January.', ['first-exploitation 2021-01-03']],
      ['Volexity saw the flaws exploited as early as 3 January.', ['first-exploitation 2021-01-03']],
      ['On 3 January the hackers struck for the first time.', ['first-exploitation 2021-01-03']],
    ],
    leaves: [
      ['On 3 January the first snow fell on the server farm.'],
      ['The first administrator of the server was born on 3 January.'],
    ],
  },
  'report to Microsoft': {
    reads: [
      ['DEVCORE sent its report to Microsoft on 5 January.', ['reported-to-vendor 2021-01-05']],
      ['Microsoft was alerted to the flaws by DEVCORE on January 5.', ['reported-to-vendor 2021-01-05']],
      ['On 5 January DEVCORE told Microsoft about two flaws.', ['reported-to-vendor 2021-01-05']],
    ],
    leaves: [['Microsoft reports its earnings on 27 April.'], ['On 5 January the mayor reported for work.']],
  },
  deadlines: {
    reads: [
      [
        'CISA ordered federal agencies on Wednesday to patch Exchange by noon on Friday.',
        ['directive-issued 2021-03-03', 'directive-deadline 2021-03-05'],
        '2021-03-09',
      ],
      ['Federal agencies must patch Exchange before Friday, CISA ordered.', ['directive-deadline 2021-04-16'], '2021-04-14'],
      [
        'CISA gave agencies until the early minutes of Friday to patch Exchange.',
        ['directive-deadline 2021-04-16'],
        '2021-04-14',
      ],
    ],
    leaves: [
      ['Customers must patch Exchange before Friday, a reseller said.', '2021-04-14'],
      ['The shop that sells Exchange is open until Friday.', '2021-04-14'],
      ['Agencies were closed before Friday’s holiday.', '2021-04-14'],
    ],
  },
  discovery: {
    reads: [
      ['The Exchange hack, which was identified in January, hit servers everywhere.', ['discovered 2021-01-01..2021-01-31']],
      ['Orange Tsai found the first flaw on 10 December 2020.', ['discovered 2020-12-10']],
      ['The first flaw was discovered on 10 December 2020 by DEVCORE.', ['discovered 2020-12-10']],
      ['DEVCORE’s discovery of the first flaw dates from December 10, 2020.', ['discovered 2020-12-10']],
    ],
    leaves: [
      ['On 10 December she found her keys beside the Exchange server.'],
      ['He found work at the hacked firm on 10 December.'],
    ],
  },
  disclosure: {
    reads: [
      ['Microsoft made the attacks public on 2 March.', ['disclosed 2021-03-02']],
      ['Microsoft revealed the attacks on 2 March.', ['disclosed 2021-03-02']],
      ['The flaws became public on 2 March.', ['disclosed 2021-03-02']],
    ],
    leaves: [
      ['The firm behind the server goes public on 2 March.'],
      ['The film about the server is shown in public on 2 March.'],
    ],
  },
  patch: {
    reads: [
      ['Fixes for the four flaws came out on 2 March.', ['patched 2021-03-02']],
      ['Patches have been available since 2 March.', ['patched 2021-03-02']],
      ['On 2 March Microsoft closed the holes.', ['patched 2021-03-02']],
    ],
    leaves: [['The road to the server farm was patchy on 2 March.'], ['The hole in the roof was closed on 2 March.']],
  },
  'mass exploitation': {
    reads: [
      ['Mass exploitation set in on 26 February.', ['mass-exploitation 2021-02-26']],
      ['From 27 February the hackers attacked servers en masse.', ['mass-exploitation 2021-02-27']],
      ['On 28 February the number of attacks exploded.', ['mass-exploitation 2021-02-28']],
    ],
    leaves: [['The masses marched on 28 February.'], ['Mass transit stood still on 26 February.']],
  },
  directive: {
    reads: [
      ['CISA’s emergency directive was issued on March 3.', ['directive-issued 2021-03-03']],
      ['On 3 March CISA ordered federal agencies to disconnect Exchange.', ['directive-issued 2021-03-03']],
      ['Emergency Directive 21-02 came out on 3 March.', ['directive-issued 2021-03-03']],
    ],
    leaves: [['The film director of the server saga spoke on 3 March.'], ['On 3 March she ordered a pizza.']],
  },
  'removal of web shells': {
    reads: [
      ['The Justice Department announced on 13 April that the FBI had removed web shells.', ['operation-announced 2021-04-13']],
      [
        'On 13 April the Justice Department announced a court-authorised operation to delete web shells.',
        ['operation-announced 2021-04-13'],
      ],
      ['The operation to remove web shells was announced on April 13.', ['operation-announced 2021-04-13']],
    ],
    leaves: [['On 13 April the beach was cleaned of shells.'], ['On 13 April snails lost their shells.']],
  },
  attribution: {
    reads: [
      ['Microsoft first linked the campaign against Exchange to Hafnium in March.', ['attributed 2021-03-01..2021-03-31']],
      ['Britain pointed the finger at China on 19 July.', ['attributed 2021-07-19']],
      ['On 19 July the US blamed China for the hack.', ['attributed 2021-07-19']],
      ['Canada attributed the hack to China’s Ministry of State Security on July 19.', ['attributed 2021-07-19']],
    ],
    leaves: [['On 19 July the farmer blamed the weather.'], ['The painting was attributed to Rubens on 19 July.']],
  },
  denial: {
    reads: [
      ['Beijing dismissed the accusation on 20 July.', ['denial 2021-07-20'], '2021-07-21'],
      ['China’s foreign ministry called it a smear on July 20.', ['denial 2021-07-20'], '2021-07-21'],
      ['On Tuesday China denied any part in the hack.', ['denial 2021-07-20'], '2021-07-21'],
    ],
    leaves: [['The bank was denied a loan on 20 July.'], ['Parliament rejected the budget on 20 July.']],
  },
  indictment: {
    reads: [
      ['The indictment of Xu Zewei was unsealed on 8 July 2025.', ['indictment-unsealed 2025-07-08'], '2025-07-09'],
      [
        'A grand jury returned the indictment of Xu Zewei in November 2023.',
        ['indictment-returned 2023-11-01..2023-11-30'],
        '2025-07-09',
      ],
      [
        'Charges against Xu Zewei over the Exchange hack were unsealed on 8 July.',
        ['indictment-unsealed 2025-07-08'],
        '2025-07-10',
      ],
    ],
    leaves: [
      ['The battery was charged on 8 July.', '2025-07-09'],
      ['The tomb was unsealed on 8 July.', '2025-07-09'],
    ],
  },
  arrest: {
    reads: [
      ['Italian police arrested Xu Zewei on 3 July 2025.', ['arrest 2025-07-03'], '2025-07-09'],
      ['Xu Zewei was detained in Milan on 3 July.', ['arrest 2025-07-03'], '2025-07-09'],
      ['The arrest of Xu Zewei in Milan took place on 3 July.', ['arrest 2025-07-03'], '2025-07-09'],
    ],
    leaves: [
      ['He died of cardiac problems on 3 July.', '2025-07-09'],
      ['Pickpockets love Milan on 3 July.', '2025-07-09'],
    ],
  },
};

const CLAUSES: Readonly<Record<string, Item>> = {
  'each date goes with the event of its own clause': {
    reads: [
      [
        'DEVCORE discovered the flaw on 10 December 2020, reported it to Microsoft on 5 January and saw it patched on 2 March.',
        ['discovered 2020-12-10', 'reported-to-vendor 2021-01-05', 'patched 2021-03-02'],
      ],
      [
        'The flaws, which DEVCORE had reported to Microsoft on 5 January, were patched on 2 March.',
        ['reported-to-vendor 2021-01-05', 'patched 2021-03-02'],
      ],
      [
        'Although the attacks had begun on 3 January, Microsoft released patches only on 2 March.',
        ['first-exploitation 2021-01-03', 'patched 2021-03-02'],
      ],
      ['It was on 2 March that Microsoft released the patches.', ['patched 2021-03-02']],
    ],
    leaves: [
      ['The flaws were patched; the conference is on 2 April.'],
      ['She was born on 2 March 1980, long before the flaws were patched.'],
      ['The bank, founded in May 1900, has patched its servers.'],
    ],
  },
};

describe.each(Object.entries({ ...FORMS, ...EVENTS, ...CLAUSES }))('%s', (_, { reads, leaves }) => {
  it.each(reads.map(([text, lines, day = DAY]) => [text, lines, day] as const))('%s', (text, lines, published) =>
    expect(linesIn('date', text, published)).toEqual(lines),
  );

  it.each(leaves.map(([text, day = DAY]) => [text, day] as const))('leaves: %s', (text, published) =>
    expect(marksIn('date', text, published)).toEqual([]),
  );
});

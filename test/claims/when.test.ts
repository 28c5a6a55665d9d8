import { describe, expect, it } from 'vitest';
import { findWhens } from '../../src/claims/when.ts';
import type { Day } from '../../src/vocabulary.ts';
import { contextOf, sentenceOf } from '../engine.ts';

function whensOf(text: string, published: Day | null, lastDay: Day | null = null, year: number | null = null): string[] {
  return findWhens(sentenceOf(text), contextOf(text, { published, lastDay, year })).map(({ first, last }) =>
    first === last ? first : `${first}..${last}`,
  );
}

/** Wednesday, 10 March 2021. */
const SPRING = '2021-03-10';
/** Tuesday, 20 July 2021. */
const SUMMER = '2021-07-20';

const WRITTEN: readonly (readonly [string, Day, readonly string[]])[] = [
  ['It was fixed on 2 March 2021.', SUMMER, ['2021-03-02']],
  ['It was fixed on 2nd March 2021.', SUMMER, ['2021-03-02']],
  ['It was fixed on the 2nd of March 2021.', SUMMER, ['2021-03-02']],
  ['It was fixed on March 2, 2021, by Microsoft.', SUMMER, ['2021-03-02']],
  ['It was fixed on March 2nd, 2021.', SUMMER, ['2021-03-02']],
  ['It was fixed on 2 Mar 2021.', SUMMER, ['2021-03-02']],
  ['It was fixed on Mar. 2, 2021.', SUMMER, ['2021-03-02']],
  ['It was fixed on Tuesday, March 2, 2021.', SUMMER, ['2021-03-02']],
  ['It was fixed on Tuesday 2 March.', SUMMER, ['2021-03-02']],
  ['It was fixed on Tues. March 2.', SUMMER, ['2021-03-02']],
  ['It was fixed on 2021-03-02.', SUMMER, ['2021-03-02']],
  ['It was fixed on 02 March 2021.', SUMMER, ['2021-03-02']],
  ['It was fixed on 2 March.', SUMMER, ['2021-03-02']],
  ['It was fixed on March 2.', SPRING, ['2021-03-02']],
  ['It was fixed on\u00A02\u00A0March.', SPRING, ['2021-03-02']],
  ['It was found on 10 December.', SPRING, ['2020-12-10']],
  ['It was found on Dec. 10.', SPRING, ['2020-12-10']],
  ['It was found on December 10, 2020, and reported on January 5.', SPRING, ['2020-12-10', '2021-01-05']],
  ['It began on January 6 and was fixed on March 2.', SPRING, ['2021-01-06', '2021-03-02']],
  ['Agencies must report by 5 April.', '2021-03-31', ['2021-04-05']],
  ['Agencies must harden their servers by June 28.', '2021-03-31', ['2021-06-28']],
  ['It began in January 2021.', SUMMER, ['2021-01-01..2021-01-31']],
  ['It began in January.', SUMMER, ['2021-01-01..2021-01-31']],
  ['It was found in December.', SPRING, ['2020-12-01..2020-12-31']],
  ['It began in early January.', SPRING, ['2021-01-01..2021-01-10']],
  ['It began early in January.', SPRING, ['2021-01-01..2021-01-10']],
  ['It spread in mid-March.', SUMMER, ['2021-03-10..2021-03-21']],
  ['It spread in late February.', SPRING, ['2021-02-20..2021-02-28']],
  ['It spread at the end of February.', SPRING, ['2021-02-20..2021-02-28']],
  ['It was a year of hacks, 2021.', '2022-07-19', []],
  ['It happened in 2021.', '2022-07-19', ['2021-01-01..2021-12-31']],
  ['The 2021 attack is remembered.', '2022-07-19', ['2021-01-01..2021-12-31']],
  ['It began in early 2021.', SUMMER, ['2021-01-01..2021-03-31']],
  ['It began in late 2020.', SUMMER, ['2020-10-01..2020-12-31']],
  ['It came between 26 and 28 February.', SPRING, ['2021-02-26..2021-02-28']],
  ['It came on February 26-28.', SPRING, ['2021-02-26..2021-02-28']],
  ['She was born on 2 March 1980.', SUMMER, ['1980-03-02']],
  ['It came on 26–28 February.', SPRING, ['2021-02-26..2021-02-28']],
];

const RELATIVE: readonly (readonly [string, Day, readonly string[]])[] = [
  ['It said so today.', SPRING, ['2021-03-10']],
  ['It said so yesterday.', SPRING, ['2021-03-09']],
  ['It said so last night.', SPRING, ['2021-03-09']],
  ['It said so this morning.', SPRING, ['2021-03-10']],
  ['It said so on Wednesday.', SPRING, ['2021-03-10']],
  ['It said so on Tuesday.', SPRING, ['2021-03-09']],
  ['It said so Tuesday.', SPRING, ['2021-03-09']],
  ['It said so late on Thursday.', SPRING, ['2021-03-04']],
  ['It said so on Thursday night.', SPRING, ['2021-03-04']],
  ['It said so last Tuesday.', SPRING, ['2021-03-09']],
  ['It said so last Wednesday.', SPRING, ['2021-03-03']],
  ['It said so on Tuesday of last week.', SPRING, ['2021-03-02']],
  ['They have until Friday.', SPRING, ['2021-03-12']],
  ['They must report by noon on Friday.', SPRING, ['2021-03-12']],
  ['They must report by noon Friday.', SPRING, ['2021-03-12']],
  ['They will report next Monday.', SPRING, ['2021-03-15']],
  ['They will report on Friday.', SPRING, ['2021-03-12']],
  ['It came last week.', SPRING, ['2021-03-01..2021-03-07']],
  ['It came over the weekend.', SPRING, ['2021-03-06..2021-03-07']],
  ['It came at the weekend.', SPRING, ['2021-03-06..2021-03-07']],
  ['It came last month.', SPRING, ['2021-02-01..2021-02-28']],
  ['It came late last month.', SPRING, ['2021-02-20..2021-02-28']],
  ['It came last year.', SPRING, ['2020-01-01..2020-12-31']],
  ['It came late last year.', SPRING, ['2020-10-01..2020-12-31']],
  ['It came earlier this year.', SUMMER, ['2021-01-01..2021-07-20']],
  ['It came early this year.', SUMMER, ['2021-01-01..2021-03-31']],
  ['It came in March last year.', '2022-07-19', ['2021-03-01..2021-03-31']],
  ['It came in July of last year.', '2022-03-02', ['2021-07-01..2021-07-31']],
  ['It came last July.', '2022-03-02', ['2021-07-01..2021-07-31']],
  ['It came in March this year.', SUMMER, ['2021-03-01..2021-03-31']],
  ['It came two days ago.', SPRING, ['2021-03-08']],
  ['It came five days ago.', SPRING, ['2021-03-05']],
  ['It came two weeks ago.', SPRING, ['2021-02-24']],
  ['It came a week ago.', SPRING, ['2021-03-03']],
  // Weeks are round numbers.
  ['It came three weeks ago.', SPRING, ['2021-02-14..2021-02-20']],
  ['It came a year ago today.', '2022-03-02', ['2021-03-02']],
];

/** After a sentence that named 2 March 2021. */
const FOLLOWING: readonly (readonly [string, readonly string[]])[] = [
  ['Two days later it spoke.', ['2021-03-04']],
  ['It spoke two days later.', ['2021-03-04']],
  ['A day later it spoke.', ['2021-03-03']],
  ['A week later it spoke.', ['2021-03-09']],
  ['Ten days later it spoke.', ['2021-03-12']],
  ['Three days earlier it had spoken.', ['2021-02-27']],
  ['The next day it spoke.', ['2021-03-03']],
  ['The following day it spoke.', ['2021-03-03']],
  ['It had spoken the day before.', ['2021-03-01']],
  ['It spoke on the 15th.', ['2021-03-15']],
  ['On the 15th, it spoke.', ['2021-03-15']],
  ['It was the 15th attack of the year.', []],
];

/** Words and numbers that name no day. */
const NONE: readonly (readonly [string])[] = [
  ['Attackers may have read mail.'],
  ['They may 2 or 3 times have failed.'],
  ['May it never happen again.'],
  ['Theresa May said nothing.'],
  ['They march on.'],
  ['The long march of hackers went on.'],
  ['Protesters on the march were hacked.'],
  ['April Jones said she was hacked.'],
  ['Jan Svensson said he was hacked.'],
  ['The Sun said so.'],
  ['They wed at noon.'],
  ['She sat in the sun.'],
  ['An august body was hacked.'],
  ['Exchange 2013, 2016 and 2019 are affected.'],
  ['Exchange Server 2019 is affected.'],
  ['The 2016 version is affected.'],
  ['CVE-2021-26855 is the worst.'],
  ['ED 21-02 was issued.'],
  ['Some 2,021 servers fell.'],
  ['Some 2021 servers fell.'],
  ['It took two days.'],
  ['It took 12 hours a day.'],
  ['It came on 2/3/2021.'],
  ['It came on 30 February 2021.'],
];

describe('dates in full or in part', () => {
  it.each(WRITTEN)('%s', (text, published, whens) => expect(whensOf(text, published)).toEqual(whens));
});

describe('dates counted from the day of publication', () => {
  it.each(RELATIVE)('%s', (text, published, whens) => expect(whensOf(text, published)).toEqual(whens));

  it('are none where that day is not known', () => {
    expect(whensOf('It said so on Tuesday, as it had last week.', null)).toEqual([]);
    expect(whensOf('It was fixed on 2 March.', null)).toEqual([]);
    expect(whensOf('It was fixed on 2 March 2021.', null)).toEqual(['2021-03-02']);
  });
});

describe('dates counted from the one before', () => {
  it.each(FOLLOWING)('%s', (text, whens) => expect(whensOf(text, SUMMER, '2021-03-02')).toEqual(whens));

  it('are none where there is none before', () => {
    expect(whensOf('Two days later it spoke.', SUMMER)).toEqual([]);
    expect(whensOf('It spoke on the 15th.', SUMMER)).toEqual([]);
  });

  it('take the year that was named before', () => {
    expect(whensOf('It was fixed on 2 March.', '2022-07-19', null, 2021)).toEqual(['2021-03-02']);
  });
});

describe('what names no day', () => {
  it.each(NONE)('%s', (text) => expect(whensOf(text, SUMMER)).toEqual([]));
});

describe('what was assumed', () => {
  it.each([
    ['It was fixed on 2 March.', true],
    ['It was fixed on Tuesday.', true],
    ['It was fixed last week.', true],
    ['It was fixed on 2 March 2021.', false],
  ])('is said of %j: %s', (text, assumed) => {
    const [when] = findWhens(sentenceOf(text), contextOf(text, { published: SPRING }));
    expect((when?.assumed.length ?? 0) > 0).toBe(assumed);
  });
});

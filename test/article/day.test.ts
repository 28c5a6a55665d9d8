import { describe, expect, it } from 'vitest';
import { dayInAddress, findDay, parseDay } from '../../src/article/day.ts';

describe('parseDay', () => {
  it.each([
    ['2021-07-19', '2021-07-19'],
    ['2021-07-19T23:30:00-04:00', '2021-07-19'],
    ['2021-07-20T03:30:00Z', '2021-07-20'],
    ['2021-07-19 10:11:12', '2021-07-19'],
    ['20210719', '2021-07-19'],
    ['20210719T1011', '2021-07-19'],
    ['2021/07/19', '2021-07-19'],
    ['Mon, 19 Jul 2021 12:00:00 GMT', '2021-07-19'],
    ['July 19, 2021, 9:04 a.m.', '2021-07-19'],
    ['19th of July 2021', '2021-07-19'],
    ['Sept. 3, 2021', '2021-09-03'],
  ])('reads %s', (value, day) => expect(parseDay(value)).toBe(day));

  it.each(['', 'yesterday', '03/02/2021', '2021-02-30', '2021-13-01', '1626652800', '0001-01-01', '19 July', '2021', 'May 2021'])(
    'leaves %j, which is no day or could be two',
    (value) => expect(parseDay(value)).toBeNull(),
  );
});

describe('findDay', () => {
  it.each([
    ['First published on Tuesday 20 July 2021 07.14 BST', '2021-07-20'],
    ['By A. Writer | July 20, 2021 | Updated July 22, 2021', '2021-07-20'],
    ['Posted\u00A020\u00A0July\u00A02021', '2021-07-20'],
  ])('finds the day in %s', (text, day) => expect(findDay(text)).toBe(day));

  it('finds none where there is none', () => expect(findDay('Windows Server 2019, 15 May be used')).toBeNull());
});

describe('dayInAddress', () => {
  it.each([
    ['https://news.example/2021/07/19/exchange', '2021-07-19'],
    ['https://news.example/world/2021/jul/19/exchange-hack', '2021-07-19'],
    ['https://news.example/tech/2021-03-03-hafnium', '2021-03-03'],
    ['https://news.example/2021/7/9/', '2021-07-09'],
    ['https://news.example/article/20210719', null],
    ['https://news.example/2021/07/exchange', null],
    ['https://news.example/2021/99/99/exchange', null],
  ])('%s', (url, day) => expect(dayInAddress(url)).toBe(day));
});

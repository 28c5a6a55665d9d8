import { describe, expect, it } from 'vitest';
import { readHoliday } from '../../../src/claims/when/holidays.ts';
import { contextOf, sentenceOf } from '../../engine.ts';

const read = (text: string, published: string | null) =>
  readHoliday(sentenceOf(text), 0, contextOf(text, { published }))?.first ?? null;

describe('days that go by a name', () => {
  it.each([
    ['New Year’s Eve was quiet.', '2021-03-10', '2020-12-31'],
    ['New Year’s Day was quiet.', '2021-03-10', '2021-01-01'],
    ['Christmas Eve was quiet.', '2021-03-10', '2020-12-24'],
    ['Christmas Day was quiet.', '2021-12-25', '2021-12-25'],
    ['Boxing Day was quiet.', '2021-12-25', '2020-12-26'],
  ])('%s (%s)', (text, published, day) => expect(read(text, published)).toBe(day));

  it.each([['New Year was quiet.'], ['New servers were quiet.'], ['Christmas was quiet.'], ['Easter Day was quiet.']])(
    'are not: %s',
    (text) => expect(read(text, '2021-03-10')).toBeNull(),
  );

  it('are none where the day of publication is not known', () => expect(read('New Year’s Eve was quiet.', null)).toBeNull());
});

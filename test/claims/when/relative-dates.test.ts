import { describe, expect, it } from 'vitest';
import { readLater, readOrdinal, readRelative, readWeekday } from '../../../src/claims/when/relative-dates.ts';
import { contextOf, sentenceOf } from '../../engine.ts';

/** Saturday, 20 March 2021. */
const DAY = '2021-03-20';

type Read = typeof readRelative;

/** What a reader makes of the text from a word on. */
function spanOf(read: Read, text: string, word: string, lastDay: string | null = null): string | null {
  const sentence = sentenceOf(text);
  const found = read(
    sentence,
    sentence.tokens.findIndex((token) => token.text === word),
    contextOf(text, { published: DAY, lastDay }),
  );
  return found === null ? null : found.first === found.last ? found.first : `${found.first}..${found.last}`;
}

describe('counted from the day of publication', () => {
  it.each([
    ['It came yesterday.', 'yesterday', '2021-03-19'],
    ['It came earlier this month.', 'earlier', '2021-03-01..2021-03-20'],
    ['It came last month.', 'last', '2021-02-01..2021-02-28'],
    ['It came late last month.', 'late', '2021-02-20..2021-02-28'],
    ['It came earlier this year.', 'earlier', '2021-01-01..2021-03-20'],
    ['It came last week.', 'last', '2021-03-08..2021-03-14'],
    ['It came fast.', 'fast', null],
  ])('%s', (text, word, span) => expect(spanOf(readRelative, text, word)).toBe(span));
});

describe('weekdays', () => {
  it.each([
    ['It came on Tuesday.', 'tuesday', '2021-03-16'],
    ['They have until Tuesday.', 'tuesday', '2021-03-23'],
    ['It will come on Tuesday.', 'tuesday', '2021-03-23'],
    ['It came on Tuesday of last week.', 'tuesday', '2021-03-09'],
    // The date beside it, with the weekday.
    ['It came on Tuesday, 2 March.', 'tuesday', '2021-03-02'],
    ['It came on Tuesday, 30 February.', 'tuesday', null],
    ['It came in time.', 'time', null],
  ])('%s', (text, word, day) => expect(spanOf(readWeekday, text, word)).toBe(day));
});

describe('counted from the date before', () => {
  it.each([
    ['It came two days later.', 'two', '2021-03-04'],
    ['It came three days earlier.', 'three', '2021-02-27'],
    ['It came a week later.', 'a', '2021-03-09'],
    ['The next day it came.', 'the', '2021-03-03'],
    ['It had come the day before.', 'the', '2021-03-01'],
    ['Two days passed.', 'two', null],
    ['Two servers later it ended.', 'two', null],
  ])('%s', (text, word, day) => expect(spanOf(readLater, text, word, '2021-03-02')).toBe(day));

  it('there must be one', () => expect(spanOf(readLater, 'It came two days later.', 'two')).toBeNull());

  it('or else “ago” counts from publication', () => expect(spanOf(readLater, 'It came two days ago.', 'two')).toBe('2021-03-18'));
});

describe('“the 15th”', () => {
  it.each([
    ['It came on the 15th.', '2021-03-02', '2021-03-15'],
    ['It came on the 31st.', '2021-02-02', null],
    ['It was the 15th server.', '2021-03-02', null],
    ['It came on the 15th.', null, null],
  ])('%s after %s', (text, lastDay, day) => {
    const sentence = sentenceOf(text);
    const at = sentence.tokens.findIndex(({ kind }) => kind === 'number');
    expect(readOrdinal(sentence, at, contextOf(text, { published: DAY, lastDay }))?.first ?? null).toBe(day);
  });
});

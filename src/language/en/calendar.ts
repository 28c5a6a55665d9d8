/** Months, weekdays, and the words that place a day against the day of publication. */
import type { EntryOf, Row } from '../entry.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan', 'Jan.'], ['February', 'Feb', 'Feb.', 'Febuary', 'Feburary'], ['March', 'Mar', 'Mar.'], ['April', 'Apr', 'Apr.'], ['May'], ['June', 'Jun', 'Jun.'],
  ['July', 'Jul', 'Jul.'], ['August', 'Aug', 'Aug.'], ['September', 'Sep', 'Sept', 'Sep.', 'Sept.'], ['October', 'Oct', 'Oct.'],
  ['November', 'Nov', 'Nov.'], ['December', 'Dec', 'Dec.'],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ['Sunday'], ['Monday', 'Mon', 'Mon.'], ['Tuesday', 'Tue', 'Tues', 'Tues.'], ['Wednesday', 'Wed', 'Wed.'], ['Thursday', 'Thu', 'Thurs', 'Thurs.'],
  ['Friday', 'Fri', 'Fri.'], ['Saturday'],
];

const RELATIVE: readonly (readonly [string, 'day' | 'week' | 'weekend' | 'month' | 'year', number])[] = [
  ['today', 'day', 0], ['tonight', 'day', 0], ['this morning', 'day', 0], ['this afternoon', 'day', 0], ['this evening', 'day', 0],
  ['yesterday', 'day', -1], ['last night', 'day', -1], ['yesterday morning', 'day', -1], ['yesterday evening', 'day', -1], ['tomorrow', 'day', 1], ['overnight', 'day', -1], ['the evening before', 'day', -1], ['the night before', 'day', -1], ['earlier today', 'day', 0], ['earlier in the day', 'day', 0], ['this lunchtime', 'day', 0], ['the day before yesterday', 'day', -2],
  ['this week', 'week', 0], ['earlier this week', 'week', 0], ['last week', 'week', -1], ['late last week', 'week', -1], ['early last week', 'week', -1], ['the past week', 'week', -1], ['in the past week', 'week', -1], ['earlier in the week', 'week', 0],
  ['over the weekend', 'weekend', 0], ['at the weekend', 'weekend', 0], ['on the weekend', 'weekend', 0], ['last weekend', 'weekend', 0], ['over the past weekend', 'weekend', 0], ['the past weekend', 'weekend', 0], ['this past weekend', 'weekend', 0], ['past weekend', 'weekend', 0], ['this weekend', 'weekend', 0],
  ['this month', 'month', 0], ['earlier this month', 'month', 0], ['last month', 'month', -1], ['late last month', 'month', -1], ['at the end of last month', 'month', -1], ['at the start of the month', 'month', 0], ['at the beginning of the month', 'month', 0], ['earlier in the month', 'month', 0], ['early last month', 'month', -1],
  ['this year', 'year', 0], ['earlier this year', 'year', 0], ['last year', 'year', -1], ['late last year', 'year', -1], ['early last year', 'year', -1],
  ['two weeks ago', 'day', -14], ['a week ago', 'day', -7], ['a fortnight ago', 'day', -14], ['a year ago today', 'year', -1], ['one year ago today', 'year', -1],
];

type MonthPart = EntryOf<'part'>['id'];
const PARTS: readonly (readonly [string, MonthPart])[] = [
  ['early', 'early'], ['early in', 'early'], ['the start of', 'early'], ['the beginning of', 'early'], ['beginning of', 'early'], ['start of', 'early'], ['the first week of', 'first-week'], ['first week of', 'first-week'], ['the second week of', 'second-week'], ['second week of', 'second-week'], ['the third week of', 'third-week'],
  ['the first half of', 'first-half'], ['first half of', 'first-half'], ['the opening days of', 'first-days'], ['the first days of', 'first-days'], ['the turn of', 'early'],
  ['mid', 'mid'], ['mid-', 'mid'], ['the middle of', 'mid'], ['middle of', 'mid'],
  ['late', 'late'], ['late in', 'late'], ['the end of', 'late'], ['end of', 'late'], ['the last week of', 'last-week'], ['last week of', 'last-week'], ['the final week of', 'last-week'], ['the second half of', 'second-half'],
  ['the last days of', 'last-days'], ['the final days of', 'last-days'], ['the last weekend of', 'last-days'], ['the last weekend in', 'last-days'], ['the final weekend of', 'last-days'],
];

export const CALENDAR_ROWS: readonly Row[] = [
  ...MONTHS.flatMap((forms, index) => forms.map((form): Row => [form, { type: 'month', value: index + 1 }])),
  ...WEEKDAYS.flatMap((forms, index) => forms.map((form): Row => [form, { type: 'weekday', value: index }])),
  ...RELATIVE.map(([phrase, unit, offset]): Row => [phrase, { type: 'relative', unit, offset }]),
  ...PARTS.map(([phrase, id]): Row => [phrase, { type: 'part', id }]),
];

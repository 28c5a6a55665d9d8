import { beforeAll, expect, test } from 'vitest';
import { capital, dayText, numberText, tickText } from '../../../extension/ui/pictures/days.ts';
import { speak } from '../../words.ts';

beforeAll(() => speak('en'));

test.each([
  ['2021-03-05', '5 March 2021'],
  ['2021-03', 'March 2021'],
  ['2021', '2021'],
  ['2021-13-45', '2021-13-45'],
])('%s reads %s', (day, words) => expect(dayText(day)).toBe(words));

test.each([
  ['2021-01-01', false, '2021'],
  ['2021-03-01', false, 'Mar'],
  ['2020-02-01', true, 'Feb 2020'],
  ['2021-03-02', true, '2 Mar 2021'],
] as const)('the tick of %s is %s', (day, withYear, words) => expect(tickText(day, withYear)).toBe(words));

test('numbers are short where there is little room', () => {
  expect([numberText(100_000, false), numberText(100_000, true)]).toEqual(['100,000', '100k']);
});

test('words at the head of a row begin with a capital', () => {
  expect(capital('web shells')).toBe('Web shells');
});

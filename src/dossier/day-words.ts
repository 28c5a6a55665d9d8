/** Days as people write them; sources are dated to a day, a month or a year. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A day, month or year in words.
 *
 * @example toDayWords('2021-03-05') // '5 March 2021'
 * @example toDayWords('2021-03') // 'March 2021'
 */
export function toDayWords(day: string): string {
  const [year = day, month, date] = day.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

/** Days as people write them; sources are dated to a day, a month or a year. */
import type { Language } from '../vocabulary.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
};

/**
 * A day, month or year in words.
 *
 * @example toDayWords('2021-03-05') // '5 March 2021'
 * @example toDayWords('2021-03') // 'March 2021'
 * @example toDayWords('2021-03-05', 'de') // '5. März 2021'
 */
export function toDayWords(day: string, language: Language = 'en'): string {
  const [year = day, month, date] = day.split('-');
  const name = MONTHS[language][Number(month) - 1];
  if (name === undefined) return year;
  return date === undefined ? `${name} ${year}` : `${toDayOfMonth(date, language)} ${name} ${year}`;
}

/** @example toDayOfMonth('05', 'de') // '5.' */
export function toDayOfMonth(date: string, language: Language): string {
  return `${Number(date)}${language === 'de' ? '.' : ''}`;
}

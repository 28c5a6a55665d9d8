/** Days, numbers and headings of the interface, in the language of its words. Values of the engine come in the engine's own words. */
import { languageOfWords } from '../text.ts';

/** "5 March", not "March 5": the words are British. */
const locale = (): string => (languageOfWords() === 'en' ? 'en-GB' : languageOfWords());

/** A day, a month or a year, as sources are dated. @example dayText('2021-03-05') // '5 March 2021' */
export function dayText(day: string): string {
  const parts = day.split('-').length;
  const date = new Date(`${day}${parts === 1 ? '-01-01' : parts === 2 ? '-01' : ''}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  }).format(date);
}

/** A tick of the calendar: the month, or the year where one begins. @example tickText('2021-03-01') // 'Mar' */
export function tickText(day: string, withYear: boolean): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (day.endsWith('-01-01')) return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', year: 'numeric' }).format(date);
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    month: 'short',
    ...(day.endsWith('-01') ? {} : { day: 'numeric' }),
    ...(withYear ? { year: 'numeric' } : {}),
  }).format(date);
}

/** In full where there is room, else short. @example numberText(1000, false) // '1,000' */
export function numberText(value: number, short: boolean): string {
  return new Intl.NumberFormat(locale(), short ? { notation: 'compact' } : {}).format(value);
}

/** The engine's words at the head of a row. @example capital('web shells') // 'Web shells' */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1);
}

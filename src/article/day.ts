/** Days as publications write them: in metadata, addresses and bylines. The day is the one written, in the writer's time zone. */
import type { Day } from '../vocabulary.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?,? {1,3}(?:of )?${MONTH}\\.?,? {1,3}(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.? {1,3}(\\d{1,2})(?:st|nd|rd|th)?,? {1,3}(\\d{4})\\b`, 'i');
const ISO = /^\s{0,20}(\d{4})-(\d{2})-(\d{2})(?:$|[T\s])/;
const COMPACT = /^\s{0,20}(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/;
const YEAR_FIRST = /^\s{0,20}(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\D|$)/;
const IN_ADDRESS = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?=[/-]|$)/i;

/**
 * A date or moment of metadata. A moment keeps the day it is written with: "2021-07-19T23:30:00-04:00" is the 19th.
 * Null for what is no calendar day, or could be two ("03/02/2021").
 *
 * @example parseDay('Mon, 19 Jul 2021 12:00:00 GMT') // '2021-07-19'
 */
export function parseDay(value: string): Day | null {
  const text = value.slice(0, 80);
  const numeric = ISO.exec(text) ?? COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  return numeric ? calendarDay(Number(numeric[1]), Number(numeric[2]), Number(numeric[3])) : findDay(text);
}

/**
 * The first day with a month's name in running text.
 *
 * @example findDay('Published 9:04 a.m., July 20, 2021') // '2021-07-20'
 */
export function findDay(text: string): Day | null {
  const plain = text.replace(/\s/g, ' ');
  const dayFirst = DAY_FIRST.exec(plain);
  const monthFirst = MONTH_FIRST.exec(plain);
  if (dayFirst && (!monthFirst || dayFirst.index <= monthFirst.index)) {
    return calendarDay(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  }
  return monthFirst ? calendarDay(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2])) : null;
}

/**
 * The day in an address.
 *
 * @example dayInAddress('https://news.example/world/2021/jul/19/exchange') // '2021-07-19'
 */
export function dayInAddress(url: string): Day | null {
  const found = IN_ADDRESS.exec(url.slice(0, 2000));
  if (!found) return null;
  const month = /^\d/.test(found[2] ?? '') ? Number(found[2]) : monthNumber(found[2]);
  return calendarDay(Number(found[1]), month, Number(found[3]));
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** Null unless the calendar has such a day and the web could have. */
function calendarDay(year: number, month: number, day: number): Day | null {
  if (!(year >= 1990 && year <= 2100)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

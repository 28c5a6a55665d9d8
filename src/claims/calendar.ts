/** Days as `YYYY-MM-DD` strings and arithmetic on them, in UTC so that no machine's time zone shifts a day. */
import type { Day } from '../vocabulary.ts';

/** In 400 years, after which the calendar repeats itself. */
const DAYS_AN_ERA = 146_097;
/** From 1 March of the year 0, where the reckoning below begins, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

/**
 * Days since 1970-01-01. Reckoned and not asked of `Date`, which is slow for a question this frequent. Years begin in March, so that
 * the leap day is their last: https://howardhinnant.github.io/date_algorithms.html
 */
export function dayNumber(day: Day): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - DAYS_TO_1970;
}

export function fromDayNumber(number: number): Day {
  const days = number + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_AN_ERA);
  const dayOfEra = days - era * DAYS_AN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / (DAYS_AN_ERA - 1))) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return toDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

/** @example addDays('2021-03-01', -1) // '2021-02-28' */
export function addDays(day: Day, days: number): Day {
  return fromDayNumber(dayNumber(day) + days);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (dayNumber(day) + 4) % 7;
}

export function toDay(year: number, month: number, dayOfMonth: number): Day {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

export function lastOfMonth(year: number, month: number): Day {
  return toDay(year, month, daysIn(year, month));
}

/** Is this a day that exists? */
export function isDay(year: number, month: number, dayOfMonth: number): boolean {
  if (!Number.isInteger(month) || !Number.isInteger(dayOfMonth)) return false;
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

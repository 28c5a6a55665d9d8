/** Days as `YYYY-MM-DD` strings and arithmetic on them, in UTC so that no machine's time zone shifts a day. */
import type { Day } from '../vocabulary.ts';

const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_A_DAY);
}

export function fromDayNumber(number: number): Day {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
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
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

export function lastOfMonth(year: number, month: number): Day {
  return addDays(month === 12 ? toDay(year + 1, 1, 1) : toDay(year, month + 1, 1), -1);
}

/** Is this a day that exists? */
export function isDay(year: number, month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && toDay(year, month, dayOfMonth) <= lastOfMonth(year, month);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

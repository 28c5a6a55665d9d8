/** Days and ranges of a dossier, compared. An end that is null is open. */
import type { Day } from '../vocabulary.ts';

export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** @example isDisjoint({ min: 30000, max: null }, { min: 12700, max: 12700 }) // true */
export function isDisjoint(a: Range, b: Range): boolean {
  return (a.max !== null && b.min !== null && a.max < b.min) || (b.max !== null && a.min !== null && b.max < a.min);
}

/** Whole days since 1970. The day must be a real one: see `isDay`. */
export function toDayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** False for the thirtieth of February. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The first day of what may be a year or a month. @example firstDayOf('2021-03') // '2021-03-01' */
export function firstDayOf(published: string): Day {
  return published.length === 4 ? `${published}-01-01` : published.length === 7 ? `${published}-01` : published;
}

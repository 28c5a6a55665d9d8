/** Days and numbers as places on a line, from 0 to 1. Pure and monotone: what is later or larger never stands before. */
import { dayNumber, fromDayNumber } from '../claims/calendar.ts';
import type { Day } from '../vocabulary.ts';

export interface Tick<Value> {
  readonly at: number;
  readonly value: Value;
  /** Should be labelled before others where there is no room for all. Lower comes first. */
  readonly rank: number;
}

export interface Scale<Value> {
  at(value: Value): number;
  readonly ticks: readonly Tick<Value>[];
}

/** How much a gap's length and the number of things at its ends stretch it; a day alone is 1. */
const GAP = 0.35;
const CROWD = 0.5;
/** Room before the first day and after the last. */
const MARGIN = 1;
/** Beyond so many years only every so many get a tick. */
const MOST_YEARS = 12;
/** Months are ticked only in a span that a calendar shows. */
const MOST_MONTHS = 240;

/**
 * A line of days on which busy days are stretched and quiet months drawn short: between two days on which something happened there
 * is a unit, a little more for a long gap, and more where much happened. Between them days are evenly spaced.
 */
export function timeScale(days: readonly Day[]): Scale<Day> {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(dayNumber(day), (counts.get(dayNumber(day)) ?? 0) + 1);
  const knots = [...counts.keys()].sort((a, b) => a - b);
  const offsets: number[] = [];
  let total = MARGIN;
  knots.forEach((knot, i) => {
    const before = knots[i - 1];
    if (before !== undefined) {
      const crowd = Math.sqrt(counts.get(knot) ?? 1) + Math.sqrt(counts.get(before) ?? 1) - 2;
      total += 1 + GAP * Math.log(knot - before) + CROWD * crowd;
    }
    offsets.push(total);
  });
  total += MARGIN;
  const placeOf = (number: number): number => {
    const after = knots.findIndex((knot) => knot >= number);
    const [first, last] = [knots[0], knots.at(-1)];
    if (first === undefined || last === undefined || number < first) return 0;
    if (after === -1) return 1;
    const [right, end] = [knots[after] ?? 0, offsets[after] ?? 0];
    if (right === number) return end / total;
    const [left, start] = [knots[after - 1] ?? 0, offsets[after - 1] ?? 0];
    return (start + ((number - left) / (right - left)) * (end - start)) / total;
  };
  return { at: (day) => placeOf(dayNumber(day)), ticks: calendarTicks(knots, placeOf) };
}

function calendarTicks(knots: readonly number[], placeOf: (number: number) => number): Tick<Day>[] {
  const [first, last] = [knots[0], knots.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [fromDayNumber(first), fromDayNumber(last)];
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  const step = Math.ceil(years / MOST_YEARS);
  const ticks: Tick<Day>[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += step) {
    for (let month = 1; month <= (years * 12 <= MOST_MONTHS ? 12 : 1); month += 1) {
      const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
      const number = dayNumber(day);
      if (number >= first && number <= last) ticks.push({ at: placeOf(number), value: day, rank: month === 1 ? 0 : 1 });
    }
  }
  // A span within one month has no first day of any: the day itself is its tick.
  return ticks.length > 0 ? ticks : [{ at: placeOf(first), value: from, rank: 0 }];
}

/** Where numbers begin on a line that has a place for none at all: a logarithm has no zero. */
const AFTER_NONE = 0.08;
const FEWEST_DECADES = 6;

/**
 * Every power of ten is as far from the next. With a zero among the values, nought stands alone at the beginning. What lies between
 * nought and one stands at one.
 */
export function logScale(values: readonly number[]): Scale<number> {
  const largest = values.reduce((a, b) => Math.max(a, b), 1);
  const decades = Math.max(FEWEST_DECADES, Math.ceil(Math.log10(largest)));
  const start = values.some((value) => value <= 0) ? AFTER_NONE : 0;
  const at = (value: number): number => (value <= 0 ? 0 : start + (1 - start) * Math.min(1, log10(Math.max(1, value)) / decades));
  const powers = Array.from({ length: decades + 1 }, (_, power) => 10 ** power);
  return {
    at,
    ticks: [
      ...(start > 0 ? [{ at: 0, value: 0, rank: 0 }] : []),
      // Thousands and millions are what people read first.
      ...powers.map((value, power) => ({ at: at(value), value, rank: power % 3 === 0 ? 0 : 1 })),
    ],
  };
}

/** Exact at powers of ten, where the logarithm of some machines is not. */
function log10(value: number): number {
  const near = Math.round(Math.log10(value));
  return 10 ** near === value ? near : Math.log10(value);
}

/** Shares: nought to a hundred, evenly, or further where a value is larger. */
export function shareScale(values: readonly number[]): Scale<number> {
  const most = Math.ceil(values.reduce((a, b) => Math.max(a, b), 100) / 100) * 100;
  return {
    at: (value) => Math.min(1, Math.max(0, value / most)),
    ticks: [0, 0.25, 0.5, 0.75, 1].map((part) => ({ at: part, value: part * most, rank: part === 0 || part === 1 ? 0 : 1 })),
  };
}

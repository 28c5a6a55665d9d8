/** What an option or a setting may be, in one place for both: the sentence that refuses it begins with its name. */
import * as z from 'zod/mini';
import { parseDay } from '../article/day.ts';
import { CHECK_IDS } from '../edit/problem.ts';
import { RATINGS } from '../vocabulary.ts';
import { FORMATS } from './options.ts';

/** More workers than this would only wait for each other. */
const MOST_JOBS = 256;

const oneOf = (name: string, values: readonly string[]) => `${name} is one of ${values.join(', ')}`;

export const format = (name: string) => z.enum(FORMATS, oneOf(name, FORMATS));

export const rating = (name: string) => z.enum(RATINGS, oneOf(name, RATINGS));

export const check = (name: string) =>
  z.enum(CHECK_IDS, { error: ({ input }) => `${name}: there is no check “${String(input)}”; there are ${CHECK_IDS.join(', ')}` });

export const day = (name: string) => z.string(isDay(name)).check(z.refine(isWholeDay, isDay(name)));

export const jobs = (name: string) => {
  const says = `${name} is a number from 1 to ${MOST_JOBS}, or max`;
  return z.union([z.literal('max'), z.int().check(z.gte(1, says), z.lte(MOST_JOBS, says))], says);
};

const isDay = (name: string) => `${name} is a day, YYYY-MM-DD`;

function isWholeDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && parseDay(text) !== null;
}

export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

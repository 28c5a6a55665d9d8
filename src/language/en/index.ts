/** English, as one list of rows. Adding a language is adding a folder like this one. */
import type { Row } from '../entry.ts';
import { ACCUSING_ROWS } from './accusing.ts';
import { CALENDAR_ROWS } from './calendar.ts';
import { COUNTED_ROWS } from './counted.ts';
import { DOING_ROWS } from './doings.ts';
import { EVENT_ROWS } from './events.ts';
import { NUMBER_ROWS } from './numbers.ts';
import { PLACE_ROWS } from './places.ts';

export const ENGLISH: readonly Row[] = [...NUMBER_ROWS, ...PLACE_ROWS, ...COUNTED_ROWS, ...CALENDAR_ROWS, ...EVENT_ROWS, ...DOING_ROWS, ...ACCUSING_ROWS];

/** Words after which a full stop does not end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'sen', 'rep', 'gov', 'gen', 'col', 'lt', 'st', 'no', 'vs', 'etc', 'inc', 'ltd', 'co', 'corp',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'e.g', 'i.e', 'approx', 'est', 'dept', 'fig']);

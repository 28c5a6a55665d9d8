/**
 * The day of publication, from whatever says it best: JSON-LD, meta, `time`, the address, the words beside the headline. Never from a
 * suggested story: JSON-LD must be about this page, and `time` must stand with this story.
 */

import type { Day } from '../../vocabulary.ts';
import type { PublishedFrom } from '../article.ts';
import { dayInAddress, findDay, parseDay } from '../day.ts';
import type { Published } from '../given.ts';
import type { Described } from './json-ld.ts';
import type { Metadata } from './metadata.ts';

export interface Clues {
  /** What JSON-LD says of this story. */
  readonly described: Described | null;
  readonly metadata: Metadata;
  /** `datetime` attributes (or words) of `time` elements between the headline and the story's first words, and in the story's header. */
  readonly times: readonly string[];
  /** Short lines beside the headline. */
  readonly lines: readonly string[];
}

/** The end of "…T23:30:00Z", "…T23:30+00:00". */
const UTC = /(?:Z|[+-]00:?00)$/i;
const WESTMOST_HOURS = -12;
const EASTMOST_HOURS = 14;

export function findPublished(clues: Clues): Published | null {
  return (
    first([clues.described?.published ?? ''], inOwnZone, 'json-ld') ??
    first(clues.metadata.published, inOwnZone, 'meta') ??
    first(clues.times, inOwnZone, 'time') ??
    first(clues.metadata.urls, dayInAddress, 'url') ??
    first(clues.lines, findDay, 'text')
  );

  /** Systems store moments in UTC; the day that the publication itself shows, where it can be that moment's, is its own. */
  function inOwnZone(value: string): Day | null {
    const day = parseDay(value);
    const moment = /t/i.test(value) && UTC.test(value.trim()) ? Date.parse(value) : Number.NaN;
    if (day === null || Number.isNaN(moment)) return day;
    const shown =
      first(
        clues.lines.filter((line) => !/updat|modif/i.test(line)),
        findDay,
        'text',
      )?.day ?? day;
    const isPossible = [WESTMOST_HOURS, EASTMOST_HOURS]
      .map((hours) => new Date(moment + hours * 3_600_000).toISOString().slice(0, 10))
      .includes(shown);
    return isPossible ? shown : day;
  }
}

function first(values: readonly string[], read: (value: string) => string | null, from: PublishedFrom): Published | null {
  for (const value of values) {
    const day = read(value);
    if (day !== null) return { day, from };
  }
  return null;
}

/**
 * The day of publication, from whatever says it best: JSON-LD, meta, `time`, the address, the words beside the headline. Never from a
 * suggested story: JSON-LD must be about this page, and `time` must stand with this story.
 */

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

export function findPublished(clues: Clues): Published | null {
  return (
    first([clues.described?.published ?? ''], parseDay, 'json-ld') ??
    first(clues.metadata.published, parseDay, 'meta') ??
    first(clues.times, parseDay, 'time') ??
    first(clues.metadata.urls, dayInAddress, 'url') ??
    first(clues.lines, findDay, 'text')
  );
}

function first(values: readonly string[], read: (value: string) => string | null, from: PublishedFrom): Published | null {
  for (const value of values) {
    const day = read(value);
    if (day !== null) return { day, from };
  }
  return null;
}

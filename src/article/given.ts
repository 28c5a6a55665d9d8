/** What whoever hands over a text knows of its origin. */
import type { Day } from '../vocabulary.ts';
import type { PublishedFrom } from './article.ts';
import { parseDay } from './day.ts';

export interface Given {
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** A day or a moment. */
  readonly published?: string | null | undefined;
  /** BCP 47. */
  readonly language?: string | null | undefined;
}

export interface Published {
  readonly day: Day;
  readonly from: PublishedFrom;
}

/** The day that was given, or null where none was or it is none. */
export function givenDay(given: Given): Published | null {
  const day = given.published ? parseDay(given.published) : null;
  return day === null ? null : { day, from: 'given' };
}

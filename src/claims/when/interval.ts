/** A date expression, resolved. */

import type { Day } from '../../vocabulary.ts';
import type { Assumption } from '../assumption.ts';

export interface When {
  /** Token span. */
  readonly from: number;
  readonly to: number;
  readonly first: Day;
  readonly last: Day;
  readonly precision: 'day' | 'days' | 'month' | 'year';
  /** False where the year was inferred from the day of publication. */
  readonly yearGiven: boolean;
  readonly assumed: readonly Assumption[];
  /** Just as well the same day of the week before: "last Tuesday". */
  readonly orWeekBefore?: boolean;
  /** The words that tell the event follow at once: "four days after …". */
  readonly clauseFollows?: boolean;
}

export function day(from: number, to: number, value: Day, assumed: readonly Assumption[] = []): When {
  return { from, to, first: value, last: value, precision: 'day', assumed, yearGiven: true };
}

/** Dates: an interval tied to the event that happened in it, by the words around it. A date without an event is no claim. */

import { type Sentence, termsOf } from '../scan/token.ts';
import { type Assumption, FROM_DATE_BEFORE } from './assumption.ts';
import type { DateHints, DateReading } from './claim.ts';
import type { Context } from './context.ts';
import { wordAt } from './distance.ts';
import { eventOf } from './event.ts';
import { findWhens, type When } from './when.ts';

export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly reading: DateReading;
  readonly hints: DateHints;
  readonly assumed: readonly Assumption[];
  readonly when: When;
}

export function findDates(sentence: Sentence, context: Context): FoundDate[] {
  const whens = findWhens(sentence, context).filter((when) => !isDateline(sentence, when));
  const intervals = joinIntervals(sentence, whens);
  return intervals.flatMap((when) => {
    const [telling, at] = tellingOf(sentence, when, context);
    const event = eventOf(telling, at, whens, context);
    // The day on which somebody said something who is not named is no part of the story.
    if (event.anonymous && event.id === 'statement') return [];
    const own = telling === sentence;
    const from = own ? Math.min(when.from, event.nearFrom) : when.from;
    return [
      {
        from,
        to: own ? Math.max(when.to, event.nearTo) : when.to,
        when,
        reading: { event: event.id, from: when.first, to: when.last, party: event.party },
        hints: {
          alternatives: event.alternatives,
          rivals: event.rivals,
          actor: event.actor,
          doer: event.doer,
          byStranger: event.byStranger,
          cueDistance: event.cueDistance,
          qualified: event.qualified,
          parties: event.parties,
          persons: context.recent.filter((id) => context.partyKind(id) === 'person'),
          things: event.things,
          yearGiven: when.yearGiven,
          orWeekBefore: when.orWeekBefore === true,
          calendar:
            sentence.tokens.slice(when.from, when.to).some((token) => token.kind === 'number') ||
            termsOf(sentence, 'month').some((month) => month.from >= when.from && month.to <= when.to) ||
            // A day counted from the one before it is as good as written out.
            when.assumed.includes(FROM_DATE_BEFORE),
        },
        assumed: event.assumed === null ? when.assumed : [...when.assumed, event.assumed],
      },
    ];
  });
}

/** "That was on 5 January.": of what the sentence before tells at its end. */
function tellingOf(sentence: Sentence, when: When, context: Context): readonly [Sentence, When] {
  const [earlier] = context.earlier;
  const bare =
    ['that', 'this', 'it'].includes(wordAt(sentence, 0)) &&
    ['was', 'happened'].includes(wordAt(sentence, 1)) &&
    when.from <= 4 &&
    ['', '.', ',', ';'].includes(wordAt(sentence, when.to));
  if (!bare || earlier === undefined) return [sentence, when];
  const end = earlier.tokens.length - (earlier.tokens.at(-1)?.kind === 'mark' ? 1 : 0);
  return [earlier, { ...when, from: end, to: end }];
}

/** "SEATTLE, March 3 -" or "12 March 2021 |": when it was written, not when anything happened. */
function isDateline(sentence: Sentence, when: When): boolean {
  const first = sentence.tokens[0];
  return (
    when.from <= 5 &&
    first !== undefined &&
    first.raw.length > 2 &&
    first.raw === first.raw.toUpperCase() &&
    ['-', '–', '—', '(', '|'].includes(wordAt(sentence, when.to))
  );
}

/** "between February 2020 and June 2021", "from 2011 to 2018": one interval. Days that no "between" joins stay two dates. */
function joinIntervals(sentence: Sentence, whens: readonly When[]): When[] {
  const joined: When[] = [];
  for (let i = 0; i < whens.length; i += 1) {
    const when = whens[i];
    const next = whens[i + 1];
    if (when === undefined) break;
    // "today, Wednesday, March 10": one day, told twice.
    const before = joined.at(-1);
    if (
      before !== undefined &&
      before.first === when.first &&
      before.last === when.last &&
      when.from - before.to <= 1 &&
      (when.from === before.to || wordAt(sentence, before.to) === ',')
    ) {
      joined[joined.length - 1] = { ...when, from: before.from };
      continue;
    }
    const opener = wordAt(sentence, when.from - 1);
    const link = next ? wordAt(sentence, when.to) : '';
    if (
      next &&
      next.from === when.to + 1 &&
      ((opener === 'between' && link === 'and') ||
        (when.precision !== 'day' && ((opener === 'from' && ['to', 'until'].includes(link)) || link === '–')))
    ) {
      joined.push({ ...when, from: when.from - 1, to: next.to, last: next.last, precision: 'days' });
      i += 1;
    } else {
      joined.push(when);
    }
  }
  return joined;
}

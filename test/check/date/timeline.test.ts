import { describe, expect, it } from 'vitest';
import { onTimeline } from '../../../src/check/date/timeline.ts';
import type { DateClaim } from '../../../src/claims/claim.ts';
import type { Event } from '../../../src/vocabulary.ts';
import { facts } from '../../engine.ts';

/** Somebody on a day; what was done is told by `event`. */
function claim(doer: string | null, event: Event, from: string, to = from): DateClaim {
  return {
    kind: 'date',
    start: 0,
    end: 1,
    quote: 'x',
    sentence: { start: 0, end: 1 },
    speaker: null,
    stance: 'asserted',
    made: null,
    otherCase: null,
    anchored: true,
    assumed: [],
    reading: { event, from, to, party: doer },
    hints: {
      things: '',
      persons: [],
      alternatives: [],
      rivals: [],
      actor: doer,
      doer,
      byStranger: false,
      qualified: false,
      cueDistance: 1,
      parties: [],
      yearGiven: true,
      calendar: true,
      orWeekBefore: false,
    },
  };
}

const decided = (one: DateClaim, published = '2022-03-02') => onTimeline(one, facts, published, (a, b) => a === b);

describe('a day that its words do not settle', () => {
  it('is supported where the party has that day on file', () => {
    const verdict = decided(claim('microsoft', 'statement', '2021-03-02'));
    expect(verdict?.rating).toBe('supported');
    expect(verdict?.facts[0]).toBeDefined();
  });

  it.each<[string, DateClaim]>([
    ['nobody', claim(null, 'statement', '2021-03-02')],
    ['another day', claim('uk-ncsc', 'statement', '2019-05-05')],
    ['a party that did nothing that day', claim('divd', 'statement', '2021-07-19')],
    ['more than a week', claim('microsoft', 'statement', '2021-02-20', '2021-03-20')],
    ['a plain event that another of the party’s does not excuse', claim('microsoft', 'extradition', '2021-03-02')],
    ['another affair', { ...claim('microsoft', 'statement', '2021-03-02'), otherCase: 'solarwinds' }],
  ])('is left open for %s', (_, one) => expect(decided(one)).toBeNull());

  it('rests on nothing that was not yet public', () => {
    expect(decided(claim('uk', 'statement', '2021-07-19'), '2021-07-21')?.rating).toBe('supported');
    expect(decided(claim('uk', 'statement', '2021-07-19'), '2021-03-20')).toBeNull();
  });
});

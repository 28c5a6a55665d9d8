import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS, ENGLISH } from '../../../src/language/en/index.ts';
import { governmentOf, PLACES } from '../../../src/language/en/places.ts';
import type { EntryOf, EntryType } from '../../../src/language/entry.ts';
import { COMPARATORS, EVENTS, RELATIONS, STATES, UNITS } from '../../../src/vocabulary.ts';

function meaningsOf<T extends EntryType>(phrase: string, type: T): EntryOf<T>[] {
  return ENGLISH.filter(([words, entry]) => words === phrase && entry.type === type).map(([, entry]) => entry as EntryOf<T>);
}

/** Every entry that stands on a closed list, and the list. */
const LISTS = { unit: UNITS, state: STATES, comparator: COMPARATORS, event: EVENTS, rung: RELATIONS } as const;

const ORDERS: readonly (readonly [string, number, number])[] = [
  ['hundreds', 100, 999],
  ['thousands', 1000, 9999],
  ['tens of thousands', 10000, 99999],
  ['hundreds of thousands', 100000, 999999],
];

const NUMBERS: readonly (readonly [string, number])[] = [
  ['zero', 0],
  ['twelve', 12],
  ['twenty', 20],
  ['ninety-nine', 99],
  ['a quarter of a million', 250000],
  ['half a million', 500000],
  ['a dozen', 12],
];

describe('the tables of English', () => {
  it('hold no empty phrase and no blank at the ends of one', () => {
    expect(ENGLISH.filter(([phrase]) => phrase === '' || phrase !== phrase.trim())).toEqual([]);
  });

  it.each(Object.entries(LISTS))('use only what the closed list of a %s has', (type, list) => {
    const ids = ENGLISH.flatMap(([, entry]) => (entry.type === type && 'id' in entry ? [entry.id] : []));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !(list as readonly string[]).includes(id))).toEqual([]);
  });

  it('give one phrase one meaning of each type', () => {
    const seen = new Map<string, string>();
    const twofold: string[] = [];
    for (const [phrase, entry] of ENGLISH) {
      if (!['unit', 'comparator', 'number', 'order', 'month', 'weekday', 'rung'].includes(entry.type)) continue;
      const key = `${entry.type} ${'side' in entry ? entry.side : ''} ${phrase}`;
      const meaning = JSON.stringify(entry);
      if (seen.has(key) && seen.get(key) !== meaning) twofold.push(key);
      seen.set(key, meaning);
    }
    expect(twofold).toEqual([]);
  });

  it.each(ORDERS)('%s are from %i to %i', (phrase, min, max) =>
    expect(meaningsOf(phrase, 'order')).toMatchObject([{ min, max }]),
  );

  it.each(NUMBERS)('%s is %i', (phrase, value) => expect(meaningsOf(phrase, 'number')).toMatchObject([{ value }]));

  it('have every month and weekday', () => {
    const values = (type: 'month' | 'weekday') =>
      new Set(ENGLISH.flatMap(([, entry]) => (entry.type === type ? [entry.value] : [])));
    expect([...values('month')].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect([...values('weekday')].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('have abbreviations in lower case and without their last dot', () => {
    expect([...ABBREVIATIONS].filter((word) => word !== word.toLowerCase() || word.endsWith('.'))).toEqual([]);
  });
});

describe('places', () => {
  it('have one entry each', () => expect(new Set(PLACES.map(({ id }) => id)).size).toBe(PLACES.length));

  it.each([
    ['US', 'us'],
    ['New Zealand', 'new-zealand'],
    ['Czech Republic', 'czech-republic'],
  ])('the government of %s is %s', (id, party) => expect(governmentOf(id)).toBe(party));
});

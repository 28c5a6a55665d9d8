import { describe, expect, it } from 'vitest';
import { judgementsOf } from '../../engine.ts';

const ratings = (text: string, published: string) => judgementsOf('date', text, published).map(({ rating }) => rating);

describe('a day that the attack is told by', () => {
  it('is meant where the sentence is about the attack', () =>
    expect(ratings('For administrators of Exchange servers the hack will always be 2 March 2021.', '2021-04-20')).toEqual([
      'supported',
    ]));

  it.each([
    'For administrators of Exchange servers the hack will always be 11 March 2021.',
    'For administrators of printers the outage will always be 2 March 2021.',
    'Dubex hired a specialist for the Exchange hack on 2 March 2021.',
  ])('is not where another is told, or somebody acts, or it is about something else: %s', (text) =>
    expect(ratings(text, '2021-04-20')).toEqual([]),
  );
});

describe('a start weeks after every start on file', () => {
  it('needs context', () =>
    expect(ratings('The attack on Exchange, which began last week, goes on.', '2021-03-11')).toEqual(['missing-context']));

  it.each([
    'The attack on Exchange, which began in January, goes on.',
    'The sale of Exchange licences, which began last week, goes on.',
  ])('is not said of: %s', (text) => expect(ratings(text, '2021-03-11')).not.toContain('missing-context'));
});

import { describe, expect, it } from 'vitest';
import { createFound } from '../../extension/reader/found.ts';
import type { Placed, Reading } from '../../extension/reader/reading.ts';
import type { Rating } from '../../src/vocabulary.ts';

/** As much of a finding as is looked at here. */
function place(id: string, rating: Rating, quote: string): Placed {
  const claim = { quote, start: 10, sentence: { start: 0 } };
  return { finding: { id, rating, rule: 'figure/value', claim } } as unknown as Placed;
}

function foundWith(...placed: readonly Placed[]) {
  const found = createFound();
  found.reading = { placed } as unknown as Reading;
  return found;
}
const ids = (placed: readonly Placed[]) => placed.map(({ finding }) => finding.id);

const RIGHT = place('1', 'supported', 'four flaws');
const WRONG = place('2', 'refuted', '3 million');

describe('what is found', () => {
  it('is nothing before the page is read', () => expect(createFound().placed()).toEqual([]));

  it('is marked and gone through as the density says', () => {
    const found = foundWith(RIGHT, WRONG);
    const at = (density: 'all' | 'differences' | 'panel' | 'off') => {
      found.looks = { ...found.looks, density };
      return [ids(found.marked()), ids(found.gone())];
    };
    expect(at('all')).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
    expect(at('differences')).toEqual([['2'], ['2']]);
    expect(at('panel')).toEqual([[], ['1', '2']]);
    expect(at('off')).toEqual([[], []]);
  });

  it('is not found any more where the person hid it, also when a later reading numbers it otherwise', () => {
    const found = foundWith(RIGHT, WRONG);
    found.hide(WRONG.finding);
    expect(ids(found.placed())).toEqual(['1']);
    found.reading = { placed: [place('7', 'refuted', '3 million'), place('8', 'refuted', '5 million')] } as unknown as Reading;
    expect(ids(found.placed())).toEqual(['8']);
    expect(found.byId('7')).toBeUndefined();
    found.hide(null);
    expect(ids(found.placed())).toEqual(['7', '8']);
  });
});

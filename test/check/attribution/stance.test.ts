import { describe, expect, it } from 'vitest';
import { judgementsOf } from '../../engine.ts';

const DAY = '2021-07-21';

describe('weaker stances', () => {
  it.each([
    ['NATO acknowledged the statements of its allies.', 'supported'],
    ['Japan supported the statements of the US and the UK.', 'supported'],
    // Whoever accused condemns as well.
    ['Britain condemned the Exchange hack.', 'supported'],
    ['President Biden said the Chinese government was protecting those who did it.', 'supported'],
    ['Microsoft said other groups beyond Hafnium were exploiting the flaws.', 'supported'],
  ])('%s: %s', (text, rating) => expect(judgementsOf('attribution', text, DAY).map((one) => one.rating)).toEqual([rating]));

  it('of somebody not on file bear no rating against them', () => {
    const ratings = judgementsOf('attribution', 'Peru condemned the Exchange hack.', DAY).map(({ rating }) => rating);
    expect(ratings.filter((rating) => rating !== 'not-enough-evidence')).toEqual([]);
  });
});

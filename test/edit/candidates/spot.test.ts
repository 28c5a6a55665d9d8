import { describe, expect, it } from 'vitest';
import { asStart, distance, endOfWords, findName, firstLetter, isBritish } from '../../../src/edit/candidates/spot.ts';
import { spotOf } from './spots.ts';

describe('a spot', () => {
  const spot = spotOf('• The US blamed Iran for the Exchange hack!', '2021-07-22');

  it('knows where words begin and end', () => {
    expect(spot.text.charAt(firstLetter(spot))).toBe('T');
    expect(spot.text.slice(0, endOfWords(spot)).endsWith('hack')).toBe(true);
  });

  it('writes a capital where a sentence begins, and nowhere else', () => {
    expect(asStart(spot, firstLetter(spot), 'at least')).toBe('At least');
    expect(asStart(spot, firstLetter(spot) + 4, 'at least')).toBe('at least');
  });

  it('finds a name, the last before the claim’s end', () => {
    const at = findName(spot, 'Iran');
    expect(at && spot.text.slice(at.start, at.end)).toBe('Iran');
    expect(findName(spot, 'Russia')).toBeNull();
    expect(findName(spot, '')).toBeNull();
  });

  it.each([
    [{ start: 0, end: 3 }, { start: 5, end: 9 }, 2],
    [{ start: 5, end: 9 }, { start: 0, end: 3 }, 2],
    [{ start: 0, end: 6 }, { start: 5, end: 9 }, 0],
  ])('measures from %j to %j', (a, b, letters) => expect(distance(a, b)).toBe(letters));

  it('knows British spelling from American', () => {
    expect(isBritish(spotOf('The organisation said that the US blamed Iran for the Exchange hack.', '2021-07-22'))).toBe(true);
    expect(isBritish(spotOf('The organization promised that the US blamed Iran for the Exchange hack.', '2021-07-22'))).toBe(
      false,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { toLightness } from '../../extension/reader/theme.ts';
import { toPieces, unseenDifferences } from '../../extension/ui/emphasis.ts';
import { isWebAddress, opensAtPassage, toDayWords, toVerified } from '../../extension/ui/words.ts';
import type { Reason } from '../../src/check/finding.ts';
import { speak } from '../words.ts';

speak('en');

const differing = (value: string, words: string[]) =>
  toPieces(value, words)
    .filter(({ differs }) => differs)
    .map(({ text }) => text);

describe('the differing words of a value', () => {
  it.each([
    ['at least 30,000 organizations, worldwide', ['worldwide'], ['worldwide']],
    ['US organizations', ['us'], ['US']],
    ['thus far', ['us'], []],
    ['servers', ['organizations'], []],
    ['servers in Germany', ['Germany', 'servers'], ['servers', 'Germany']],
    ['from China', ['from China', 'China'], ['from China']],
    ['anything', [''], []],
  ])('of “%s” given %j are %j', (value, words, expected) => {
    expect(differing(value, words)).toEqual(expected);
  });

  it('never lose or change a character', () => {
    const value = 'İstanbul, 30,000 “servers”';
    expect(
      toPieces(value, ['30,000', 'servers', 'i'])
        .map(({ text }) => text)
        .join(''),
    ).toBe(value);
  });
});

describe('differences that the values do not show', () => {
  const reason = (claimed: string | null, source: string | null): Reason => ({
    code: 'scope-differs',
    claimed,
    source,
    text: '',
  });

  it.each([
    ['both are in the values', [reason('worldwide', 'US')], []],
    ['one is missing', [reason('worldwide', 'Germany')], [{ claimed: 'worldwide', source: 'Germany' }]],
    ['they are the values', [reason('30,000 worldwide', '30,000 in the US')], []],
    ['there is only one', [reason('worldwide', null)], []],
  ])('when %s', (_, reasons, expected) => {
    expect(unseenDifferences(reasons, '30,000 worldwide', '30,000 in the US')).toEqual(expected);
  });
});

describe('words on screen', () => {
  it.each([
    ['2021-03-05', '5 March 2021'],
    ['2021-03', 'March 2021'],
    ['2021', '2021'],
    ['2021-13-05', '2021'],
  ])('%s is %s', (day, words) => {
    expect(toDayWords(day)).toBe(words);
  });

  it.each([
    ['own-page', null, 'Read on the source’s own page'],
    ['full-copy', 'https://www.myarchway.com/a', 'Read in a full copy at myarchway.com'],
    ['quotation', 'https://example.org/a', 'As quoted by example.org'],
    ['quotation', 'no address', 'As quoted by others'],
    ['unverified', null, 'Not verified: nobody has seen these words at the source'],
  ])('%s seen at %s reads “%s”', (verified, seenAt, words) => {
    expect(toVerified({ verified, seenAt })).toBe(words);
  });

  it('only addresses of the web become links', () => {
    expect(isWebAddress('https://example.org/#:~:text=a')).toBe(true);
    expect(isWebAddress('javascript:alert(1)')).toBe(false);
    expect(isWebAddress('data:text/html,x')).toBe(false);
    expect(opensAtPassage('https://example.org/#:~:text=a')).toBe(true);
    expect(opensAtPassage('https://example.org/')).toBe(false);
  });
});

describe('lightness of a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.87)', 0],
    ['oklch(0.9 0.02 90)', 0.9],
    ['color(srgb 1 1 1)', 1],
    ['lab(50 0 0)', 0.5],
  ])('%s is %s', (colour, lightness) => {
    expect(toLightness(colour)).toBeCloseTo(lightness, 2);
  });

  it('of an unknown notation is unknown', () => {
    expect(toLightness('currentcolor')).toBeNull();
    expect(toLightness('hwb(1 2 3)')).toBeNull();
  });
});

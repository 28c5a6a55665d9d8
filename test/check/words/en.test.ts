import { describe, expect, it } from 'vitest';
import { toReason } from '../../../src/check/sentence.ts';
import { difference } from '../../../src/check/verdict.ts';
import { ENGLISH } from '../../../src/check/words/en.ts';
import { PART } from '../../../src/claims/claim.ts';

describe('whom a number is for, in English', () => {
  it.each([
    ['worldwide', 'US', 'The article gives the number for the whole world; the source gives it for the US.'],
    ['Germany', 'Netherlands', 'The article gives the number for Germany; the source gives it for the Netherlands.'],
    [
      'ESET customers',
      'worldwide',
      'The article gives the number for a sample (ESET customers); the source gives it for the whole world.',
    ],
    ['Asia and Europe', 'UK', 'The article gives the number for Asia and Europe; the source gives it for the UK.'],
    ['US and Canada', 'US', 'The article gives the number for the US and Canada; the source gives it for the US.'],
    [PART, 'worldwide', 'The article gives the number for a part of the whole; the source gives it for the whole world.'],
    ['unspecified', 'US', 'The article gives the number for no place in particular; the source gives it for the US.'],
  ])('%s and %s', (claimed, source, text) =>
    expect(toReason(difference('scope-differs', { scope: claimed }, { scope: source }), ENGLISH).text).toBe(text),
  );

  it('has the places themselves as its values', () =>
    expect(toReason(difference('scope-differs', { scope: 'worldwide' }, { scope: 'US' }), ENGLISH)).toMatchObject({
      claimed: 'worldwide',
      source: 'US',
    }));
});

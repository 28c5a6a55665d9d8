import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MILDEST_FIRST, RATING_NAMES, ratingName } from '../../src/report/rating-names.ts';
import { LANGUAGES, RATINGS } from '../../src/vocabulary.ts';
import { messagesOf } from '../words.ts';

const spoken = LANGUAGES.filter((language) => readdirSync('manifest/locales').includes(language));

it.each(spoken)('the ratings are called in %s as on screen', (language) => {
  const messages = messagesOf(language);
  for (const rating of RATINGS)
    expect(ratingName(rating, language)).toBe(messages[`rating_${rating.replaceAll('-', '_')}`]?.message);
});

it('they are called otherwise in German', () => {
  for (const rating of RATINGS) expect(ratingName(rating, 'de')).not.toBe(RATING_NAMES[rating]);
});

it('their order has all of them', () => expect([...MILDEST_FIRST].sort()).toEqual([...RATINGS].sort()));

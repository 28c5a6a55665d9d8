import { describe, expect, it } from 'vitest';
import { dayEdits, isDate } from '../../../src/edit/candidates/day.ts';
import { made, spotOf } from './spots.ts';

function results(text: string, published = '2021-07-21'): string[] {
  const spot = spotOf(text, published);
  return spot.decided
    .filter(isDate)
    .slice(0, 1)
    .flatMap((fact) => made(spot, dayEdits(spot, fact)));
}

describe('dayEdits', () => {
  it.each<[string, string, string?]>([
    // As the article writes days.
    ['Microsoft released the patches on 9 February 2021.', 'Microsoft released the patches on 2 March 2021.'],
    ['Microsoft released the patches on February 9, 2021.', 'Microsoft released the patches on March 2, 2021.'],
    [
      'Microsoft released the emergency patches for Exchange on 9 March.',
      'Microsoft released the emergency patches for Exchange on 2 March.',
      '2021-03-15',
    ],
    [
      'On 12 July the UK accused China of the Exchange hack.',
      'On 19 July the UK accused China of the Exchange hack.',
      '2021-07-25',
    ],
    [
      'Hackers have exploited the Exchange flaws since 6 January, Volexity says.',
      'Hackers have exploited the Exchange flaws since 3 January, Volexity says.',
      '2021-03-20',
    ],
    // A day for a month takes another preposition.
    [
      'The indictment of Xu Zewei over the Hafnium hacks was unsealed in November 2023.',
      'The indictment of Xu Zewei over the Hafnium hacks was unsealed on July 8, 2025.',
      '2025-07-09',
    ],
    // A month for a month.
    [
      'The indictment of Xu Zewei over the Hafnium hacks was returned by a grand jury in March 2022.',
      'The indictment of Xu Zewei over the Hafnium hacks was returned by a grand jury in November 2023.',
      '2025-07-09',
    ],
  ])('%s', (text, result, published) => expect(results(text, published)).toContain(result));

  it('has several ways to say when something began', () => {
    expect(results('The Exchange attack happened in March 2021.')).toContain(
      'The Exchange attack happened in January and February 2021.',
    );
  });

  it('leaves the full stop behind a month alone', () => {
    expect(results('The Exchange attack happened in March.').every((text) => text.endsWith('.'))).toBe(true);
  });
});

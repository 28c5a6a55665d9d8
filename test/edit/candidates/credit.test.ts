import { describe, expect, it } from 'vitest';
import { creditEdits, speakerEdits } from '../../../src/edit/candidates/credit.ts';
import { made, spotOf } from './spots.ts';

describe('creditEdits', () => {
  it.each<[string, string[]]>([
    [
      'At least 30,000 organisations in the US were hacked.',
      [
        'At least 30,000 organisations in the US were hacked, according to KrebsOnSecurity.',
        'According to KrebsOnSecurity, at least 30,000 organisations in the US were hacked.',
      ],
    ],
    // Where the clause ends, as well.
    [
      'At least 30,000 organisations in the US were hacked, which surprised nobody.',
      [
        'At least 30,000 organisations in the US were hacked, which surprised nobody, according to KrebsOnSecurity.',
        'At least 30,000 organisations in the US were hacked, according to KrebsOnSecurity, which surprised nobody.',
        'According to KrebsOnSecurity, at least 30,000 organisations in the US were hacked, which surprised nobody.',
      ],
    ],
  ])('%s', (text, results) => {
    const spot = spotOf(text, '2021-07-21', 'estimate-as-fact');
    expect(made(spot, creditEdits(spot, 'KrebsOnSecurity'))).toEqual(results);
  });

  it('does not credit twice over, nor who is named already', () => {
    const spot = spotOf(
      'At least 30,000 organisations in the US were hacked, according to one count.',
      '2021-07-21',
      'estimate-as-fact',
    );
    expect(made(spot, creditEdits(spot, 'KrebsOnSecurity')).filter((text) => /according to .*according to/i.test(text))).toEqual(
      [],
    );
    expect(creditEdits(spot, 'one count')).toEqual([]);
  });
});

describe('speakerEdits', () => {
  it('names who gave the number, and does not let the press confirm', () => {
    const spot = spotOf('Microsoft has confirmed over 30,000 victims in the United States.', '2021-03-12');
    expect(made(spot, speakerEdits(spot, 'krebs'))).toEqual([
      'KrebsOnSecurity has reported over 30,000 victims in the United States.',
    ]);
  });

  it('takes the article with the name', () => {
    const spot = spotOf(
      'The White House said over a quarter of a million servers were affected worldwide.',
      '2021-07-21',
      'credited-to-another',
    );
    expect(made(spot, speakerEdits(spot, 'microsoft'))).toEqual([
      'Microsoft said over a quarter of a million servers were affected worldwide.',
    ]);
  });
});

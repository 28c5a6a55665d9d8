import { describe, expect, it } from 'vitest';
import { quotationEdits } from '../../../src/edit/candidates/quotation.ts';
import { made, spotOf } from './spots.ts';

const TEXT =
  'The Foreign Office said that “Chinese state-backed actors were responsible for gaining full access to computer networks”.';

describe('quotationEdits', () => {
  const spot = spotOf(TEXT, '2021-07-21', 'quotation-altered');
  const [reason] = spot.finding.reasons.filter(({ code }) => code === 'quote-altered');

  it('puts the source’s words in, as far as the quotation went, or all of them', () => {
    const [part, whole] = made(spot, quotationEdits(spot, reason?.claimed ?? '', reason?.source ?? ''));
    expect(part).toBe(
      'The Foreign Office said that “Chinese state-backed actors were responsible for gaining access to computer networks”.',
    );
    expect(whole).toContain(`“${reason?.source}”`);
  });

  it('has nothing where the words do not stand in the sentence', () =>
    expect(quotationEdits(spot, 'other words', 'words')).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { readAdmitting } from '../../../src/claims/attribution/admitting.ts';
import { line, readerOf } from './reader.ts';

describe('what the accused is said to have admitted', () => {
  it.each([
    ['China has admitted its part in the Exchange hack.', ['china: acknowledges']],
    ['The Chinese foreign ministry conceded that its contractors had overstepped.', ['china-mfa: acknowledges']],
    ['Xu Zewei confessed his role in the Exchange attack.', ['xu-zewei: acknowledges']],
    ['China has not admitted its part in the Exchange hack.', []],
    ['China admitted Taiwan’s delegation to the conference.', []],
    ['Microsoft admitted that the hackers had been in its source code.', []],
    ['China owned up.', []],
  ])('%s', (text, lines) => expect(readAdmitting(readerOf(text)).map(line)).toEqual(lines));

  it('needs no word of the deed where it was told just before', () => {
    const given = { justAccused: true };
    expect(readAdmitting(readerOf('China has owned up.', given)).map(line)).toEqual(['china: acknowledges']);
  });
});

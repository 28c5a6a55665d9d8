import { expect, it } from 'vitest';
import { linesOf } from '../../engine.ts';

it.each([
  ['Volexity said the attacks on Exchange resembled earlier activity by Chinese hackers.', ['volexity: activity']],
  [
    'Hackers backed by the Chinese government have run ransomware attacks on companies, the White House said.',
    ['us-white-house: other'],
  ],
  ['The FBI mentions Hafnium in its affidavit on the Exchange web shells.', ['us-fbi: other']],
  // An accusation stays one, whatever else the sentence says.
  [
    'The White House said hackers backed by the Chinese government were behind the Exchange hack, and spoke of ransomware.',
    ['us-white-house: state-backed'],
  ],
  ['Microsoft blamed Hafnium for the Exchange attack.', ['microsoft: named-cluster']],
])('%s', (text, lines) => expect(linesOf('attribution', text)).toEqual(lines));

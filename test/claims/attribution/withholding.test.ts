import { expect, test } from 'vitest';
import { linesOf } from '../../engine.ts';

test.each([
  ['It remains unclear who was behind the Exchange attack, ESET said.', ['eset: declines']],
  ['The attackers have not been identified.', ['-: declines']],
  ['The FBI described the intruders only as one early hacking group.', ['us-fbi: declines']],
  ['The statement is not an attribution, NATO said.', ['nato: declines']],
  ['Washington has yet to reach a conclusion on who was behind the Exchange attack.', ['us: declines']],
  ['Asked who was behind the Exchange attack, the NCSC would not comment.', ['uk-ncsc: declines']],
  ['The FBI was asked who was behind the Exchange attack. It would not say.', ['us-fbi: declines']],
] as const)('%s', (text, lines) => expect(linesOf('attribution', text, '2021-03-12')).toEqual(lines));

test.each([
  'It remains unclear when the patch will come.',
  'The victims have not been identified.',
  'The FBI described the firm only as a small one.',
  'The statement is not an offer, Microsoft said.',
  'Washington has yet to reach a conclusion on prices.',
  'Asked when the patch would come, the firm would not comment.',
])('leaves: %s', (text) => expect(linesOf('attribution', text, '2021-03-12')).toEqual([]));

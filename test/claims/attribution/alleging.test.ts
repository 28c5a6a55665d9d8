import { expect, test } from 'vitest';
import { linesOf } from '../../engine.ts';

const DAY = '2025-07-10';
const XU = 'Xu Zewei denies the charges over the Exchange hack. ';

test.each([
  ['Prosecutors say the two men exploited flaws in Exchange.', ['us-doj: persons-charged']],
  ['Xu Zewei, the Justice Department says, was among those who exploited Exchange.', ['us-doj: persons-charged']],
  ['Xu Zewei is alleged to have hacked Exchange servers.', ['-: persons-charged']],
  ['The indictment also charges Zhang Yu.', ['-: persons-charged']],
  ['Xu Zewei faces nine counts over the Exchange attacks.', ['-: persons-charged']],
] as const)('%s', (text, lines) => expect(linesOf('attribution', `${XU}${text}`, DAY)).toEqual(['xu-zewei: denies', ...lines]));

test.each([
  'Prosecutors say the two men met in a flat.',
  'Xu Zewei, the Justice Department says, worked for Shanghai Powerock.',
  'Xu Zewei is alleged to like tea, but nobody knows.',
  'The shop also charges Zhang Yu a fee.',
  'Xu Zewei faces a judge on Monday.',
  'The two men used the back door of the hotel.',
])('leaves: %s', (text) => expect(linesOf('attribution', `${XU}${text}`, DAY)).toEqual(['xu-zewei: denies']));

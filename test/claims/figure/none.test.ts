import { expect, it } from 'vitest';
import { linesOf } from '../../engine.ts';

it.each([
  ['No federal agencies in the US were compromised through Exchange.', ['exactly 0 agencies compromised US']],
  ['The FBI patched no servers in the Exchange operation.', ['exactly 0 servers patched unspecified']],
  ['No British minister has said who attacked the Exchange servers.', []],
  ['There is no patch for the Exchange servers.', []],
])('%s', (text, lines) => expect(linesOf('figure', text)).toEqual(lines));

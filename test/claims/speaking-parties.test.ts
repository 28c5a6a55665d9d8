import { expect, test } from 'vitest';
import { speakingParties } from '../../src/claims/speaking-parties.ts';
import { contextOf, sentenceOf } from '../engine.ts';

const partiesOf = (text: string) => speakingParties(sentenceOf(text), contextOf(text)).map(({ id, name }) => `${id}: ${name}`);

test.each([
  ['Microsoft blames Hafnium', ['microsoft: Microsoft']],
  ['Britain, Canada accuse China of Exchange hack', ['uk: Britain', 'canada: Canada', 'china: China']],
  ['Washington joins London in naming China', ['us: Washington', 'uk: London', 'china: China']],
  ['The embassy called the claims of the British a smear by Beijing', ['china: the Chinese embassy', 'china: Beijing']],
])('%s', (text, expected) => expect(partiesOf(text)).toEqual(expected));

test.each([
  ['a product is no speaker', 'Microsoft Exchange servers were hacked'],
  ['nor is a place where something was', 'Servers in Britain and across Canada were hacked'],
  ['nor a firm or a paper called after a place', 'US organisations were hacked, a London firm told the Washington Post'],
  ['nor a culprit', 'Hafnium struck again'],
])('%s', (_, text) => expect(partiesOf(text)).toEqual([]));

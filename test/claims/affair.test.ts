import { describe, expect, it } from 'vitest';
import { hasDenial, hitsElsewhere, isAnchored, sisterOf, toldApart } from '../../src/claims/affair.ts';
import { ANOTHER_CASE } from '../../src/claims/claim.ts';
import { sentenceOf } from '../engine.ts';

/** From the first word of `part` to the last, as tokens. */
const spanIn = (text: string, part: string) => {
  const { tokens } = sentenceOf(text);
  const start = text.indexOf(part);
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findIndex((token) => token.start >= start + part.length);
  return { from, to: to < 0 ? tokens.length : to };
};

it.each([
  ['China was behind the Exchange hack.', true],
  ['Britain blamed China for the attack.', true],
  ['Britain blamed China for an attack on its ports.', false],
  ['In 2017 China was behind the hack.', false],
])('%s is tied to this attack: %s', (text, tied) => expect(isAnchored(sentenceOf(text))).toBe(tied));

it.each([
  ['APT40 hacked universities.', 'apt40-indictment'],
  ['APT40 was behind the Exchange hack.', null],
  ['Hafnium hacked Exchange servers.', null],
])('%s: sister case %s', (text, id) => expect(sisterOf(sentenceOf(text))).toBe(id));

describe('charges', () => {
  it.each([
    ['Four Chinese nationals were charged over the Exchange hack.', null],
    ['Four Chinese nationals were charged.', ANOTHER_CASE],
    ['The US blamed China for the Exchange hack, and charged four Chinese nationals.', ANOTHER_CASE],
    ['Britain blamed China for the Exchange hack.', null],
    ['Four MSS hackers were charged with breaking into Exchange servers.', null],
    ['Four men were charged with working for the ministry to hack companies that run Exchange.', ANOTHER_CASE],
    ['Four Chinese nationals were charged with hacking universities.', ANOTHER_CASE],
  ])('%s', (text, apart) => expect(toldApart(sentenceOf(text), undefined, undefined)).toBe(apart));
});

it.each([
  ['The EU did not blame China for the hack.', 'blame China', true],
  ['NATO stopped short of blaming China.', 'blaming China', true],
  ['Britain blamed China for the hack.', 'blamed China', false],
])('%s denies something of it: %s', (text, part, denied) => expect(hasDenial(sentenceOf(text), spanIn(text, part))).toBe(denied));

it.each([
  ['APT40 was behind the hack of its parliament.', 'APT40 was behind', true],
  ['China was behind the hack of Microsoft Exchange.', 'China was behind', false],
  ['Mandiant blamed the attack on China.', 'Mandiant blamed', false],
])('%s hits somebody else: %s', (text, part, elsewhere) =>
  expect(hitsElsewhere(sentenceOf(text), spanIn(text, part))).toBe(elsewhere),
);

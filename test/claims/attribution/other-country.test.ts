import { describe, expect, it } from 'vitest';
import { readOtherCountry } from '../../../src/claims/attribution/other-country.ts';
import { readerOf } from './reader.ts';

const accused = (text: string) =>
  readOtherCountry(readerOf(text)).map(({ reading }) => `${reading.accuser?.party ?? '-'}: ${reading.accused?.party}`);

describe('a country that no source names', () => {
  it.each([
    ['The US has blamed Iran for the Exchange hack.', ['us: iran']],
    ['Russia was behind the Exchange hack.', ['-: russia']],
    ['It was Russia’s foreign intelligence service that masterminded the assault on Exchange, Britain said.', ['uk: russia']],
    ['The Exchange hack was ordered by North Korea, London said.', ['uk: north-korea']],
    ['Russian hackers were identified by Microsoft as the first to exploit the Exchange flaws.', ['microsoft: russia']],
    ['Microsoft named Iran’s spies as the culprits of the Exchange hack.', ['microsoft: iran']],
    ['Microsoft named Russia as a market for Exchange.', []],
    // Told of another affair, denied, doubted, suspected, or accused by that country.
    ['The US blamed Russia for SolarWinds before the Exchange hack.', []],
    ['The US has not blamed Iran for the Exchange hack.', []],
    ['Perhaps Russia was behind the Exchange hack.', []],
    ['Some suspected Russia of the Exchange hack.', []],
    ['Russia blamed the US for the Exchange hack.', []],
    ['The government attributed that attack to Russia.', []],
    ['Russia has 3,000 Exchange servers.', []],
  ])('%s', (text, found) => expect(accused(text)).toEqual(found));
});

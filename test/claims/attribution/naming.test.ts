import { describe, expect, it } from 'vitest';
import { readNaming } from '../../../src/claims/attribution/naming.ts';
import { readerOf } from './reader.ts';

const aliases = (text: string) =>
  readNaming(readerOf(text)).map(({ reading }) => `${reading.accused?.party} as ${reading.alias?.name}`);

describe('another name for the group', () => {
  it.each([
    ['Hafnium, also known as APT40, broke into Exchange.', ['hafnium as APT40']],
    ['Hafnium is just another name for APT40.', ['hafnium as APT40']],
    ['Hafnium, now better known as Salt Typhoon, was behind it.', ['hafnium as Salt Typhoon']],
    ['APT31, alias Hafnium, was behind it.', ['hafnium as APT31']],
    ['Microsoft has renamed Hafnium, which it now calls Volt Typhoon.', ['hafnium as Volt Typhoon']],
    // Its own name.
    ['Hafnium, now known as Silk Typhoon, was behind it.', []],
    ['Microsoft calls the group Hafnium.', []],
    // Told apart.
    ['Hafnium is not known as APT40.', []],
    ['Hafnium is another group than the one known as APT40.', []],
    ['Hafnium struck first; a group known as APT31 followed.', []],
    ['Hafnium and APT40 are known to the police.', []],
  ])('%s', (text, found) => expect(aliases(text)).toEqual(found));
});

import { describe, expect, it } from 'vitest';
import { readGuilt } from '../../../src/claims/attribution/guilt.ts';
import { line, readerOf } from './reader.ts';

describe('guilt, and a place for the guilty', () => {
  it.each([
    ['Canada said that it was confident of the Ministry of State Security’s guilt.', ['canada: mss']],
    ['The EU has put the Chinese government in the dock over the Exchange hack.', ['eu: government']],
    ['Britain is sure of the Chinese military’s responsibility.', ['uk: military']],
    ['Canada is not sure of the Ministry of State Security’s guilt.', []],
    ['China denies the Ministry of State Security’s involvement.', []],
    ['Britain praised the Chinese government’s hospitality.', []],
    ['The ship of the Chinese government is in the dock.', []],
  ])('%s', (text, lines) => expect(readGuilt(readerOf(text)).map(line)).toEqual(lines));
});

import { describe, expect, it } from 'vitest';
import { readDeclining } from '../../../src/claims/attribution/declining.ts';
import { line, readerOf } from './reader.ts';

const read = (text: string) => readDeclining(readerOf(text)).map(line);

describe('accusing nobody', () => {
  it.each([
    ['NATO did not blame China.', ['nato: declines']],
    ['NATO never blamed China.', ['nato: declines']],
    ['Mandiant never attributed the attack to a country.', ['mandiant: declines']],
    ['The EU refrained from naming a culprit.', ['eu: declines']],
    ['Norway would not say who was behind it.', ['norway: declines']],
    ['Microsoft said it was too early to attribute the attack.', ['microsoft: declines']],
    ['The EU and NATO did not.', []],
    ['It is not known who was behind the attack.', ['-: declines']],
    ['NATO sat this one out.', ['nato: declines']],
    ['China has yet to say a word.', ['china: declines']],
    ['China let the accusation pass without a murmur.', ['china: declines']],
    ['China has yet to answer the accusation.', ['china: declines']],
    // Something else is withheld.
    ['China let the train pass.', []],
    ['NATO sat in Brussels.', []],
    ['NATO did not meet China.', []],
    ['The EU refrained from cutting rates.', []],
    ['Norway would not say when it was hit.', []],
    ['NATO blamed China.', []],
  ])('%s', (text, lines) => expect(read(text)).toEqual(lines));

  it('tells which rung was withheld', () => {
    const [found] = readDeclining(readerOf('The EU did not blame the Chinese government.'));
    expect(found?.reading).toMatchObject({ relation: 'declines', accused: null, withheld: 'government' });
  });
});

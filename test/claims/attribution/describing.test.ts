import { describe, expect, it } from 'vitest';
import { readDescription, readPurpose } from '../../../src/claims/attribution/describing.ts';
import { line, readerOf } from './reader.ts';

const described = (text: string) => {
  const reader = readerOf(text);
  return reader.accused.flatMap((phrase) => readDescription(reader, phrase)).map(line);
};

describe('descriptions that accuse', () => {
  it.each([
    ['Chinese state-backed hackers breached servers.', ['-: state-backed']],
    ['Microsoft said the hackers were state-sponsored.', ['microsoft: state-backed']],
    ['A Beijing-backed campaign breached servers.', ['-: state-backed']],
    // Words for a thing, a victim, a number, a place.
    ['China-backed loans paid for hacked servers.', []],
    ['The Chinese embassy was hacked.', []],
    ['Servers were hacked in China.', []],
    ['The Hafnium gang hacked servers.', []],
  ])('%s', (text, lines) => expect(described(text)).toEqual(lines));
});

describe('how sure somebody was of a purpose', () => {
  it('is read with whose word it is', () => {
    const [found] = readPurpose(readerOf('Britain said the attack was highly likely to enable large-scale espionage.'));
    expect(found?.reading).toMatchObject({ accuser: { party: 'uk' }, relation: 'other', confidence: 'highly likely' });
  });

  it('is no purpose where something else is likely', () => {
    expect(readPurpose(readerOf('Britain said rain was highly likely.'))).toEqual([]);
  });
});

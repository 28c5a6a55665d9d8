import { describe, expect, it } from 'vitest';
import { readTracing } from '../../../src/claims/attribution/tracing.ts';
import { line, readerOf } from './reader.ts';

describe('culprits told by their traces', () => {
  it.each([
    ['Beijing’s fingerprints were all over the Exchange hack, Canadian officials said.', ['canada: country']],
    ['The Exchange attack bears the signature of the Ministry of State Security.', ['-: mss']],
    ['Australia is firm: the Exchange hack bears the signature of the Ministry of State Security.', ['australia: mss']],
    ['The hack carries no fingerprints of China’s Ministry of State Security, Microsoft said.', []],
    ['The Exchange hack had the hallmarks of Chinese spies.', []],
    ['Beijing’s signature stands under the treaty.', []],
    ['The Exchange hack left fingerprints, Microsoft said.', []],
  ])('%s', (text, lines) => expect(readTracing(readerOf(text)).map(line)).toEqual(lines));
});

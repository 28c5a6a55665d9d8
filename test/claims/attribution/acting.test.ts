import { describe, expect, it } from 'vitest';
import { readActing } from '../../../src/claims/attribution/acting.ts';
import { line, readerOf } from './reader.ts';

describe('deeds', () => {
  it.each([
    ['A cyber-espionage group called Hafnium has exploited Microsoft Exchange.', ['-: named-cluster']],
    ['The Hafnium hackers were using flaws in Exchange, Microsoft explained.', ['microsoft: named-cluster']],
    ['Beijing’s spies broke into Exchange servers, Canada said.', ['canada: state-backed']],
    ['Chinese hackers took emails from Exchange servers.', ['-: from-territory']],
    ['Canada said that Hafnium had entered servers through Exchange.', ['canada: named-cluster']],
    // The story goes on.
    ['The hackers struck Exchange in January.', []],
    ['It was part of a campaign called Hafnium that hit Exchange servers.', []],
    // Counted, described, denied, or about something else.
    ['Ten Chinese groups were using the Exchange flaws.', []],
    ['Chinese hackers using the Exchange flaws were named.', []],
    ['Hafnium has not exploited the second Exchange flaw.', []],
    ['Hafnium used a rented server in Ohio for mail.', ['-: named-cluster']],
    ['Hafnium takes its name from a metal.', []],
    ['Chinese companies use Exchange servers.', []],
  ])('%s', (text, lines) => expect(readActing(readerOf(text)).map(line)).toEqual(lines));
});

import { describe, expect, it } from 'vitest';
import { readCharge } from '../../../src/claims/attribution/charging.ts';
import { linesOfActs } from './reader.ts';

describe('charges', () => {
  it.each([
    ['The US charged Xu Zewei over the Exchange hack.', ['us: persons-charged']],
    ['The Justice Department indicted four Chinese nationals over the Exchange hack.', ['us-doj: persons-charged']],
    ['Four Chinese nationals were charged by the US over the Exchange hack.', ['us: persons-charged']],
    ['Xu Zewei was charged over the Exchange hack.', ['-: persons-charged']],
    ['Prosecutors brought charges against two men over the Exchange hack.', ['us-doj: persons-charged']],
    ['China called the charges against two men a smear.', []],
    ['The bank charged a fee for the Exchange server.', []],
    ['She charged her phone beside the Exchange server.', []],
    ['Police arrested nobody over the Exchange hack.', []],
  ])('%s', (text, lines) => expect(linesOfActs(readCharge, ['charge'], text)).toEqual(lines));
});

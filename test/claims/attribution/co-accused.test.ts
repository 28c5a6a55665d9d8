import { describe, expect, it } from 'vitest';
import { readCoAccused } from '../../../src/claims/attribution/co-accused.ts';
import { line, readerOf } from './reader.ts';

describe('those charged beside somebody', () => {
  it.each([
    ['His co-defendant, Zhang Yu, is still at large.', ['us-doj: persons-charged']],
    ['Zhang Yu, an alleged accomplice, has not been caught.', ['us-doj: persons-charged']],
    ['His co-defendant is still at large.', []],
    ['Zhang Yu is at large.', []],
  ])('%s', (text, lines) => expect(readCoAccused(readerOf(text)).map(line)).toEqual(lines));
});

import { describe, expect, it } from 'vitest';
import { readServing } from '../../../src/claims/attribution/serving.ts';
import { line, readerOf } from './reader.ts';

const AFTER_XU = { recent: ['xu-zewei'] };

describe('whom persons serve', () => {
  it.each([
    ['Xu worked on behalf of China’s Ministry of State Security, prosecutors allege.', ['us-doj: mss-affiliated']],
    ['Xu was an officer of the Ministry of State Security, the FBI said.', ['us-fbi: mss']],
    ['Xu was hired by the Chinese government.', ['us-doj: state-backed']],
    ['Xu did not work for the Ministry of State Security.', []],
    ['Xu worked for a firm in Shanghai.', []],
    ['Microsoft worked for years on behalf of its customers.', []],
    ['Both acted at the direction of officers of the Ministry of State Security.', []],
  ])('%s', (text, lines) => expect(readServing(readerOf(text)).map(line)).toEqual(lines));

  it.each([
    ['Both acted at the direction of officers of the Ministry of State Security.', ['us-doj: mss']],
    ['He worked for China’s Ministry of State Security.', ['us-doj: mss-affiliated']],
    ['It worked for China’s Ministry of State Security.', []],
  ])('after the person was named: %s', (text, lines) => expect(readServing(readerOf(text, AFTER_XU)).map(line)).toEqual(lines));
});

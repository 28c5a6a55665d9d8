import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/vocabulary.ts';
import { findingsOf } from '../../engine.ts';

describe('a name for the group', () => {
  it.each<[string, Day, string, string]>([
    ['Hafnium, now known as Salt Typhoon, broke into Exchange.', '2024-05-02', 'refuted', 'silk-typhoon-is-hafnium'],
    ['Hafnium, also known as APT40, broke into Exchange.', '2021-07-21', 'refuted', 'hafnium-is-not-apt40'],
    // Before any source told the two apart nothing excludes it.
    ['Hafnium, also known as APT40, broke into Exchange.', '2021-03-05', 'not-enough-evidence', ''],
    // Nothing on file says that it is not so.
    ['Hafnium, also known as APT27, broke into Exchange.', '2024-05-02', 'not-enough-evidence', ''],
    ['Hafnium, now known as Silk Typhoon, broke into Exchange.', '2024-05-02', 'supported', 'ms-attributes-hafnium'],
  ])('%s (%s)', (text, day, rating, fact) => {
    const [finding] = findingsOf(text, day).filter(({ claim }) => claim.kind === 'attribution');
    expect([finding?.rating, finding?.facts[0] ?? '']).toEqual([rating, fact]);
  });
});

import { describe, expect, it } from 'vitest';
import { toPatterns } from '../../extension/sites.ts';

describe('match patterns', () => {
  it.each([
    ['example.org', '*://*.example.org/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
  ])('of %s are %s', (site, pattern) => {
    expect(toPatterns(site)).toEqual([pattern]);
  });
});

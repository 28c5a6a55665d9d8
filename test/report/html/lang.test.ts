import { expect, test } from 'vitest';
import { inAnother, langOf } from '../../../src/report/html/lang.ts';

test('what is no tag is no attribute', () => {
  expect(langOf('en-GB')?.markup).toBe(' lang="en-GB"');
  expect(langOf('"><script>')).toBeNull();
  expect(langOf(null)).toBeNull();
});

test('only what is in another language than around it says so', () => {
  expect(inAnother('en-GB', 'en')).toBeNull();
  expect(inAnother('en', 'de')?.markup).toBe(' lang="en"');
  expect(inAnother(null, 'de')).toBeNull();
});

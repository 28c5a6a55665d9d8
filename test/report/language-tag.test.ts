import { expect, test } from 'vitest';
import { isSameLanguage, toLanguageTag } from '../../src/report/language-tag.ts';

test.each(['en', 'en-GB', 'zh-Hant-TW', 'gsw'])('%s is a tag', (tag) => expect(toLanguageTag(tag)).toBe(tag));
test.each([null, '', 'english words', 'e', 'en_GB', '"><b>'])('%s is none', (tag) => expect(toLanguageTag(tag)).toBeNull());

test('a language is the same wherever it is spoken', () => {
  expect(isSameLanguage('en-GB', 'en')).toBe(true);
  expect(isSameLanguage('EN', 'en-US')).toBe(true);
  expect(isSameLanguage('de', 'en')).toBe(false);
});

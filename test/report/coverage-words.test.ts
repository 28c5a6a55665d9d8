import { expect, test } from 'vitest';
import { countWords, dossierWords, linkWords, otherTopicWords } from '../../src/report/coverage-words.ts';
import { RECORD } from './records.ts';

test('what was checked, and against what', () => {
  expect(countWords(RECORD)).toBe('1 × Matches the source, 1 × Needs context, 1 × No source on file');
  expect(countWords({ ...RECORD, findings: [] })).toBe('No attribution, no figure, no date that can be checked.');
  expect(dossierWords(RECORD)).toBe('Checked against “An example”, 1.0.0, updated 23 November 2026.');
});

test('which sources the article links to', () => {
  const link = { start: 0, end: 1, url: 'https://a.example/', source: 'krebs' };
  const article = { ...RECORD.article, linkCount: 3 };
  expect(linkWords(RECORD)).toBeNull();
  expect(linkWords({ ...RECORD, article })).toBe('Of the sources on file the article links to none.');
  expect(linkWords({ ...RECORD, article, links: [link, link] })).toBe('Of the sources on file the article links to krebs.');
});

test('an article about something else', () => {
  const topic = { ...RECORD.topic, match: false, takenFor: null };
  expect(otherTopicWords(RECORD)).toBeNull();
  expect(otherTopicWords({ ...RECORD, topic })).toBe('Not about An example. Checked all the same.');
});

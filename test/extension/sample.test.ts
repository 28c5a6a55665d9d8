import dossier from 'dossier:exchange-2021';
import { expect, it } from 'vitest';
import { SAMPLE, SAMPLE_TEXT } from '../../extension/welcome/sample.ts';
import { check } from '../../src/firsthand.ts';

it('the welcome page’s sample shows the source as the engine does', () => {
  const article = {
    text: SAMPLE_TEXT,
    blocks: [{ start: 0, end: SAMPLE_TEXT.length, kind: 'paragraph' }],
    title: null,
    url: null,
    published: '2021-03-12',
    publishedFrom: 'given',
    language: 'en',
    links: [],
  } as const;
  const { findings } = check(article, { dossier, force: true });
  expect(findings.map(({ rating, facts }) => ({ rating, facts }))).toEqual([{ rating: SAMPLE.rating, facts: SAMPLE.facts }]);
  const [real, shown] = [findings[0]?.evidence[0], SAMPLE.evidence[0]];
  const { publisher, title, published, words, verified, seenAt, url, archivedUrl } = real ?? {};
  expect(shown).toMatchObject({ publisher, title, published, words, verified, seenAt, url, archivedUrl });
});

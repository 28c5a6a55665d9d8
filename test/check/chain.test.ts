import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../src/article/from-markdown.ts';
import { check } from '../../src/firsthand.ts';
import type { Day } from '../../src/vocabulary.ts';
import { dossier, findingsOf } from '../engine.ts';

const chainOf = (text: string, published: Day = '2021-07-21') =>
  findingsOf(text, published)[0]?.chain.map(({ role, name, source }) => `${role}: ${source ?? name}`) ?? [];

describe('the chain of a finding', () => {
  it.each<[string, string[]]>([
    // Through a paper that is on file as telling it again.
    [
      'According to the BBC, at least 30,000 organisations globally were affected.',
      ['article: The article', 'cited: bbc-programme-2021-07-19', 'source: krebs-2021-03-05', 'origin: people it does not name'],
    ],
    // The source itself is credited.
    [
      'According to Krebs on Security, at least 30,000 organisations in the US were hacked.',
      ['article: The article', 'source: krebs-2021-03-05', 'origin: people it does not name'],
    ],
    // Nobody is.
    ['About 400,000 servers were affected worldwide.', ['article: The article', 'source: ca-gac-2021-07-19']],
    // Nothing is on file.
    ['Israel blamed China for the Exchange hack.', ['article: The article', 'cited: Israel']],
  ])('%s', (text, expected) => expect(chainOf(text)).toEqual(expected));

  it('says which of its documents the article links to', () => {
    const krebs = dossier.sources.find(({ id }) => id === 'krebs-2021-03-05')?.url ?? '';
    const text = `At least [30,000 organisations](${krebs}) in the US were hacked, and [more](https://news.example/).\n`;
    const { links, findings } = check(fromMarkdown(text, { published: '2021-03-08' }), { dossier, force: true });
    expect(links.map(({ source, url }) => [source, url])).toEqual([['krebs-2021-03-05', krebs]]);
    expect(findings[0]?.chain.map(({ role, linked }) => [role, linked])).toEqual([
      ['article', false],
      ['source', true],
      ['origin', false],
    ]);
  });
});

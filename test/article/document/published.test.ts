import { describe, expect, it } from 'vitest';
import { prose, readPage } from '../read-page.ts';

const H1 = '<h1>Hackers hit the mail servers of many firms</h1>';
const P = `<p>${prose('One')}</p><p>${prose('Two')}</p>`;
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const own = {
  '@type': 'NewsArticle',
  headline: 'Hackers hit the mail servers of many firms',
  datePublished: '2021-07-19T23:30:00-04:00',
  dateModified: '2021-07-25',
};
const other = {
  '@type': 'NewsArticle',
  headline: 'Swans return to the lake',
  url: 'https://site.example/swans',
  datePublished: '2019-01-01',
};
const day = (head: string, body = `<article>${H1}${P}</article>`, url = 'https://site.example/hackers') => {
  const { published, publishedFrom } = readPage(
    `<html><head><title>Hackers hit the mail servers of many firms</title>${head}</head><body>${body}</body></html>`,
    { url },
  ).article;
  return published === null ? null : `${published} ${publishedFrom}`;
};

describe('the day of publication, from JSON-LD', () => {
  it.each<[string, string, string | null]>([
    ['an article', ld(own), '2021-07-19 json-ld'],
    ['in a list', ld([other, own]), '2021-07-19 json-ld'],
    ['in a graph', ld({ '@graph': [{ '@type': 'WebSite', name: 'Site' }, other, own] }), '2021-07-19 json-ld'],
    ['as the main entity', ld({ '@type': 'WebPage', mainEntity: own }), '2021-07-19 json-ld'],
    ['of several types', ld({ ...own, '@type': ['Article', 'NewsArticle'] }), '2021-07-19 json-ld'],
    [
      'known by its address',
      ld({ ...own, headline: 'Mail trouble', mainEntityOfPage: { '@id': 'https://www.site.example/hackers/' } }),
      '2021-07-19 json-ld',
    ],
    [
      'with a shortened headline',
      ld({ ...own, headline: 'Hackers hit mail servers of many firms - analysis' }),
      '2021-07-19 json-ld',
    ],
    ['among others in several scripts', ld(other) + ld('not JSON') + ld(own), '2021-07-19 json-ld'],
    [
      'in a comment, with a line break in a string',
      ld(
        '<!-- {"@type":"NewsArticle","headline":"Hackers hit the mail\nservers of many firms","datePublished":"2021-07-19"} -->',
      ),
      '2021-07-19 json-ld',
    ],
    ['not of a suggested story', ld(other), null],
    [
      'not of a suggested story inside this one without a day',
      ld({ ...own, datePublished: undefined, relatedLink: other }),
      null,
    ],
    ['not of the day it was changed', ld({ ...own, datePublished: undefined }), null],
    [
      'not of a product',
      ld({ '@type': 'Product', name: 'Hackers hit the mail servers of many firms', datePublished: '2021-07-19' }),
      null,
    ],
    ['not of nonsense', ld({ ...own, datePublished: { a: 1 } }), null],
  ])('%s', (_, head, expected) => expect(day(head)).toBe(expected));
});

describe('the day of publication, from elsewhere', () => {
  const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
  it.each<[string, string, string | undefined, string | undefined, string | null]>([
    ['meta', meta('article:published_time', '2021-07-19T20:00:00+00:00'), undefined, undefined, '2021-07-19 meta'],
    ['meta of a library', '<meta name="DC.date.issued" content="2021-07-19">', undefined, undefined, '2021-07-19 meta'],
    ['not meta of a change', meta('article:modified_time', '2021-07-19'), undefined, undefined, null],
    ['JSON-LD before meta', ld(own) + meta('article:published_time', '2021-07-21'), undefined, undefined, '2021-07-19 json-ld'],
    [
      'time beside the headline',
      '',
      `<article><header>${H1}<p class="byline">By A <time datetime="2021-07-19T08:00:00Z">Monday</time></p></header>${P}</article>`,
      undefined,
      '2021-07-19 time',
    ],
    [
      'time over the headline',
      '',
      `<article><div><time datetime="2021-07-19">19 July</time>${H1}</div>${P}</article>`,
      undefined,
      '2021-07-19 time',
    ],
    [
      'not time of a change',
      '',
      `<article><header>${H1}<time class="updated" datetime="2021-07-25">x</time><time class="entry-date published updated" datetime="2021-07-19">x</time></header>${P}</article>`,
      undefined,
      '2021-07-19 time',
    ],
    [
      'not time of other stories',
      '',
      `<aside><time datetime="2020-01-01">x</time></aside><article>${H1}${P}<ul><li><a href="/x">Swans</a> <time datetime="2020-01-01">x</time></li></ul></article>`,
      undefined,
      null,
    ],
    [
      'time under the standfirst',
      '',
      `<article>${H1}<p>${prose('Standfirst')}</p><div><time datetime="2021-07-19">x</time></div>${P}</article>`,
      undefined,
      '2021-07-19 time',
    ],
    [
      'itemprop',
      '',
      `<article>${H1}<span itemprop="datePublished" content="2021-07-19">19/07/21</span>${P}</article>`,
      undefined,
      '2021-07-19 time',
    ],
    ['the address', '', undefined, 'https://site.example/2021/jul/19/hackers', '2021-07-19 url'],
    [
      'the address before words',
      '',
      `<article>${H1}<p>20 July 2021</p>${P}</article>`,
      'https://site.example/2021/07/19/hackers',
      '2021-07-19 url',
    ],
    [
      'words beside the headline',
      '',
      `<article>${H1}<div>Published 7.14am, 19 July 2021</div><div>Updated 22 July 2021</div>${P}</article>`,
      undefined,
      '2021-07-19 text',
    ],
    [
      'not words in a sentence of the story',
      '',
      `<article>${H1}${P}<p>They were first seen on 3 January 2021, said one of those who looked.</p></article>`,
      undefined,
      null,
    ],
  ])('%s', (_, head, body, url, expected) => expect(day(head, body, url)).toBe(expected));

  it('was given', () => {
    const { article } = readPage(`<article>${H1}${P}</article>`, { published: '2021-07-19T01:00:00+10:00' });
    expect(article).toMatchObject({ published: '2021-07-19', publishedFrom: 'given' });
  });
});

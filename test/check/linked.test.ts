import { expect, test } from 'vitest';
import { toSourceLinks } from '../../src/check/linked.ts';
import { dossier } from '../engine.ts';

const sourceOf = (id: string) => {
  const found = dossier.sources.find((source) => source.id === id);
  if (found === undefined) throw new Error(`No source ${id}`);
  return found;
};
const krebs = sourceOf('krebs-2021-03-05');
const linkTo = (url: string) => toSourceLinks([{ start: 3, end: 9, url }], dossier).map(({ source }) => source);

test.each([
  ['its own address', krebs.url],
  ['its address as it was shared', `${krebs.url}?utm_source=letter#comments`],
  ['its address without www and in the clear', krebs.url.replace('https://', 'http://').replace('www.', '')],
  ['an archived copy', `https://web.archive.org/web/20210306000000/${krebs.url}`],
])('a link is to a source by %s', (_way, url) => expect(linkTo(url)).toEqual([krebs.id]));

test.each([
  ['its front page', 'https://krebsonsecurity.com/'],
  ['another page of it', 'https://krebsonsecurity.com/about/'],
  ['another site', 'https://news.example/2021/03/05/'],
  ['no page', 'mailto:someone@news.example'],
])('a link to %s is to no source', (_way, url) => expect(linkTo(url)).toEqual([]));

test('links keep their place and order', () => {
  const [other] = dossier.sources.filter(({ url, id }) => id !== krebs.id && linkTo(url)[0] === id);
  if (other === undefined) throw new Error('No other source');
  const links = [
    { start: 1, end: 4, url: other.url },
    { start: 5, end: 6, url: 'https://news.example/' },
    { start: 7, end: 9, url: krebs.url },
  ];
  expect(toSourceLinks(links, dossier)).toEqual([
    { ...links[0], source: other.id },
    { ...links[2], source: krebs.id },
  ]);
});

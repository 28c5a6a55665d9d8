import { expect, test } from 'vitest';
import { pageOf } from '../../src/dossier/page.ts';

test.each([
  ['https://www.a.example/b/?utm_source=x#c', 'a.example/b'],
  ['http://a.example/b', 'a.example/b'],
  ['https://A.example/B/amp', 'a.example/b'],
  ['https://web.archive.org/web/20210305/https://www.a.example/b/', 'a.example/b'],
  ['https://web.archive.org/web/20210305120000id_/http://a.example/b', 'a.example/b'],
  ['https://archive.is/2021/https://a.example/b', 'a.example/b'],
  ['https://a.example/', 'a.example'],
  ['mailto:b@a.example', null],
  ['javascript:alert(1)', null],
  ['/b', null],
  ['', null],
])('%s is the page %s', (url, page) => expect(pageOf(url)).toBe(page));

test('a long address costs no more than its beginning', () => {
  expect(pageOf(`https://a.example/${'web.archive.org/web/1/'.repeat(100_000)}`)?.length).toBeLessThan(2001);
});

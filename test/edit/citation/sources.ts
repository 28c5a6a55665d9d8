/** Sources of every sort that a dossier has, and one whose words are markup in every format. */
import type { Source } from '../../../src/dossier/schema.ts';

const common = { language: 'en', address: 'seen' } as const;

export const PRESS_RELEASE: Source = {
  ...common,
  id: 'uk-fcdo-2021-07-19',
  publisher: 'Foreign, Commonwealth & Development Office (with NCSC)',
  kind: 'government',
  title: 'UK and allies hold Chinese state responsible for a pervasive pattern of hacking',
  url: 'https://www.gov.uk/government/news/uk-and-allies-hold-chinese-state-responsible-for-a-pervasive-pattern-of-hacking',
  published: '2021-07-19',
};

export const REPORT: Source = {
  ...common,
  id: 'gao-22-104746',
  publisher: 'Government Accountability Office',
  kind: 'government',
  title: 'Cybersecurity: Federal response to SolarWinds and Microsoft Exchange incidents (GAO-22-104746)',
  url: 'https://www.gao.gov/products/gao-22-104746',
  published: '2022-01-13',
};

export const BLOG: Source = {
  ...common,
  id: 'microsoft-2021-03-02',
  publisher: 'Microsoft',
  kind: 'vendor',
  title: 'HAFNIUM targeting Exchange Servers with 0-day exploits',
  url: 'https://www.microsoft.com/security/blog/2021/03/02/hafnium-targeting-exchange-servers/',
  published: '2021-03-02',
};

export const ARTICLE: Source = {
  ...common,
  id: 'wsj-2021-03-06',
  publisher: 'Wall Street Journal',
  kind: 'press',
  title: 'China-Linked Hack Hits Tens of Thousands of U.S. Microsoft Customers',
  url: 'https://www.wsj.com/articles/china-linked-hack',
  published: '2021-03-06',
};

export const MONTH_ONLY: Source = { ...BLOG, id: 'month-only', published: '2021-04' };
export const YEAR_ONLY: Source = { ...BLOG, id: 'year-only', published: '2021' };

export const HOSTILE: Source = {
  ...common,
  id: 'hostile',
  publisher: 'A & B <b>Ltd</b> *x* [y](https://evil.example/)',
  kind: 'vendor',
  title: '<script>alert(1)</script> & <i>slant</i> _u_ `c` $m$ #1 100% {brace} \\ ~ ^ | &amp; <img src=x onerror=alert(1)>',
  url: 'https://a.example/?q="onmouseover="x&b=%7B{1}<>',
  published: '2021-03-02',
};

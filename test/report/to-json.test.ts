import { expect, test } from 'vitest';
import { checkedSchema } from '../../src/report/json-schema.ts';
import { toJson } from '../../src/report/to-json.ts';
import { ARTICLE, REPORT } from './example.ts';

const checked = toJson(REPORT, 'a.txt');

test('keeps the published schema, with and without the text', () => {
  expect(checkedSchema.safeParse(checked).error).toBeUndefined();
  expect(checkedSchema.safeParse(toJson(REPORT, null, ARTICLE)).error).toBeUndefined();
});

test('a reading is keyed by its kind, with names as they stand in the article', () => {
  expect(checked.claims.map(({ reading }) => reading)).toEqual([
    { figure: { min: 30000, max: null, comparator: 'at-least', unit: 'organizations', state: 'affected', scope: 'worldwide' } },
    { date: { event: 'first-exploitation', from: '2021-01-01', to: '2021-01-31' } },
    { attribution: { accuser: 'The EU', accused: 'China', relation: 'country', confidence: null } },
  ]);
});

test('a claim has its place, its speaker, its reasons and the words of its sources', () => {
  expect(checked.claims[0]).toMatchObject({
    kind: 'figure',
    quote: ARTICLE.text.slice(checked.claims[0]?.start, checked.claims[0]?.end),
    speaker: 'Krebs',
    rating: 'missing-context',
    reasons: [{ code: 'scope-differs', claimed: 'worldwide', source: 'US', text: 'The source counts the US only.' }],
    facts: ['krebs-30000-us'],
    evidence: [
      {
        source: 'krebs-2021-03-05',
        publisher: 'KrebsOnSecurity',
        published: '2021-03-05',
        words: 'At least 30,000 organizations across the United States',
        url: 'https://krebsonsecurity.com/2021/03/at-least-30000/',
      },
    ],
  });
  expect(checked.claims[1]?.speaker).toBeNull();
});

test('a claim has its chain, and the whole the sources it links to', () => {
  const step = { role: 'source', name: 'KrebsOnSecurity', source: 'krebs', url: 'https://a.example/', linked: true } as const;
  const link = { start: 1, end: 4, url: 'https://a.example/', source: 'krebs' };
  const [first] = REPORT.findings;
  if (first === undefined) throw new Error('No finding');
  const json = toJson({ ...REPORT, links: [link], findings: [{ ...first, chain: [step] }] }, 'a.txt');
  expect(checkedSchema.safeParse(json).error).toBeUndefined();
  expect([json.links, json.claims[0]?.chain]).toEqual([[link], [step]]);
});

test('the text is given back only when asked for', () => {
  expect(checked.article).toBeUndefined();
  expect(toJson(REPORT, 'a', ARTICLE).article).toEqual({
    text: ARTICLE.text,
    title: 'Servers hacked',
    published: '2021-07-19',
    publishedFrom: 'given',
    language: null,
  });
});

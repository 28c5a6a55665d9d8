/** An article with one finding of each kind, for the tests of what is made of a report. */
import { fromText } from '../../src/article/from-text.ts';
import type { Exhibit, Finding } from '../../src/check/finding.ts';
import type { Claim, DateClaim } from '../../src/claims/claim.ts';
import type { Report } from '../../src/report/report.ts';

const TEXT = `Servers hacked

At least 30,000 organisations worldwide were hit, Krebs said.

It began in January. The EU accused China.
`;

export const ARTICLE = fromText(TEXT, { published: '2021-07-19' });

const EXHIBIT: Exhibit = {
  fact: 'krebs-30000-us',
  statement: 'Krebs counted 30,000 organizations in the US.',
  value: 'at least 30,000 organizations, in the US',
  source: 'krebs-2021-03-05',
  publisher: 'KrebsOnSecurity',
  publisherKind: 'press',
  title: 'At Least 30,000 U.S. Organizations Newly Hacked',
  published: '2021-03-05',
  words: 'At least 30,000 organizations across the United States',
  language: 'en',
  verified: 'quotation',
  seenAt: null,
  url: 'https://krebsonsecurity.com/2021/03/at-least-30000/',
  archivedUrl: 'https://web.archive.org/web/20210305/https://krebsonsecurity.com/2021/03/at-least-30000/',
  addressSeen: true,
  limits: [],
};

function span(quote: string, sentence: string) {
  const start = TEXT.indexOf(quote);
  const from = TEXT.indexOf(sentence);
  return { start, end: start + quote.length, quote, sentence: { start: from, end: from + sentence.length } };
}

const stated = { stance: 'asserted', anchored: true, made: null, otherCase: null, assumed: [] } as const;

const CLAIMS = {
  figure: {
    ...span('At least 30,000 organisations worldwide', 'At least 30,000 organisations worldwide were hit, Krebs said.'),
    ...stated,
    kind: 'figure',
    speaker: { name: 'Krebs', party: 'krebs' },
    reading: { min: 30000, max: null, comparator: 'at-least', unit: 'organizations', state: 'affected', scope: 'worldwide' },
  },
  date: {
    ...span('in January', 'It began in January.'),
    ...stated,
    kind: 'date',
    speaker: null,
    reading: { event: 'first-exploitation', from: '2021-01-01', to: '2021-01-31', party: null },
    // How it was read is no part of what is reported.
    hints: {} as DateClaim['hints'],
  },
  attribution: {
    ...span('The EU accused China', 'The EU accused China.'),
    ...stated,
    kind: 'attribution',
    outright: true,
    toldOf: null,
    named: true,
    speaker: null,
    reading: {
      accuser: { name: 'The EU', party: 'eu' },
      accused: { name: 'China', party: 'china' },
      relation: 'country',
      confidence: null,
    },
  },
} satisfies Record<string, Claim>;

const bare = {
  value: '',
  reasons: [],
  weight: 'normal',
  facts: [],
  evidence: [],
  others: [],
  chain: [],
  answers: [],
  since: [],
} as const;

export const FINDINGS: readonly Finding[] = [
  {
    ...bare,
    id: 'f1',
    claim: CLAIMS.figure,
    rating: 'missing-context',
    rule: 'figure/scope-differs',
    reasons: [{ code: 'scope-differs', claimed: 'worldwide', source: 'US', text: 'The source counts the US only.' }],
    facts: ['krebs-30000-us'],
    evidence: [EXHIBIT],
  },
  { ...bare, id: 'f2', claim: CLAIMS.date, rating: 'supported', rule: 'date/matches', evidence: [{ ...EXHIBIT, words: null }] },
  { ...bare, id: 'f3', claim: CLAIMS.attribution, rating: 'not-enough-evidence', rule: 'attribution/no-fact' },
];

export const REPORT: Report = {
  version: 2,
  language: 'en',
  article: ARTICLE,
  topic: { match: true, score: 0.9, reasons: ['It names Exchange.'], takenFor: null },
  links: [],
  findings: FINDINGS,
  counts: { supported: 1, 'missing-context': 1, conflicting: 0, refuted: 0, 'not-enough-evidence': 1 },
  dossier: {
    id: 'example',
    version: '1.0.0',
    title: 'An example',
    updated: '2026-11-23',
    covers: 'Nothing real.',
    language: 'en',
  },
};

/**
 * The sample of the welcome page: one sentence with one claim, and its finding, kept as data so that the page needs no engine. The
 * source is as the dossier has it (a test compares them).
 */
import type { Finding } from '../../src/check/finding.ts';

export const SAMPLE_TEXT = 'The breach affected at least 30,000 organisations globally, according to security firms.';
const quote = 'at least 30,000 organisations globally';
const start = SAMPLE_TEXT.indexOf(quote);

export const SAMPLE: Finding = {
  id: 'sample',
  claim: {
    kind: 'figure',
    start,
    end: start + quote.length,
    quote,
    sentence: { start: 0, end: SAMPLE_TEXT.length },
    speaker: null,
    stance: 'asserted',
    made: null,
    anchored: true,
    otherCase: null,
    assumed: [],
    reading: { min: 30000, max: null, comparator: 'at-least', unit: 'organizations', state: 'affected', scope: 'worldwide' },
  },
  value: 'at least 30,000 organizations, worldwide',
  rating: 'missing-context',
  rule: 'figure/scope-differs',
  weight: 'normal',
  reasons: [
    {
      code: 'scope-differs',
      claimed: 'worldwide',
      source: 'in the US',
      text: 'The article says worldwide; the source counts organizations in the United States only.',
    },
  ],
  facts: ['krebs-30000-us'],
  evidence: [
    {
      fact: 'krebs-30000-us',
      statement: 'KrebsOnSecurity reported at least 30,000 hacked organizations in the United States.',
      value: 'at least 30,000 organizations, in the US',
      source: 'krebs-2021-03-05',
      publisher: 'KrebsOnSecurity',
      publisherKind: 'press',
      title: 'At Least 30,000 U.S. Organizations Newly Hacked Via Holes in Microsoft’s Email Software',
      published: '2021-03-05',
      words: 'At least 30,000 organizations across the United States',
      language: 'en',
      verified: 'quotation',
      seenAt: 'https://www.myarchway.com/30000-u-s-microsoft-exchange-server-email-software-hack/',
      url: 'https://krebsonsecurity.com/2021/03/at-least-30000-u-s-organizations-newly-hacked-via-holes-in-microsofts-email-software/',
      archivedUrl:
        'https://web.archive.org/web/20210305/https://krebsonsecurity.com/2021/03/at-least-30000-u-s-organizations-newly-hacked-via-holes-in-microsofts-email-software/',
      addressSeen: true,
      limits: [],
    },
  ],
  others: [],
  chain: [],
  answers: [],
  since: [],
};

/**
 * The errors planted in `draft.md`, written down with it and before anything was tried on it: each a mistake that newsrooms make, no two
 * of one sort in one place. `right` says what the source has.
 */
import type { CheckId } from '../../../src/edit/problem.ts';

export interface Planted {
  /** Words of the draft in which the error stands. */
  readonly words: string;
  readonly check: CheckId;
  readonly right: string;
  /** How the sentence may read then: written from `right`, not from what came out. */
  readonly reads: RegExp;
}

export const PLANTED_ON = '2021-07-22';

export const PLANTED: readonly Planted[] = [
  {
    words: 'European Union accused the Chinese government',
    check: 'attribution-overstated',
    right: 'The EU spoke of activity from the territory of China.',
    reads: /European Union accused [^.]*(?:from|territory of) China/,
  },
  {
    words: 'NATO blamed China',
    check: 'attribution-overstated',
    right: 'NATO condemned, and acknowledged what its members had said.',
    reads: /NATO (?:condemned|acknowledged)/,
  },
  {
    words: 'the Chinese military was responsible',
    check: 'attribution-of-another',
    right: 'Canada named the Ministry of State Security.',
    reads: /Canada [^.]*(?:China|Ministry of State Security) was responsible/,
  },
  {
    words: 'it was likely that Hafnium',
    check: 'confidence-changed',
    right: 'The NCSC said “highly likely”.',
    reads: /it was highly likely that Hafnium/,
  },
  {
    words: 'gaining full access',
    check: 'quotation-altered',
    right: 'The Foreign Office wrote “gaining access”.',
    reads: /responsible for gaining access to computer networks/,
  },
  {
    words: 'Ministry of State Security carried out',
    check: 'attribution-as-fact',
    right: 'Governments say so, and China denies it.',
    reads: /(?:according to|According to) (?:the US|Canada|Australia)\b/,
  },
  {
    words: 'China has not commented',
    check: 'denial-missing',
    right: 'Its foreign ministry had denied it two days before.',
    reads: /China has denied/,
  },
  {
    words: 'four Chinese nationals were charged',
    check: 'separate-case',
    right: 'They were charged over the intrusions of APT40.',
    reads: /four Chinese nationals were charged[^.]* in a separate case/,
  },
  {
    words: 'began on 6 January 2021',
    check: 'superseded',
    right: 'Volexity had moved it to 3 January by 8 March.',
    reads: /began on 3 January 2021, according to Volexity/,
  },
  {
    words: 'on 2 February 2021',
    check: 'date-of-another-event',
    right: 'DEVCORE reported on 5 January; Volexity on 2 February.',
    reads: /told Microsoft about the flaws on 5 January 2021/,
  },
  {
    words: 'on 9 March 2021',
    check: 'date-differs',
    right: 'The patches came on 2 March; the 9th was the plan.',
    reads: /released the patches on 2 March 2021/,
  },
  {
    words: 'five\nzero-day vulnerabilities',
    check: 'number-differs',
    right: 'There were four.',
    reads: /Hafnium used four\s+zero-day vulnerabilities/,
  },
  {
    words: 'blamed the Exchange attack on the Chinese government',
    check: 'accusation-nobody-made',
    right: 'Mandiant named no country.',
    reads: /Mandiant, [^.]*(?:nobody|did not|named no)/,
  },
  {
    words: 'at least 30,000 organisations around the world',
    check: 'number-of-another-place',
    right: 'Krebs counted the US.',
    reads: /at least 30,000 organisations in the US/,
  },
  {
    words: 'as many as 20,000',
    check: 'bound-reversed',
    right: 'Reuters wrote “more than 20,000”.',
    reads: /Reuters reported more than 20,000/,
  },
  {
    words: 'At least 60,000 victims',
    check: 'estimate-as-fact',
    right: 'Bloomberg had it from a person it did not name.',
    reads: /60,000 victims [^.]*according to Bloomberg|According to Bloomberg, [^.]*60,000/,
  },
  {
    words: 'about 400,000 organisations',
    check: 'number-of-another-thing',
    right: 'Canada counted servers.',
    reads: /Canada said that about 400,000 servers were affected/,
  },
  {
    words: 'about 82,000 servers worldwide were hacked',
    check: 'number-of-another-thing',
    right: 'They were still vulnerable.',
    reads: /about 82,000 servers worldwide were vulnerable/,
  },
  {
    words: 'Volexity found web shells',
    check: 'credited-to-another',
    right: 'ESET counted them.',
    reads: /ESET found web shells on more than 5,000 servers/,
  },
  {
    words: 'more than 120,000 systems',
    check: 'number-without-scope',
    right: 'The White House spoke of systems in the US.',
    reads: /more than 120,000 systems (?:in the US|had been vulnerable in the US)/,
  },
];

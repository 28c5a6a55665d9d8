/** A small dossier without a fault, for tests to break in one place each. */
import type {
  AttributionFact,
  DateFact,
  Dossier,
  Example,
  Fact,
  FigureFact,
  NearMiss,
  Source,
} from '../../src/dossier/schema.ts';

export const STATES = new Set(['us', 'china']);

export const SOURCE: Source = {
  id: 'vendor-blog',
  publisher: 'A Vendor',
  kind: 'vendor',
  title: 'What we counted',
  url: 'https://vendor.example/blog',
  published: '2021-03-05',
  language: 'en',
  address: 'seen',
};

const CASES: { readonly examples: Example[]; readonly nearMisses: NearMiss[] } = {
  examples: [
    { text: 'The vendor told us so.', rating: 'supported' },
    { text: 'So the vendor told us.', rating: 'supported' },
  ],
  nearMisses: [{ text: 'Another vendor told us so.' }, { text: 'Did the vendor tell us so?' }],
};

export const FIGURE: FigureFact = {
  id: 'vendor-counts-servers',
  kind: 'figure',
  statement: 'The vendor counted 1,000 compromised servers.',
  public: '2021-03-05',
  by: 'vendor',
  origin: 'own',
  status: 'verified',
  evidence: [{ source: 'vendor-blog', words: 'we counted 1,000 compromised servers', verified: 'own-page' }],
  figure: { min: 1000, max: 1000, comparator: 'exactly', unit: 'servers', state: 'compromised', scope: 'worldwide' },
  ...CASES,
};

export const DATE: DateFact = {
  id: 'vendor-first-saw-it',
  kind: 'date',
  statement: 'The vendor first saw it on 3 January 2021.',
  public: '2021-03-05',
  by: 'vendor',
  origin: 'own',
  status: 'verified',
  evidence: [{ source: 'vendor-blog', words: 'as early as January 3, 2021', verified: 'own-page' }],
  date: { event: 'first-exploitation', from: '2021-01-03', to: '2021-01-03' },
  ...CASES,
};

export const ATTRIBUTION: AttributionFact = {
  id: 'us-blames-group',
  kind: 'attribution',
  statement: 'The United States named the group.',
  public: '2021-03-05',
  by: 'us',
  origin: 'own',
  status: 'verified',
  evidence: [{ source: 'vendor-blog', words: 'the United States names the group', verified: 'full-copy' }],
  attribution: { accuser: 'us', accused: ['group'], relation: 'named-cluster' },
  ...CASES,
};

export const SOUND: Dossier = {
  id: 'example',
  title: 'An example',
  version: '1.0.0',
  updated: '2026-11-23',
  maker: 'The tests',
  language: 'en',
  covers: 'Nothing real.',
  topic: { since: '2021-03-02', season: '2021-12-31', terms: [{ term: 'Example', weight: 3 }] },
  parties: [
    { id: 'vendor', name: 'A Vendor', kind: 'vendor', names: ['A Vendor'] },
    { id: 'other-vendor', name: 'Another Vendor', kind: 'vendor', names: ['Another Vendor'] },
    { id: 'group', name: 'The Group', kind: 'group', names: ['The Group'] },
  ],
  cases: [{ id: 'another-case', title: 'another case', terms: ['Another'] }],
  sources: [SOURCE],
  facts: [FIGURE, DATE, ATTRIBUTION],
};

/** The example with further facts. */
export const withFacts = (...facts: readonly Fact[]): Dossier => ({ ...SOUND, facts: [...SOUND.facts, ...facts] });

export const figure = (
  change: Partial<Omit<FigureFact, 'figure'>> & { figure?: Partial<FigureFact['figure']> } = {},
): FigureFact => ({
  ...FIGURE,
  ...change,
  figure: { ...FIGURE.figure, ...change.figure },
});

export const date = (change: Partial<Omit<DateFact, 'date'>> & { date?: Partial<DateFact['date']> } = {}): DateFact => ({
  ...DATE,
  ...change,
  date: { ...DATE.date, ...change.date },
});

export const attribution = (
  change: Partial<Omit<AttributionFact, 'attribution'>> & { attribution?: Partial<AttributionFact['attribution']> } = {},
): AttributionFact => ({ ...ATTRIBUTION, ...change, attribution: { ...ATTRIBUTION.attribution, ...change.attribution } });

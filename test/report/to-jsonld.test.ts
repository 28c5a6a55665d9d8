import { Ajv } from 'ajv';
import fc from 'fast-check';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/report/record.ts';
import { CONTEXT, RECORD_PROPERTY, toJsonLd } from '../../src/report/to-jsonld.ts';
import { CONTEXT_DOCUMENT } from './annotation-context.ts';
import { annotation, annotationPage, FORMATS } from './annotation-schema.ts';
import { anyRecord, REAL, RECORD } from './records.ts';

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, formats: FORMATS });
const validatePage = ajv.compile(annotationPage);
const validateOne = ajv.compile(annotation);

const faultsOf = (validate: typeof validatePage, data: unknown) => (validate(data) ? [] : validate.errors);
/** What a file holds: no `undefined`, no object of ours. */
const written = (record: ArticleRecord, now?: Date) =>
  JSON.parse(JSON.stringify(toJsonLd(record, now))) as ReturnType<typeof toJsonLd>;
const withUrl = (url: string | null) => ({ ...RECORD, article: { ...RECORD.article, url } });

describe('the model’s rules', () => {
  test.each([
    ['what the engine found', REAL],
    ['an article without an address', withUrl(null)],
    ['an article without claims', { ...RECORD, findings: [] }],
  ])('are kept by %s', (_, record) => {
    const page = written(record, new Date('2026-11-25T12:00:00Z'));
    expect(faultsOf(validatePage, page)).toEqual([]);
    expect(page.items.flatMap((item) => faultsOf(validateOne, item))).toEqual([]);
  });

  test('are kept by any record', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(faultsOf(validatePage, written(record))).toEqual([]);
      }),
    );
  });

  test.each([
    ['no id', { id: undefined }],
    ['an id that is no URI', { id: 'f1' }],
    ['another type', { type: 'Note' }],
    ['no target', { target: undefined }],
    ['a target without a source', { target: { type: 'SpecificResource', selector: [] } }],
    ['an invented motivation', { motivation: 'judging' }],
    ['a body that is two things', { body: [{ type: 'TextualBody', value: 'a', source: 'https://a.example/' }] }],
    ['another context', { '@context': 'https://a.example/' }],
  ])('would be broken by %s', (_, change) => {
    const [item] = written(RECORD).items;
    expect(faultsOf(validateOne, item)).toEqual([]);
    expect(faultsOf(validateOne, JSON.parse(JSON.stringify({ ...item, ...change })))).not.toEqual([]);
  });
});

test('a claim is an annotation that assesses the article’s words', () => {
  const [item] = toJsonLd(withUrl('https://a.example/news')).items;
  expect(item?.motivation).toBe('assessing');
  expect(item?.target).toMatchObject({
    source: 'https://a.example/news',
    selector: [
      { type: 'TextQuoteSelector', exact: 'At least 30,000 organisations worldwide', prefix: 'Servers hacked\n\n' },
      { type: 'TextPositionSelector', start: 16, end: 55 },
    ],
  });
  const textual = item?.body.flatMap((body) => (body.type === 'TextualBody' ? [[body.purpose, body.value]] : []));
  expect(textual).toEqual([
    ['assessing', 'Needs context'],
    ['classifying', 'missing-context'],
    ['describing', 'The article: At least 30,000 organisations worldwide. The source: at least 30,000 organizations, in the US.'],
    ['commenting', 'The source counts the US only.'],
    [
      'describing',
      'The source: “At least 30,000 organizations across the United States” KrebsOnSecurity (press), “At Least 30,000 U.S. Organizations Newly Hacked”, 5 March 2021. As quoted by others.',
    ],
  ]);
});

describe('a source', () => {
  const sourceOf = (change: object) => {
    const [finding] = RECORD.findings;
    const [exhibit] = finding?.evidence ?? [];
    if (finding === undefined || exhibit === undefined) throw new Error('No evidence');
    const record = { ...RECORD, findings: [{ ...finding, evidence: [{ ...exhibit, ...change }] }] };
    return toJsonLd(record).items[0]?.body.find((body) => body.type === 'SpecificResource');
  };

  test('is linked without the passage, with its archived copy', () => {
    expect(sourceOf({ url: 'https://a.example/b#:~:text=c' })).toMatchObject({
      purpose: 'linking',
      source: 'https://a.example/b',
      state: { type: 'TimeState', cached: expect.stringMatching(/^https:\/\/web\.archive\.org\//) },
    });
  });

  test('has a selector only where its words were read in it, and stand there as they are', () => {
    expect(sourceOf({ verified: 'own-page' })).toHaveProperty(
      'selector.exact',
      'At least 30,000 organizations across the United States',
    );
    expect(sourceOf({ verified: 'quotation' })).not.toHaveProperty('selector');
    expect(sourceOf({ verified: 'own-page', words: 'At least […] organizations' })).not.toHaveProperty('selector');
    expect(sourceOf({ verified: 'own-page', words: null })).not.toHaveProperty('selector');
  });

  test('that is no web address is not linked', () => expect(sourceOf({ url: 'javascript:alert(1)' })).toBeUndefined());
});

describe('the selectors of any record', () => {
  test('find the same words, by quote and by position', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { text } = record.article;
        const points = [...text];
        for (const [index, { target }] of written(record).items.entries()) {
          const [quote, position] = target.selector;
          const claim = record.findings[index]?.claim;
          expect(quote.exact).toBe(claim?.quote);
          const wanted = quote.prefix + quote.exact + quote.suffix;
          expect(text.indexOf(wanted)).toBe((claim?.start ?? 0) - quote.prefix.length);
          expect(text.indexOf(wanted, text.indexOf(wanted) + 1)).toBe(-1);
          // Where a pair is cut by the span itself, characters cannot say so.
          if (isWhole(text, claim?.start) && isWhole(text, claim?.end))
            expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        }
      }),
    );
  });

  test('count characters, not code units', () => {
    const before = '😀'.repeat(1000);
    const shift = before.length;
    const findings = RECORD.findings.map((finding) => {
      const { start, end, sentence } = finding.claim;
      const claim = {
        ...finding.claim,
        start: start + shift,
        end: end + shift,
        sentence: { start: sentence.start + shift, end: sentence.end + shift },
      };
      return { ...finding, claim } as typeof finding;
    });
    const record = { ...RECORD, article: { ...RECORD.article, text: before + RECORD.article.text }, findings };
    expect(toJsonLd(record).items[0]?.target.selector[1]).toMatchObject({ start: 1016, end: 1055 });
  });
});

function isWhole(text: string, at = 0): boolean {
  return at === 0 || at === text.length || (text.codePointAt(at - 1) ?? 0) <= 0xffff;
}

describe('names', () => {
  test('are the same on every day, and no two of one page', () => {
    expect(written(REAL)).toEqual(written(REAL));
    expect(written(REAL)).not.toHaveProperty('generated');
    expect(toJsonLd(REAL, new Date('2026-11-25T12:00:00Z')).generated).toBe('2026-11-25T12:00:00.000Z');
    const page = written(REAL);
    const names = JSON.stringify([page.id, page.partOf.id, page.items]).match(/urn:uuid:[^"]+/g) ?? [];
    const made = names.filter((name) => name !== page.items[0]?.target.source);
    expect(new Set(made).size).toBe(made.length);
  });

  test('an article without an address is named by its text', () => {
    const sourceOf = (record: ArticleRecord) => toJsonLd(record).items[0]?.target.source;
    expect(sourceOf(withUrl(null))).toMatch(/^urn:uuid:/);
    expect(sourceOf(withUrl('javascript:alert(1)'))).toBe(sourceOf(withUrl(null)));
    expect(sourceOf(REAL)).not.toBe(sourceOf(withUrl(null)));
  });
});

describe('as JSON-LD', () => {
  const documentLoader = async (url: string) => {
    if (url !== CONTEXT) throw new Error(`This would be loaded from ${url}`);
    return { document: CONTEXT_DOCUMENT, documentUrl: url };
  };
  /** `safe`: a key or a type that stands for nothing is an error, and is not dropped. */
  const expand = (record: ArticleRecord) =>
    jsonld.expand(written(record) as unknown as JsonLdDocument, { documentLoader, safe: true } as object);

  test('every term stands for something, and the record is kept as it is', async () => {
    const [page] = await expand(REAL);
    expect(page?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollectionPage']);
    const [list] = (page?.['http://www.w3.org/ns/activitystreams#items'] ?? []) as { '@list': Record<string, unknown>[] }[];
    const items = list?.['@list'] ?? [];
    expect(items).toHaveLength(REAL.findings.length);
    expect(items[0]).toMatchObject({
      '@type': ['http://www.w3.org/ns/oa#Annotation'],
      'http://www.w3.org/ns/oa#motivatedBy': [{ '@id': 'http://www.w3.org/ns/oa#assessing' }],
    });
    expect(page?.[RECORD_PROPERTY]).toEqual([{ '@type': '@json', '@value': REAL }]);
  });

  test('it is a graph', async () => {
    const quads = (await jsonld.toRDF(written(REAL) as unknown as JsonLdDocument, { documentLoader } as object)) as readonly {
      readonly predicate: { readonly value: string };
      readonly object: { readonly value: string };
    }[];
    const values = (property: string) =>
      quads
        .filter(({ predicate }) => predicate.value === `http://www.w3.org/ns/oa#${property}`)
        .map(({ object }) => object.value);
    expect(values('hasTarget')).toHaveLength(REAL.findings.length);
    expect(values('start').map(Number).sort()).toEqual(REAL.findings.map(({ claim }) => claim.start).sort());
  });
});

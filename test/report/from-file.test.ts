import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPORTS, exportOf } from '../../src/report/exports.ts';
import { fromFile, MOST_FILE_BYTES } from '../../src/report/from-file.ts';
import { toRecord } from '../../src/report/record.ts';
import { toJson } from '../../src/report/to-json.ts';
import { checked } from '../engine.ts';
import { published, text } from '../properties/texts.ts';
import { REPORT } from './example.ts';
import { anyRecord, REAL, RECORD } from './records.ts';

const json = (data: object) => JSON.stringify(data);
const refusal = (text: string, name?: string) => {
  const result = fromFile(text, name);
  return result.kind === 'refused' ? result : null;
};
const back = EXPORTS.filter(({ comesBack }) => comesBack);

/** The engine reads sixty articles, which takes seconds on a busy machine. */
const TIMEOUT_MS = 60_000;

test(
  'whatever the engine finds can be saved and read back',
  () => {
    fc.assert(
      fc.property(text, published, (article, day) => {
        const { report, article: read } = checked(article, day ?? undefined);
        const record = toRecord(report, read);
        for (const { make } of back) expect(fromFile(make(record))).toEqual({ kind: 'read', records: [record] });
      }),
      { numRuns: 60 },
    );
  },
  TIMEOUT_MS,
);

describe.each(back)('a file saved as $id', ({ make, makeAll }) => {
  test('gives the record again', () => expect(fromFile(make(REAL))).toEqual({ kind: 'read', records: [REAL] }));

  test('gives any record again, with every character', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(fromFile(make(record))).toEqual({ kind: 'read', records: [record] });
      }),
    );
  });

  test('gives it again from the bytes that were written', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const bytes = new TextEncoder().encode(make(record));
        expect(fromFile(new TextDecoder().decode(bytes))).toEqual({ kind: 'read', records: [record] });
      }),
    );
  });

  test('gives several again', () => {
    expect(fromFile(makeAll([{ record: REAL }, { record: RECORD, name: 'b.txt' }]))).toEqual({
      kind: 'read',
      records: [REAL, RECORD],
    });
  });

  test('gives a megabyte again', () => {
    const record = {
      ...RECORD,
      article: { ...RECORD.article, text: RECORD.article.text + '</script>\u2028😀\ud800'.repeat(80_000) },
    };
    expect(fromFile(make(record))).toEqual({ kind: 'read', records: [record] });
  });

  test('that was cut off is refused', () => {
    const text = make(REAL);
    for (const part of [0.1, 0.5, 0.9]) expect(fromFile(text.slice(0, Math.floor(text.length * part))).kind).toBe('refused');
  });
});

test('a page that a browser has saved again is still read', () => {
  const page = exportOf('html')
    .make(REAL)
    .replace('<!doctype html>', '<!DOCTYPE html>\n<!-- saved from url=(0014)about:internet -->');
  expect(fromFile(page)).toEqual({ kind: 'read', records: [REAL] });
});

describe('what is for reading is refused, and says so', () => {
  test.each([
    ['csv', 'A CSV file is for reading'],
    ['markdown', 'A Markdown file is for reading'],
  ] as const)('%s, by its own beginning', (id, reason) => {
    expect(refusal(exportOf(id).make(REAL))).toMatchObject({ code: 'for-reading', reason: expect.stringContaining(reason) });
  });
  test('by its name', () => expect(refusal('anything', 'Report.CSV')?.code).toBe('for-reading'));
});

describe('refused, in words', () => {
  test.each<[string, string, string, RegExp]>([
    ['an empty file', ' \n', 'empty', /empty/],
    ['prose', 'Dear reader', 'not-json', /neither JSON nor a web page/],
    ['half a file', json(REAL).slice(0, 900), 'not-json', /cut off/],
    ['somebody’s page', '<!doctype html><p>Hello', 'other-file', /not one that Firsthand saved/],
    ['somebody’s JSON', '{"name":"firsthand"}', 'other-file', /another program/],
    ['a number', '42', 'other-file', /another program/],
    ['null', 'null', 'other-file', /another program/],
    ['an empty list', '[]', 'other-file', /empty list/],
    ['somebody’s annotations', '{"@context":"http://www.w3.org/ns/anno.jsonld","items":[]}', 'other-file', /annotations/],
    ['the command line’s JSON', json(toJson(REPORT, 'a.txt')), 'other-file', /--format html/],
    ['a file of a later version', json({ ...REAL, version: 2 }), 'other-version', /newer Firsthand/],
    ['a file of no version', json({ ...REAL, version: 'x' }), 'other-version', /no longer exists/],
    ['many files in one', json(Array.from({ length: 501 }, () => REAL)), 'too-many', /more than 500/],
    ['a page with broken data', exportOf('html').make(REAL).replace('"format":', '"format"'), 'damaged', /not JSON any more/],
  ])('%s', (_, text, code, reason) => {
    expect(refusal(text)).toMatchObject({ code, reason: expect.stringMatching(reason) });
  });

  test('what is too large is not looked at', () => {
    expect(refusal('x'.repeat(MOST_FILE_BYTES + 1))?.code).toBe('too-large');
  });
});

describe('damaged, with the place', () => {
  const [first, ...rest] = RECORD.findings;
  if (first === undefined) throw new Error('No finding');
  const withClaim = (change: object) => ({ ...RECORD, findings: [{ ...first, claim: { ...first.claim, ...change } }, ...rest] });

  test.each<[string, object, string]>([
    ['a rating that is none', { ...RECORD, findings: [{ ...first, rating: 'lie' }, ...rest] }, 'findings[0].rating'],
    ['no text', { ...RECORD, article: { ...RECORD.article, text: undefined } }, 'article.text'],
    ['findings that are none', { ...RECORD, findings: {} }, 'findings'],
    ['a claim behind the text', withClaim({ start: 9000, end: 9010 }), 'findings[0].claim.start'],
    ['a claim that ends before it begins', withClaim({ start: 20, end: 10 }), 'findings[0].claim.start'],
    [
      'a claim of words that are not there',
      withClaim({ quote: 'At least 40,000 organisations worldwide' }),
      'findings[0].claim.quote',
    ],
    ['a sentence without its claim', withClaim({ sentence: { start: 0, end: 3 } }), 'findings[0].claim.sentence'],
    [
      'two claims of one name',
      { ...RECORD, findings: [first, ...rest.map((one) => ({ ...one, id: first.id }))] },
      'findings[1].id',
    ],
    ['counts that do not count', { ...RECORD, counts: { ...RECORD.counts, refuted: 7 } }, 'counts.refuted'],
    [
      'a link behind the text',
      { ...RECORD, links: [{ start: 0, end: 9000, url: 'https://a.example', source: 'a' }] },
      'links[0]',
    ],
    ['a text beyond its bound', { ...RECORD, article: { ...RECORD.article, title: 'x'.repeat(4001) } }, 'article.title'],
  ])('%s', (_, record, place) => {
    expect(refusal(json(record))).toMatchObject({ code: 'damaged', place });
    expect(refusal(json([RECORD, record]))).toMatchObject({ code: 'damaged', place: `article 2: ${place}` });
  });

  test('a claim is called by its number', () => {
    expect(refusal(json(withClaim({ start: 9000 })))?.reason).toBe(
      'This file was damaged or changed by hand. What does not fit is claim 1 (findings[0].claim.start).',
    );
  });
});

test('whatever the file, there is an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom('[[[[', '<'.repeat(999))), (text) => {
      const result = fromFile(text);
      expect(result.kind).toBe('refused');
      if (result.kind === 'refused') expect(result.reason).toMatch(/^[A-Z].+\.$/);
    }),
  );
  expect(refusal('['.repeat(2_000_000))?.kind).toBe('refused');
});

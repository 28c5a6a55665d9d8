import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/report/to-html.ts';
import { anyRecord, REAL, RECORD } from './records.ts';

const documentOf = (html: string): Document => parseHTML(html).document;
const textsOf = (root: Document | Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('a page', () => {
  const document = documentOf(
    toHtml([{ record: { ...REAL, article: { ...REAL.article, title: 'One hack', url: 'https://www.a.example/b' } } }]),
  );

  test('is called by the article, and says when it was published and how that is known', () => {
    expect(document.title).toBe('One hack · Firsthand');
    expect(textsOf(document, 'h1')).toEqual(['One hack']);
    expect(textsOf(document, '.meta')).toEqual(['a.examplePublished 21 July 2021, as given by whoever checked it']);
  });

  test('counts ratings and gives no score', () => {
    expect(textsOf(document, '.tally li').length).toBeGreaterThan(2);
    expect(textsOf(document, '.coverage p').join(' ')).toContain('no score');
  });

  test('has every claim in its sentence, with its rating and both values', () => {
    expect(textsOf(document, '.claim .sentence mark')).toEqual(REAL.findings.map(({ claim }) => claim.quote));
    const index = REAL.findings.findIndex(({ claim }) => claim.quote.includes('30,000'));
    const claim = document.querySelectorAll('.claim')[index];
    if (claim === undefined) throw new Error('No claim');
    expect(textsOf(claim, 'h2')).toEqual([expect.stringMatching(/^Needs context\s*Figure · claim \d of \d$/)]);
    expect(textsOf(claim, '.sides mark')).toEqual(['worldwide', 'US']);
    expect(textsOf(claim, '.why')).toEqual(['The article gives the number for the whole world; the source gives it for the US.']);
    expect(textsOf(claim, '.evidence blockquote')[0]).toContain('30,000');
    expect(textsOf(claim, '.evidence .publisher')).toContain('KrebsOnSecurity');
    expect(textsOf(claim, '.rule')[0]).toContain('Rule figure/scope-differs');
  });

  test('links every claim of its index, and every source without a referrer', () => {
    for (const link of document.querySelectorAll('.index a'))
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    const links = [...document.querySelectorAll('.links a')];
    expect(links.length).toBeGreaterThan(REAL.findings.length);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\//);
      expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    }
  });

  test('forbids itself everything but its style', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/);
  });
});

test('two sources that differ stand side by side with their names', () => {
  const page = documentOf(toHtml([{ record: REAL }]));
  expect(textsOf(page, '.whose')).toEqual(expect.arrayContaining(['Global Affairs Canada']));
});

test('several articles are on one page, with a list of them, and no id twice', () => {
  const page = documentOf(
    toHtml([{ record: RECORD }, { record: { ...REAL, article: { ...REAL.article, title: null } }, name: 'b.txt' }]),
  );
  expect(page.title).toBe('2 articles · Firsthand');
  expect(textsOf(page, '.contents li')).toEqual([
    expect.stringMatching(/^Servers hacked 1 ×/),
    expect.stringMatching(/^b\.txt \d ×/),
  ]);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(page.querySelectorAll('script')).toHaveLength(2);
});

test('an article about something else says so', () => {
  const record = { ...RECORD, findings: [], topic: { ...RECORD.topic, match: false, takenFor: 'the ProxyShell flaws' } };
  expect(textsOf(documentOf(toHtml([{ record }])), '.other')).toEqual([
    'Not about An example: taken for the ProxyShell flaws. Nothing was checked.',
  ]);
});

/** Parsing fifty pages takes a second, and several on a busy machine. */
const TIMEOUT_MS = 60_000;

test(
  'whatever an article holds, the page has our elements and our attributes only',
  () => {
    const ATTRIBUTES =
      /^(?:lang|charset|http-equiv|content|name|class|id|data-rating|data-holds|aria-[a-z]+|href|rel|dir|d|viewBox|width|height|rx|datetime|type)$/;
    fc.assert(
      fc.property(anyRecord, (record) => {
        const page = documentOf(toHtml([{ record }]));
        expect(page.querySelectorAll('script')).toHaveLength(1);
        expect(page.querySelectorAll('.claim')).toHaveLength(record.findings.length);
        for (const element of page.querySelectorAll('*')) {
          expect(['IMG', 'IFRAME', 'FORM', 'BASE', 'LINK', 'OBJECT', 'INPUT']).not.toContain(element.tagName);
          for (const { name, value } of element.attributes) {
            expect(name).toMatch(ATTRIBUTES);
            if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|#a\d)/i);
          }
        }
      }),
      { numRuns: 50 },
    );
  },
  TIMEOUT_MS,
);

/** Records for the tests of what is made of them: one of the engine, one by hand, and any at all, with any string in any place. */
import fc from 'fast-check';
import {
  type ArticleRecord,
  parseRecord,
  type RecordedExhibit,
  type RecordedFinding,
  toRecord,
} from '../../src/report/record.ts';
import { RATINGS } from '../../src/vocabulary.ts';
import { checked } from '../engine.ts';
import { ARTICLE, REPORT } from './example.ts';

export const RECORD: ArticleRecord = parsed(toRecord(REPORT, ARTICLE));

/** A finding of every rating. */
export const REAL: ArticleRecord = (() => {
  const { report, article } = checked(
    [
      'The EU accused the Chinese government of the hack of Microsoft Exchange servers by Hafnium.',
      'At least 30,000 organisations globally were hacked, according to the BBC.',
      'Microsoft released patches on 9 March 2021. Microsoft released patches on 2 March 2021.',
      'Canada speaks of an estimated 400,000 servers affected worldwide. Some 1,900 British schools were hacked.',
    ].join('\n\n'),
    '2021-07-21',
  );
  return toRecord(report, article);
})();

function parsed(record: ArticleRecord): ArticleRecord {
  const read = parseRecord(record);
  if (read === null) throw new Error('No record');
  return read;
}

/** What has broken programs before. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &#60; &nbsp',
  'javascript:alert(1)',
  '=HYPERLINK("https://evil.example","click")',
  "+1+cmd|' /C calc'!A0",
  '@SUM(1)',
  '-2+3',
  'a;=1+1',
  'a\n=1',
  '"quoted", with, commas\r\nand lines',
  '# heading\n- item\n1. one\n> quote\n| a | b |\n---',
  '[link](https://evil.example) ![x](y) `code` **bold** __b__ ~~s~~ $x$',
  'https://evil.example www.evil.example mail@evil.example <https://evil.example>',
  'שלום עולם العربية',
  '\u202eevil\u2066\u200f',
  '\u0000\u0007\u001b]0;evil\u0007\u009b31m',
  '\ud800 lone \udfff',
  '😀👩‍👩‍👧 𝒳',
  '\u2028\u2029\ufeff\u00a0',
  '{{template}} <%= x %>',
  '__proto__',
  'a'.repeat(3000),
] as const;

export const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const line = hostile.map((text) => text.slice(0, 4000));
const orNull = fc.option(line);
const address = fc.oneof(
  line,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constant('https://a.example/ä b"<>'),
);
const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 2 });

const exhibit: fc.Arbitrary<RecordedExhibit> = fc.record({
  fact: line,
  statement: line,
  value: line,
  source: line,
  publisher: line,
  publisherKind: line,
  title: line,
  published: fc.oneof(line, fc.constantFrom('2021', '2021-03', '2021-03-05')),
  words: orNull,
  language: fc.oneof(line, fc.constant('en')),
  verified: fc.constantFrom('own-page', 'full-copy', 'quotation', 'unverified'),
  seenAt: fc.option(address),
  url: address,
  archivedUrl: address,
  addressSeen: fc.boolean(),
  limits: list(line),
});

const [SAMPLE] = RECORD.findings;
if (SAMPLE === undefined) throw new Error('No finding');
const sample: RecordedFinding = SAMPLE;

/** The text is made of its claims and what lies between them. */
export const anyRecord: fc.Arbitrary<ArticleRecord> = fc
  .record({
    parts: fc.array(
      fc.record({
        before: hostile,
        quote: line.filter((quote) => quote !== ''),
        rating: fc.constantFrom(...RATINGS),
        value: line,
        reasons: list(fc.record({ code: fc.constant('scope-differs' as const), claimed: orNull, source: orNull, text: line })),
        evidence: list(exhibit),
        others: list(exhibit),
        answers: list(exhibit),
        since: list(exhibit),
        chain: fc.array(
          fc.record({
            role: fc.constant('cited' as const),
            name: line,
            source: orNull,
            url: fc.option(address),
            linked: fc.boolean(),
          }),
          { maxLength: 3 },
        ),
        speaker: fc.option(fc.record({ name: line, party: orNull })),
        assumed: list(line),
      }),
      { maxLength: 3 },
    ),
    tail: hostile,
    title: orNull,
    url: fc.option(address),
    published: fc.constantFrom(null, '2021-07-19'),
    language: orNull,
    takenFor: orNull,
    covers: line,
    match: fc.boolean(),
  })
  .map(({ parts, tail, title, url, published, language, takenFor, covers, match }) => {
    let text = '';
    const findings = parts.map((part, index): RecordedFinding => {
      const { before, quote, speaker, assumed, ...rest } = part;
      const start = text.length + before.length;
      const sentence = { start: text.length, end: start + quote.length };
      text += before + quote;
      const claim = { ...sample.claim, start, end: start + quote.length, quote, sentence, speaker, assumed };
      return { ...sample, ...rest, id: `f${index}`, claim } as RecordedFinding;
    });
    text += tail;
    return {
      ...RECORD,
      article: { ...RECORD.article, text, title, url, published, language },
      topic: { ...RECORD.topic, match, takenFor },
      findings,
      counts: Object.fromEntries(
        RATINGS.map((rating) => [rating, findings.filter((one) => one.rating === rating).length]),
      ) as ArticleRecord['counts'],
      dossier: { ...RECORD.dossier, covers },
    };
  });

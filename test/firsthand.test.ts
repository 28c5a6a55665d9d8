import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/article/article.ts';
import { fromText } from '../src/article/from-text.ts';
import { check } from '../src/firsthand.ts';
import type { Report } from '../src/report/report.ts';
import { RATINGS } from '../src/vocabulary.ts';
import { dossier } from './engine.ts';

const ARTICLE = `UK, US and EU accuse China of Exchange hack

LONDON, 19 July – The UK, the US and the EU have accused China of carrying out the attack on Microsoft Exchange, which hit at least 30,000 organisations globally.

Microsoft blamed Hafnium on 2 March and released patches for four flaws. Volexity said the attacks had begun on 6 January.

The UK’s National Cyber Security Centre said it was highly likely that Hafnium is associated with the Chinese state. China denied the accusation.`;

const MANUAL =
  'Open a prompt. Run the installer for Exchange Server 2019. Restart the server. More than 5,000 servers were hacked.';

/** Words and marks of which a hostile or a broken text might be made. */
const PIECES = [
  'Microsoft ',
  'Exchange ',
  'Hafnium ',
  'China ',
  'the Chinese government ',
  'NATO ',
  'blamed ',
  'accused ',
  'of ',
  'denied ',
  'was behind ',
  'by ',
  'according to ',
  'said ',
  'at least ',
  'up to ',
  '30,000 ',
  '30\u00A0000 ',
  '250k ',
  'tens of thousands of ',
  'half of ',
  '92% ',
  'servers ',
  'organisations ',
  'hacked ',
  'were ',
  'in ',
  'the US ',
  'worldwide ',
  'on ',
  '2 March ',
  'March ',
  '2021',
  'Tuesday ',
  'last week ',
  'two days later ',
  'four flaws ',
  'CVE-2021-26855 ',
  'highly likely ',
  'not ',
  'no ',
  'if ',
  'they ',
  'it ',
  '. ',
  '? ',
  '! ',
  ', ',
  '; ',
  '\n',
  '\n\n',
  '“',
  '”',
  '’s ',
  '(',
  ')',
  '– ',
  '• ',
  '🚨',
  '\u00AD',
  '\u200B',
  '\uD83D',
  '\u0000',
  'e\u0301',
  '北京',
  '9999999999999999999999 ',
  '31 February ',
  '$',
  '\\',
  '<b>',
];

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const anyDay = fc.constantFrom(null, '2021-03-02', '2021-03-08', '2021-07-19', '2022-02-28', '2025-07-09');

function checked(text: string, published: string | null): { readonly article: Article; readonly report: Report } {
  const article = fromText(text, { published });
  return { article, report: check(article, { dossier, force: true }) };
}

describe('a report', () => {
  it('holds what the article says, judged', () => {
    const { topic, findings, counts, article } = check(fromText(ARTICLE, { published: '2021-07-19' }), { dossier });
    expect(topic.match).toBe(true);
    expect(article).toMatchObject({
      title: 'UK, US and EU accuse China of Exchange hack',
      published: '2021-07-19',
      publishedFrom: 'given',
    });
    expect(new Set(findings.map(({ claim }) => claim.kind))).toEqual(new Set(['attribution', 'figure', 'date']));
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
    expect(counts.refuted).toBe(0);
  });

  it('names the dossier it rests on', () => {
    expect(check(fromText(ARTICLE), { dossier }).dossier).toMatchObject({
      id: dossier.id,
      version: dossier.version,
      title: dossier.title,
    });
  });

  it('is plain data', () => {
    const { report } = checked(ARTICLE, '2021-07-19');
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('has no findings where the article is about something else, unless they are asked for', () => {
    const article = fromText(MANUAL, { published: '2021-03-20' });
    expect(check(article, { dossier })).toMatchObject({ topic: { match: false }, findings: [] });
    expect(check(article, { dossier, force: true }).findings.length).toBeGreaterThan(0);
  });

  it('counts every rating, also those that are not there', () => {
    expect(Object.keys(check(fromText(''), { dossier }).counts)).toEqual([...RATINGS]);
  });

  it('is the same with straight and with curly quotes, with plain and with no-break spaces', () => {
    const plain = ARTICLE.replaceAll('’', "'");
    const fancy = ARTICLE.replaceAll('30,000 org', '30,000\u00A0org').replaceAll('2 March', '2\u00A0March');
    const ratings = (text: string) =>
      checked(text, '2021-07-19').report.findings.map(({ claim, rating }) => [claim.kind, rating, claim.start]);
    expect(ratings(plain)).toEqual(ratings(ARTICLE));
    expect(ratings(fancy)).toEqual(ratings(ARTICLE));
  });

  it('loses a finding with its sentence and keeps the others', () => {
    const without = ARTICLE.replace(' China denied the accusation.', '');
    const lines = (text: string) =>
      checked(text, '2021-07-19').report.findings.map(({ claim, rating }) => `${claim.kind} ${rating} ${claim.quote}`);
    const before = lines(ARTICLE);
    const after = lines(without);
    expect(before.length - after.length).toBe(1);
    expect(before.filter((line) => !after.includes(line))).toEqual([expect.stringContaining('China denied')]);
  });
});

describe('whatever the text', () => {
  it('nothing is thrown, and every quote is what stands at its place', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, published) => {
        const { article, report } = checked(text, published);
        for (const { claim } of report.findings) {
          expect(claim.start).toBeGreaterThanOrEqual(0);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.end).toBeLessThanOrEqual(article.text.length);
          expect(claim.quote).toBe(article.text.slice(claim.start, claim.end));
          expect(claim.sentence.start).toBeLessThanOrEqual(claim.start);
          expect(claim.sentence.end).toBeGreaterThanOrEqual(claim.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the same text gives the same report', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, published) => {
        expect(checked(text, published).report).toEqual(checked(text, published).report);
      }),
      { numRuns: 100 },
    );
  });

  it('the counts are those of the findings, every reason has its sentence, and only the unknown lack evidence', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, published) => {
        const { findings, counts } = checked(text, published).report;
        for (const rating of RATINGS) expect(counts[rating]).toBe(findings.filter((finding) => finding.rating === rating).length);
        for (const { rating, reasons, evidence } of findings) {
          for (const reason of reasons) expect(reason.text).not.toMatch(/^$|undefined|null|NaN/);
          if (rating !== 'not-enough-evidence') expect(evidence.length).toBeGreaterThan(0);
          if (rating !== 'supported') expect(reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

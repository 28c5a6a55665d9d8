/** A check that was made in German, as files: every word of ours is German, and what is quoted is marked as what it is. */
import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { fromText } from '../../src/article/from-text.ts';
import { check } from '../../src/firsthand.ts';
import { exportOf } from '../../src/report/exports.ts';
import { fromFile } from '../../src/report/from-file.ts';
import { parseRecord, toRecord } from '../../src/report/record.ts';
import { toJsonLd } from '../../src/report/to-jsonld.ts';
import { ENGLISH } from '../../src/report/words/en.ts';
import { dossier } from '../engine.ts';
import { REAL } from './records.ts';

const text = [
  'The EU accused the Chinese government of the hack of Microsoft Exchange servers by Hafnium.',
  'At least 30,000 organisations globally were hacked, according to the BBC.',
  'Microsoft released patches on 9 March 2021. Some 1,900 British schools were hacked.',
].join('\n\n');
const article = {
  ...fromText(text, { published: '2021-07-21' }),
  language: 'en-GB',
  title: 'One hack',
  url: 'https://a.example/',
};
const RECORD = toRecord(check(article, { dossier, language: 'de' }), article);
const NOW = { now: new Date('2026-11-25T12:00:00Z') };

/** Sentences and labels of the English table that would be seen if one were forgotten. */
const ENGLISH_LABELS = [
  ...Object.values(ENGLISH.ratings),
  ...Object.values(ENGLISH.meanings),
  ...Object.values(ENGLISH).filter((value) => typeof value === 'string' && value.includes(' ')),
  'The article', 'The source', 'Published', 'Saved', 'claim 1 of', 'Checked against', 'It covers', 'Rule ', 'Read on', 'As quoted by',
  'security researchers', 'intergovernmental', 'July 2021', 'March 2021',
] as readonly string[]; // biome-ignore format: a list
const own = (made: string, quoted: readonly (string | null)[]) =>
  quoted
    .filter((words) => words !== null && words !== '')
    .reduce<string>((rest, words) => rest.replaceAll(words ?? '', ''), made);

test('a record says in which language it is', () => {
  expect([RECORD.language, REAL.language]).toEqual(['de', 'en']);
  expect([RECORD.dossier.language, RECORD.article.language]).toEqual(['en', 'en-GB']);
});

test('a file of before it did was in English', () => {
  const {
    language: _,
    dossier: { language: __, ...before },
    ...rest
  } = REAL;
  expect(parseRecord({ ...rest, dossier: before })).toEqual(REAL);
});

describe('the page', () => {
  const { document } = parseHTML(exportOf('html').make(RECORD, NOW));
  const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

  it('is a German page with not one English label', () => {
    expect(document.documentElement.lang).toBe('de');
    const shown = document.cloneNode(true) as Document;
    for (const foreign of shown.querySelectorAll('script, style, [lang]:not(html)')) foreign.remove();
    const said = own(
      shown.documentElement.textContent ?? '',
      RECORD.findings.flatMap(({ claim, reasons, value, evidence }) => [
        claim.quote,
        value,
        ...reasons.flatMap(({ claimed, source }) => [claimed, source]),
        ...evidence.map((exhibit) => exhibit.value),
      ]),
    );
    expect(said).toContain('Was geprüft wurde');
    expect(ENGLISH_LABELS.filter((label) => said.includes(label))).toEqual([]);
    for (const label of document.querySelectorAll('[aria-label]'))
      expect(['Bewertungen', 'Artikel']).toContain(label.getAttribute('aria-label'));
  });

  it('marks the article’s words as the article’s language', () => {
    for (const selector of ['h1', '.sentence', '.index .words'])
      for (const element of document.querySelectorAll(selector)) expect([selector, langOf(element)]).toEqual([selector, 'en-GB']);
  });

  it('marks what the dossier and the sources say as theirs', () => {
    expect(document.querySelector('.limits li')).not.toBeNull();
    expect(document.querySelector('blockquote:not(.sentence)')).not.toBeNull();
    for (const element of document.querySelectorAll('.statement, .limits li')) expect(langOf(element)).toBe('en');
    const covers = [...document.querySelectorAll('.coverage span')].find(
      ({ textContent }) => textContent === RECORD.dossier.covers,
    );
    expect(covers?.getAttribute('lang')).toBe('en');
    const languages = new Map(
      RECORD.findings.flatMap(({ evidence }) => evidence.map(({ words, language }) => [words, language])),
    );
    for (const quote of document.querySelectorAll('.evidence blockquote'))
      expect(langOf(quote)).toBe(languages.get(quote.textContent));
  });

  it('has the German of the rule, of the reason and of the day', () => {
    expect(document.querySelector('.rule')?.textContent).toContain(
      'Stärker als alles, was der Ankläger bis zu diesem Tag gesagt hatte',
    );
    expect(document.querySelector('.meta')?.textContent).toContain('Veröffentlicht am 21. Juli 2021');
    expect(document.querySelector('.meta')?.textContent).toContain('Gespeichert am 25. November 2026');
  });
});

test('records of two languages on one page are marked apart', () => {
  const { document } = parseHTML(exportOf('html').makeAll([{ record: RECORD }, { record: REAL }]));
  expect(document.documentElement.lang).toBe('de');
  expect([...document.querySelectorAll('.report')].map((one) => one.getAttribute('lang'))).toEqual([null, 'en']);
});

test('the table has a German header, and the names of before where only programs read', () => {
  const [header = '', row = ''] = exportOf('csv').make(RECORD).split('\r\n');
  expect(header).toMatch(/^\uFEFF"Artikel","Adresse","Veröffentlicht","Art","Bewertung","Aussage"/);
  expect(header).toMatch(/"rating_id","rule","weight","facts","start","end","dossier","dossier_version"$/);
  expect(row).toContain('"Zuschreibung"');
  expect(fromFile(exportOf('csv').make(RECORD))).toMatchObject({ kind: 'refused', code: 'for-reading' });
});

test('the text to paste is German around its quotations', () => {
  const quoted = RECORD.findings.flatMap(({ claim, evidence, others, since, answers }) => [
    text.slice(claim.sentence.start, claim.sentence.end),
    ...[...evidence, ...others, ...since, ...answers].flatMap(({ words, statement, title, limits }) => [
      words,
      statement,
      title,
      ...limits,
    ]),
  ]);
  // The words in hand are bold within the sentence that holds them.
  const made = own(exportOf('markdown').make(RECORD, NOW).replaceAll('**', ''), quoted);
  expect(made).toContain('| Der Artikel | Die Quelle |');
  expect(made).toContain('## Was geprüft wurde');
  expect(ENGLISH_LABELS.filter((label) => made.includes(label))).toEqual([]);
});

test('the annotations say their language, and both where a sentence of ours holds a source’s', () => {
  const { items, partOf } = toJsonLd(RECORD);
  expect(partOf.label).toBe('Was Firsthand gefunden hat: One hack');
  const texts = items.flatMap(({ body }) => body.flatMap((one) => (one.type === 'TextualBody' ? [one] : [])));
  expect(texts.filter(({ purpose }) => purpose === 'assessing').map(({ language }) => language)).toEqual(items.map(() => 'de'));
  expect(texts.find(({ value }) => value.startsWith('Die Quelle: „'))?.language).toEqual(['de', 'en']);
});

test.each(['html', 'jsonld', 'json'] as const)('a German %s comes back as it was', (id) =>
  expect(fromFile(exportOf(id).make(RECORD))).toEqual({ kind: 'read', records: [RECORD] }),
);

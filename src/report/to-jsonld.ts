/**
 * A checked article as an annotation page of the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/):
 * one annotation a claim, which assesses the very words of the article.
 *
 * - Names and times are the same for the same article and dossier; `generated` is there only where a clock was handed in.
 * - The selectors count in the article's text as it was read: one in characters (code points, as the model asks), one by quote.
 * - The whole record is carried as one JSON literal, so that the page can be read back. Its name is an absolute IRI: that
 *   needs no context of our own, and the model's stays the only one.
 */
import { toDayWords } from '../dossier/day-words.ts';
import type { Language } from '../vocabulary.ts';
import { toCodePoints } from './code-points.ts';
import { publisherKindWords, verifiedWords } from './exhibit-words.ts';
import { isSameLanguage, toLanguageTag } from './language-tag.ts';
import { type QuoteSelector, toQuoteSelectors } from './quote-selector.ts';
import type { ArticleRecord, RecordedExhibit, RecordedFinding } from './record.ts';
import { toUri, withoutFragment } from './uri.ts';
import { toUrn } from './urn.ts';
import { reportWords } from './words/by-language.ts';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** The property that carries the record. A name, not an address: `.example` is nobody's. */
export const RECORD_PROPERTY = 'https://firsthand.example/ns#record';

/** Words with something left out between them stand nowhere as they are. */
const OMISSION = /…|\.{3}/;

const SOFTWARE = { id: 'https://firsthand.example/', type: 'Software', name: 'Firsthand' } as const;

interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'assessing' | 'classifying' | 'commenting' | 'describing';
  readonly value: string;
  readonly format: 'text/plain';
  /** Two where words of a source stand in a sentence of ours: the model allows it for a mix. */
  readonly language: string | readonly [string, string];
}

interface SourceBody {
  readonly id: string;
  readonly type: 'SpecificResource';
  readonly purpose: 'linking';
  readonly source: string;
  readonly selector?: { readonly type: 'TextQuoteSelector'; readonly exact: string };
  readonly state?: { readonly type: 'TimeState'; readonly cached: string };
}

export interface Annotation {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'assessing';
  readonly generator: string;
  readonly body: readonly (TextualBody | SourceBody)[];
  readonly target: {
    readonly id: string;
    readonly type: 'SpecificResource';
    readonly source: string;
    readonly selector: readonly [
      QuoteSelector & { readonly type: 'TextQuoteSelector' },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    ];
  };
}

export interface AnnotationPage {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly generator: typeof SOFTWARE;
  readonly generated?: string;
  readonly partOf: {
    readonly id: string;
    readonly type: 'AnnotationCollection';
    readonly label: string;
    readonly total: number;
    readonly first: string;
    readonly last: string;
  };
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
  readonly [RECORD_PROPERTY]: { readonly '@type': '@json'; readonly '@value': ArticleRecord };
}

export function toJsonLd(record: ArticleRecord, now?: Date): AnnotationPage {
  const { article, findings, dossier, language } = record;
  const words = reportWords(language);
  const name = JSON.stringify([article.url, article.title, article.published, article.text, dossier.id, dossier.version]);
  const base = toUrn(name);
  const source = (article.url === null ? null : toUri(article.url)) ?? toUrn(article.text);
  const points = toCodePoints(
    article.text,
    findings.flatMap(({ claim }) => [claim.start, claim.end]),
  );
  const quotes = toQuoteSelectors(
    article.text,
    findings.map(({ claim }) => claim),
  );
  const page = toUrn(`${base} page`);
  const items = findings.map((finding, index): Annotation => {
    const { id: local, claim } = finding;
    const id = toUrn(`${base} ${index} ${local}`);
    const quote = quotes[index] ?? { exact: claim.quote, prefix: '', suffix: '' };
    return {
      '@context': CONTEXT,
      id,
      type: 'Annotation',
      motivation: 'assessing',
      generator: SOFTWARE.id,
      body: toBodies(finding, record, id),
      target: {
        id: `${id}#target`,
        type: 'SpecificResource',
        source,
        selector: [
          { type: 'TextQuoteSelector', ...quote },
          { type: 'TextPositionSelector', start: points.get(claim.start) ?? 0, end: points.get(claim.end) ?? 0 },
        ],
      },
    };
  });
  return {
    '@context': CONTEXT,
    id: page,
    type: 'AnnotationPage',
    generator: SOFTWARE,
    ...(now === undefined ? {} : { generated: now.toISOString() }),
    partOf: {
      id: base,
      type: 'AnnotationCollection',
      label: words.collection(article.title ?? article.url ?? words.anArticle),
      total: items.length,
      first: page,
      last: page,
    },
    startIndex: 0,
    items,
    [RECORD_PROPERTY]: { '@type': '@json', '@value': record },
  };
}

function toBodies(finding: RecordedFinding, { language, dossier }: ArticleRecord, annotation: string): Annotation['body'] {
  const { rating, value, reasons, evidence, answers, since } = finding;
  const labels = reportWords(language);
  const exhibits = [
    ...evidence.map((exhibit) => ({ exhibit, lead: `${labels.source}: ` })),
    ...answers.map((exhibit) => ({ exhibit, lead: `${labels.answers}: ` })),
    ...since.map((exhibit) => ({ exhibit, lead: `${labels.since}: ` })),
  ];
  const [first] = evidence;
  return [
    textual('assessing', labels.ratings[rating], language),
    // A term of the field, in English whatever the rest is in.
    textual('classifying', rating, 'en'),
    textual(
      'describing',
      `${labels.article}: ${value || finding.claim.quote}. ${labels.source}: ${first?.value || labels.nothingOnFile}.`,
      language,
    ),
    ...reasons.map(({ text }) => textual('commenting', text, language)),
    ...exhibits.flatMap(({ exhibit, lead }, index) => {
      const body = toSourceBody(exhibit, `${annotation}#source-${index + 1}`);
      return [
        ...(body === null ? [] : [body]),
        textual(
          'describing',
          lead + describe(exhibit, language),
          language,
          exhibit.words === null ? dossier.language : exhibit.language,
        ),
      ];
    }),
  ];
}

function textual(purpose: TextualBody['purpose'], value: string, language: string, quoted: string | null = null): TextualBody {
  const other = toLanguageTag(quoted);
  const isMixed = other !== null && !isSameLanguage(other, language);
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: isMixed ? [language, other] : language };
}

/** The document, and the words in it where somebody has read them there: a selector says that they are to be found. */
function toSourceBody({ url, archivedUrl, words, verified }: RecordedExhibit, id: string): SourceBody | null {
  const source = toUri(withoutFragment(url));
  if (source === null) return null;
  const cached = toUri(archivedUrl);
  const wereRead = words !== null && (verified === 'own-page' || verified === 'full-copy') && !OMISSION.test(words);
  return {
    id,
    type: 'SpecificResource',
    purpose: 'linking',
    source,
    ...(wereRead ? { selector: { type: 'TextQuoteSelector', exact: words } } : {}),
    ...(cached === null ? {} : { state: { type: 'TimeState', cached } }),
  };
}

function describe(exhibit: RecordedExhibit, language: Language): string {
  const { quoted } = reportWords(language);
  const { words, statement, publisher, publisherKind, published, title } = exhibit;
  const said = words === null ? statement : quoted(words);
  return `${said} ${publisher} (${publisherKindWords(publisherKind, language)}), ${quoted(title)}, ${toDayWords(published, language)}. ${verifiedWords(exhibit, language)}.`;
}

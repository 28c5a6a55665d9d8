/**
 * A checked article as it is handed on whole: from the page to the panel, into a file, and back from one. All that a surface shows, and
 * nothing of how the engine came to it. A finding fits as it is: what is left out of a claim is what only the checker reads.
 * The border is guarded by the schema: a page can influence what is said here, and a file can come from anybody.
 */
import * as z from 'zod/mini';
import type { Article } from '../article/article.ts';
import { REASON_CODES } from '../check/finding.ts';
import { RULE_IDS } from '../check/rules/index.ts';
import { COMPARATORS, EVENTS, LANGUAGES, RATINGS, RELATIONS, STATES, UNITS } from '../vocabulary.ts';
import type { Report } from './report.ts';

export const RECORD_FORMAT = 'firsthand-report';
/** Changes when a file of before can no longer be read. */
export const RECORD_VERSION = 1;

/** The longest text that a page's reader hands on; the reader itself stops long before. */
export const MOST_TEXT = 5_000_000;
export const MOST_FINDINGS = 2_000;
const MOST_LISTED = 200;

const text = z.string().check(z.maxLength(4000));
const textOrNull = z.nullable(text);
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const offset = z.int().check(z.nonnegative());
const list = <T extends z.ZodMiniType>(of: T) => z.array(of).check(z.maxLength(MOST_LISTED));

const span = z.object({ start: offset, end: offset });
const named = z.nullable(z.object({ name: text, party: textOrNull }));

const claimed = {
  start: offset,
  end: offset,
  quote: text,
  sentence: span,
  speaker: named,
  stance: z.enum(['asserted', 'hedged', 'rejected', 'question', 'conditional']),
  made: z.nullable(z.object({ from: day, to: day })),
  otherCase: textOrNull,
  assumed: list(text),
};

const claim = z.discriminatedUnion('kind', [
  z.object({
    ...claimed,
    kind: z.literal('figure'),
    reading: z.object({
      min: z.nullable(z.number()),
      max: z.nullable(z.number()),
      comparator: z.enum(COMPARATORS),
      unit: z.nullable(z.enum(UNITS)),
      state: z.nullable(z.enum(STATES)),
      scope: text,
    }),
  }),
  z.object({
    ...claimed,
    kind: z.literal('date'),
    reading: z.object({ event: z.enum(EVENTS), from: day, to: day, party: textOrNull }),
  }),
  z.object({
    ...claimed,
    kind: z.literal('attribution'),
    reading: z.object({ accuser: named, accused: named, relation: z.enum(RELATIONS), confidence: textOrNull }),
  }),
]);

const exhibit = z.object({
  fact: text,
  statement: text,
  value: text,
  source: text,
  publisher: text,
  publisherKind: text,
  title: text,
  published: text,
  words: textOrNull,
  language: text,
  verified: text,
  seenAt: textOrNull,
  url: text,
  archivedUrl: text,
  addressSeen: z.boolean(),
  limits: list(text),
});

const finding = z.object({
  id: z.string().check(z.maxLength(200)),
  claim,
  value: text,
  rating: z.enum(RATINGS),
  rule: z.enum(RULE_IDS),
  reasons: list(z.object({ code: z.enum(REASON_CODES), claimed: textOrNull, source: textOrNull, text })),
  weight: z.enum(['light', 'normal', 'heavy']),
  facts: list(text),
  evidence: list(exhibit),
  others: list(exhibit),
  chain: list(
    z.object({
      role: z.enum(['article', 'cited', 'source', 'origin']),
      name: text,
      source: textOrNull,
      url: textOrNull,
      linked: z.boolean(),
    }),
  ),
  answers: list(exhibit),
  since: list(exhibit),
});

const count = z.int().check(z.nonnegative());

export const recordSchema = z.object({
  format: z.literal(RECORD_FORMAT),
  version: z.literal(RECORD_VERSION),
  /** What it is said in. Files of before do not say: they were in English. */
  language: z._default(z.enum(LANGUAGES), 'en'),
  article: z.object({
    title: textOrNull,
    url: textOrNull,
    published: z.nullable(day),
    publishedFrom: z.nullable(z.enum(['given', 'json-ld', 'meta', 'time', 'url', 'text'])),
    language: textOrNull,
    /** What the offsets count in. */
    text: z.string().check(z.maxLength(MOST_TEXT)),
    /** Links of the article's text, wherever they lead. */
    linkCount: count,
  }),
  topic: z.object({ match: z.boolean(), score: z.number(), reasons: list(text), takenFor: textOrNull }),
  links: list(z.object({ start: offset, end: offset, url: text, source: text })),
  findings: z.array(finding).check(z.maxLength(MOST_FINDINGS)),
  counts: z.object({
    supported: count,
    'missing-context': count,
    conflicting: count,
    refuted: count,
    'not-enough-evidence': count,
  }),
  dossier: z.object({ id: text, version: text, title: text, updated: day, covers: text, language: z._default(text, 'en') }),
});
export type ArticleRecord = DeepReadonly<z.infer<typeof recordSchema>>;
/** A finding as it is shown and kept. The engine's own fits. */
export type RecordedFinding = ArticleRecord['findings'][number];
export type RecordedClaim = RecordedFinding['claim'];
export type RecordedExhibit = RecordedFinding['evidence'][number];

type DeepReadonly<T> = T extends readonly (infer One)[]
  ? readonly DeepReadonly<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** `shown` are the findings that have a place in what the reader sees; all of the report's where absent. */
export function toRecord(
  report: Report,
  article: Pick<Article, 'text' | 'links'>,
  shown: Report['findings'] = report.findings,
): ArticleRecord {
  const { topic, links, dossier } = report;
  // What is beyond any bound (a name of four thousand letters) is left out: a page must not be able to make every surface fail.
  const findings = shown.slice(0, MOST_FINDINGS).flatMap((one) => {
    const read = finding.safeParse(one);
    return read.success ? [read.data] : [];
  });
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    language: report.language,
    article: { ...report.article, text: article.text, linkCount: article.links.length },
    topic: { ...topic, reasons: topic.reasons.slice(0, MOST_LISTED) },
    links: links.slice(0, MOST_LISTED).map(({ start, end, url, source }) => ({ start, end, url, source })),
    findings,
    counts: Object.fromEntries(
      RATINGS.map((rating) => [rating, findings.filter((one) => one.rating === rating).length]),
    ) as ArticleRecord['counts'],
    dossier: { ...dossier },
  };
}

/** From `unknown`, or null where it is none. */
export function parseRecord(data: unknown): ArticleRecord | null {
  const read = recordSchema.safeParse(data);
  return read.success ? read.data : null;
}

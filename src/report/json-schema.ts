/**
 * The contract of the JSON that leaves the program: `firsthand check --format json` and `--ndjson`. Its JSON Schema is kept beside
 * it in `report.schema.json`. A change that would break a reader raises `REPORT_VERSION`.
 */
import * as z from 'zod/mini';
import { REASON_CODES } from '../check/finding.ts';
import { RULE_IDS } from '../check/rules/index.ts';
import { COMPARATORS, EVENTS, KINDS, RATINGS, RELATIONS, STATES, UNITS } from '../vocabulary.ts';
import { REPORT_VERSION } from './report.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const offset = z.int().check(z.nonnegative());
const bound = z.nullable(z.number());

export const readingSchema = z.union([
  z.strictObject({
    figure: z.strictObject({
      min: bound,
      max: bound,
      comparator: z.enum(COMPARATORS),
      unit: z.nullable(z.enum(UNITS)),
      state: z.nullable(z.enum(STATES)),
      scope: text,
    }),
  }),
  z.strictObject({ date: z.strictObject({ event: z.enum(EVENTS), from: text, to: text }) }),
  z.strictObject({
    attribution: z.strictObject({
      accuser: textOrNull,
      accused: textOrNull,
      relation: z.enum(RELATIONS),
      confidence: textOrNull,
    }),
  }),
]);

const claim = z.strictObject({
  kind: z.enum(KINDS),
  /** Half-open, in UTF-16 code units of the article's text. */
  start: offset,
  end: offset,
  quote: text,
  reading: readingSchema,
  speaker: textOrNull,
  rating: z.enum(RATINGS),
  /** The rule that decided: `docs/rules.md` has a section on each. Since version 2. */
  rule: z.enum(RULE_IDS),
  reasons: z.array(z.strictObject({ code: z.enum(REASON_CODES), claimed: textOrNull, source: textOrNull, text })),
  facts: z.array(text),
  evidence: z.array(z.strictObject({ source: text, publisher: text, published: text, words: textOrNull, url: text })),
  /** From the article through whom it cites to the source, and to whoever stands behind that. Since version 2. */
  chain: z.array(
    z.strictObject({
      role: z.enum(['article', 'cited', 'source', 'origin']),
      name: text,
      source: textOrNull,
      url: textOrNull,
      linked: z.boolean(),
    }),
  ),
});

const article = z.strictObject({
  text,
  title: textOrNull,
  published: textOrNull,
  publishedFrom: z.nullable(z.enum(['given', 'json-ld', 'meta', 'time', 'text', 'url'])),
  language: textOrNull,
});

export const checkedSchema = z.strictObject({
  version: z.literal(REPORT_VERSION),
  id: z.union([text, z.number(), z.null()]),
  topic: z.strictObject({ match: z.boolean(), score: z.number(), reasons: z.array(text), takenFor: textOrNull }),
  /** The dossier's sources that the article links to. Since version 2. */
  links: z.array(z.strictObject({ start: offset, end: offset, url: text, source: text })),
  claims: z.array(claim),
  counts: z.strictObject({
    supported: offset,
    'missing-context': offset,
    conflicting: offset,
    refuted: offset,
    'not-enough-evidence': offset,
  }),
  dossier: z.strictObject({ id: text, version: text }),
  /** With `--with-text`: what the offsets count in. */
  article: z.optional(article),
});
export type Checked = z.infer<typeof checkedSchema>;

/** What `--ndjson` answers to a line that cannot be checked. */
export const failedSchema = z.strictObject({ id: z.union([text, z.number(), z.null()]), error: text });
export type Failed = z.infer<typeof failedSchema>;

/** JSON Schema, draft 2020-12, of one document or one line. */
export function toReportJsonSchema(): object {
  return { title: `What Firsthand found, version ${REPORT_VERSION}`, ...z.toJSONSchema(z.union([checkedSchema, failedSchema])) };
}

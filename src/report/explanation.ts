/**
 * The contract of `firsthand explain --format json`: how one place of an article was read and judged, step by step. Its JSON Schema
 * is kept beside it in `explanation.schema.json`.
 */
import * as z from 'zod/mini';
import { RULES } from '../check/rules/index.ts';
import { LEFT } from '../check/trace.ts';
import { KINDS, RATINGS } from '../vocabulary.ts';
import { readingSchema } from './json-schema.ts';
import { REPORT_VERSION } from './report.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const offset = z.int().check(z.nonnegative());
/** Half-open, in UTF-16 code units of the article's text. */
const span = { start: offset, end: offset };

const rule = z.strictObject({
  id: z.enum(RULES.map(({ id }) => id)),
  says: text,
  casebook: z.array(offset),
  /** Null where it leaves the claim unmarked. */
  rating: z.nullable(z.enum(RATINGS)),
});

const considered = z.strictObject({
  fact: text,
  statement: text,
  value: text,
  by: text,
  public: text,
  use: z.enum(['decided', 'shown', 'left']),
  left: z.nullable(z.enum(LEFT)),
  why: text,
});

const claim = z.strictObject({
  ...span,
  kind: z.enum(KINDS),
  quote: text,
  reading: readingSchema,
  /** The reading in words. */
  value: text,
  speaker: textOrNull,
  stance: z.enum(['asserted', 'hedged', 'rejected', 'question', 'conditional']),
  /** The other affair that the sentence is about; null for this one. */
  otherCase: textOrNull,
  /** The sentence ties it to this event, by name or by “the hack”. */
  anchored: z.boolean(),
  assumed: z.array(text),
  /** Readings tried with charity before it was judged. */
  reread: z.array(text),
  considered: z.array(considered),
  rule,
  reasons: z.array(text),
});

export const explanationSchema = z.strictObject({
  version: z.literal(REPORT_VERSION),
  id: textOrNull,
  at: offset,
  published: textOrNull,
  topic: z.strictObject({ match: z.boolean(), takenFor: textOrNull }),
  dossier: z.strictObject({ id: text, version: text, title: text }),
  /** Null where no sentence stands there. */
  sentence: z.nullable(
    z.strictObject({
      ...span,
      text,
      tokens: z.array(
        z.strictObject({
          ...span,
          text,
          kind: z.enum(['word', 'number', 'mark']),
          /** What the lexicon has it for: a type and, where it has one, a meaning. */
          types: z.array(text),
        }),
      ),
      /** Numbers that were read as quantities and became part of no claim. */
      quantities: z.array(text),
    }),
  ),
  /** The claims that stand at the place; none where nothing was read there. */
  claims: z.array(claim),
  /** The other claims of the sentence. */
  beside: z.array(z.strictObject({ ...span, kind: z.enum(KINDS), quote: text, rule })),
  /** Where no finding stands there: why, in a sentence. */
  nothing: textOrNull,
});
export type Explanation = z.infer<typeof explanationSchema>;
export type ExplainedClaim = Explanation['claims'][number];

/** JSON Schema, draft 2020-12. */
export function toExplanationJsonSchema(): object {
  return { title: `How Firsthand judged one place, version ${REPORT_VERSION}`, ...z.toJSONSchema(explanationSchema) };
}

/** An article with its labels, as the files of `test/corpus` hold it: a JSON object a line. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { KINDS, RATINGS } from '../../src/vocabulary.ts';

const span = { quote: z.string(), start: z.int(), end: z.int() };
const textOrNull = z.nullable(z.string());
const bound = z.nullable(z.number());

/** Units, states, events and relations are free here: labels name things for which the program has no word. */
export const labelSchema = z.object({
  ...span,
  kind: z.enum(KINDS),
  reading: z.object({
    figure: z.optional(
      z.object({ min: bound, max: bound, comparator: z.string(), unit: textOrNull, state: textOrNull, scope: z.string() }),
    ),
    date: z.optional(z.object({ event: z.string(), from: z.string(), to: z.string() })),
    attribution: z.optional(z.object({ accuser: textOrNull, accused: textOrNull, relation: z.string(), confidence: textOrNull })),
  }),
  speaker: textOrNull,
  rating: z.enum(RATINGS),
  accept: z.array(z.enum(RATINGS)),
  reasons: z.array(z.string()),
  optional: z.optional(z.boolean()),
  note: z.optional(z.string()),
});
export type Label = z.infer<typeof labelSchema>;

export const labelledSchema = z.object({
  id: z.string(),
  title: z.string(),
  published: z.string(),
  outletKind: z.string(),
  text: z.string(),
  topic: z.boolean(),
  claims: z.array(labelSchema),
  distractors: z.array(z.object({ ...span, why: z.string() })),
});
export type Labelled = z.infer<typeof labelledSchema>;

/** One part of it is enough to be checked and scored: corpora that are given by name may be leaner than ours. */
const scorableSchema = z.looseObject({
  id: z.string(),
  text: z.string(),
  title: z.nullish(z.string()),
  published: z.nullish(z.string()),
});
export type Scorable = z.infer<typeof scorableSchema>;

export function readScorable(file: string): Scorable[] {
  return toRecords(readFileSync(file, 'utf8')).map((record) => scorableSchema.parse(record));
}

/** @throws where a label lacks something or is not where it says: figures of a broken corpus would look like figures. */
export function readLabelled(file: string): Labelled[] {
  return toRecords(readFileSync(file, 'utf8')).map((record, index) => {
    const parsed = labelledSchema.safeParse(record);
    if (!parsed.success) throw new Error(`${file}: article ${index + 1}: ${z.prettifyError(parsed.error)}`);
    const article = parsed.data;
    for (const { quote, start, end } of [...article.claims, ...article.distractors])
      if (article.text.slice(start, end) !== quote)
        throw new Error(`${file}: ${article.id} has a label that is not where it says`);
    for (const { kind, reading } of article.claims)
      if (reading[kind] === undefined) throw new Error(`${file}: ${article.id} has a ${kind} without its reading`);
    return article;
  });
}

function toRecords(lines: string): unknown[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

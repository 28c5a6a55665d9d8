/** What the built command line says of articles: what ships is measured, not the sources. */
import { spawnSync } from 'node:child_process';
import * as z from 'zod/mini';
import type { Scorable } from './labelled.ts';

export const COMMAND_LINE = 'dist/cli/firsthand.js';
const MOST_OUTPUT = 1 << 30;
/** A hundred times what it takes: a hang must end. */
const MOST_TIME_MS = 300_000;

const predictionSchema = z.looseObject({
  id: z.string(),
  topic: z.looseObject({ match: z.boolean() }),
  claims: z.array(
    z.looseObject({
      kind: z.string(),
      start: z.int(),
      end: z.int(),
      quote: z.string(),
      rating: z.string(),
      rule: z.string(),
      reasons: z.array(z.looseObject({ code: z.string() })),
    }),
  ),
});
export type Prediction = z.infer<typeof predictionSchema>;
export type Mark = Prediction['claims'][number];

/** Its answers, a line each. @throws what it wrote to the error stream */
export function checkAll(articles: readonly Pick<Scorable, 'id' | 'text' | 'title' | 'published'>[]): string {
  const input = toLines(
    articles.map(({ id, text, title, published }) => ({
      id,
      text,
      ...(title ? { title } : {}),
      ...(published ? { published } : {}),
    })),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND_LINE, 'check', '--ndjson'], {
    input,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    timeout: MOST_TIME_MS,
  });
  // 1 says that a rating reached a threshold.
  if (status !== 0 && status !== 1) throw new Error(stderr || 'The command line failed.');
  return stdout;
}

export function parsePredictions(lines: string): Map<string, Prediction> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => z.parse(predictionSchema, JSON.parse(line)))
      .map((prediction) => [prediction.id, prediction]),
  );
}

export function toLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

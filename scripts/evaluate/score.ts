/**
 * Figures from labels and predictions. The scoring is `test/corpus/score.mjs`, the file the corpus came with, run as a process: so its
 * figures and ours cannot part.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { compile } from '../../src/dossier/compile.ts';
import type { RATINGS } from '../../src/vocabulary.ts';
import { folderOf, readDossierFiles } from '../vite/dossier.ts';
import { toLines } from './run.ts';

const SCORER = 'test/corpus/score.mjs';
const MOST_OUTPUT = 1 << 30;

const count = z.int();
/** Null where nothing was there to divide by. */
const share = z.nullable(z.number());
const tally = z.object({
  gold: count,
  matched: count,
  optionalMatched: count,
  falseAlarms: count,
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
});
/** By the predicted rating. */
const row = z.object({ ...byRating(count), other: count });

export const ALARMS = ['distractors', 'duplicates', 'otherKind', 'unlisted', 'offTopic'] as const;
export type Alarm = (typeof ALARMS)[number];

const outcomeSchema = z.object({
  id: z.string(),
  /** Place in the article's labels; null for a false alarm. */
  claim: z.nullable(count),
  /** Place in the program's claims; null for what it missed. */
  mark: z.nullable(count),
  /** The rating is the label's, or one that the label accepts. */
  right: z.boolean(),
  alarm: z.nullable(z.enum(ALARMS)),
});
export type Outcome = z.infer<typeof outcomeSchema>;

const scoreSchema = z.object({
  topic: z.object({ tp: count, fp: count, fn: count, tn: count, precision: share, recall: share, wrong: z.array(z.string()) }),
  claims: z.object({ attribution: tally, figure: tally, date: tally, overall: tally }),
  falseAlarms: z.object({ distractors: count, duplicates: count, otherKind: count, unlisted: count }),
  ratings: z.object({
    matched: count,
    accuracy: z.number(),
    exact: z.number(),
    macroAccuracy: share,
    alwaysSupported: share,
    perGold: z.object(byRating(z.object({ n: count, right: count }))),
    confusion: z.object(byRating(row)),
    refutedMarks: count,
    refutedPrecisionAllMarks: share,
    refutedRecall: share,
  }),
  outcomes: z.array(outcomeSchema),
});
export type Score = z.infer<typeof scoreSchema>;

function byRating<T>(schema: T): Record<(typeof RATINGS)[number], T> {
  return {
    supported: schema,
    'missing-context': schema,
    conflicting: schema,
    refuted: schema,
    'not-enough-evidence': schema,
  };
}

/** `predictions`: the lines of the command line; those of other articles are left aside. */
export function score(articles: readonly { readonly id: string }[], predictions: string): Score {
  const ids = new Set(articles.map(({ id }) => id));
  const own = predictions
    .trim()
    .split('\n')
    .filter((line) => ids.has((JSON.parse(line) as { id: string }).id));
  return z.parse(scoreSchema, JSON.parse(runScorer(articles, `${own.join('\n')}\n`, ['--json', '--every'])));
}

/** What the scorer prints. @throws what it wrote to the error stream */
export function runScorer(articles: readonly unknown[], predictions: string, options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-evaluate-'));
  try {
    const write = (name: string, text: string) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    };
    const files = [write('gold.jsonl', toLines(articles)), write('predictions.ndjson', predictions)];
    const alias = write('alias.json', JSON.stringify(mergedIds()));
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCORER, ...files, '--alias', alias, ...options], {
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let merged: Record<string, string[]> | undefined;

/** Ids under which the research, and so the corpus, had facts that the dossier merged. They are not shipped: read from the files. */
function mergedIds(): Record<string, string[]> {
  if (merged !== undefined) return merged;
  const compiled = compile(readDossierFiles(folderOf('exchange-2021')));
  if (!('dossier' in compiled)) throw new Error('The dossier does not compile: npm run lint');
  merged = Object.fromEntries(
    compiled.dossier.facts.flatMap((fact) => (fact.merged && fact.merged.length > 0 ? [[fact.id, fact.merged]] : [])),
  );
  return merged;
}

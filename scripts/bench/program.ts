/**
 * What `npm run bench` measures, as a program of its own: bundled as the command line is and run by a Node that has nothing else to do.
 */
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import * as z from 'zod/mini';
import type { Article } from '../../src/article/article.ts';
import * as engine from './engine.ts';
import { HOSTILE } from './hostile.ts';
import { inTurns, median, timeOf } from './measure.ts';

const CORPUS = 'test/corpus/dev.jsonl';
const HALF_A_MEGABYTE = 500_000;

const labelled = z.looseObject({ text: z.string(), published: z.nullish(z.string()), topic: z.boolean() });

const rounds = Number(process.argv[2]);
const articles = readCorpus().map(({ text, published }) => engine.read(text, published ?? null));
printSpeed();
printGrowth();
printHostile();

/** The articles about the event: on others the engine stops before it parses. */
function readCorpus() {
  return readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelled.parse(JSON.parse(line)))
    .filter(({ topic }) => topic);
}

function printSpeed(): void {
  const words = sum(articles.map(({ text }) => wordsIn(text)));
  const stages = { scan: [] as number[], parse: [] as number[], check: [] as number[] };
  const [three = 0, whole = 0, dates = 0] = inTurns(
    [
      () => {
        const spent = { scan: 0, parse: 0, check: 0 };
        for (const article of articles) {
          const start = performance.now();
          const sentences = engine.scan(article);
          const scanned = performance.now();
          const claims = engine.parse(article, sentences);
          const parsed = performance.now();
          engine.check(article, claims);
          spent.scan += scanned - start;
          spent.parse += parsed - scanned;
          spent.check += performance.now() - parsed;
        }
        for (const stage of ['scan', 'parse', 'check'] as const) stages[stage].push(spent[stage]);
      },
      () => {
        for (const article of articles) engine.whole(article);
      },
      () => {
        for (const article of articles) findDates(article);
      },
    ],
    rounds,
  );
  console.log(`\n${articles.length} articles, ${words} words; words a millisecond, warm, median of ${rounds} rounds in turns\n`);
  for (const [stage, times] of Object.entries(stages)) printRow(stage, perMs(words, median(times)));
  printRow('scan, parse and check', perMs(words, three));
  printRow('whole, with the topic', perMs(words, whole));
  printRow('chrono-node, dates alone', perMs(words, dates));
  printRow('scan, parse and check : chrono-node', ratio(dates / three));
}

/** As chrono-node is used on an article: paragraph by paragraph, counted from the day of publication. */
function findDates({ text, blocks, published }: Article): void {
  const day = published === null ? new Date() : new Date(`${published}T12:00:00Z`);
  for (const { start, end } of blocks) chrono.parse(text.slice(start, end), day);
}

/** The article of middle length, repeated. As many words are read at each size, so that all sizes are measured equally well. */
function printGrowth(): void {
  const article = [...articles].sort((a, b) => a.text.length - b.text.length)[articles.length >> 1];
  if (article === undefined) return;
  const sizes = [1, 10, 100];
  const texts = sizes.map((size) => engine.read(Array(size).fill(article.text).join('\n\n'), article.published));
  const tasks = texts.map((text, i) => () => {
    for (let n = 0; n < 100 / (sizes[i] ?? 1); n += 1) engine.check(text, engine.parse(text, engine.scan(text)));
  });
  const times = inTurns(tasks, Math.max(5, Math.ceil(rounds / 3)));
  const once = times[0] ?? Number.NaN;
  console.log(`\nCost a word of a text of ${wordsIn(article.text)} words, repeated\n`);
  sizes.forEach((size, i) => {
    printRow(`${size} ×`, ratio((times[i] ?? Number.NaN) / once));
  });
}

function printHostile(): void {
  console.log('\nHostile texts: milliseconds for a megabyte, and against twice half of it\n');
  for (const { name, make } of HOSTILE) {
    const [half, whole] = [HALF_A_MEGABYTE, 2 * HALF_A_MEGABYTE].map((length) => engine.read(make(length), '2021-07-20'));
    if (half === undefined || whole === undefined) continue;
    const [first = 0, second = 0] = [half, whole].map((article) =>
      best(() => engine.whole(article), Math.max(3, Math.ceil(rounds / 12))),
    );
    printRow(name, `${second.toFixed(0).padStart(6)} ms`, ratio(second / (2 * first)));
  }
}

/** Of the same work the fastest run is the one least disturbed. */
function best(task: () => void, rounds: number): number {
  return Math.min(...Array.from({ length: rounds }, () => timeOf(task)));
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function perMs(words: number, ms: number): string {
  return (words / ms).toFixed(0).padStart(6);
}

function ratio(value: number): string {
  return value.toFixed(2).padStart(6);
}

function printRow(name: string, ...values: readonly string[]): void {
  console.log(`  ${name.padEnd(36)} ${values.join('  ')}`);
}

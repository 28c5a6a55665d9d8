/**
 * The labelled corpora, and which part of each was looked at while the rules were written. Another one is another entry here: the
 * page, the table and the test take them from this list.
 */
import { resolve } from 'node:path';
import { type Labelled, readLabelled } from './labelled.ts';

/** `seen`: rules were written with an eye on it. `held`: its texts and misses are not read by those who write rules. */
export type Half = 'seen' | 'held';

export interface Corpus {
  readonly name: string;
  readonly file: string;
  /** `by-number`: a third is held back, as `halfOf` says. */
  readonly half: Half | 'by-number';
  readonly about: string;
}

const FOLDER = 'test/corpus';
export const DEVELOPMENT = `${FOLDER}/dev.jsonl`;

export const CORPORA: readonly Corpus[] = [
  {
    name: 'dev',
    file: DEVELOPMENT,
    half: 'by-number',
    about: 'the development corpus this project was given, with near misses; a third held back',
  },
  { name: 'written-a', file: `${FOLDER}/written-a.jsonl`, half: 'seen', about: 'news of March and April 2021, with near misses' },
  {
    name: 'written-b',
    file: `${FOLDER}/written-b.jsonl`,
    half: 'seen',
    about: 'news from 19 July 2021 on and later looks back, with near misses',
  },
  {
    name: 'written-d',
    file: `${FOLDER}/written-d.jsonl`,
    half: 'seen',
    about: 'all periods, few errors, much denial and reticence, with near misses',
  },
  {
    name: 'written-e',
    file: `${FOLDER}/written-e.jsonl`,
    half: 'seen',
    about: 'all periods, odd forms (a script, a letter, a list), many planted errors, with near misses',
  },
  {
    name: 'held-out',
    file: `${FOLDER}/held-out.jsonl`,
    half: 'held',
    about: 'all periods, with near misses; written by another hand',
  },
];

/** What is scored together. */
export interface Part {
  readonly name: string;
  readonly half: Half | 'both';
  readonly articles: readonly Labelled[];
}

export interface ReadCorpus extends Corpus {
  readonly articles: readonly Labelled[];
  /** One, or the halves and the whole. */
  readonly parts: readonly Part[];
}

export function readCorpora(corpora: readonly Corpus[] = CORPORA): ReadCorpus[] {
  const read = corpora.map((corpus) => {
    const articles = readLabelled(corpus.file);
    return { ...corpus, articles, parts: toParts(corpus, articles) };
  });
  const ids = read.flatMap(({ articles }) => articles.map(({ id }) => id));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`Two articles are called ${twice}`);
  return read;
}

function toParts({ name, half }: Corpus, articles: readonly Labelled[]): Part[] {
  if (half !== 'by-number') return [{ name, half, articles }];
  return [
    { name: `${name}, seen`, half: 'seen', articles: articles.filter(({ id }) => halfOf(id) === 'seen') },
    { name: `${name}, held`, half: 'held', articles: articles.filter(({ id }) => halfOf(id) === 'held') },
    { name: `${name}, whole`, half: 'both', articles },
  ];
}

/** Held back at first and then read by one who writes rules. */
const READ_SINCE: ReadonlySet<string> = new Set(['3']);

/**
 * Of a development corpus every article whose number divides by three is held back (`dev-06-…`, `dev-09-…`), but for those that were
 * read since. Other corpora have no such part.
 */
export function halfOf(id: string): Half {
  const number = /^dev-0*(\d+)-/.exec(id)?.[1];
  if (number !== undefined && READ_SINCE.has(number)) return 'seen';
  return number !== undefined && Number(number) % 3 === 0 ? 'held' : 'seen';
}

/** Whether a file is a corpus of ours of which nothing may be read. */
export function isHeldOut(file: string, corpora: readonly Corpus[] = CORPORA): boolean {
  return corpora.some((corpus) => corpus.half === 'held' && resolve(corpus.file) === resolve(file));
}

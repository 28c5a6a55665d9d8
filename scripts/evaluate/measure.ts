/** One run of the built command line over all corpora, and every figure the page and the table show. */
import type { Dossier } from '../../src/dossier/schema.ts';
import { type Case, toCases } from './by-phenomenon.ts';
import { CORPORA, type Corpus, type Half, type Part, type ReadCorpus, readCorpora } from './corpora.ts';
import { type Miss, toMisses } from './misses.ts';
import { checkAll, type Prediction, parsePredictions } from './run.ts';
import { type Score, score } from './score.ts';

export interface Scored extends Part {
  readonly score: Score;
  readonly cases: readonly Case[];
}

export interface MeasuredCorpus extends Omit<ReadCorpus, 'parts'> {
  readonly parts: readonly Scored[];
}

export interface Evaluation {
  readonly corpora: readonly MeasuredCorpus[];
  /** Over all corpora: what was looked at, what was not. */
  readonly pooled: Readonly<Record<Half, Scored>>;
  readonly predictions: ReadonlyMap<string, Prediction>;
  /** Of the seen parts only. */
  readonly misses: ReadonlyMap<string, readonly Miss[]>;
}

export function measure(dossier: Dossier, corpora: readonly Corpus[] = CORPORA): Evaluation {
  const read = readCorpora(corpora);
  const lines = checkAll(read.flatMap(({ articles }) => articles));
  const predictions = parsePredictions(lines);
  const toScored = (part: Part): Scored => {
    const scored = score(part.articles, lines);
    return { ...part, score: scored, cases: toCases(part.articles, scored.outcomes) };
  };
  const measured = read.map((corpus) => ({ ...corpus, parts: corpus.parts.map(toScored) }));
  const parts = measured.flatMap((corpus) => corpus.parts);
  const pool = (half: Half): Scored =>
    toScored({
      name: half === 'seen' ? 'all seen' : 'all held',
      half,
      articles: parts.filter((part) => part.half === half).flatMap(({ articles }) => articles),
    });
  const seen = parts.filter(({ half }) => half === 'seen');
  return {
    corpora: measured,
    pooled: { seen: pool('seen'), held: pool('held') },
    predictions,
    misses: new Map(seen.map((part) => [part.name, toMisses(part.articles, predictions, part.score, dossier)])),
  };
}

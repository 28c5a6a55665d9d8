/** The engine in stages, as `check` in `src/firsthand.ts` runs them: what `npm run bench` builds and measures. */
import dossier from 'dossier:exchange-2021';
import type { Article } from '../../src/article/article.ts';
import { fromText } from '../../src/article/from-text.ts';
import { normalise } from '../../src/article/normalise.ts';
import { checkClaims } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { parseClaims } from '../../src/claims/parse.ts';
import { check as checkArticle, prepare } from '../../src/firsthand.ts';
import type { Report } from '../../src/report/report.ts';
import { scan as scanText } from '../../src/scan/scan.ts';
import type { Sentence } from '../../src/scan/token.ts';
import type { Day } from '../../src/vocabulary.ts';

const { lexicon, facts, names } = prepare(dossier);

export function read(text: string, published: Day | null): Article {
  return fromText(text, published === null ? {} : { published });
}

export function scan(article: Article): Sentence[] {
  return scanText(normalise(article.view ?? article.text), article.blocks, lexicon);
}

export function parse(article: Article, sentences: readonly Sentence[]): Claim[] {
  return parseClaims(article, sentences, names);
}

export function check(article: Article, claims: readonly Claim[]): Finding[] {
  return checkClaims(claims, facts, article.published);
}

/** The whole pipeline, with the topic, whatever it is. */
export function whole(article: Article): Report {
  return checkArticle(article, { dossier, force: true });
}

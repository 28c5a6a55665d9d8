/** One reading of the page: what was found, and where in the live document each finding stands. */
import type { Article } from '../../src/article/article.ts';
import { fromDocument } from '../../src/article/from-document.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { Day } from '../../src/vocabulary.ts';
import type { Check } from './engine.ts';
import { turn } from './turn.ts';

/** A finding in its place. Ranges are live: a page that moves its text moves them. */
export interface Placed {
  readonly finding: Finding;
  readonly range: Range;
  /** The whole sentence, which the card must not cover. */
  readonly sentence: Range;
}

export interface Reading {
  readonly article: Article;
  readonly report: Report;
  readonly placed: readonly Placed[];
  readonly forced: boolean;
  /** The day by which the person wants it checked; null: the page's own. */
  readonly asOf: Day | null;
  readonly truncated: boolean;
}

export interface Asked {
  /** Check whatever the page is about. */
  readonly forced: boolean;
  readonly asOf: Day | null;
}

/**
 * Reads and checks. With an earlier reading of the same text only the places are found anew: an app that renders its article
 * again costs a walk and not a check. In slices, between which the page has its turn.
 */
export async function readPage(
  document: Document,
  check: Check,
  { forced, asOf }: Asked,
  before: Reading | null,
): Promise<Reading> {
  const { article, toRange, truncated } = fromDocument(document, { url: document.location.href, published: asOf });
  const same =
    before !== null &&
    before.article.text === article.text &&
    before.forced === forced &&
    before.report.article.published === article.published &&
    before.report.article.url === article.url;
  if (!same) await turn();
  const report = same ? before.report : check(article, forced);
  if (!same) await turn();
  const shown = report.topic.match || forced ? report.findings : [];
  const placed = shown.flatMap((finding) => {
    const range = toRange(finding.claim.start, finding.claim.end);
    if (range === null) return [];
    return [{ finding, range, sentence: toRange(finding.claim.sentence.start, finding.claim.sentence.end) ?? range }];
  });
  return { article, report, placed, forced, asOf, truncated };
}

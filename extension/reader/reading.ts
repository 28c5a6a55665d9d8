/** One reading of the page: what was found, and where in the live document each finding stands. */
import type { Article, Cut } from '../../src/article/article.ts';
import type { Selected } from '../../src/article/document/selected.ts';
import { fromDocument } from '../../src/article/from-document.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Check } from '../../src/firsthand.ts';
import type { Report } from '../../src/report/report.ts';
import type { Day } from '../../src/vocabulary.ts';
import { toPageAddress } from '../sites.ts';
import type { CheckArticle } from './engine.ts';
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
  /** What the next check goes on from. */
  readonly check: Check;
  readonly placed: readonly Placed[];
  readonly forced: boolean;
  /** The day by which the person wants it checked; null: the page's own. */
  readonly asOf: Day | null;
  readonly truncated: boolean;
  /** The page shows only the beginning of the story. */
  readonly partial: Cut | null;
  /** Of what was selected, and not of the page's story. */
  readonly isSelection: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Asked {
  /** Check whatever the page is about. */
  readonly forced: boolean;
  readonly asOf: Day | null;
  /** Read only this, whatever it is about. */
  readonly selected: Selected | null;
}

/**
 * Reads and checks. With an earlier reading of the same text only the places are found anew: an app that renders its article
 * again costs a walk and not a check. In slices, between which the page has its turn.
 */
export async function readPage(
  document: Document,
  check: CheckArticle,
  { forced, asOf, selected }: Asked,
  before: Reading | null,
): Promise<Reading> {
  const { article, toRange, truncated, partial, selection } = fromDocument(document, {
    url: toPageAddress(document.location.href),
    published: asOf,
    selected,
  });
  const isSelection = selected !== null;
  const same =
    before !== null &&
    before.article.text === article.text &&
    before.forced === forced &&
    before.isSelection === isSelection &&
    before.report.article.published === article.published &&
    before.report.article.url === article.url;
  if (!same) await turn();
  const checked = same ? before.check : await check(article, forced || isSelection, before?.check ?? null);
  if (!same) await turn();
  const { report } = checked;
  const shown = isSelection
    ? report.findings.filter(({ claim }) => selection !== null && isTouched(claim.sentence, selection))
    : report.topic.match || forced
      ? report.findings
      : [];
  const placed = shown.flatMap((finding) => {
    const range = toRange(finding.claim.start, finding.claim.end);
    // The page had its turn while the text was checked.
    if (range === null || !stillSays(range, finding.claim.quote)) return [];
    return [{ finding, range, sentence: toRange(finding.claim.sentence.start, finding.claim.sentence.end) ?? range }];
  });
  return { article, report, check: checked, placed, forced, asOf, truncated, partial, isSelection };
}

/** A selection is widened to the sentences that it touches: half a sentence says something else than the whole. */
function isTouched(sentence: Span, selection: Span): boolean {
  return sentence.start < selection.end && selection.start < sentence.end;
}

/** Do the words still begin where they began? A text node that was given other words is the same node. */
function stillSays({ startContainer, startOffset }: Range, quote: string): boolean {
  if (!(startContainer instanceof Text)) return false;
  const there = startContainer.data.slice(startOffset, startOffset + quote.length);
  const length = Math.min(there.search(/\s|$/), quote.search(/\s|$/));
  return length > 0 && there.slice(0, length) === quote.slice(0, length);
}

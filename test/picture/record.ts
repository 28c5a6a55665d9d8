/** Records to draw: checked articles as they are handed on, and findings that no article would have. */
import { readFileSync } from 'node:fs';
import { check } from '../../src/firsthand.ts';
import { type ArticleRecord, type RecordedFinding, toRecord } from '../../src/report/record.ts';
import { readPage } from '../article/read-page.ts';
import { checked, dossier } from '../engine.ts';

export function recordOf(text: string, published?: string): ArticleRecord {
  const { report, article } = checked(text, published);
  return toRecord(report, article);
}

/** A page of `test/pages`. */
export function recordOfPage(name: string): ArticleRecord {
  const { article } = readPage(readFileSync(`test/pages/${name}.html`, 'utf8'));
  return toRecord(check(article, { dossier, force: true }), article);
}

/** The labelled articles of a corpus. */
export function recordsOfCorpus(file: string): ArticleRecord[] {
  return readFileSync(`test/corpus/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, published } = JSON.parse(line) as { text: string; published: string };
      return recordOf(text, published.slice(0, 10));
    });
}

type Kind = RecordedFinding['claim']['kind'];
type ReadingOf<K extends Kind> = Extract<RecordedFinding['claim'], { kind: K }>['reading'];

/** The record with other findings of one kind: each is the record's first of it, changed. */
export function withFindings<K extends Kind>(
  record: ArticleRecord,
  kind: K,
  changes: readonly {
    readonly reading: Partial<ReadingOf<K>>;
    readonly rating?: RecordedFinding['rating'];
    readonly facts?: string[];
    readonly otherCase?: string;
  }[],
): ArticleRecord {
  const first = record.findings.find(({ claim }) => claim.kind === kind);
  if (first === undefined) throw new Error(`The record states no ${kind}`);
  return {
    ...record,
    findings: changes.map(({ reading, rating = first.rating, facts = [], otherCase = null }, i) => ({
      ...first,
      id: `made-${i}`,
      rating,
      facts,
      claim: { ...first.claim, otherCase, reading: { ...first.claim.reading, ...reading } } as RecordedFinding['claim'],
    })),
  };
}

export const BROADSHEET = recordOfPage('broadsheet');

/**
 * One row a claim, for spreadsheets and for programs (RFC 4180: comma, CRLF, a header, every cell in quotes). For reading: it is
 * not imported again.
 *
 * - It begins with a byte order mark. Excel takes a file without one for the machine's old code page and garbles every “ and ä; what
 *   else reads CSV skips it (in Python, `utf-8-sig`).
 * - A spreadsheet runs a cell that begins like a formula, and an article can hold one: such a cell gets an apostrophe in front, which
 *   spreadsheets know as “this is text”. So does what follows a semicolon within a cell: where that is the list separator, the file is
 *   cut there.
 * - A cell is one line, so that a row is.
 */
import { chainWords } from './chain-words.ts';
import { publisherKindWords, verifiedWords } from './exhibit-words.ts';
import { oneLine } from './plain.ts';
import type { ArticleRecord, RecordedExhibit, RecordedFinding } from './record.ts';
import { headingOf, type Saved } from './saved.ts';
import { inSentence } from './sentence.ts';
import { reportWords } from './words/by-language.ts';
import type { NamedColumn } from './words/words.ts';

interface Row {
  readonly heading: string;
  readonly record: ArticleRecord;
  readonly finding: RecordedFinding;
  /** The source that decided, or the first that is shown. */
  readonly source: RecordedExhibit | undefined;
}

type ProgramColumn = 'rating_id' | 'rule' | 'weight' | 'facts' | 'start' | 'end' | 'dossier' | 'dossier_version';

/** In the order that people read a row in; offsets and ids, which only programs want, come last. */
const COLUMNS: Readonly<Record<NamedColumn | ProgramColumn, (row: Row) => string | number | null | undefined>> = {
  article: ({ heading }) => heading,
  address: ({ record }) => record.article.url,
  published: ({ record }) => record.article.published,
  kind: ({ record, finding }) =>
    record.language === 'en' ? finding.claim.kind : reportWords(record.language).kinds[finding.claim.kind],
  rating: ({ record, finding }) => reportWords(record.language).ratings[finding.rating],
  claim: ({ finding }) => finding.claim.quote,
  sentence: ({ record, finding }) => Object.values(inSentence(record, finding)).join(''),
  credited_to: ({ finding }) => finding.claim.speaker?.name,
  article_says: ({ finding }) => finding.value,
  source_says: ({ source }) => source?.value,
  why: ({ finding }) => finding.reasons.map(({ text }) => text).join(' '),
  source_words: ({ source }) => source?.words ?? source?.statement,
  publisher: ({ source }) => source?.publisher,
  publisher_kind: ({ record, source }) => source && publisherKindWords(source.publisherKind, record.language),
  source_title: ({ source }) => source?.title,
  source_published: ({ source }) => source?.published,
  verified: ({ record, source }) => source && verifiedWords(source, record.language),
  source_address: ({ source }) => source?.url,
  archived_address: ({ source }) => source?.archivedUrl,
  chain: ({ record, finding }) => chainWords(finding.chain, record.language),
  answer: ({ finding }) => said(finding.answers[0]),
  since_then: ({ finding }) => said(finding.since[0]),
  rating_id: ({ finding }) => finding.rating,
  rule: ({ finding }) => finding.rule,
  weight: ({ finding }) => finding.weight,
  facts: ({ finding }) => finding.facts.join(' '),
  start: ({ finding }) => finding.claim.start,
  end: ({ finding }) => finding.claim.end,
  dossier: ({ record }) => record.dossier.id,
  dossier_version: ({ record }) => record.dossier.version,
};

const BYTE_ORDER_MARK = '\uFEFF';

/** One table, whatever the number of articles. */
export function toCsv(all: readonly Saved[]): string {
  const rows = all.flatMap((saved) =>
    saved.record.findings.map((finding): Row => {
      return { heading: headingOf(saved), record: saved.record, finding, source: finding.evidence[0] };
    }),
  );
  // One table has one header: that of the first article's language.
  const { columns } = reportWords(all[0]?.record.language ?? 'en');
  const isNamed = (key: string): key is NamedColumn => Object.hasOwn(columns, key);
  const header = Object.keys(COLUMNS).map((key) => (isNamed(key) ? columns[key] : key));
  const lines = [header, ...rows.map((row) => Object.values(COLUMNS).map((read) => read(row)))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(toCell).join(',')}\r\n`).join('');
}

const FORMULA = /^["'“”\s]*[=+\-@＝＋－＠]/u;
const FORMULA_AFTER_SEPARATOR = /;(?=["'“”\s]{0,40}[=+\-@＝＋－＠])/gu;

/** @example toCell('=1+1') // `"'=1+1"` */
export function toCell(value: string | number | null | undefined): string {
  const line = oneLine(String(value ?? ''));
  const text = (FORMULA.test(line) ? `'${line}` : line).replace(FORMULA_AFTER_SEPARATOR, ";'");
  return `"${text.replaceAll('"', '""')}"`;
}

function said(exhibit: RecordedExhibit | undefined): string | null {
  return exhibit === undefined ? null : `${exhibit.publisher}: ${exhibit.words ?? exhibit.statement}`;
}

/**
 * Reads back what was saved: the record as JSON, as JSON-LD or inside the HTML page. A file can come from anybody: it is bounded,
 * validated whole, and refused whole, with a sentence that says why.
 */

import { LANGUAGES, RATINGS } from '../vocabulary.ts';
import { findDataBlocks } from './data-block.ts';
import { type ArticleRecord, RECORD_FORMAT, RECORD_VERSION, recordSchema } from './record.ts';
import { RECORD_PROPERTY } from './to-jsonld.ts';
import { reportWords } from './words/by-language.ts';

/**
 * Look at a file's size before reading it. A megabyte of article with two thousand claims, as many as a record holds, makes some
 * 40 MB of HTML.
 */
export const MOST_FILE_BYTES = 100_000_000;
const MOST_ARTICLES = 500;

export type RefusalCode =
  | 'too-large'
  | 'empty'
  | 'for-reading'
  | 'not-json'
  | 'other-file'
  | 'other-version'
  | 'too-many'
  | 'damaged';

export type Imported =
  /** At least one; the command line puts several articles into one file. */
  | { readonly kind: 'read'; readonly records: readonly ArticleRecord[] }
  | {
      readonly kind: 'refused';
      readonly code: RefusalCode;
      /** A sentence, in English. */
      readonly reason: string;
      /** Where, for `damaged`: `findings[3].claim.start`. */
      readonly place: string | null;
    };

/** `text` is the file's text; `name` its name, of which only the extension is looked at. */
export function fromFile(text: string, name = ''): Imported {
  if (text.length > MOST_FILE_BYTES)
    return refuse('too-large', `This file is larger than ${MOST_FILE_BYTES / 1_000_000} MB, and Firsthand opens none so large.`);
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return refuse('empty', 'This file is empty.');
  const reading = forReading(content, name);
  if (reading !== null) return reading;
  return content.startsWith('<') ? fromHtml(content) : fromJson(content);
}

/** How a table begins that we saved, in any language. */
const HEADERS = LANGUAGES.map((language) => {
  const { article, address, published, kind } = reportWords(language).columns;
  return `"${[article, address, published, kind].join('","')}"`;
});

/** By its own header, or by its name: a table or a report that somebody may well try to open again. */
function forReading(content: string, name: string): Imported | null {
  const isCsv = /\.(?:csv|tsv)$/i.test(name) || HEADERS.some((header) => content.startsWith(header));
  const isMarkdown = /\.(?:md|markdown)$/i.test(name) || /^# [^\n]*\n/.test(content);
  if (!isCsv && !isMarkdown) return null;
  return refuse(
    'for-reading',
    `A ${isCsv ? 'CSV' : 'Markdown'} file is for reading and holds too little to be opened again. Save the check as HTML, JSON or JSON-LD to open it later.`,
  );
}

function fromHtml(content: string): Imported {
  const blocks = findDataBlocks(content);
  if (blocks.length === 0) return refuse('other-file', 'This is a web page, but not one that Firsthand saved.');
  if (blocks.length > MOST_ARTICLES) return tooMany();
  const records: unknown[] = [];
  for (const block of blocks) {
    const parsed = parse(block);
    if (parsed === undefined)
      return refuse(
        'damaged',
        'This page was saved by Firsthand, but the data inside it is damaged: it is not JSON any more.',
        'data',
      );
    records.push(parsed.value);
  }
  return toRecords(records);
}

function fromJson(content: string): Imported {
  const parsed = parse(content);
  if (parsed === undefined)
    return refuse('not-json', 'This is no file that Firsthand saved: it is neither JSON nor a web page, or it was cut off.');
  const { value } = parsed;
  const all = Array.isArray(value) ? value : [value];
  if (all.length === 0) return refuse('other-file', 'This file holds an empty list.');
  if (all.length > MOST_ARTICLES) return tooMany();
  return toRecords(all.map(unwrap));
}

function parse(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

/** The record of an annotation page, or the thing itself. */
function unwrap(value: unknown): unknown {
  const literal = fieldOf(value, RECORD_PROPERTY);
  return literal === undefined ? value : (fieldOf(literal, '@value') ?? literal);
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function toRecords(all: readonly unknown[]): Imported {
  const records: ArticleRecord[] = [];
  for (const [index, one] of all.entries()) {
    const result = toRecord(one, all.length === 1 ? '' : `article ${index + 1}: `);
    if (result.kind === 'refused') return result;
    records.push(...result.records);
  }
  return { kind: 'read', records };
}

function toRecord(value: unknown, lead: string): Imported {
  if (fieldOf(value, 'format') !== RECORD_FORMAT) return refuse('other-file', otherFile(value));
  const version = fieldOf(value, 'version');
  if (version !== RECORD_VERSION) {
    const isNewer = typeof version === 'number' && version > RECORD_VERSION;
    return refuse(
      'other-version',
      isNewer
        ? 'This file was made by a newer Firsthand than this one. Update Firsthand to open it.'
        : 'This file does not say in which version it was written, or in one that no longer exists.',
    );
  }
  const read = recordSchema.safeParse(value);
  const place = read.success ? findContradiction(read.data) : toPlace(read.error.issues[0]?.path ?? []);
  if (!read.success || place !== null) {
    const where = `${lead}${placeWords(place ?? '')}`;
    return refuse('damaged', `This file was damaged or changed by hand. What does not fit is ${where}.`, `${lead}${place}`);
  }
  return { kind: 'read', records: [read.data] };
}

/** What it is instead, where that can be told. */
function otherFile(value: unknown): string {
  if (fieldOf(value, 'topic') !== undefined && fieldOf(value, 'claims') !== undefined)
    return 'This is what the command line writes with --format json, for programs; it holds too little to be opened again. Use --format html or --format jsonld.';
  if (fieldOf(value, '@context') !== undefined)
    return 'These are annotations, but without the check that Firsthand saves with them.';
  return 'This is a file of another program.';
}

/** What the schema cannot see: places that lie outside the text, words that do not stand there, counts that do not count. */
function findContradiction({ article, findings, counts, links }: ArticleRecord): string | null {
  const ids = new Set<string>();
  for (const [index, { id, claim }] of findings.entries()) {
    const at = `findings[${index}]`;
    if (ids.has(id)) return `${at}.id`;
    ids.add(id);
    if (claim.start >= claim.end || claim.end > article.text.length) return `${at}.claim.start`;
    if (article.text.slice(claim.start, claim.end) !== claim.quote) return `${at}.claim.quote`;
    const { sentence } = claim;
    if (sentence.start > claim.start || sentence.end < claim.end || sentence.end > article.text.length)
      return `${at}.claim.sentence`;
  }
  const wrong = RATINGS.find((rating) => counts[rating] !== findings.filter((one) => one.rating === rating).length);
  if (wrong !== undefined) return `counts.${wrong}`;
  const link = links.findIndex(({ start, end }) => start > end || end > article.text.length);
  return link === -1 ? null : `links[${link}]`;
}

/** @example toPlace(['findings', 3, 'claim']) // 'findings[3].claim' */
function toPlace(path: readonly PropertyKey[]): string {
  const place = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return place === '' ? 'the whole' : place;
}

/** @example placeWords('findings[3].claim') // 'claim 4 (findings[3].claim)' */
function placeWords(place: string): string {
  const index = /^findings\[(\d+)\]/.exec(place)?.[1];
  return index === undefined ? place : `claim ${Number(index) + 1} (${place})`;
}

function tooMany(): Imported {
  return refuse('too-many', `This file holds more than ${MOST_ARTICLES} articles.`);
}

function refuse(code: RefusalCode, reason: string, place: string | null = null): Imported {
  return { kind: 'refused', code, reason, place };
}

/**
 * Everything that a checked article can be saved as, for a surface that lists it and for the command line. What is read back is read
 * by `from-file.ts`.
 */
import { toJsonText } from './json-text.ts';
import type { ArticleRecord } from './record.ts';
import type { Saved, SaveOptions } from './saved.ts';
import { toCsv } from './to-csv.ts';
import { toHtml } from './to-html.ts';
import { CONTEXT, toJsonLd } from './to-jsonld.ts';
import { toMarkdown } from './to-markdown.ts';

export type ExportId = 'html' | 'jsonld' | 'json' | 'csv' | 'markdown';

export interface Export {
  readonly id: ExportId;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether `from-file.ts` makes the record of it again. */
  readonly comesBack: boolean;
  make(record: ArticleRecord, options?: SaveOptions): string;
  /** One file of several articles; of one, the same as `make` gives. */
  makeAll(all: readonly Saved[], options?: SaveOptions): string;
}

function define(
  about: Pick<Export, 'id' | 'extension' | 'mediaType' | 'comesBack'>,
  makeAll: (all: readonly Saved[], options: SaveOptions) => string,
): Export {
  return {
    ...about,
    make: (record, options = {}) => makeAll([{ record }], options),
    makeAll: (all, options = {}) => makeAll(all, options),
  };
}

/** An object for one, an array for several, as `--format json` has it. */
function toDocument(documents: readonly object[]): string {
  const [first] = documents;
  return `${toJsonText(documents.length === 1 && first !== undefined ? first : documents)}\n`;
}

/** In the order in which a surface offers them: for people first. */
export const EXPORTS: readonly Export[] = [
  define({ id: 'html', extension: 'html', mediaType: 'text/html;charset=utf-8', comesBack: true }, toHtml),
  define({ id: 'markdown', extension: 'md', mediaType: 'text/markdown;charset=utf-8', comesBack: false }, toMarkdown),
  define({ id: 'csv', extension: 'csv', mediaType: 'text/csv;charset=utf-8;header=present', comesBack: false }, toCsv),
  define(
    { id: 'jsonld', extension: 'jsonld', mediaType: `application/ld+json;profile="${CONTEXT}"`, comesBack: true },
    (all, { now }) => toDocument(all.map(({ record }) => toJsonLd(record, now))),
  ),
  define({ id: 'json', extension: 'json', mediaType: 'application/json', comesBack: true }, (all) =>
    toDocument(all.map(({ record }) => record)),
  ),
];

export function exportOf(id: ExportId): Export {
  const found = EXPORTS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No such format: ${id}`);
  return found;
}

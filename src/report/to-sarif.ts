/**
 * Problems as SARIF 2.1.0 (OASIS), which code-review tools read: what a check found, at which line of which file, how it could be
 * mended. Files are told as the tool wants them, relative to the folder the run began in. A region is given only where the article's text
 * is the file's own: a line of the text that was taken out of a page or a document would be a wrong line of the file.
 */
import type { Weight } from '../check/finding.ts';
import type { Problem } from '../edit/problem.ts';
import { wellFormed } from './plain.ts';

export const SARIF_VERSION = '2.1.0';
export const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The name that relative addresses are resolved under by whoever reads them. */
const ROOT = '%SRCROOT%';
/** How results are told apart from run to run; the number is that of the way the fingerprint is made. */
const FINGERPRINT = 'firsthandProblem/v1';

const LEVELS: Readonly<Record<Weight, 'error' | 'warning' | 'note'>> = { heavy: 'error', normal: 'warning', light: 'note' };

/** Whether a problem is looked at for the first time, was known before, or was set aside with a reason. */
export type Standing =
  | { readonly kind: 'open' }
  | { readonly kind: 'known' }
  | { readonly kind: 'ignored'; readonly reason: string };

export interface SarifRule {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly weight: Weight;
}

export interface SarifProblem {
  readonly problem: Problem;
  readonly standing: Standing;
  readonly fixes: readonly SarifFix[];
}

export interface SarifFix {
  /** The sentence as it then stands. */
  readonly result: string;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly insert: string }[];
}

export interface SarifFile {
  /** Relative to the folder of the run, with slashes and percent-encoded; absolute (`file:`) where it lies elsewhere. */
  readonly uri: string;
  readonly mediaType: string;
  /** What offsets count in. */
  readonly text: string;
  /** Whether that is the file's own text, character by character. */
  readonly isWhole: boolean;
  readonly problems: readonly SarifProblem[];
}

/** What of the log is one file's: made where the file was checked, joined by `toSarif`. */
export type SarifPart = ReturnType<typeof toSarifPart>;

export function toSarifPart(
  { uri, mediaType, text, isWhole, problems }: SarifFile,
  rules: readonly SarifRule[],
  hasBaseline: boolean,
) {
  const location = toLocation(uri);
  const regions = isWhole ? new Regions(text) : null;
  return {
    artifact: { location, mimeType: mediaType, encoding: 'utf-8' },
    results: problems.map(({ problem, standing, fixes }) => ({
      ruleId: problem.check,
      ruleIndex: rules.findIndex(({ id }) => id === problem.check),
      level: LEVELS[problem.weight],
      message: { text: sentences(problem) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: location,
            ...(regions === null
              ? {}
              : { region: { ...regions.of(problem.start, problem.end), snippet: { text: wellFormed(problem.quote) } } }),
          },
        },
      ],
      partialFingerprints: { [FINGERPRINT]: problem.fingerprint },
      ...(hasBaseline ? { baselineState: standing.kind === 'known' ? 'unchanged' : 'new' } : {}),
      ...(standing.kind === 'ignored'
        ? { suppressions: [{ kind: 'external', status: 'accepted', justification: wellFormed(standing.reason) }] }
        : {}),
      ...(regions === null || fixes.length === 0
        ? {}
        : {
            fixes: fixes.map(({ result, edits }) => ({
              description: { text: wellFormed(result) },
              artifactChanges: [
                {
                  artifactLocation: location,
                  replacements: edits.map(({ start, end, insert }) => ({
                    deletedRegion: regions.of(start, end),
                    insertedContent: { text: wellFormed(insert) },
                  })),
                },
              ],
            })),
          }),
      properties: toProperties(problem),
    })),
  };
}

/** The whole log: one run, without a clock, so that the same files give the same bytes. */
export function toSarif(parts: readonly SarifPart[], rules: readonly SarifRule[], program: { readonly version: string }) {
  return {
    $schema: SARIF_SCHEMA,
    version: SARIF_VERSION,
    runs: [
      {
        tool: {
          driver: {
            name: 'Firsthand',
            semanticVersion: program.version,
            rules: rules.map(({ id, title, says, weight }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: says },
              help: { text: says },
              defaultConfiguration: { level: LEVELS[weight] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        defaultEncoding: 'utf-8',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which firsthand ran.' } } },
        artifacts: parts.map(({ artifact }) => artifact),
        results: parts.flatMap(({ results }) => results),
      },
    ],
  };
}

/** What a reviewer reads: the problem, and what the source says. */
function sentences({ message, finding }: Problem): string {
  const [exhibit] = finding.evidence;
  if (exhibit === undefined) return wellFormed(message);
  const said = exhibit.words === null ? exhibit.statement : `“${exhibit.words}”`;
  return wellFormed(`${message} ${exhibit.publisher}: ${said} (${exhibit.url})`);
}

/** In the article's own text, where there is no line to give, and what no field of SARIF is for. */
function toProperties({ start, end, quote, rating, finding }: Problem) {
  return {
    start,
    end,
    quote: wellFormed(quote),
    rating,
    kind: finding.claim.kind,
    rule: finding.rule,
    facts: [...finding.facts],
  };
}

function toLocation(uri: string) {
  return /^[a-z][a-z\d+.-]*:/i.test(uri) ? { uri } : { uri, uriBaseId: ROOT };
}

/** Offsets to lines and columns, both of which the standard counts without a byte order mark. */
class Regions {
  readonly #text: string;
  /** Where each line begins. */
  readonly #lines: readonly number[];
  readonly #first: number;

  constructor(text: string) {
    this.#text = text;
    this.#first = text.startsWith('\uFEFF') ? 1 : 0;
    const lines = [this.#first];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
    this.#lines = lines;
  }

  of(start: number, end: number) {
    const [from, to] = [this.#place(start), this.#place(end)];
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: this.#inside(start) - this.#first,
      charLength: this.#inside(end) - this.#inside(start),
    };
  }

  #inside(offset: number): number {
    return Math.min(Math.max(offset, this.#first), this.#text.length);
  }

  #place(offset: number): { readonly line: number; readonly column: number } {
    const inside = this.#inside(offset);
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lines[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (this.#lines[low] ?? 0) + 1 };
  }
}

/**
 * Compiles the files of a dossier to one object. A dossier is a folder:
 *
 *     dossier.yaml      what it is: id, title, version, topic …
 *     parties.yaml      a list        sources/*.yaml    lists
 *     cases.yaml        a list        facts/*.yaml      lists
 *
 * Pure: whoever calls reads the files. It remembers where every value stood, so that a fault found later, in the data, can
 * still be shown in its file.
 */
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { byPlace, type DataPath, type Fault, type Place, type Problem } from './fault.ts';
import type { Dossier } from './schema.ts';
import { validate } from './validate.ts';

export interface DossierFile {
  /** From the dossier's folder, with slashes: `facts/press.yaml`. */
  readonly path: string;
  readonly text: string;
}

export interface Compiled {
  readonly dossier: Dossier;
  /** Shows a problem found in `dossier` in the file where it stands. */
  readonly locate: (problem: Problem) => Fault;
}

const LISTS = ['parties', 'cases', 'sources', 'facts'] as const;
type List = (typeof LISTS)[number];

interface ParsedFile {
  readonly path: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Where an element of a list came from: the file, and its index there. */
interface Origin {
  readonly file: ParsedFile;
  readonly index: number;
}

/** The whole dossier, or every fault that keeps it from being one, in the order of the files. */
export function compile(files: readonly DossierFile[]): Compiled | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const raw: Record<string, unknown> & Record<List, unknown[]> = { parties: [], cases: [], sources: [], facts: [] };
  const origins: Record<List, Origin[]> = { parties: [], cases: [], sources: [], facts: [] };
  let head: ParsedFile | null = null;

  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const lines = new LineCounter();
    const file = { path, lines, document: parseDocument(text, { lineCounter: lines, prettyErrors: false }) };
    const refuse = (message: string, place: Place = { file: path, line: 1, column: 1 }) =>
      faults.push({ ...place, rule: 'yaml', message });
    for (const error of [...file.document.errors, ...file.document.warnings]) refuse(error.message, placeAt(file, error.pos[0]));
    if (file.document.errors.length > 0) continue;

    const value = unfold(file.document);
    if (value instanceof Error) {
      refuse(value.message);
      continue;
    }
    const list = listOf(path);
    if (list !== null) {
      if (Array.isArray(value)) {
        for (const [index, element] of value.entries()) {
          raw[list].push(element);
          origins[list].push({ file, index });
        }
      } else refuse(`${path} holds a list`);
    } else if (path === 'dossier.yaml') {
      head = file;
      if (isMap(file.document.contents)) Object.assign(raw, value, { ...raw });
      else refuse('dossier.yaml holds the fields of the dossier');
    } else refuse('a dossier has dossier.yaml, parties.yaml, cases.yaml, sources/*.yaml and facts/*.yaml');
  }
  if (!files.some(({ path }) => path === 'dossier.yaml')) {
    faults.push({ file: 'dossier.yaml', line: 1, column: 1, rule: 'yaml', message: 'there is no dossier.yaml' });
  }
  if (faults.length > 0) return { faults: faults.sort(byPlace) };

  const locate = ({ rule, path, message }: Problem): Fault => ({ ...placeOf(path, origins, head), rule, message });
  const validated = validate(raw);
  if ('problems' in validated) return { faults: validated.problems.map(locate).sort(byPlace) };
  return { dossier: validated.dossier, locate };
}

/** Throws nothing: aliases that would unfold without end come back as the library's error. */
function unfold(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function listOf(path: string): List | null {
  const match = /^(?:(parties|cases)|(sources|facts)\/[^/]+)\.yaml$/.exec(path);
  const name = match?.[1] ?? match?.[2];
  return LISTS.find((list) => list === name) ?? null;
}

function placeOf(path: DataPath, origins: Record<List, Origin[]>, head: ParsedFile | null): Place {
  const [first, index, ...rest] = path;
  const list = LISTS.find((name) => name === first);
  const origin = list !== undefined && typeof index === 'number' ? origins[list][index] : undefined;
  if (origin !== undefined) return nearest(origin.file, [origin.index, ...rest]);
  return head === null ? { file: 'dossier.yaml', line: 1, column: 1 } : nearest(head, path);
}

/** The place of the value at the path; where the value is missing, of the closest thing around it. */
function nearest(file: ParsedFile, path: DataPath): Place {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = file.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return placeAt(file, node.range[0]);
  }
  return { file: file.path, line: 1, column: 1 };
}

function placeAt({ path, lines }: ParsedFile, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
}

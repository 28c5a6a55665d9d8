/** What is wrong with a dossier, and where: in data (a path into it), and in a file (a line that an editor can jump to). */

/** Keys and indexes from the dossier down to the value: `['facts', 3, 'evidence', 0, 'words']`. */
export type DataPath = readonly (string | number)[];

/** A fault in the data, before it is known in which file the data stands. */
export interface Problem {
  /** The rule that found it: `schema`, or a rule of `lint.ts`. */
  readonly rule: string;
  readonly path: DataPath;
  readonly message: string;
}

export interface Place {
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
}

/** A fault in a file. */
export interface Fault extends Place {
  readonly rule: string;
  readonly message: string;
}

/** One line that terminals and editors make clickable. */
export function formatFault({ file, line, column, rule, message }: Fault): string {
  return `${file}:${line}:${column} ${message} [${rule}]`;
}

/** @example formatPath(['facts', 3, 'public']) // 'facts[3].public' */
export function formatPath(path: DataPath): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

/** Problems in the order of the files, then of the lines. */
export function byPlace(a: Place, b: Place): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

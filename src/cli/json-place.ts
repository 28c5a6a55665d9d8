/**
 * Where in a JSON file a value stands, so that a fault in it can be shown at its line. The runtime's parser keeps no places; this walks a
 * text that it has accepted, and only as far as the path goes.
 */

export type JsonPath = readonly (string | number)[];

export interface LineAndColumn {
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
}

/** The offset of the value at the path; of the closest thing around it where it is missing. `json` must be valid. */
export function offsetOf(json: string, path: JsonPath): number {
  let at = skipBlanks(json, json.charAt(0) === '\uFEFF' ? 1 : 0);
  for (const key of path) {
    const next = childAt(json, at, key);
    if (next === null) return at;
    at = next;
  }
  return at;
}

/** The value's offset, or for a key that has none to show the key's; null where it is not there. The last of two alike counts, as it does to the parser. */
function childAt(json: string, open: number, key: string | number): number | null {
  const isObject = json[open] === '{';
  if (!isObject && json[open] !== '[') return null;
  let found: number | null = null;
  let at = skipBlanks(json, open + 1);
  for (let index = 0; json[at] !== '}' && json[at] !== ']' && at < json.length; index += 1) {
    let name: string | number = index;
    if (isObject) {
      const end = endOf(json, at);
      name = JSON.parse(json.slice(at, end));
      at = skipBlanks(json, skipBlanks(json, end) + 1);
    }
    if (name === key) found = at;
    at = skipBlanks(json, endOf(json, at));
    if (json[at] === ',') at = skipBlanks(json, at + 1);
  }
  return found;
}

/** Behind the value that begins here. Without recursion: a file can be nested as deep as it is long. */
function endOf(json: string, start: number): number {
  let depth = 0;
  for (let at = start; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === '"') {
      at = endOfString(json, at) - 1;
      if (depth === 0) return at + 1;
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      // A plain value ends where what is around it does.
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (sign === ',' || isBlank(sign))) return at;
  }
  return json.length;
}

function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1;
    else if (json[at] === '"') return at + 1;
  }
  return json.length;
}

function skipBlanks(json: string, from: number): number {
  let at = from;
  while (isBlank(json[at])) at += 1;
  return at;
}

const isBlank = (sign: string | undefined): boolean => sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t';

/** Of an offset; a column counts UTF-16 code units. */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where the runtime's parser stopped, from its message; null where it does not say. */
export function placeOfSyntaxError(error: unknown, json: string): LineAndColumn | null {
  const message = error instanceof Error ? error.message : '';
  const at = /at position (\d{1,12})/.exec(message)?.[1];
  if (at !== undefined) return lineAndColumn(json, Number(at));
  return /end of JSON input|Unterminated/.test(message) ? lineAndColumn(json, json.length) : null;
}

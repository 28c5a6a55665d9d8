/** A JSON file of the user's that this program reads: validated whole, and a fault in it is told with its file, line and column. */
import { resolve } from 'node:path';
import type * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { decode } from './decode.ts';
import { Failure } from './failure.ts';
import { type JsonPath, lineAndColumn, offsetOf, placeOfSyntaxError } from './json-place.ts';
import { readBytes } from './read-bytes.ts';

export interface JsonFile {
  readonly data: unknown;
  /** `name:line:column`, as editors and terminals make it clickable. */
  readonly placeOf: (path: JsonPath) => string;
}

/** @throws Failure */
export async function readJson(name: string, folder: string): Promise<JsonFile> {
  return parseJson(decode(await readBytes(resolve(folder, name), name), name), name);
}

/** @throws Failure */
export function parseJson(text: string, name: string): JsonFile {
  try {
    return {
      data: JSON.parse(text.replace(/^\uFEFF/, ' ')),
      placeOf: (path) => written(name, lineAndColumn(text, offsetOf(text, path))),
    };
  } catch (error) {
    const place = placeOfSyntaxError(error, text);
    throw new Failure(`${place === null ? name : written(name, place)}: this is not JSON`);
  }
}

// `zod/mini` brings no sentences of its own; what a schema says itself comes first.
const sentences = en().localeError;

const written = (name: string, { line, column }: { line: number; column: number }): string => `${name}:${line}:${column}`;

/**
 * What the schema makes of it.
 * @throws Failure with the place of the first fault
 */
export function validated<T extends z.ZodMiniType>({ data, placeOf }: JsonFile, schema: T): z.output<T> {
  const read = schema.safeParse(data, { error: sentences });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = (issue?.path ?? []).filter((key): key is string | number => typeof key !== 'symbol');
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    throw new Failure(`${placeOf([...path, key])}: “${key}” is no field of this`);
  }
  throw new Failure(`${placeOf(path)}: ${issue?.message ?? 'this does not fit'}`);
}

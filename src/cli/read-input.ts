/** Files and standard input to documents: their text, and what kind of text it is. */
import { extname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { decode, MOST_BYTES, tooLarge } from './decode.ts';
import { docxToHtml } from './docx.ts';
import { Failure } from './failure.ts';
import { readBytes } from './read-bytes.ts';

export type Format = 'text' | 'markdown' | 'html' | 'docx';

export interface Input {
  /** The path as it was given, `-` for standard input. */
  readonly name: string;
  readonly format: Format;
  /** Of a .docx the HTML made of it. */
  readonly text: string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
};

export const EXTENSIONS: readonly string[] = Object.keys(FORMATS);

/**
 * `folder` is what a relative path begins at.
 * @throws Failure
 */
export async function readInput(name: string, stdin: Readable, folder = '.'): Promise<Input> {
  if (name === '-') {
    const text = decode(await readAll(stdin), 'standard input');
    return { name, text, format: /^\uFEFF?\s*<(?:!doctype|html|\?xml)/i.test(text) ? 'html' : 'text' };
  }
  const extension = extname(name).toLowerCase();
  const format = FORMATS[extension];
  if (format === undefined)
    throw new Failure(`${name}: I read .txt, .md, .html and .docx files, not “${extension || 'no extension'}”`);
  const bytes = await readBytes(resolve(folder, name), name);
  return { name, format, text: format === 'docx' ? await docxToHtml(bytes, name) : decode(bytes, name) };
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > MOST_BYTES) throw tooLarge('standard input');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

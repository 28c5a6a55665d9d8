/**
 * Opens a file as a draft's document. Nothing of it runs: HTML is parsed into a document that is shown nowhere, and a `.docx` is unpacked
 * on a thread that is ended when it takes too long. The draft that is open is not touched here.
 */
import type { Node } from 'prosemirror-model';
import { parseDay } from '../../../src/article/day.ts';
import { fromDocument } from '../../../src/article/from-document.ts';
import { fromText } from '../../../src/article/from-text.ts';
import { readFrontMatter } from '../../../src/article/front-matter.ts';
import { countWords, toDocument } from '../editor/schema.ts';
import { toBlocks } from '../paste/from-html.ts';
import { toBlocks as textToBlocks } from '../paste/from-text.ts';
import { decode, type FileKind, faultOfDocx, isKind, kindOf, MOST_WORDS, type Refusal } from './kinds.ts';

export interface OpenedDraft {
  readonly doc: Node;
  /** The day that the file says; null where it says none. */
  readonly day: string | null;
}

export type Opened =
  | { readonly kind: 'opened'; readonly draft: OpenedDraft }
  | { readonly kind: 'refused'; readonly why: Refusal };

export interface OpenOptions {
  /** Into a document that is shown nowhere. */
  readonly parseHtml: (html: string) => Document;
  /** HTML of a `.docx`, or null where it is none; throws where it takes too long. */
  readonly readDocx: (bytes: ArrayBuffer) => Promise<string | null>;
  readonly readMarkdown: (markdown: string) => Promise<readonly Node[]>;
}

/** What is used of a `File`. */
export interface FileLike {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const refused = (why: Refusal): Opened => ({ kind: 'refused', why });

export async function openFile(file: FileLike, options: OpenOptions): Promise<Opened> {
  const kind = kindOf(file.name, file.size);
  if (!isKind(kind)) return refused(kind);
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return refused('unreadable');
  return kind === 'docx' ? openDocx(buffer, options) : openText(buffer, kind, options);
}

async function openDocx(buffer: ArrayBuffer, { readDocx, parseHtml }: OpenOptions): Promise<Opened> {
  const fault = faultOfDocx(new Uint8Array(buffer));
  if (fault !== null) return refused(fault);
  try {
    const html = await readDocx(buffer);
    return html === null ? refused('damaged') : toOpened(null, toBlocks(parseHtml(html).body), null);
  } catch {
    return refused('too-long');
  }
}

async function openText(buffer: ArrayBuffer, kind: Exclude<FileKind, 'docx'>, options: OpenOptions): Promise<Opened> {
  const read = decode(new Uint8Array(buffer));
  if ('refusal' in read) return refused(read.refusal);
  const { text } = read;
  // Before anything is made of it: a document of a million paragraphs is the costly part.
  if (kind !== 'html' && countWords(text) > MOST_WORDS) return refused('too-many-words');
  switch (kind) {
    case 'text':
      return toOpened(null, textToBlocks(text), fromText(text).published);
    case 'markdown': {
      const front = readFrontMatter(text);
      const blocks = await options.readMarkdown(text.slice(front?.end ?? 0));
      return toOpened(front?.title ?? null, blocks, front?.date ? parseDay(front.date) : null);
    }
    case 'html':
      return openHtml(options.parseHtml(text));
  }
}

/** The one article of a saved page, or all of a page that is nothing but one. */
function openHtml(document: Document): Opened {
  const { article } = fromDocument(document);
  const root =
    document.querySelectorAll('article').length === 1 ? document.querySelector('article') : document.querySelector('main');
  const body = root ?? document.body;
  for (const beside of body.querySelectorAll('nav, aside, footer, form')) beside.remove();
  return toOpened(article.title, toBlocks(body), article.published);
}

function toOpened(title: string | null, blocks: readonly Node[], day: string | null): Opened {
  if (blocks.length === 0) return refused('empty');
  const doc = toDocument(title, blocks);
  let words = 0;
  for (const block of blocks) words += countWords(block.textBetween(0, block.content.size, ' ', ' '));
  return words > MOST_WORDS ? refused('too-many-words') : { kind: 'opened', draft: { doc, day } };
}

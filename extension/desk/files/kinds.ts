/**
 * What a file is, and whether it may be opened, told from its name, its size and its first bytes: before it is read as anything. A document
 * with a password is no zip but an OLE compound, as are the documents of old Word; both begin alike, and what is inside tells them apart.
 */

export const KINDS = ['text', 'markdown', 'html', 'docx'] as const;
export type FileKind = (typeof KINDS)[number];

/** For a file field. */
export const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.docx';

/** A text of a million words has 6 MB; a document has pictures, too. */
export const MOST_TEXT_BYTES = 10_000_000;
export const MOST_DOCX_BYTES = 40_000_000;

/** What a person would write, and far more; a check of it takes some seconds. Beyond, typing would no longer be at ease. */
export const MOST_WORDS = 200_000;

export type Refusal =
  | 'too-large'
  | 'too-many-words'
  | 'unknown-kind'
  | 'empty'
  | 'binary'
  | 'not-utf-8'
  | 'password'
  | 'old-word'
  | 'damaged'
  | 'unreadable'
  | 'too-long';

const BY_EXTENSION: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
};

/** From the name and the size alone; a refusal where it need not be read at all. */
export function kindOf(name: string, size: number): FileKind | Refusal {
  const kind = BY_EXTENSION[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (/\.(?:doc|dot)$/i.test(name)) return 'old-word';
  if (kind === undefined) return 'unknown-kind';
  if (size > (kind === 'docx' ? MOST_DOCX_BYTES : MOST_TEXT_BYTES)) return 'too-large';
  return size === 0 ? 'empty' : kind;
}

export function isKind(what: FileKind | Refusal): what is FileKind {
  return (KINDS as readonly string[]).includes(what);
}

/** What the first bytes of a `.docx` say against it; null where it is a zip, as it should be. */
export function faultOfDocx(bytes: Uint8Array): Refusal | null {
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return hasName(bytes, 'EncryptedPackage') ? 'password' : 'old-word';
  return beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? null : 'damaged';
}

/** Text from bytes: UTF-8, or UTF-16 with its mark; a refusal where it is neither or holds what no text does. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly refusal: Refusal } {
  const encoding = beginsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : beginsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return { refusal: isBinary(bytes) ? 'binary' : 'not-utf-8' };
  }
  if (text.includes('\0')) return { refusal: 'binary' };
  return text.trim() === '' ? { refusal: 'empty' } : { text };
}

/** No text in any encoding of one byte a character has these. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** The names in a compound's directory are UTF-16. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

/**
 * Looks into an archive before a library unfolds it: a file of a few kilobytes can say that it holds gigabytes, or hold them without
 * saying so. Nothing is kept; what the bytes unfold to is counted.
 */
import { inflateRawSync } from 'node:zlib';

export type Looked =
  | { readonly kind: 'fine' }
  /** No archive, or a broken one. */
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'too-large' };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
/** The comment behind the end record has a length of two bytes. */
const LONGEST_COMMENT = 0xffff;
const DEFLATED = 8;

/** `isRead` says which entries the library will unfold; all of them together may have `mostBytes`. */
export function lookInto(bytes: Uint8Array, isRead: (name: string) => boolean, mostBytes: number): Looked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return { kind: 'corrupt' };
  let left = mostBytes;
  try {
    let at = view.getUint32(end + 16, true);
    for (let entries = view.getUint16(end + 10, true); entries > 0; entries -= 1) {
      if (view.getUint32(at, true) !== ENTRY) return { kind: 'corrupt' };
      const flags = view.getUint16(at + 8, true);
      const method = view.getUint16(at + 10, true);
      const packed = view.getUint32(at + 20, true);
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      if ((flags & 1) !== 0) return { kind: 'encrypted' };
      if (isRead(name)) {
        const local = view.getUint32(at + 42, true);
        if (view.getUint32(local, true) !== LOCAL) return { kind: 'corrupt' };
        const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
        if (from + packed > bytes.length) return { kind: 'corrupt' };
        const size = method === DEFLATED ? unfoldedSize(bytes.subarray(from, from + packed), left) : packed;
        if (size === null) return { kind: 'corrupt' };
        left -= size;
        if (left < 0) return { kind: 'too-large' };
      }
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // A place behind the end of the file.
    if (error instanceof RangeError) return { kind: 'corrupt' };
    throw error;
  }
  return { kind: 'fine' };
}

/** More than `most` where it would be more; null where it cannot be unfolded. */
function unfoldedSize(packed: Uint8Array, most: number): number | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) }).length;
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : null;
  }
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}

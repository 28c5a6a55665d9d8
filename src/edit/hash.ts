/**
 * A short name for a text: FNV-1a, 64 bits, over its UTF-8 bytes, as 16 hexadecimal digits. It is not for secrets. `crypto.subtle` was the
 * other way and is asynchronous, which would make every list of problems a promise.
 */
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** @example hash('foobar') // '85944171f73967e8' */
export function hash(text: string): string {
  let value = OFFSET;
  for (const byte of utf8(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * PRIME);
  return value.toString(16).padStart(16, '0');
}

/** The engine is compiled without `TextEncoder`, which is the browser's and Node's. A lone surrogate is U+FFFD, as it is there. */
function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) yield code;
    else if (code < 0x800) yield* [0xc0 | (code >> 6), 0x80 | (code & 63)];
    else if (code < 0x10000) yield* [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
    else yield* [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  }
}

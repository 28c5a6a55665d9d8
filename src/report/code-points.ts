/** Offsets in code points, which the W3C counts in, for offsets in UTF-16 code units, which JavaScript and this program count in. */

/**
 * For each offset the number of code points before it. Half a surrogate pair counts as one, as it does to `Array.from`.
 * One walk over the text, however many offsets.
 *
 * @example toCodePoints('😀 a', [0, 2, 3]) // Map { 0 → 0, 2 → 1, 3 → 2 }
 */
export function toCodePoints(text: string, offsets: Iterable<number>): ReadonlyMap<number, number> {
  const counted = new Map<number, number>();
  let at = 0;
  let points = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    const end = Math.min(offset, text.length);
    while (at < end) {
      const isPair = (text.codePointAt(at) ?? 0) > 0xffff;
      // A pair that the offset cuts: what is before it is a code point, and the next offset goes on behind it.
      if (isPair && at + 1 === end) {
        counted.set(offset, points + 1);
        break;
      }
      at += isPair ? 2 : 1;
      points += 1;
    }
    if (!counted.has(offset)) counted.set(offset, points);
  }
  return counted;
}

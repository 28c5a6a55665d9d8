/**
 * The one normalisation of text: typography is folded, one UTF-16 code unit to one code unit, so that an offset into the result
 * is an offset into the text. Whoever compares words uses this; whoever shows words shows the text itself.
 */

/** Stands where the reader sees nothing: soft hyphens, joiners, Markdown's markup. A scanner passes over it, also inside a word. */
export const SOFT = '\u00AD';

const FOLDED: ReadonlyMap<number, string> = new Map([
  // No-break, ogham, en and em quads and spaces, figure, thin, hair, narrow no-break, mathematical, ideographic; tab and form feed.
  ...each('\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\f\v', ' '),
  ...each('\u2028\u2029\u0085', '\n'),
  ...each('\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4', "'"),
  ...each('\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB', '"'),
  // Hyphen and no-break hyphen. The en dash stays: it means a range or a pause.
  ...each('\u2010\u2011', '-'),
  // Zero-width space and joiners, word joiner, byte-order mark, direction marks.
  ...each('\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069', SOFT),
]);

/**
 * Same length, other typography. Letters, digits, the en dash and surrogate pairs stay as they are.
 *
 * @example normalise('“30,000” organi\u00ADsations') // '"30,000" organi\u00ADsations'
 */
export function normalise(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) continue;
    const folded = FOLDED.get(code);
    if (folded === undefined) continue;
    if (at > from) pieces.push(text.slice(from, at));
    pieces.push(folded);
    from = at + 1;
  }
  if (pieces.length === 0) return text;
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Nearly all of a text: the ASCII of which nothing is folded but the backtick, and its letters are told first. */
function isPlain(code: number): boolean {
  return code > 0x60 ? code < 0x80 : code > 0x0c && code < 0x60;
}

function each(characters: string, folded: string): [number, string][] {
  return [...characters].map((ch) => [ch.charCodeAt(0), folded]);
}

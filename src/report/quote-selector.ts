/** What finds a span again by its words: the quote, and as much before and after it as it takes for it to stand nowhere else. */

export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters on each side that everybody gets: enough to find the place again where the text has changed a little. */
const LEAST = 32;

/**
 * How many characters of context may be tried for all spans of one text together, beyond the least. Only a text that repeats itself
 * by the page reaches it: it must cost neither minutes nor a gigabyte. From there on a quote may be ambiguous, and the position
 * beside it decides.
 */
const MOST_TRIED = 4_000_000;

/** Selectors for spans of one text, in their order. */
export function toQuoteSelectors(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): QuoteSelector[] {
  let left = MOST_TRIED;
  return spans.map(({ start, end }) => {
    const around = (width: number) => ({
      from: whole(text, Math.max(0, start - width)),
      to: whole(text, Math.min(text.length, end + width), 1),
    });
    let context = around(LEAST);
    for (let width = LEAST * 2; !isUnique(text, context.from, context.to); width *= 2) {
      left -= width * 2;
      context = around(left > 0 ? width : LEAST);
      if (left <= 0) break;
    }
    return { exact: text.slice(start, end), prefix: text.slice(context.from, start), suffix: text.slice(end, context.to) };
  });
}

function isUnique(text: string, from: number, to: number): boolean {
  const wanted = text.slice(from, to);
  return text.indexOf(wanted) === from && text.indexOf(wanted, from + 1) === -1;
}

/** Moves out of the middle of a surrogate pair. */
function whole(text: string, at: number, by: 1 | -1 = -1): number {
  const isMiddle = at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isMiddle ? at + by : at;
}

/** The words an article puts into quotation marks, sentence by sentence. Whose they are, and whether they are right, is not asked here. */
import type { Sentence } from '../scan/token.ts';

export interface Quote {
  /** Half-open UTF-16 span in the article's text, without the marks. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Quotations of at least `leastWords` words, in the order of the text. */
export function findQuotes(text: string, sentences: readonly Sentence[], leastWords: number): Quote[] {
  const quotes: Quote[] = [];
  for (const { tokens, quoted } of sentences) {
    for (let from = 0; from < tokens.length; from += 1) {
      if (!quoted[from]) continue;
      let to = from;
      let words = 0;
      while (to < tokens.length && quoted[to]) {
        if (tokens[to]?.kind !== 'mark') words += 1;
        to += 1;
      }
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
      if (words >= leastWords) quotes.push({ start, end, text: text.slice(start, end) });
      from = to;
    }
  }
  return quotes;
}

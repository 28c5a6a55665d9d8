/** Where marks and expected words stand on a page, as offsets into all text that it shows, so that the two can be compared. */
import type { Page } from 'puppeteer-core';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Place {
  readonly marks: readonly { readonly rating: string; readonly kind: string; readonly text: string; readonly place: Span }[];
  /** Every occurrence of the words. */
  readonly quotes: ReadonlyMap<string, readonly Span[]>;
}

/** How many characters a span shares with any of the others. */
export function overlap({ start, end }: Span, others: readonly Span[]): number {
  return Math.max(0, ...others.map((other) => Math.min(end, other.end) - Math.max(start, other.start)));
}

export async function placesOf(page: Page, words: readonly string[]): Promise<Place> {
  const { text, marks } = await page.evaluate(() => {
    const starts = new Map<Node, number>();
    let text = '';
    // As it is shown: a shadow root in the place of its host's children, what is assigned in the place of a slot.
    const walk = (node: Node) => {
      if (node instanceof Text) {
        starts.set(node, text.length);
        text += node.data;
      } else if (node instanceof HTMLSlotElement) for (const child of node.assignedNodes({ flatten: true })) walk(child);
      else {
        const host = node instanceof Element ? node.shadowRoot : null;
        for (const child of (host ?? node).childNodes) walk(child);
        // Words of two blocks are two words.
        if (node instanceof Element && getComputedStyle(node).display !== 'inline') text += ' ';
      }
    };
    walk(document.body);
    const marks = [...CSS.highlights].flatMap(([name, highlight]) => {
      const [, rating, kind] = /^firsthand-(.+)-(attribution|figure|date)$/.exec(name) ?? [];
      if (rating === undefined || kind === undefined) return [];
      return [...highlight].map((range) => ({
        rating,
        kind,
        text: String(range),
        place: {
          start: (starts.get(range.startContainer) ?? Number.NaN) + range.startOffset,
          end: (starts.get(range.endContainer) ?? Number.NaN) + range.endOffset,
        },
      }));
    });
    return { text, marks };
  });
  const lost = marks.find(({ place }) => !(place.start < place.end));
  if (lost !== undefined) throw new Error(`“${lost.text}” is marked, and does not stand on the page`);
  return { marks, quotes: new Map(words.map((quote) => [quote, spansOf(quote, text)])) };
}

function spansOf(quote: string, text: string): Span[] {
  const pattern = quote
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const spans = [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (spans.length === 0) throw new Error(`“${quote}” is expected, and does not stand on the page`);
  return spans;
}

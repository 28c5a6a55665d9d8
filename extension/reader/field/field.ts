/** A field as its session sees it, whatever it is: something to read, with places that can be painted, and never to write. */
import type { Article } from '../../../src/article/article.ts';
import type { Given } from '../../../src/article/given.ts';

export interface FieldReading {
  readonly article: Article;
  readonly truncated: boolean;
  /** The live range of a span of the article's text. */
  toRange(start: number, end: number): Range | null;
}

export interface Field {
  readonly element: HTMLElement;
  read(given: Given): FieldReading;
  /** The text moves, is given another style, or scrolls: ranges are where the text is after this. Once a frame at most. */
  settle(): void;
  /** Did its text change without a word, since this was last asked or `watch` last called? */
  hasChanged(): boolean;
  /** Is what the pointer is on the text of a range? */
  isAt(range: Range, target: EventTarget | null): boolean;
  /** Scrolls in the field only. */
  reveal(range: Range): void;
  /** Remembers the caret; the function puts it back, where the browser has not. */
  keepCaret(): () => void;
  /** Calls back at every change of the text. */
  watch(changed: () => void, signal: AbortSignal): void;
  /** Takes out what it has put into our own element. */
  remove(): void;
}

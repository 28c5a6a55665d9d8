/**
 * A change of an article's words, made in the article: its text, and where its blocks and links stand. For plain text and for what was
 * read from elsewhere; a draft in an editor is changed there, and a draft in Markdown or HTML keeps its marks, since edits are of words.
 */
import type { Article } from '../article/article.ts';
import type { Edit } from './problem.ts';

/**
 * `edits` in the order of the text, and apart. A span that an edit cuts ends or begins at the words put in; what stands at its border
 * grows with it. The view of a Markdown draft is changed with the text.
 *
 * @example applyEdits(fromText('Six flaws.'), [{ start: 0, end: 3, insert: 'Four' }]).text // 'Four flaws.'
 */
export function applyEdits(article: Article, edits: readonly Edit[]): Article {
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: shift(span.start, edits, 'start'),
    end: shift(span.end, edits, 'end'),
  });
  const { view } = article;
  return {
    ...article,
    text: edited(article.text, edits),
    ...(view === undefined ? {} : { view: edited(view, edits) }),
    blocks: article.blocks.map(move),
    links: article.links.map(move),
  };
}

/** The text with the edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const { start, end, insert } of edits) {
    made += text.slice(at, start) + insert;
    at = end;
  }
  return made + text.slice(at);
}

/** Where an offset of before stands after the edits. What is put in at a border of a span belongs to the span. */
export function shift(offset: number, edits: readonly Edit[], border: 'start' | 'end'): number {
  let moved = 0;
  for (const { start, end, insert } of edits) {
    const grows = insert.length - (end - start);
    if (end < offset || (end === offset && (border === 'end' || start < end))) moved += grows;
    else if (start < offset) return start + moved + (border === 'start' ? 0 : insert.length);
    else break;
  }
  return offset + moved;
}

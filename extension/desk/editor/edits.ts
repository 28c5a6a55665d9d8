/**
 * Changes that a fix or a citation makes in the draft: each one transaction, and so one step to undo. They are given as offsets in the text
 * that was checked, and are made only where that text still stands.
 */

import { closeHistory } from 'prosemirror-history';
import type { Mark, Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { Edit } from '../../../src/edit/problem.ts';
import { type Snapshot, type Span, toPosition, toStretches } from './places.ts';
import { isLinkAddress, schema } from './schema.ts';

/** Null where the words are no longer what was checked. */
export function withEdits(tr: Transaction, edits: readonly Edit[], snapshot: Snapshot): Transaction | null {
  const placed: { from: number; to: number; insert: string }[] = [];
  for (const { start, end, insert } of edits) {
    const range = start === end ? pointNow(start, snapshot) : rangeNow(tr.doc, { start, end }, snapshot);
    if (range === null) return null;
    placed.push({ ...range, insert });
  }
  closeHistory(tr);
  // From the end, so that the places of those before stay what they are.
  for (const { from, to, insert } of placed.sort((a, b) => b.from - a.from)) {
    if (insert === '') tr.delete(from, to);
    else tr.replaceWith(from, to, schema.text(insert, marksAt(tr.doc, from, to)));
  }
  return tr;
}

/** Puts a link on the words; a link that stands on them goes. Null where they have changed. */
export function withLink(tr: Transaction, span: Span, href: string, snapshot: Snapshot): Transaction | null {
  const range = rangeNow(tr.doc, span, snapshot);
  if (range === null || tr.doc.resolve(range.from).parent.type === schema.nodes.title) return null;
  closeHistory(tr);
  return tr.removeMark(range.from, range.to, schema.marks.link).addMark(range.from, range.to, schema.marks.link.create({ href }));
}

/** Puts words behind a span, and a paragraph at the end of the draft where there is one to put there. Null where the words have changed. */
export function withWords(
  tr: Transaction,
  span: Span,
  { behind, atEnd = null }: { readonly behind: string; readonly atEnd?: string | null },
  snapshot: Snapshot,
): Transaction | null {
  const range = rangeNow(tr.doc, span, snapshot);
  if (range === null) return null;
  closeHistory(tr);
  if (atEnd !== null) tr.insert(tr.doc.content.size, schema.node('paragraph', null, linked(atEnd, [])));
  const isTitle = tr.doc.resolve(range.from).parent.type === schema.nodes.title;
  return tr.insert(range.to, isTitle ? schema.text(behind) : linked(behind, marksAt(tr.doc, range.to, range.to)));
}

/** Where the words of a span stand now, or null where they were changed. */
export function rangeNow(
  doc: Node,
  span: Span,
  { read, since }: Snapshot,
): { readonly from: number; readonly to: number } | null {
  const stretches = toStretches(read, span);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = since.map(first.from, 1);
  const to = since.map(last.to, -1);
  if (from >= to || to > doc.content.size) return null;
  const now = doc.textBetween(from, to, '\n\n', '\n');
  return now === read.article.text.slice(span.start, span.end) ? { from, to } : null;
}

function pointNow(offset: number, { read, since }: Snapshot): { from: number; to: number } | null {
  const at = toPosition(read, offset);
  if (at === null) return null;
  const now = since.mapResult(at, -1);
  return now.deleted ? null : { from: now.pos, to: now.pos };
}

/** New words look as those they replace. A link stays on what is within it, and does not grow over what is put behind it. */
function marksAt(doc: Node, from: number, to: number): readonly Mark[] {
  const $from = doc.resolve(from);
  if ($from.parent.type === schema.nodes.title) return [];
  return (from === to ? $from.marks() : ($from.marksAcross(doc.resolve(to)) ?? [])).filter(
    ({ type }) => type !== schema.marks.link || from < to,
  );
}

/** Addresses in a citation lead somewhere: without that, a source in a footnote would be no link to it. */
function linked(words: string, marks: readonly Mark[]): Node[] {
  return words
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:)\]])/)
    .filter((part) => part !== '')
    .map((part) =>
      isLinkAddress(part)
        ? schema.text(part, schema.marks.link.create({ href: part }).addToSet(marks))
        : schema.text(part, marks),
    );
}

/** The number of the next footnote: one more than the highest that a paragraph of the draft begins with. */
export function nextFootnote(doc: Node): number {
  const numbers = doc.children.flatMap(({ textContent }) => Number(/^\[(\d{1,3})\] /.exec(textContent)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

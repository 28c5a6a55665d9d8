/** From findings in their places to what is painted: pieces that do not overlap, as ranges of the live document. */
import type { Painted } from '../ui/marks.ts';
import { type Edge, toPieces } from '../ui/overlaps.ts';
import type { Placed } from './reading.ts';

export function toPainted(document: Document, placed: readonly Placed[]): Painted[] {
  const stretches = placed.map((place) => ({
    start: place.finding.claim.start,
    end: place.finding.claim.end,
    rating: place.finding.rating,
    place,
  }));
  return toPieces(stretches).map(({ of, from, to }) => {
    const { finding, range } = of.place;
    const painted = { rating: finding.rating, kind: finding.claim.kind };
    // Nearly always. The range is kept, so that it stays the one whose boxes are measured.
    if (from.of === of && to.of === of) return { ...painted, range };
    const cut = document.createRange();
    cut.setStart(...pointOf(from));
    cut.setEnd(...pointOf(to));
    trim(cut);
    return { ...painted, range: cut };
  });
}

/** Where an edge stands now; the page may have moved it since it was read. */
function pointOf({ of: { place }, side }: Edge<{ readonly place: Placed }>): [Node, number] {
  const { startContainer, startOffset, endContainer, endOffset } = place.range;
  return side === 'start' ? [startContainer, startOffset] : [endContainer, endOffset];
}

/** The space between two words of two claims is neither's: a line under it would make one of the two. */
function trim(range: Range): void {
  const { startContainer: first, endContainer: last } = range;
  if (first instanceof Text) {
    const at = first.data.slice(range.startOffset).search(/\S/);
    if (at > 0) range.setStart(first, range.startOffset + at);
  }
  if (last instanceof Text) range.setEnd(last, last.data.slice(0, range.endOffset).trimEnd().length);
}

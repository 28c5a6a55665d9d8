/**
 * Claims whose words overlap: "at least 30,000 organisations" is a figure within an attribution. What is painted is what is pointed
 * at: every character belongs to the shortest claim that covers it, of two alike to the worse rated. The longer one is painted in what is
 * left of it, keeps its glyph at its end, and is named in the card of the other. Pure.
 */
import type { Rating } from '../../src/vocabulary.ts';
import { BY_SEVERITY } from './ratings.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly rating: Rating;
}

/** For sorting: negative where `a` lies above `b`. */
export function aboveFirst(a: Stretch, b: Stretch): number {
  return a.end - a.start - (b.end - b.start) || BY_SEVERITY.indexOf(a.rating) - BY_SEVERITY.indexOf(b.rating);
}

export function doOverlap(a: Pick<Stretch, 'start' | 'end'>, b: Pick<Stretch, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A part of a stretch in which nothing lies above it. `from` and `to` are the stretches at whose edges it begins and ends. */
export interface Piece<S> {
  readonly of: S;
  readonly from: Edge<S>;
  readonly to: Edge<S>;
}
export interface Edge<S> {
  readonly of: S;
  readonly side: 'start' | 'end';
}

/** Cuts stretches into pieces that do not overlap, in the order of the text. A stretch that is wholly covered has none. */
export function toPieces<S extends Stretch>(stretches: readonly S[]): Piece<S>[] {
  const edges = stretches
    .filter(({ start, end }) => start < end)
    .flatMap((of): (Edge<S> & { readonly at: number })[] => [
      { of, side: 'start', at: of.start },
      { of, side: 'end', at: of.end },
    ])
    // Ends before starts: two that only touch never lie above one another.
    .sort((a, b) => a.at - b.at || (a.side === b.side ? 0 : a.side === 'end' ? -1 : 1));
  const pieces: Piece<S>[] = [];
  const here = new Set<S>();
  let on: S | null = null;
  let from = edges[0];
  for (const edge of edges) {
    if (edge.side === 'start') here.add(edge.of);
    else here.delete(edge.of);
    const top = [...here].sort(aboveFirst)[0] ?? null;
    if (top === on) continue;
    if (on !== null && from !== undefined && from.at < edge.at) pieces.push({ of: on, from, to: edge });
    on = top;
    from = edge;
  }
  return pieces;
}

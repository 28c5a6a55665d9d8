/**
 * The keyboard's way through a picture: one stop of the tab order, arrows from mark to mark. Left and right follow the lines one after
 * the other; up and down go to the nearest mark of the next line that has any.
 */
export interface Place {
  readonly id: string;
  readonly row: number;
  /** Along the line, 0 to 1. */
  readonly at: number;
}

/** Line by line, along each. */
export function inOrder(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => a.row - b.row || a.at - b.at);
}

/** The id to go to, or null where the key means nothing here. `places` are in order; `rtl` where lines begin at the right. */
export function step(places: readonly Place[], from: string, key: string, rtl: boolean): string | null {
  const index = places.findIndex(({ id }) => id === from);
  const here = places[index];
  if (here === undefined) return null;
  const [onward, back] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case onward:
      return places[index + 1]?.id ?? from;
    case back:
      return places[index - 1]?.id ?? from;
    case 'Home':
      return places[0]?.id ?? null;
    case 'End':
      return places.at(-1)?.id ?? null;
    case 'ArrowDown':
      return nearest(places, here, 1) ?? from;
    case 'ArrowUp':
      return nearest(places, here, -1) ?? from;
    default:
      return null;
  }
}

function nearest(places: readonly Place[], here: Place, by: 1 | -1): string | null {
  const beyond = places.filter(({ row }) => (row - here.row) * by > 0);
  const row = beyond.reduce(
    (best, place) => (Math.abs(place.row - here.row) < Math.abs(best - here.row) ? place.row : best),
    Infinity * by,
  );
  const [first, ...rest] = beyond.filter((place) => place.row === row);
  if (first === undefined) return null;
  return rest.reduce((best, place) => (Math.abs(place.at - here.at) < Math.abs(best.at - here.at) ? place : best), first).id;
}

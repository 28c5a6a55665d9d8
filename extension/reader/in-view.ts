/** What of the article is on the screen, and how a claim is brought there. */
import { boundsOf, elementOf } from './geometry.ts';
import type { Placed } from './reading.ts';

/** Where going through the claims begins: at the first one on the screen or below it, backwards at the last one above. */
export function firstInView(all: readonly Placed[], by: 1 | -1): number {
  const below = all.findIndex(({ range }) => boundsOf(range).bottom > 0);
  if (by === 1) return below === -1 ? 0 : below;
  return below <= 0 ? all.length - 1 : below - 1;
}

/** The claim that is being read: the last one above the middle of the window that is still to be seen, else the next. */
export function claimBeingRead(all: readonly Placed[], window: Window): Placed | null {
  const seen = all
    .map((place) => ({ place, bounds: boundsOf(place.range) }))
    .filter(({ bounds }) => bounds.bottom > 0 && bounds.top < window.innerHeight);
  return (seen.findLast(({ bounds }) => bounds.top < window.innerHeight / 2) ?? seen[0])?.place ?? null;
}

export function bringIntoView(range: Range, window: Window): void {
  const height = window.innerHeight;
  const isIn = () => {
    const { top, bottom } = boundsOf(range);
    // How much of a frame is on the screen it cannot know.
    return window.parent === window && top > height * 0.1 && bottom < height * 0.8;
  };
  if (isIn()) return;
  elementOf(range.startContainer)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph taller than the window: its middle is not the claim.
  if (!isIn()) window.scrollBy({ top: boundsOf(range).top - height * 0.3, behavior: 'instant' });
}

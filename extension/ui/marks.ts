/**
 * Paints findings with the CSS Custom Highlight API: no node is touched. One highlight per rating and kind; `ui/marks.css` has
 * the rules. The page shares the registry and can read its names, hence the prefix.
 */
import { KINDS, type Kind, RATINGS, type Rating } from '../../src/vocabulary.ts';
import type { Density } from '../settings.ts';

const PREFIX = 'firsthand-';
const CURRENT = `${PREFIX}current`;

export interface Painted {
  readonly rating: Rating;
  readonly kind: Kind;
  readonly range: AbstractRange;
}

const DIFFERING: readonly Rating[] = ['missing-context', 'conflicting', 'refuted'];

/** Is a claim of this rating marked on the page, and gone to from claim to claim? */
export function isMarked(rating: Rating, density: Density): boolean {
  return density === 'all' || (density === 'differences' && DIFFERING.includes(rating));
}

const name = (rating: Rating, kind: Kind) => `${PREFIX}${rating}-${kind}`;

/** Paints all of them, replacing what was painted before. They must not overlap (`overlaps.ts`): two lines under one word are none. */
export function paint(findings: readonly Painted[], registry: HighlightRegistry = CSS.highlights): void {
  for (const rating of RATINGS) {
    for (const kind of KINDS) {
      const ranges = findings.filter((finding) => finding.rating === rating && finding.kind === kind).map(({ range }) => range);
      if (ranges.length === 0) registry.delete(name(rating, kind));
      else registry.set(name(rating, kind), new Highlight(...ranges));
    }
  }
}

/** Paints the claim in hand above its mark; null paints none. */
export function paintCurrent(range: AbstractRange | null, registry: HighlightRegistry = CSS.highlights): void {
  if (range === null) {
    registry.delete(CURRENT);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = 1;
  registry.set(CURRENT, highlight);
}

/** Leaves nothing of ours in the registry. By name: Firefox does not let an extension's script iterate over the page's. */
export function unpaint(registry: HighlightRegistry = CSS.highlights): void {
  paint([], registry);
  paintCurrent(null, registry);
}

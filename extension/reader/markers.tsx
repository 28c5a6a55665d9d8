/**
 * A glyph at the end of every mark, and with it the keyboard's way to the marks: each is a button, one of them in the tab
 * order, arrows go from one to the next. The pointer passes through them to the text.
 *
 * An article has a few dozen, and all of them are there. A live blog of a day can have a thousand, which cost more at every change of the
 * page than all the rest of us: of so many only those near the window are drawn, and the one in the tab order.
 */
import { render } from 'preact';
import { Glyph } from '../ui/glyph.tsx';
import { ratingName } from '../ui/ratings.ts';
import { counted, text } from '../ui/text.ts';
import { type Box, elementOf, levelOf } from './geometry.ts';
import type { Placed } from './reading.ts';
import type { Theme } from './theme.ts';

export interface MarkerEvents {
  readonly open: (placed: Placed) => void;
  readonly focus: (placed: Placed) => void;
  readonly blur: () => void;
}

/** Two claims that end with the same word: their glyphs stand side by side, not one upon the other. */
const APART_PX = 14;

/** How far each glyph is moved aside, so that no two stand in one place. Pure. */
export function asides(ends: readonly (Pick<DOMRect, 'right' | 'top'> | null)[]): number[] {
  const taken: { readonly x: number; readonly y: number }[] = [];
  return ends.map((end) => {
    if (end === null) return 0;
    let x = end.right;
    while (taken.some((one) => Math.abs(one.y - end.top) < APART_PX && Math.abs(one.x - x) < APART_PX)) x += APART_PX;
    taken.push({ x, y: end.top });
    return x - end.right;
  });
}

/** Draws the glyphs where the boxes end. `current` is the one in the tab order; `all` is how many there are, where these are only some. */
export function drawMarkers(
  layer: HTMLElement,
  boxes: readonly Box[],
  all: number | null,
  current: string | null,
  theme: Theme,
  events: MarkerEvents,
): void {
  const first = boxes[0];
  if (first === undefined) {
    render(null, layer);
    return;
  }
  layer.style.zIndex = String(levelOf(elementOf(first.placed.range.startContainer)));
  layer.style.colorScheme = theme;
  const origin = layer.getBoundingClientRect();
  const inOrder =
    current !== null && boxes.some(({ placed }) => placed.finding.id === current) ? current : first.placed.finding.id;
  // Who reads by ear hears how many there are, where not all of them are there to be counted.
  if (all !== null) {
    layer.setAttribute('role', 'group');
    layer.setAttribute('aria-label', counted('card_marks', all));
  } else {
    layer.removeAttribute('role');
    layer.removeAttribute('aria-label');
  }
  const aside = asides(boxes.map(({ end }) => end));
  render(
    boxes.map(({ placed, end }, at) => {
      if (end === null) return null;
      const { id, rating, claim } = placed.finding;
      return (
        <button
          key={id}
          type="button"
          class="marker"
          data-finding={id}
          data-rating={rating}
          data-kind={claim.kind}
          tabIndex={id === inOrder ? 0 : -1}
          aria-label={text('card_glyph', ratingName(rating), claim.quote)}
          style={{
            transform: `translate(${Math.round(end.right + (aside[at] ?? 0) - origin.left - 9)}px, ${Math.round(end.top - origin.top - 16)}px)`,
          }}
          onClick={() => events.open(placed)}
          onFocus={() => events.focus(placed)}
          onBlur={events.blur}
        >
          <span class="disc">
            <Glyph rating={rating} />
          </span>
        </button>
      );
    }),
    layer,
  );
}

/** Puts the focus on a finding's glyph. False where it has none, because its text is folded away. */
export function focusMarker(layer: HTMLElement, id: string): boolean {
  const marker = layer.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`);
  marker?.focus({ preventScroll: true });
  return marker !== null;
}

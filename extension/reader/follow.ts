/**
 * Where the card stands: beside its sentence, in view, never over the sentence nor over what has the page's keyboard focus. On a narrow
 * or low screen there is no beside, and it is a sheet at the bottom.
 */
import { autoUpdate, computePosition, hide, limitShift, offset, type Placement, shift, size } from '@floating-ui/dom';
import { boundsOf, elementOf } from './geometry.ts';
import type { Placed } from './reading.ts';

/** Below these a card beside the text would cover it. */
const NARROW_PX = 560;
const LOW_PX = 520;
const GAP_PX = 10;
const EDGE_PX = 8;
const TALLEST_PX = 580;
/** Less than this is no card but a slit: then the card may stand anywhere near. */
const LEAST_HEIGHT_PX = 180;

/** In this order; the first that covers nothing is taken, else the one that covers least. */
const PLACEMENTS: readonly Placement[] = ['bottom-start', 'top-start', 'right-start', 'left-start'];

/** Square pixels of the boxes that lie under the card, and of the card that lies outside of the window. Pure. */
export function costOf(card: DOMRectReadOnly, covered: readonly DOMRectReadOnly[], window: DOMRectReadOnly): number {
  const inside = sharedArea(card, window);
  return card.width * card.height - inside + covered.reduce((sum, box) => sum + sharedArea(card, box), 0);
}

function sharedArea(a: DOMRectReadOnly, b: DOMRectReadOnly): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Does a box lie within another? */
function doesHold(outer: DOMRectReadOnly, inner: DOMRectReadOnly): boolean {
  return outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
}

export interface Following {
  /** A sheet where the screen is small; a peek never is, for it comes unasked. */
  readonly maySheet: boolean;
  /** Its sentence has been scrolled out of sight. */
  readonly outOfSight: () => void;
}

/** Keeps the card beside its sentence until the returned function is called. */
export function follow(card: HTMLElement, place: Placed, { maySheet, outOfSight }: Following): () => void {
  const window = card.ownerDocument.defaultView;
  if (window === null) return () => {};
  const isSheet = maySheet && (window.innerWidth < NARROW_PX || window.innerHeight < LOW_PX);
  card.classList.toggle('sheet', isSheet);
  card.classList.remove('at-top');
  return isSheet ? followAsSheet(card, place.range, window) : followBeside(card, place, window, outOfSight);
}

function followBeside(card: HTMLElement, { range, sentence }: Placed, window: Window, outOfSight: () => void): () => void {
  const document = card.ownerDocument;
  const sides: { at: Placement } = { at: 'bottom-start' };
  const reference = {
    // As high as the whole sentence, so that no part of it is covered; beneath and above it as wide as the claim, so that the card
    // points at it; beside it as wide as the sentence.
    getBoundingClientRect: () => {
      const claim = boundsOf(range);
      const whole = boundsOf(sentence);
      if (whole.height > window.innerHeight * 0.5) return claim;
      return /^(?:left|right)/.test(sides.at) ? whole : new DOMRect(claim.left, whole.top, claim.width, whole.height);
    },
    contextElement: elementOf(range.startContainer) ?? document.documentElement,
  };
  let stopped = false;
  const placeAt = async (placement: Placement) => {
    sides.at = placement;
    const { x, y, middlewareData } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(GAP_PX),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.maxHeight = `${Math.max(LEAST_HEIGHT_PX, Math.min(TALLEST_PX, availableHeight))}px`;
          },
        }),
        // Upwards, too, where a low window leaves only a slit; but never away from its sentence when that is scrolled out.
        shift({ padding: EDGE_PX, crossAxis: true, limiter: limitShift({ crossAxis: true }) }),
        hide(),
      ],
    });
    return { placement, x, y, isHidden: middlewareData.hide?.referenceHidden ?? false };
  };
  const settle = async () => {
    const claim = boundsOf(range);
    // A field that has the focus and in which the claim stands cannot be kept clear: its sentence is.
    const covered = [...sentence.getClientRects(), ...focusedBoxes(document).filter((box) => !doesHold(box, claim))];
    const view = new DOMRect(0, 0, window.innerWidth, window.innerHeight);
    let best = null;
    let least = Number.POSITIVE_INFINITY;
    let last: Placement | null = null;
    for (const placement of PLACEMENTS) {
      const found = await placeAt(placement);
      if (stopped) return;
      last = placement;
      const cost = costOf(new DOMRect(found.x, found.y, card.offsetWidth, card.offsetHeight), covered, view);
      if (cost < least) {
        best = found;
        least = cost;
      }
      if (cost < 1 || found.isHidden) break;
    }
    // Its height goes with its place.
    if (best !== null && best.placement !== last) best = await placeAt(best.placement);
    if (stopped || best === null) return;
    card.style.transform = `translate(${Math.round(best.x)}px, ${Math.round(best.y)}px)`;
    if (best.isHidden) outOfSight();
  };
  const stop = autoUpdate(reference, card, () => void settle());
  // The focus may go to a link under the card.
  const moved = () => void settle();
  document.addEventListener('focusin', moved);
  return () => {
    stopped = true;
    stop();
    document.removeEventListener('focusin', moved);
  };
}

/** At the bottom, the claim scrolled out from under it; at the top where the page has no more to scroll, or the focus would be covered. */
function followAsSheet(card: HTMLElement, range: Range, window: Window): () => void {
  card.style.transform = '';
  card.style.maxHeight = '';
  const covers = (box: DOMRect, atTop = card.classList.contains('at-top')) => {
    const edge = atTop ? card.offsetHeight : window.innerHeight - card.offsetHeight;
    return atTop ? box.top < edge : box.bottom > edge;
  };
  /** Into what is left of the window. The reader has just asked for the claim, so the page may move. */
  const scrollClear = () => {
    const claim = boundsOf(range);
    const free = window.innerHeight - card.offsetHeight;
    const from = card.classList.contains('at-top') ? card.offsetHeight : 0;
    if (covers(claim))
      window.scrollBy({ top: claim.bottom - from - Math.max(free * 0.6, claim.height + 4), behavior: 'instant' });
  };
  scrollClear();
  if (covers(boundsOf(range))) {
    card.classList.add('at-top');
    scrollClear();
  }
  const moved = () => {
    const [box] = focusedBoxes(card.ownerDocument);
    if (box !== undefined && covers(box) && !covers(box, !card.classList.contains('at-top'))) card.classList.toggle('at-top');
  };
  card.ownerDocument.addEventListener('focusin', moved);
  return () => card.ownerDocument.removeEventListener('focusin', moved);
}

/** The box of what has the focus in the page; none where nothing has, or where it is so large that nothing could be beside it. */
function focusedBoxes(document: Document): DOMRect[] {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused === null || focused === document.body || focused === document.documentElement) return [];
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const box = focused.getBoundingClientRect();
  return box.width * box.height === 0 || box.width * box.height > 0.4 * innerWidth * innerHeight ? [] : [box];
}

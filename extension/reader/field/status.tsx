/**
 * The strip at the edge of a field that is being checked: how many claims, by which day, the way to them, and the end of it. Without it
 * a field in which nothing is marked would look like one that was not read.
 */
import { render } from 'preact';
import { RATINGS } from '../../../src/vocabulary.ts';
import type { PageState } from '../../messages.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { Icon } from '../../ui/icons.tsx';
import { worstOf } from '../../ui/ratings.ts';
import { counted, text } from '../../ui/text.ts';
import { toDayWords } from '../../ui/words.ts';
import { clipOf, intersect } from '../geometry.ts';

export interface StatusProps {
  readonly state: PageState;
  /** Null: today, for it is a draft. */
  readonly asOf: string | null;
  readonly onOpen: () => void;
  readonly onEnd: () => void;
}

/** As high as a target has to be, and its border. */
const HEIGHT_PX = 26;
/** Clear of the corner, where a text area is drawn larger. */
const ASIDE_PX = 18;
/** On the edge of a field that is lower than this the strip would lie on its words. */
const LOW_PX = 56;

export function drawStatus(layer: HTMLElement, field: HTMLElement, props: StatusProps): void {
  const origin = layer.getBoundingClientRect();
  const { documentElement } = field.ownerDocument;
  const view = new DOMRect(0, 0, documentElement.clientWidth, field.ownerDocument.defaultView?.innerHeight ?? 0);
  const clip = clipOf(field);
  const box = intersect(field.getBoundingClientRect(), clip === null ? view : intersect(clip, view));
  if (box.width < HEIGHT_PX || box.height < HEIGHT_PX / 2) {
    render(null, layer);
    return;
  }
  const isLeft = getComputedStyle(field).direction === 'rtl';
  const at = {
    top: `${Math.round(topOf(box, view) - origin.top)}px`,
    left: `${Math.round((isLeft ? box.left + ASIDE_PX : box.right - ASIDE_PX) - origin.left)}px`,
    maxWidth: `${Math.round(Math.max(120, Math.min(box.width - 2 * ASIDE_PX, view.width - 2 * ASIDE_PX)))}px`,
  };
  render(<Status {...props} at={at} isLeft={isLeft} />, layer);
}

/** On the lower edge; under a low field, or over it where there is nothing under it. Pure. */
export function topOf(box: Pick<DOMRect, 'top' | 'bottom' | 'height'>, view: Pick<DOMRect, 'height'>): number {
  if (box.height >= LOW_PX) return Math.min(box.bottom - HEIGHT_PX / 2, view.height - HEIGHT_PX - 2);
  return box.bottom + 2 + HEIGHT_PX <= view.height ? box.bottom + 2 : box.top - 2 - HEIGHT_PX;
}

interface Placing {
  readonly at: { readonly top: string; readonly left: string; readonly maxWidth: string };
  readonly isLeft: boolean;
}

function Status({ state, asOf, onOpen, onEnd, at, isLeft }: StatusProps & Placing) {
  const counts = state.kind === 'matched' ? state.counts : null;
  const total = counts === null ? 0 : RATINGS.reduce((sum, rating) => sum + counts[rating], 0);
  const worst = counts === null || total === 0 ? null : worstOf(counts);
  const day = asOf === null ? text('field_today') : text('field_as_of', toDayWords(asOf));
  return (
    <section class={isLeft ? 'strip left' : 'strip'} aria-label={text('field_status')} style={at}>
      {worst === null ? (
        <span class="said">{saidOf(state)}</span>
      ) : (
        <button type="button" class="said" data-rating={worst} title={text('field_open')} onClick={onOpen}>
          <Glyph rating={worst} />
          <span class="count">{counted('field_claims', total)}</span>
          <span class="day">{day}</span>
        </button>
      )}
      <button type="button" class="end" aria-label={text('field_end')} title={text('field_end')} onClick={onEnd}>
        <Icon name="close" />
      </button>
    </section>
  );
}

function saidOf(state: PageState): string {
  if (state.kind === 'failed') return state.reason;
  return text(state.kind === 'matched' ? 'field_none' : 'field_checking');
}

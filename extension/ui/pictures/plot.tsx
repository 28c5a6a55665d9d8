/** Rows on a common scale: the axis, and for each row the article's signs above its line and the sources' strokes on it. */
import type { RefObject } from 'preact';
import { type Fitted, type Label, type Mark, placeLabels, type Span, type Stop, type Stroke } from '../../../src/picture/row.ts';
import type { Kind } from '../../../src/vocabulary.ts';
import { Glyph } from '../glyph.tsx';
import { type Entry, markName, stopName } from './entry.ts';
import type { Hand } from './frame.tsx';
import type { Place } from './roving.ts';

export interface PlotRow {
  readonly key: string;
  readonly title: string;
  /** Said more quietly after the title. */
  readonly aside?: string;
  readonly fitted: Fitted;
}

export interface AxisTick {
  readonly at: number;
  readonly text: string;
  readonly rank: number;
}

export interface PlotProps {
  readonly kind: Kind;
  readonly rows: readonly PlotRow[];
  readonly ticks: readonly AxisTick[];
  /** A line through all rows: the article's own day. */
  readonly now?: { readonly at: number; readonly text: string };
  readonly widthPx: number;
  /** The axis, whose width is that of every line. */
  readonly measured?: RefObject<HTMLDivElement | null>;
  readonly hand: Hand;
}

export function Plot({ kind, rows, ticks, now, widthPx, measured, hand }: PlotProps) {
  const labels = placeLabels(
    ticks.map(({ at, text, rank }) => ({ at, text, rank, cited: false })),
    widthPx,
  );
  return (
    <div class="plot">
      <div class="grid" aria-hidden="true">
        {labels.map(({ at }) => (
          <i key={at} style={start(at)} />
        ))}
        {now === undefined ? null : <i class="now" style={start(now.at)} />}
      </div>
      {now === undefined ? null : (
        <div class="axis of-now" aria-hidden="true">
          <span class={now.at > 0.5 ? 'day before' : 'day'} style={start(now.at)}>
            {now.text}
          </span>
        </div>
      )}
      <div class="axis" {...(measured === undefined ? {} : { ref: measured })} aria-hidden="true">
        {labels.map((label) => (
          <LabelText key={label.start} label={label} />
        ))}
      </div>
      {rows.map(({ key, title, aside, fitted }) => (
        <div key={key} class="row" style={{ '--below': (fitted.hasLater ? 1 : 0) + (fitted.labels.length > 0 ? 0.7 : 0) }}>
          <h4>
            {title} {aside === undefined ? null : <span class="aside">{aside}</span>}
          </h4>
          <Track kind={kind} fitted={fitted} hand={hand} />
        </div>
      ))}
    </div>
  );
}

/** Of every row, the marks as places of the keyboard and as what they stand for. */
export function stopsOf(
  fitted: readonly Fitted[],
  firstRow = 0,
): { readonly places: Place[]; readonly entries: Map<string, Entry> } {
  const places: Place[] = [];
  const entries = new Map<string, Entry>();
  fitted.forEach(({ marks, stops }, i) => {
    const row = firstRow + i;
    for (const { id, at, items } of marks) {
      places.push({ id, row, at });
      entries.set(id, { article: items, sources: [] });
    }
    for (const { id, start: from, end, items } of stops) {
      places.push({ id, row, at: (from + end) / 2 });
      entries.set(id, { article: [], sources: items });
    }
  });
  return { places, entries };
}

function Track({ kind, fitted, hand }: { readonly kind: Kind; readonly fitted: Fitted; readonly hand: Hand }) {
  const { marks, levels, strokes, spans, stops, labels, hasLater } = fitted;
  return (
    <div class="track">
      {levels === 0 ? null : (
        <div class="marks" style={{ '--levels': levels }}>
          {marks.map((mark) => (
            <MarkView key={mark.id} kind={kind} mark={mark} hand={hand} />
          ))}
        </div>
      )}
      <Line later={false} strokes={strokes} spans={spans} stops={stops} hand={hand} />
      {hasLater ? <Line later={true} strokes={strokes} spans={spans} stops={stops} hand={hand} /> : null}
      {labels.length === 0 ? null : (
        <div class="labels" aria-hidden="true">
          {labels.map((label) => (
            <LabelText key={label.start} label={label} />
          ))}
        </div>
      )}
    </div>
  );
}

interface LineProps {
  readonly later: boolean;
  readonly strokes: readonly Stroke[];
  readonly spans: readonly Span[];
  readonly stops: readonly Stop[];
  readonly hand: Hand;
}

function Line({ later, strokes, spans, stops, hand }: LineProps) {
  const mine = <T extends { readonly later: boolean }>(all: readonly T[]) => all.filter((one) => one.later === later);
  return (
    <div class={later ? 'line since' : 'line'}>
      {mine(spans).map((span, i) => (
        <i
          key={i}
          class={span.open === null ? 'span' : `span open-${span.open}`}
          style={{ ...start(span.from), inlineSize: percent(span.to - span.from) }}
        />
      ))}
      {mine(strokes).map(({ at, facts, cited }) => (
        <i
          key={at}
          class={cited ? 'stroke cited' : 'stroke'}
          data-lit={facts.some((fact) => hand.lit.has(fact))}
          style={{ ...start(at), '--count': Math.min(facts.length, 9) }}
        />
      ))}
      {mine(stops).map((stop) => (
        <button
          key={stop.id}
          type="button"
          class="stop"
          data-stop={stop.id}
          tabIndex={stop.id === hand.current ? 0 : -1}
          aria-label={stopName(stop.items)}
          style={start((stop.start + stop.end) / 2)}
        />
      ))}
    </div>
  );
}

function MarkView({ kind, mark, hand }: { readonly kind: Kind; readonly mark: Mark; readonly hand: Hand }) {
  const { id, rating, at, from, to, open, level, widthPx, items, sources } = mark;
  const isSelected = items.some(({ finding }) => finding === hand.selected);
  const isLit = items.some(({ facts }) => facts.some((fact) => hand.held.has(fact)));
  const height = { '--level': level };
  return (
    <>
      {sources.map((source) => (
        <i
          key={source}
          class={source < at ? 'way back' : 'way'}
          data-rating={rating}
          style={{ ...start(Math.min(at, source)), inlineSize: percent(Math.abs(at - source)), ...height }}
        />
      ))}
      <i class="stem" data-rating={rating} style={{ ...start(at), ...height }} />
      {from < to || open !== null ? (
        <i
          class={open === null ? 'reach' : `reach open-${open}`}
          data-rating={rating}
          style={{ ...start(from), inlineSize: percent(to - from), ...height }}
        />
      ) : null}
      <button
        type="button"
        class="mark"
        data-stop={id}
        data-kind={kind}
        data-rating={rating}
        data-lit={isLit}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={id === hand.current ? 0 : -1}
        aria-label={markName(rating, items)}
        style={{ ...start(at), ...height, inlineSize: `${widthPx}px` }}
      >
        <span class="sign">
          <Glyph rating={rating} />
          {items.length > 1 ? items.length : null}
        </span>
      </button>
      {mark.label === null ? null : (
        <span
          class="value"
          aria-hidden="true"
          style={{ ...start(mark.label.start), ...height, inlineSize: `${mark.label.widthPx}px` }}
        >
          {mark.label.text}
        </span>
      )}
    </>
  );
}

function LabelText({ label }: { readonly label: Label }) {
  return (
    <span class={label.cited ? 'name cited' : 'name'} style={{ ...start(label.start), inlineSize: `${label.widthPx}px` }}>
      {label.text}
    </span>
  );
}

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;
const start = (at: number) => ({ insetInlineStart: percent(at) });

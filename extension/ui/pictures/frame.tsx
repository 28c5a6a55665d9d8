/**
 * What the three pictures have in common: title, how to read it, the drawing with its keyboard, the caption of the mark in hand, what
 * has no place in it, and the table.
 */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { SourceItem, Unplaced } from '../../../src/picture/item.ts';
import { Glyph } from '../glyph.tsx';
import { counted, text } from '../text.ts';
import { Caption } from './caption.tsx';
import { type Entry, ratingText } from './entry.ts';
import { inOrder, type Place, step } from './roving.ts';
import { PictureTable, type PictureTableProps } from './table.tsx';

/** What a drawing needs to know of the frame it stands in. */
export interface Hand {
  /** The one mark in the tab order. */
  readonly current: string | null;
  /** Facts to be lit: those in hand, or those that the claim in hand was held against. */
  readonly lit: ReadonlySet<string>;
  /** Facts in hand themselves: the claims that were held against them are lit. */
  readonly held: ReadonlySet<string>;
  readonly selected: string | null;
}

export interface FrameProps {
  readonly name: 'timeline' | 'number-line' | 'ladder';
  readonly title: string;
  readonly how: string;
  /** Said where the article states nothing of this kind; null where it does. */
  readonly empty: string | null;
  readonly legend: ComponentChildren;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly places: readonly Place[];
  readonly sources: ReadonlyMap<string, SourceItem>;
  readonly unplaced: readonly Unplaced[];
  readonly table: PictureTableProps;
  readonly selected: string | null;
  readonly onSelect: (finding: string) => void;
  readonly draw: (hand: Hand) => ComponentChildren;
  /** Between the drawing's end and the caption: a button for more rows. */
  readonly after?: ComponentChildren;
}

export function Frame(props: FrameProps) {
  const { name, title, how, empty, legend, entries, sources, unplaced, table, selected, onSelect, draw, after } = props;
  const [focused, setFocused] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const id = useId();
  const places = inOrder(props.places);
  const ofSelected = selected === null ? null : (places.find(({ id: mark }) => holds(entries.get(mark), selected))?.id ?? null);
  const known = (mark: string | null) => (mark !== null && entries.has(mark) ? mark : null);
  const current =
    known(focused) ?? ofSelected ?? places.find(({ id: mark }) => mark.startsWith('claim:'))?.id ?? places[0]?.id ?? null;
  const inHand = known(hovered) ?? known(focused) ?? ofSelected;
  const entry = inHand === null ? null : (entries.get(inHand) ?? null);

  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || current === null || drawing.current === null) return;
    const to = step(places, current, event.key, getComputedStyle(drawing.current).direction === 'rtl');
    if (to === null) return;
    event.preventDefault();
    find(drawing.current, to)?.focus();
  };
  const choose = (mark: string | null) => {
    const [first] = mark === null ? [] : (entries.get(mark)?.article ?? []);
    if (first !== undefined) onSelect(first.finding);
  };

  return (
    <section class={`picture ${name}`}>
      <h3 id={id}>{title}</h3>
      <p class="how">{how}</p>
      {empty === null ? null : <p class="none-stated">{empty}</p>}
      <div class="legend" aria-hidden="true">
        {legend}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields */}
      <div
        ref={drawing}
        class="drawing"
        role="group"
        aria-labelledby={id}
        aria-describedby={`${id}-keys`}
        onKeyDown={move}
        onFocusIn={(event) => setFocused(markOf(event))}
        onPointerOver={(event) => event.pointerType !== 'touch' && setHovered(markOf(event))}
        onPointerLeave={() => setHovered(null)}
        onClick={(event) => choose(markOf(event))}
      >
        {draw({ current, lit: litBy(entry), held: new Set((entry?.sources ?? []).map(({ fact }) => fact)), selected })}
      </div>
      <p id={`${id}-keys`} class="hidden-words">
        {text('pictures_keys')}
      </p>
      {after}
      <Caption entry={entry} sources={sources} announced={known(hovered) === null} onSelect={onSelect} />
      <Apart unplaced={unplaced} why="other-affair" title={text('pictures_apart_affair')} onSelect={onSelect} />
      <Apart unplaced={unplaced} why="no-place" title={text('pictures_apart_no_place')} onSelect={onSelect} />
      <PictureTable {...table} />
    </section>
  );
}

const holds = (entry: Entry | undefined, finding: string): boolean =>
  entry?.article.some((item) => item.finding === finding) ?? false;

/** A claim lights the sources it was held against, and not its neighbours that were held against the same. */
function litBy(entry: Entry | null): Set<string> {
  return new Set([...(entry?.article ?? []).flatMap(({ facts }) => facts), ...(entry?.sources ?? []).map(({ fact }) => fact)]);
}

function markOf(event: Event): string | null {
  return (event.target as Element | null)?.closest('[data-stop]')?.getAttribute('data-stop') ?? null;
}

function find(drawing: HTMLElement, id: string): HTMLElement | undefined {
  return [...drawing.querySelectorAll<HTMLElement>('[data-stop]')].find((one) => one.getAttribute('data-stop') === id);
}

interface ApartProps {
  readonly unplaced: readonly Unplaced[];
  readonly why: Unplaced['why'];
  readonly title: string;
  readonly onSelect: (finding: string) => void;
}

function Apart({ unplaced, why, title, onSelect }: ApartProps) {
  const mine = unplaced.filter((one) => one.why === why);
  if (mine.length === 0) return null;
  return (
    <div class="apart">
      <h4 class="apart-title">{title}</h4>
      <ul>
        {mine.map(({ item }) => (
          <li key={item.finding}>
            <button type="button" class="stated" data-rating={item.rating} onClick={() => onSelect(item.finding)}>
              <span class="sign">
                <Glyph rating={item.rating} />
              </span>
              <span>
                {item.value}
                <span class="hidden-words">. {ratingText(item.rating)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MoreRowsProps {
  readonly hidden: number;
  readonly all: boolean;
  readonly onChange: (all: boolean) => void;
}

/** The rows that a first glance does without. */
export function MoreRows({ hidden, all, onChange }: MoreRowsProps) {
  if (hidden === 0) return null;
  return (
    <button type="button" class="fold" aria-expanded={all} onClick={() => onChange(!all)}>
      {all ? text('pictures_rows_fewer') : counted('pictures_rows_all', hidden)}
    </button>
  );
}

/** Where a record was made with another dossier. */
export function OtherDossier({
  title,
  theirs,
  ours,
}: {
  readonly title: string;
  readonly theirs: string;
  readonly ours: string;
}) {
  return (
    <section class="picture">
      <h3>{title}</h3>
      <p class="none-stated">{text('pictures_other_dossier', theirs, ours)}</p>
    </section>
  );
}

/**
 * The marks of the last check as decorations: they belong to the view and not to the draft, and go along with every edit until the next check
 * comes. Where claims overlap, the shorter lies above (`ui/overlaps`), as on pages.
 */
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Kind, Rating } from '../../../src/vocabulary.ts';
import { type Edge, toPieces } from '../../ui/overlaps.ts';
import { type Snapshot, type Span, toStretches } from './places.ts';

/** A claim as far as its mark shows it, with its place in the text that was checked. */
export interface Marked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly rating: Rating;
  readonly kind: Kind;
}

interface Marks {
  readonly all: DecorationSet;
  readonly current: DecorationSet;
}

interface Change {
  readonly all?: readonly Decoration[];
  readonly current?: readonly Decoration[];
}

const key = new PluginKey<Marks>('marks');

export function marksPlugin(): Plugin<Marks> {
  return new Plugin<Marks>({
    key,
    state: {
      init: () => ({ all: DecorationSet.empty, current: DecorationSet.empty }),
      apply: (tr, marks) => {
        const change = tr.getMeta(key) as Change | undefined;
        const mapped = (set: DecorationSet) => (tr.docChanged ? set.map(tr.mapping, tr.doc) : set);
        const made = (now: readonly Decoration[] | undefined, before: DecorationSet) =>
          now === undefined ? mapped(before) : DecorationSet.create(tr.doc, [...now]);
        return { all: made(change?.all, marks.all), current: made(change?.current, marks.current) };
      },
    },
    props: {
      // Two sources: the one in hand changes often, the others with a check only.
      decorations: (state) => key.getState(state)?.all,
    },
  });
}

/** Draws the claim in hand, above its mark. Apart, so that going from claim to claim leaves the other marks alone. */
export function currentPlugin(): Plugin {
  return new Plugin({ props: { decorations: (state) => key.getState(state)?.current } });
}

export function withMarks(tr: Transaction, marked: readonly Marked[], snapshot: Snapshot): Transaction {
  const all = toPieces(marked).flatMap(({ of, from, to }) =>
    stretchesOf(snapshot, { start: offsetOf(from), end: offsetOf(to) }).map((stretch) =>
      Decoration.inline(stretch.from, stretch.to, {
        class: 'mark',
        'data-rating': of.rating,
        'data-kind': of.kind,
        'data-finding': of.id,
      }),
    ),
  );
  return tr.setMeta(key, { all } satisfies Change);
}

/** Without words or a snapshot none is in hand. */
export function withCurrent(tr: Transaction, span: Span | null, snapshot: Snapshot | null): Transaction {
  const stretches = span === null || snapshot === null ? [] : stretchesOf(snapshot, span);
  const current = stretches.map(({ from, to }) => Decoration.inline(from, to, { class: 'mark-current' }));
  return tr.setMeta(key, { current } satisfies Change);
}

const offsetOf = ({ of, side }: Edge<Marked>) => of[side];

function stretchesOf({ read, since }: Snapshot, span: Span) {
  return toStretches(read, span).flatMap(({ from, to }) => {
    const now = { from: since.map(from, 1), to: since.map(to, -1) };
    return now.from < now.to ? [now] : [];
  });
}

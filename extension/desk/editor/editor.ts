/**
 * The editor as the rest of the desk knows it: a document that can be loaded, read, changed and marked. What was read is a snapshot that
 * goes along with later edits, so that an answer about it still finds its words.
 */
import { dropCursor } from 'prosemirror-dropcursor';
import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import { EditorView } from 'prosemirror-view';
import type { Edit } from '../../../src/edit/problem.ts';
import { clipboardParser } from '../paste/from-html.ts';
import { toSlice } from '../paste/from-text.ts';
import { ACTIONS, type Action, type ActionState, commandOf, linkAt, setLink, stateOf } from './commands.ts';
import { rangeNow, withEdits, withLink, withWords } from './edits.ts';
import { editorKeys, editorRules } from './keys.ts';
import { currentPlugin, type Marked, marksPlugin, withCurrent, withMarks } from './marks.ts';
import { placeholders } from './placeholders.ts';
import { read, type Snapshot, type Span } from './places.ts';

export interface EditorWords {
  readonly label: string;
  readonly title: string;
  readonly body: string;
}

export interface EditorEvents {
  /** The words changed. */
  changed(): void;
  /** What the toolbar shows may have changed. */
  moved(): void;
  /** A mark was clicked. */
  chose(finding: string): void;
  askedLink(): void;
}

export interface DraftEditor {
  readonly doc: Node;
  /** Puts another draft in; what was undone before belongs to the old one. */
  load(doc: Node): void;
  setEditable(on: boolean): void;
  snapshot(day: string): Snapshot;
  /** No longer needed: it need not go along with edits any more. */
  release(snapshot: Snapshot): void;
  mark(marked: readonly Marked[], snapshot: Snapshot): void;
  /** Marks the words as those in hand; `show` scrolls to them. */
  point(span: Span | null, snapshot: Snapshot | null, show: boolean): void;
  isTitle(span: Span, snapshot: Snapshot): boolean;
  /** Selects the words, where they still stand. */
  select(span: Span, snapshot: Snapshot): void;
  applyEdits(edits: readonly Edit[], snapshot: Snapshot): boolean;
  applyLink(span: Span, href: string, snapshot: Snapshot): boolean;
  applyWords(span: Span, words: { readonly behind: string; readonly atEnd?: string | null }, snapshot: Snapshot): boolean;
  run(action: Exclude<Action, 'link'>): void;
  link(href: string | null): boolean;
  readonly linkHref: string | null;
  actions(): Readonly<Record<Action, ActionState>>;
  focus(): void;
  destroy(): void;
}

export function createEditor(place: HTMLElement, doc: Node, words: EditorWords, events: EditorEvents): DraftEditor {
  const snapshots = new Set<Snapshot>();
  let isEditable = true;
  const plugins = [
    editorRules(),
    ...editorKeys({ onLink: () => events.askedLink() }),
    history({ newGroupDelay: 600 }),
    dropCursor({ class: 'drop-cursor' }),
    placeholders(words),
    marksPlugin(),
    currentPlugin(),
  ];
  const stateWith = (of: Node) =>
    EditorState.create({ doc: of, plugins, selection: TextSelection.create(of, of.content.size > 4 ? 1 : 3) });
  const view = new EditorView(place, {
    state: stateWith(doc),
    clipboardParser,
    clipboardTextParser: (text) => toSlice(text),
    editable: () => isEditable,
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.label, class: 'draft', spellcheck: 'true' },
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr));
      if (tr.docChanged) {
        for (const { since } of snapshots) since.appendMapping(tr.mapping);
        events.changed();
      }
      if (tr.docChanged || tr.selectionSet || tr.storedMarksSet) events.moved();
    },
    handleClick: (_view, _position, { target }) => {
      const id = target instanceof Element ? target.closest<HTMLElement>('[data-finding]')?.dataset.finding : undefined;
      if (id !== undefined) events.chose(id);
      return false;
    },
  });

  /** Dispatches a change that may not be possible any more. */
  const apply = (tr: Transaction | null): boolean => {
    if (tr === null || !isEditable) return false;
    view.dispatch(tr.scrollIntoView());
    return true;
  };

  return {
    get doc() {
      return view.state.doc;
    },
    load: (loaded) => {
      snapshots.clear();
      view.updateState(stateWith(loaded));
      events.moved();
    },
    setEditable: (on) => {
      isEditable = on;
      view.setProps({});
    },
    snapshot: (day) => {
      const made: Snapshot = { read: read(view.state.doc, day), since: new Mapping() };
      snapshots.add(made);
      return made;
    },
    release: (snapshot) => void snapshots.delete(snapshot),
    mark: (marked, snapshot) => view.dispatch(withMarks(view.state.tr, marked, snapshot)),
    point: (span, snapshot, show) => {
      view.dispatch(withCurrent(view.state.tr, span, snapshot));
      if (!show || span === null || snapshot === null) return;
      const range = rangeNow(view.state.doc, span, snapshot);
      if (range === null) return;
      const at = view.domAtPos(range.from).node;
      const element = at instanceof Element ? at : at.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'auto' });
    },
    isTitle: (span, snapshot) => {
      const range = rangeNow(view.state.doc, span, snapshot);
      return range !== null && view.state.doc.resolve(range.from).parent === view.state.doc.firstChild;
    },
    select: (span, snapshot) => {
      const range = rangeNow(view.state.doc, span, snapshot);
      if (range === null) return;
      const selection = TextSelection.create(view.state.doc, range.from, range.to);
      view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
    },
    applyEdits: (edits, snapshot) => apply(withEdits(view.state.tr, edits, snapshot)),
    applyLink: (span, href, snapshot) => apply(withLink(view.state.tr, span, href, snapshot)),
    applyWords: (span, put, snapshot) => apply(withWords(view.state.tr, span, put, snapshot)),
    run: (action) => {
      if (isEditable) commandOf(action)(view.state, view.dispatch);
      view.focus();
    },
    link: (href) => {
      const done = isEditable && setLink(href)(view.state, view.dispatch);
      if (done) view.focus();
      return done;
    },
    get linkHref() {
      return linkAt(view.state)?.href ?? null;
    },
    actions: () =>
      Object.fromEntries(
        ACTIONS.map((action) => {
          const { on, enabled } = stateOf(view.state, action);
          return [action, { on, enabled: enabled && isEditable }];
        }),
      ) as Record<Action, ActionState>,
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

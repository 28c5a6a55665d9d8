/** What the toolbar and the keys do to a draft, and whether each is on and possible where the cursor stands. */
import { setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Attrs, MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { liftTarget } from 'prosemirror-transform';
import { isLinkAddress, schema } from './schema.ts';

const { nodes, marks } = schema;

export const ACTIONS = [
  'strong',
  'em',
  'link',
  'heading-1',
  'heading-2',
  'heading-3',
  'bullet-list',
  'ordered-list',
  'quote',
  'undo',
  'redo',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface ActionState {
  readonly on: boolean;
  readonly enabled: boolean;
}

/** `link` is no command: it asks for an address first. */
const COMMANDS: Readonly<Record<Exclude<Action, 'link'>, Command>> = {
  strong: toggleMark(marks.strong),
  em: toggleMark(marks.em),
  'heading-1': toggleBlock(nodes.heading, { level: 1 }),
  'heading-2': toggleBlock(nodes.heading, { level: 2 }),
  'heading-3': toggleBlock(nodes.heading, { level: 3 }),
  'bullet-list': toggleList(nodes.bullet_list),
  'ordered-list': toggleList(nodes.ordered_list),
  quote: toggleQuote,
  undo,
  redo,
};

export function commandOf(action: Exclude<Action, 'link'>): Command {
  return COMMANDS[action];
}

export function stateOf(state: EditorState, action: Action): ActionState {
  switch (action) {
    case 'undo':
      return { on: false, enabled: undoDepth(state) > 0 };
    case 'redo':
      return { on: false, enabled: redoDepth(state) > 0 };
    case 'strong':
    case 'em':
      return { on: hasMark(state, marks[action]), enabled: COMMANDS[action](state) };
    case 'link':
      return { on: linkAt(state) !== null, enabled: linkAt(state) !== null || toggleMark(marks.link)(state) };
    case 'heading-1':
    case 'heading-2':
    case 'heading-3': {
      const { parent } = state.selection.$from;
      const on = parent.type === nodes.heading && parent.attrs.level === Number(action.at(-1));
      return { on, enabled: COMMANDS[action](state) };
    }
    case 'bullet-list':
      return { on: isInside(state, nodes.bullet_list), enabled: COMMANDS[action](state) };
    case 'ordered-list':
      return { on: isInside(state, nodes.ordered_list), enabled: COMMANDS[action](state) };
    case 'quote':
      return { on: isInside(state, nodes.blockquote), enabled: COMMANDS[action](state) };
  }
}

/** The link in which the selection stands, whole; null where there is none. */
export function linkAt({
  doc,
  selection,
}: EditorState): { readonly from: number; readonly to: number; readonly href: string } | null {
  const $at = doc.resolve(selection.from);
  const { parent } = $at;
  const index =
    $at.textOffset === 0 && selection.empty && $at.nodeBefore !== null && !hasLink($at.nodeAfter) ? $at.index() - 1 : $at.index();
  const href = linkOf(parent.maybeChild(index));
  if (href === null) return null;
  let first = index;
  let last = index;
  while (first > 0 && linkOf(parent.maybeChild(first - 1)) === href) first -= 1;
  while (linkOf(parent.maybeChild(last + 1)) === href) last += 1;
  let from = $at.start();
  for (let i = 0; i < first; i += 1) from += parent.child(i).nodeSize;
  let to = from;
  for (let i = first; i <= last; i += 1) to += parent.child(i).nodeSize;
  return { from, to, href };
}

/** Links the selection, or changes the link in which it stands; without words selected the address itself is put in. Null takes the link away. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    if (href !== null && !isLinkAddress(href)) return false;
    const { from, to, empty } = state.selection;
    const known = linkAt(state);
    const range = known !== null && (empty || (known.from <= from && to <= known.to)) ? known : { from, to };
    if (href === null && known === null) return false;
    if (dispatch === undefined) return true;
    const { tr } = state;
    if (href === null) tr.removeMark(range.from, range.to, marks.link);
    else if (range.from === range.to) tr.replaceSelectionWith(schema.text(href, [marks.link.create({ href })]), false);
    else tr.removeMark(range.from, range.to, marks.link).addMark(range.from, range.to, marks.link.create({ href }));
    dispatch(tr.scrollIntoView());
    return true;
  };
}

type Child = { readonly marks: readonly { readonly type: MarkType; readonly attrs: Attrs }[] } | null;

function linkOf(node: Child): string | null {
  const link = node?.marks.find(({ type }) => type === marks.link);
  return link === undefined ? null : String(link.attrs.href);
}
const hasLink = (node: Child) => linkOf(node) !== null;

function hasMark({ doc, selection, storedMarks }: EditorState, type: MarkType): boolean {
  const { from, to, $from, empty } = selection;
  return empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
}

function isInside({ selection: { $from } }: EditorState, type: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type) return true;
  return false;
}

function toggleBlock(type: NodeType, attrs: Attrs): Command {
  return (state, dispatch) => {
    const { parent } = state.selection.$from;
    if (parent.type === nodes.title) return false;
    const isOn = parent.hasMarkup(type, attrs);
    return setBlockType(isOn ? nodes.paragraph : type, isOn ? null : attrs)(state, dispatch);
  };
}

function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    if (isInside(state, type)) return liftListItem(nodes.list_item)(state, dispatch);
    return wrapInList(type)(state, dispatch);
  };
}

function toggleQuote(...[state, dispatch]: Parameters<Command>): boolean {
  if (!isInside(state, nodes.blockquote)) return wrapIn(nodes.blockquote)(state, dispatch);
  const { $from, $to } = state.selection;
  const range = $from.blockRange($to, ({ type }) => type === nodes.blockquote);
  const target = range === null ? null : liftTarget(range);
  if (range === null || target === null) return false;
  dispatch?.(state.tr.lift(range, target).scrollIntoView());
  return true;
}

/** The keys of the editor, as people know them from others, and what a few characters at the beginning of a line become. */
import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { commandOf } from './commands.ts';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
  if (!state.selection.$from.parent.type.contentMatch.matchType(nodes.hard_break)) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
});

/** Tab indents within lists only: elsewhere it leaves the editor, as a keyboard user needs it to. */
export function editorKeys({ onLink }: { readonly onLink: () => void }): Plugin[] {
  return [
    keymap({
      'Mod-z': undo,
      'Shift-Mod-z': redo,
      'Mod-y': redo,
      'Mod-b': toggleMark(marks.strong),
      'Mod-i': toggleMark(marks.em),
      'Mod-k': () => {
        onLink();
        return true;
      },
      'Mod-Alt-1': commandOf('heading-1'),
      'Mod-Alt-2': commandOf('heading-2'),
      'Mod-Alt-3': commandOf('heading-3'),
      'Shift-Ctrl-8': commandOf('bullet-list'),
      'Shift-Ctrl-7': commandOf('ordered-list'),
      'Shift-Ctrl-9': commandOf('quote'),
      'Shift-Enter': breakLine,
      'Mod-Enter': breakLine,
      Enter: splitListItem(nodes.list_item),
      Tab: sinkListItem(nodes.list_item),
      'Shift-Tab': liftListItem(nodes.list_item),
      Backspace: undoInputRule,
    }),
    keymap(baseKeymap),
  ];
}

export function editorRules(): Plugin {
  return inputRules({
    rules: [
      // In a paragraph only: a title stays one.
      new InputRule(/^(#{1,3})\s$/, (state, [, hashes = '#'], start, end) =>
        state.doc.resolve(start).parent.type === nodes.paragraph
          ? state.tr.delete(start, end).setBlockType(start, start, nodes.heading, { level: hashes.length })
          : null,
      ),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
      wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
      wrappingInputRule(
        /^(\d{1,3})\.\s$/,
        nodes.ordered_list,
        ([, first]) => ({ order: Number(first) }),
        ([, first], before) => before.childCount + Number(before.attrs.order) === Number(first),
      ),
    ],
  });
}

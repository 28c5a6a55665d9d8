/** Says in an empty title and an empty draft what they are for. Words come in from outside; the style sheet draws them. */
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

export function placeholders({ title, body }: { readonly title: string; readonly body: string }): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const [first, second] = [doc.maybeChild(0), doc.maybeChild(1)];
        const empty: Decoration[] = [];
        if (first?.content.size === 0)
          empty.push(
            // A heading without words is announced as one, and as nothing.
            Decoration.node(0, first.nodeSize, { class: 'is-empty', 'data-placeholder': title, 'aria-label': title }),
          );
        if (first !== null && second !== null && doc.childCount === 2 && second.isTextblock && second.content.size === 0)
          empty.push(
            Decoration.node(first.nodeSize, first.nodeSize + second.nodeSize, { class: 'is-empty', 'data-placeholder': body }),
          );
        return empty.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, empty);
      },
    },
  });
}

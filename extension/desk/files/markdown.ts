/** Markdown to a draft and back. Loaded when it is wanted: the parser is larger than the editor. */
import { defaultMarkdownParser, MarkdownParser, MarkdownSerializer } from 'prosemirror-markdown';
import { Fragment, type Node } from 'prosemirror-model';
import { isLinkAddress, levelOf, schema } from '../editor/schema.ts';
import type { OutputDraft } from './output.ts';

type Tokenizer = typeof defaultMarkdownParser.tokenizer;

/** CommonMark without HTML: what stands in a draft as a tag is read as its letters. Code is read as its words. */
const tokenizer: Tokenizer = Object.create(defaultMarkdownParser.tokenizer, {
  parse: {
    value: (source: string, env: unknown) => {
      const tokens = defaultMarkdownParser.tokenizer.parse(source, env as Record<string, unknown>);
      for (const { children } of tokens)
        for (const token of children ?? []) if (token.type === 'code_inline') token.type = 'text';
      return tokens;
    },
  },
});

const parser = new MarkdownParser(schema, tokenizer, {
  blockquote: { block: 'blockquote' },
  paragraph: { block: 'paragraph' },
  list_item: { block: 'list_item' },
  bullet_list: { block: 'bullet_list' },
  ordered_list: {
    block: 'ordered_list',
    getAttrs: (token) => ({ order: Math.max(0, Number(token.attrGet('start')) || 1) }),
  },
  // The title is the first level, as it is written below.
  heading: { block: 'heading', getAttrs: ({ tag }) => ({ level: Math.max(1, Math.min(3, Number(tag.slice(1)) - 1)) }) },
  code_block: { block: 'paragraph', noCloseToken: true },
  fence: { block: 'paragraph', noCloseToken: true },
  hr: { ignore: true, noCloseToken: true },
  image: { ignore: true, noCloseToken: true },
  hardbreak: { node: 'hard_break' },
  em: { mark: 'em' },
  strong: { mark: 'strong' },
  link: { mark: 'link', getAttrs: (token) => ({ href: token.attrGet('href') ?? '' }) },
});

/** @example fromMarkdown('One *two*.')[0]?.textContent // 'One two.' */
export function fromMarkdown(markdown: string): Node[] {
  // The parser puts an empty title in front, as a document must have one.
  return parser
    .parse(markdown)
    .children.slice(1)
    .filter(({ textContent }) => textContent.trim() !== '')
    .map(withoutForeignLinks);
}

/** A link to a place in the draft's own folder leads nowhere from here: its words stay. */
function withoutForeignLinks(node: Node): Node {
  if (node.isLeaf) {
    const link = node.marks.find(({ type }) => type === schema.marks.link);
    return link === undefined || isLinkAddress(link.attrs.href) ? node : node.mark(link.removeFromSet(node.marks));
  }
  return node.copy(Fragment.from(node.children.map(withoutForeignLinks)));
}

const serializer = new MarkdownSerializer(
  {
    title: (state, node) => {
      if (node.content.size === 0) return;
      state.write('# ');
      state.renderInline(node, false);
      state.closeBlock(node);
    },
    paragraph: (state, node) => {
      state.renderInline(node);
      state.closeBlock(node);
    },
    heading: (state, node) => {
      state.write(`${'#'.repeat(levelOf(node) + 1)} `);
      state.renderInline(node, false);
      state.closeBlock(node);
    },
    blockquote: (state, node) => state.wrapBlock('> ', null, node, () => state.renderContent(node)),
    bullet_list: (state, node) => state.renderList(node, '  ', () => '- '),
    ordered_list: (state, node) => {
      const first = Number(node.attrs.order);
      const width = String(first + node.childCount - 1).length;
      state.renderList(node, ' '.repeat(width + 2), (index) => `${String(first + index).padStart(width)}. `);
    },
    list_item: (state, node) => state.renderContent(node),
    text: (state, node, parent, index) => {
      // Behind a break, as at the beginning of a block, a number and a point would begin a list.
      if (index > 0 && parent.child(index - 1).type === schema.nodes.hard_break)
        (state as unknown as { atBlockStart: boolean }).atBlockStart = true;
      state.text(node.text ?? '');
    },
    hard_break: (state, node, parent, index) => {
      for (let next = index + 1; next < parent.childCount; next += 1) {
        if (parent.child(next).type === node.type) continue;
        state.write('\\\n');
        return;
      }
    },
  },
  {
    em: { open: '*', close: '*', mixable: true, expelEnclosingWhitespace: true },
    strong: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
    link: {
      open: '[',
      close: (_state, mark) =>
        `](${String(mark.attrs.href).replace(/[()\s<>\\]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))})`,
      mixable: true,
    },
  },
);

/** With the day in front, where the desk and the command line look for it. */
export function toMarkdown({ doc, day }: OutputDraft): string {
  return `---\ndate: ${day}\n---\n\n${serializer.serialize(doc, { tightLists: true })}\n`;
}

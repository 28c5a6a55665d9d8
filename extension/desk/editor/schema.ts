/**
 * What a draft may hold: a title, then paragraphs, headings, lists and quotations, with links, bold and italics. Nothing else can get in,
 * whatever is pasted or opened: what a document of another program brings along has no place to stay.
 */
import { type MarkSpec, type Node, type NodeSpec, Schema } from 'prosemirror-model';

/** The title is the page's first heading, so a heading of the first level is the second: `<h2>`, `##`. */
export const HEADING_LEVELS = [1, 2, 3] as const;

/** Only these lead out of a draft. A link to anything else (`javascript:`, `file:`, a bookmark inside the document) is no link. */
export function isLinkAddress(address: unknown): address is string {
  return typeof address === 'string' && /^(?:https?:\/\/|mailto:)/i.test(address.trim()) && address.length <= 2000;
}

const nodes = {
  doc: { content: 'title block+' },
  title: { content: 'text*', marks: '', defining: true, toDOM: () => ['h1', 0] },
  paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 1, validate: 'number' } },
    parseDOM: [
      { tag: 'h1', attrs: { level: 1 } },
      { tag: 'h2', attrs: { level: 1 } },
      { tag: 'h3', attrs: { level: 2 } },
      { tag: 'h4, h5, h6', attrs: { level: 3 } },
    ],
    toDOM: (node: Node) => [`h${levelOf(node) + 1}`, 0],
  },
  blockquote: {
    group: 'block',
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  bullet_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { order: { default: 1, validate: 'number' } },
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (list: HTMLElement) => {
          const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
          return { order: Number.isInteger(start) && start >= 0 ? start : 1 };
        },
      },
    ],
    toDOM: (node: Node) => (node.attrs.order === 1 ? ['ol', 0] : ['ol', { start: String(node.attrs.order) }, 0]),
  },
  list_item: { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  text: { group: 'inline' },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    leafText: () => '\n',
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
} satisfies Record<string, NodeSpec>;

const marks = {
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (link: HTMLElement) => {
          const href = link.getAttribute('href')?.trim();
          return isLinkAddress(href) ? { href } : false;
        },
      },
    ],
    toDOM: (mark) => ['a', { href: String(mark.attrs.href), rel: 'noreferrer noopener' }, 0],
  },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
} satisfies Record<string, MarkSpec>;

export const schema = new Schema({ nodes, marks });

export function levelOf(heading: Node): number {
  const level = Number(heading.attrs.level);
  return level >= 1 && level <= 3 ? level : 3;
}

/** A draft with nothing in it. */
export function emptyDocument(): Node {
  return schema.node('doc', null, [schema.node('title'), schema.node('paragraph')]);
}

/** A title and blocks as a document; a first heading stands for a title that is not given. */
export function toDocument(title: string | null, blocks: readonly Node[]): Node {
  const [first, ...rest] = blocks;
  const fromHeading = title === null && first?.type === schema.nodes.heading;
  const words = (fromHeading ? first.textContent : (title ?? '')).replace(/\s+/g, ' ').trim();
  // The same words again below the title are the title.
  const isRepeated = !fromHeading && first?.type === schema.nodes.heading && first.textContent.trim() === words;
  const body = fromHeading || isRepeated ? rest : blocks;
  return schema.node('doc', null, [
    schema.node('title', null, words === '' ? [] : [schema.text(words)]),
    ...(body.length === 0 ? [schema.node('paragraph')] : body),
  ]);
}

/** A document from `unknown`, or null where it is none of ours: storage is a border. */
export function parseDocument(data: unknown): Node | null {
  try {
    const node = schema.nodeFromJSON(data);
    node.check();
    if (node.type !== schema.nodes.doc) return null;
    let isSound = true;
    node.descendants(({ marks: on, attrs }) => {
      if (on.some(({ type, attrs: { href } }) => type === schema.marks.link && !isLinkAddress(href))) isSound = false;
      if (typeof attrs.level === 'number' && !HEADING_LEVELS.some((level) => level === attrs.level)) isSound = false;
      return isSound;
    });
    return isSound ? node : null;
  } catch {
    return null;
  }
}

/** Words as people count them; for bounds and for the line below the text. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isBlank = code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
    if (!isBlank && !inWord) count += 1;
    inWord = !isBlank;
  }
  return count;
}

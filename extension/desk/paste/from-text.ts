/** From plain text to blocks: the engine's own reader finds where they part, so that lines broken to fit a width are joined again. */
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { fromText } from '../../../src/article/from-text.ts';
import { schema } from '../editor/schema.ts';

const BULLET = /^(?:[-*•·▪◦‣–—]|\d{1,3}[.)])\s+/u;
const NUMBER = /^(\d{1,3})[.)]/;

/** @example toBlocks('One.\n\nTwo.').length // 2 */
export function toBlocks(text: string): Node[] {
  const { nodes } = schema;
  const source = text.replace(/\r\n?/g, '\n');
  const blocks: Node[] = [];
  let items: Node[] = [];
  let first: number | null = null;
  const close = () => {
    if (items.length > 0)
      blocks.push(first === null ? nodes.bullet_list.create(null, items) : nodes.ordered_list.create({ order: first }, items));
    items = [];
  };
  for (const { start, end, kind } of fromText(source).blocks) {
    const words = source.slice(start, end).replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    if (kind === 'list-item') {
      const number = NUMBER.exec(words);
      const isOrdered = number !== null;
      if (items.length > 0 && isOrdered !== (first !== null)) close();
      if (items.length === 0) first = isOrdered ? Number(number[1]) : null;
      const said = words.replace(BULLET, '');
      items.push(nodes.list_item.create(null, [nodes.paragraph.create(null, said === '' ? [] : [schema.text(said)])]));
      continue;
    }
    close();
    const isHeading = kind === 'heading' || kind === 'title';
    blocks.push((isHeading ? nodes.heading : nodes.paragraph).create(null, [schema.text(words)]));
  }
  close();
  return blocks;
}

/** For the editor: one line goes in as it is, blanks and all; more lines as blocks that grow together with what they are put into. */
export function toSlice(text: string): Slice {
  if (!/[\r\n]/.test(text)) return text === '' ? Slice.empty : new Slice(Fragment.from(schema.text(text)), 0, 0);
  // A heading can be no more than a guess here: in the middle of a draft a short line is a line.
  const blocks = toBlocks(text).map((block) =>
    block.type === schema.nodes.heading ? schema.nodes.paragraph.create(null, block.content) : block,
  );
  return Slice.maxOpen(Fragment.from(blocks));
}

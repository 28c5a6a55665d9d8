/** From HTML to what the schema knows: of the clipboard, and of files. */
import { type Node as ModelNode, DOMParser as ModelParser, type ParseOptions, type Slice } from 'prosemirror-model';
import { schema } from '../editor/schema.ts';
import { clean } from './clean.ts';

const plain = ModelParser.fromSchema(schema);

/** For the editor: what is pasted or dropped is cleaned before it is read. */
class CleaningParser extends ModelParser {
  override parseSlice(dom: Node, options?: ParseOptions): Slice {
    clean(dom as ParentNode & Node);
    return super.parseSlice(dom, options);
  }
}

export const clipboardParser = new CleaningParser(schema, plain.rules);

/** The blocks of a tree, which is cleaned for it and not to be used again. */
export function toBlocks(root: ParentNode & Node): ModelNode[] {
  clean(root);
  // A quotation holds the very blocks that a draft's body does.
  const { content } = plain.parse(root as Node, { topNode: schema.nodes.blockquote.create() });
  const blocks: ModelNode[] = [];
  content.forEach((block) => {
    if (block.textContent.trim() !== '') blocks.push(block);
  });
  return blocks;
}

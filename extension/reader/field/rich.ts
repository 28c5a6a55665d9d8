/** A rich editor: its own text nodes are read, and ranges stand in them, as on a page. */
import { fromElement } from '../../../src/article/from-element.ts';
import { isWithinText } from '../geometry.ts';
import type { Field } from './field.ts';

export function createRichField(element: HTMLElement): Field {
  const document = element.ownerDocument;
  let text = element.textContent;
  return {
    element,
    read: (given) => {
      text = element.textContent;
      return fromElement(element, given);
    },
    settle: () => {},
    hasChanged: () => {
      const before = text;
      text = element.textContent;
      return text !== before;
    },
    isAt: isWithinText,
    reveal: (range) => {
      const at = range.startContainer.parentElement;
      const { top, bottom } = range.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      if (top < box.top || bottom > box.bottom) at?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    keepCaret: () => {
      const selection = document.getSelection();
      if (selection === null || selection.anchorNode === null || !element.contains(selection.anchorNode)) return () => {};
      const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
      return () => {
        const now = document.getSelection();
        if (now === null || focusNode === null || !anchorNode.isConnected || !focusNode.isConnected) return;
        if (now.anchorNode === anchorNode && now.anchorOffset === anchorOffset) return;
        // The page may have shortened the text meanwhile.
        if (anchorOffset <= lengthOf(anchorNode) && focusOffset <= lengthOf(focusNode))
          now.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      };
    },
    watch: (changed, signal) => {
      const observer = new MutationObserver(() => {
        text = element.textContent;
        changed();
      });
      observer.observe(element, { subtree: true, childList: true, characterData: true });
      signal.addEventListener('abort', () => observer.disconnect());
    },
    remove: () => {},
  };
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}

/** A plain field: a text area, or an input of one line. It is read by its value; its ranges stand in the mirror. */
import { fromText } from '../../../src/article/from-text.ts';
import type { Field } from './field.ts';
import { withoutMarkup } from './markup.ts';
import { createMirror } from './mirror.ts';

export function createPlainField(element: HTMLTextAreaElement | HTMLInputElement): Field {
  const document = element.ownerDocument;
  const mirror = createMirror(element);
  let length = 0;
  const write = () => {
    mirror.write(element.value);
    length = mirror.text.length;
  };
  return {
    element,
    read: (given) => {
      write();
      const text = mirror.text.data;
      const article = fromText(text, given);
      const view = withoutMarkup(text);
      return {
        // Without a view of its own a check can go on from the one before.
        article: view === text ? article : { ...article, view },
        truncated: false,
        toRange: (start, end) => {
          if (start >= end || end > length) return null;
          const range = document.createRange();
          range.setStart(mirror.text, start);
          range.setEnd(mirror.text, end);
          return range;
        },
      };
    },
    settle: () => {
      write();
      mirror.settle();
    },
    hasChanged: () => element.value !== mirror.text.data,
    isAt: (_, target) => target === element,
    reveal: mirror.reveal,
    // A field keeps its own.
    keepCaret: () => () => {},
    watch: (changed, signal) => {
      for (const kind of ['input', 'change']) element.addEventListener(kind, changed, { capture: true, signal });
    },
    remove: mirror.remove,
  };
}

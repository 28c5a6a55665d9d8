/**
 * Word copies a list as paragraphs with a bullet typed in front, and says in a style of its own which list and level each belongs to.
 * They become lists again.
 */

interface Item {
  readonly level: number;
  readonly isOrdered: boolean;
  readonly start: number;
  readonly list: string;
}

const LIST = /mso-list\s*:\s*(l\d+)\s+level(\d+)/i;
const MARKER = /mso-list\s*:\s*Ignore/i;

export function liftWordLists(root: ParentNode, document: Document): void {
  const paragraphs = [...root.querySelectorAll('p[style], div[style], h1[style], h2[style], h3[style]')].filter((one) =>
    LIST.test(one.getAttribute('style') ?? ''),
  );
  const known = new Set<Element>(paragraphs);
  for (const first of paragraphs) {
    if (!known.has(first)) continue;
    const run: { readonly element: Element; readonly item: Item }[] = [];
    let next: Element | null = first;
    while (next !== null && known.has(next)) {
      const item = itemOf(next);
      // Another list begins a new one, unless it stands within this.
      if (run[0] !== undefined && item.list !== run[0].item.list && item.level === 1) break;
      known.delete(next);
      markerOf(next)?.remove();
      run.push({ element: next, item });
      next = next.nextElementSibling;
    }
    const place = document.createElement('div');
    first.before(place);
    const lists = build(run, document);
    place.replaceWith(...lists);
  }
}

function itemOf(element: Element): Item {
  const [, list = 'l0', level = '1'] = LIST.exec(element.getAttribute('style') ?? '') ?? [];
  const typed = (markerOf(element)?.textContent ?? '').replace(/[\s\u00a0]+/g, '');
  const start = Number.parseInt(typed.replace(/^\(/, ''), 10);
  return {
    level: Math.max(1, Math.min(9, Number(level))),
    isOrdered: /^\(?(?:\d+|[a-z]{1,4})[.)]/i.test(typed),
    start: Number.isInteger(start) ? start : 1,
    list,
  };
}

/** The bullet or number that Word typed in front. */
function markerOf(element: Element): Element | undefined {
  return [...element.querySelectorAll('span[style]')].find((span) => MARKER.test(span.getAttribute('style') ?? ''));
}

function build(run: readonly { readonly element: Element; readonly item: Item }[], document: Document): Element[] {
  const roots: Element[] = [];
  /** The open list of each level. */
  const open: { readonly list: Element; readonly isOrdered: boolean }[] = [];
  for (const { element, item } of run) {
    const depth = Math.min(item.level, open.length + 1);
    open.length = Math.min(open.length, depth);
    let here = open[depth - 1];
    if (here !== undefined && here.isOrdered !== item.isOrdered) {
      open.length = depth - 1;
      here = undefined;
    }
    if (here === undefined) {
      const list = document.createElement(item.isOrdered ? 'ol' : 'ul');
      if (item.isOrdered && item.start > 1) list.setAttribute('start', String(item.start));
      const parent = open[depth - 2]?.list.lastElementChild;
      if (parent == null) roots.push(list);
      else parent.append(list);
      here = { list, isOrdered: item.isOrdered };
      open[depth - 1] = here;
    }
    const entry = document.createElement('li');
    const paragraph = document.createElement('p');
    paragraph.append(...element.childNodes);
    entry.append(paragraph);
    here.list.append(entry);
    element.remove();
  }
  return roots;
}

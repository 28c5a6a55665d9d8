/**
 * What a screen reader is given: the browser's accessibility tree as lines of role, name and state. Chromium's only: Firefox has no such
 * question over WebDriver BiDi. There axe, names and focus are tested instead.
 */
import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Roles that say nothing by themselves. */
const SILENT = new Set(['generic', 'none', 'presentation', 'InlineTextBox', 'LineBreak', 'RootWebArea', 'paragraph']);
/** Roles whose text is their name: what is inside is said with it. */
const WHOLE = new Set([
  'button',
  'link',
  'heading',
  'tab',
  'term',
  'DisclosureTriangle',
  'time',
  'columnheader',
  'rowheader',
  'cell',
  'option',
]);

/**
 * The lines of a part of the page, in reading order; the whole of it where no part is given.
 * @example await spoken(page) // ['banner', '  heading 1 “One hack, many voices”', …]
 */
export async function spoken(page: Page, part?: (node: SerializedAXNode) => boolean): Promise<string[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const root = tree === null ? null : part === undefined ? tree : find(tree, part);
  return root === null ? [] : linesOf(root, 0);
}

function find(node: SerializedAXNode, part: (node: SerializedAXNode) => boolean): SerializedAXNode | null {
  if (part(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, part);
    if (found !== null) return found;
  }
  return null;
}

function linesOf(node: SerializedAXNode, depth: number): string[] {
  const name = node.name?.replace(/\s+/g, ' ').trim() ?? '';
  const isText = node.role === 'StaticText';
  const silent = SILENT.has(node.role) || (isText && name === '');
  // A heading that is a button, too, has a state of its own.
  const isWhole = WHOLE.has(node.role) && name !== '' && !node.children?.some(({ role }) => role === 'button');
  const inside = isText || isWhole ? [] : (node.children ?? []);
  const children = inside.flatMap((child) => linesOf(child, silent ? depth : depth + 1));
  return silent ? children : [`${'  '.repeat(depth)}${isText ? `“${name}”` : said(node, name)}`, ...children];
}

function said(node: SerializedAXNode, name: string): string {
  const states = [
    node.level === undefined ? '' : String(node.level),
    name === '' ? '' : `“${name}”`,
    node.expanded === undefined ? '' : node.expanded ? 'expanded' : 'collapsed',
    node.pressed === undefined ? '' : node.pressed ? 'pressed' : 'not pressed',
    node.selected ? 'selected' : '',
    node.focused ? 'focused' : '',
    node.modal ? 'modal' : '',
  ];
  return [node.role === 'DisclosureTriangle' ? 'disclosure' : node.role, ...states].filter((part) => part !== '').join(' ');
}

/**
 * Makes plain, sound HTML of what other programs put on the clipboard or into a file, before the editor's schema takes from it what it
 * knows. The tree given is in a document that is shown nowhere: nothing in it runs or loads, and nothing of it is ever put into a page. The
 * schema has the last word; here only that is done which it cannot know: lists that are none, bold that is none, what is hidden.
 */
import { liftWordLists } from './word-lists.ts';

/** Neither text of a draft nor anything around it. */
const DROPPED =
  'head, title, script, style, link, meta, base, template, noscript, img, picture, svg, math, video, audio, source, track, iframe, frame, ' +
  'frameset, object, embed, applet, param, canvas, map, button, input, select, option, textarea, datalist, dialog, progress, meter, nav, ' +
  'del, [hidden], .msocomanchor, .MsoCommentReference';

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i;
/** The list of comments and the like, which Word puts behind the text. */
const NOT_TEXT = /mso-element\s*:\s*(?:comment|header|footer)/i;

export function clean(root: ParentNode & Node): void {
  const document = root.ownerDocument ?? (root as unknown as Document);
  dropComments(root);
  for (const element of root.querySelectorAll(DROPPED)) element.remove();
  for (const element of root.querySelectorAll('[style]')) {
    const style = styleOf(element);
    if (HIDDEN.test(style) || NOT_TEXT.test(style)) element.remove();
  }
  liftWordLists(root, document);
  for (const title of root.querySelectorAll('p.MsoTitle')) rename(title, 'h1', document);
  setEmphasis(root, document);
  for (const cell of root.querySelectorAll('td, th, caption, dt, dd, summary')) {
    if (cell.querySelector('p, div, ul, ol, table') === null) wrapContent(cell, 'p', document);
  }
  for (const link of root.querySelectorAll('a[href]'))
    link.setAttribute('href', withoutRedirect(link.getAttribute('href') ?? ''));
  splitAtBreaks(root, document);
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (!KEPT.has(name)) element.removeAttribute(name);
  }
}

/** `data-pm-slice` is the editor's own: how deep a copied piece of a draft is open. */
const KEPT = new Set(['href', 'start', 'data-pm-slice']);

function dropComments(root: Node): void {
  for (let node = root.firstChild; node !== null; ) {
    const next: ChildNode | null = node.nextSibling;
    // Conditional comments of Word among them; processing instructions, too.
    if (node.nodeType === 8 || node.nodeType === 7) node.remove();
    else dropComments(node);
    node = next;
  }
}

export const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

/**
 * Bold and italics are what they look like, not what they are called: Google Docs wraps all it copies in a bold that is none, and says
 * what is bold on spans.
 */
function setEmphasis(root: ParentNode, document: Document): void {
  for (const element of root.querySelectorAll('b, strong, i, em')) {
    const style = styleOf(element);
    const isBold = /^(?:b|strong)$/i.test(element.nodeName);
    if (
      isBold
        ? /(?:^|;)\s*font-weight\s*:\s*(?:normal|lighter|[1-4]00)/i.test(style)
        : /(?:^|;)\s*font-style\s*:\s*normal/i.test(style)
    )
      unwrap(element);
  }
  for (const element of root.querySelectorAll('span[style], font[style], a[style]')) {
    // A heading is bold by itself, and its words are not bold within it.
    if (element.closest('h1, h2, h3, h4, h5, h6') !== null) continue;
    const style = styleOf(element);
    if (/(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i.test(style) && element.closest('b, strong') === null)
      wrapContent(element, 'strong', document);
    if (/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i.test(style) && element.closest('i, em') === null)
      wrapContent(element, 'em', document);
  }
  for (const element of root.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) :is(b, strong)')) unwrap(element);
}

/** Google's documents send links through its own address. */
function withoutRedirect(address: string): string {
  if (!/^https?:\/\/www\.google\.com\/url\?/i.test(address) || !URL.canParse(address)) return address.trim();
  const { searchParams } = new URL(address);
  return searchParams.get('q') ?? searchParams.get('url') ?? address;
}

const BLOCKS =
  'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, table, section, article, pre, figure, hr, header, footer, main, aside';

/** Two breaks are how the web writes a new paragraph; one beside a paragraph is nothing, and neither is one at the end of a line. */
function splitAtBreaks(root: ParentNode & Node, document: Document): void {
  for (const br of root.querySelectorAll('br')) {
    const besideBlocks = [...(br.parentElement?.children ?? [])].some((one) => one.matches(BLOCKS));
    if (besideBlocks || isLastOfLine(br)) br.remove();
  }
  for (const block of root.querySelectorAll('p, div')) {
    if (block.querySelector(BLOCKS) !== null || block.querySelector('br') === null) continue;
    const parts: ChildNode[][] = [[]];
    let breaks = 0;
    for (const node of [...block.childNodes]) {
      const isBreak = node.nodeName === 'BR' || node.nodeName === 'br';
      const isBlank = node.nodeType === 3 && (node.textContent ?? '').trim() === '';
      if (isBreak) breaks += 1;
      else if (!isBlank) {
        if (breaks > 1) parts.push([]);
        else if (breaks === 1 && parts.at(-1)?.length !== 0) parts.at(-1)?.push(document.createElement('br'));
        breaks = 0;
      }
      if (!isBreak && !(isBlank && breaks > 0)) parts.at(-1)?.push(node);
    }
    const full = parts.filter((part) => part.length > 0);
    if (full.length < 2) continue;
    block.replaceWith(
      ...full.map((part) => {
        const paragraph = document.createElement('p');
        paragraph.append(...part);
        return paragraph;
      }),
    );
  }
}

/** Within whatever is wrapped around it, nothing follows in its block. */
function isLastOfLine(br: Element): boolean {
  for (let at: Element = br; ; ) {
    for (let next = at.nextSibling; next !== null; next = next.nextSibling)
      if (next.nodeName.toUpperCase() === 'BR' || (next.textContent ?? '').trim() !== '') return false;
    const { parentElement } = at;
    if (parentElement === null) return false;
    if (parentElement.matches('p, div, li, h1, h2, h3, h4, h5, h6, td, th, blockquote')) return true;
    at = parentElement;
  }
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function wrapContent(element: Element, name: string, document: Document): void {
  const wrapper = document.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function rename(element: Element, name: string, document: Document): void {
  const renamed = document.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** The text by which a page is judged: what it calls itself, then a bounded part of what it says. Reads, changes nothing. */

/** The first 200,000 characters: an article's beginning is in them on any page, and 5 MB pages cost no more than others. */
const MOST_CHARACTERS = 200_000;
/** A page with less text than this may keep its text in open shadow roots. */
const LITTLE = 1500;
const MOST_ELEMENTS = 3000;

/** Address, title, description and headlines: a few hundred characters. */
export function namesOf(document: Document): string {
  const about = document.querySelectorAll('meta[name="description"], meta[property="og:title"], meta[property="og:description"]');
  const headlines = document.querySelectorAll('h1, h2');
  // A page may name a form field `title` or `textContent` and so shadow the property: only strings count.
  const parts: unknown[] = [document.location.href, document.title];
  for (let i = 0; i < Math.min(about.length, 10); i++) parts.push(about[i]?.getAttribute('content'));
  for (let i = 0; i < Math.min(headlines.length, 10); i++) parts.push(headlines[i]?.textContent);
  return parts
    .filter((part) => typeof part === 'string')
    .join('\n')
    .slice(0, 10_000);
}

/** The text of the page, without scripts and styles. */
export function textOf(document: Document): string {
  const body = document.body;
  if (body === null) return '';
  const text = textIn(body, document, MOST_CHARACTERS);
  if (text.length > LITTLE) return text;
  const parts = [text];
  const elements = body.getElementsByTagName('*');
  for (let i = 0; i < Math.min(elements.length, MOST_ELEMENTS); i++) {
    const root = elements[i]?.shadowRoot;
    if (root) parts.push(textIn(root, document, MOST_CHARACTERS));
  }
  return parts.join('\n').slice(0, MOST_CHARACTERS);
}

const MOST_FRAMES = 50;

/** Has the page a frame in which an article could stand: half its width, and as tall as a few paragraphs? Adverts are neither. */
export function hasLargeFrame(document: Document, width: number): boolean {
  const frames = document.querySelectorAll('iframe, frame');
  for (let i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
    const box = frames[i]?.getBoundingClientRect();
    if (box !== undefined && box.width >= width / 2 && box.height >= 300) return true;
  }
  return false;
}

function textIn(root: Node, document: Document, most: number): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(root, 4 /* text nodes */);
  for (let length = 0; length < most && walker.nextNode(); ) {
    const { data, parentNode } = walker.currentNode as Text;
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(parentNode?.nodeName ?? '')) continue;
    parts.push(data);
    length += data.length;
  }
  return parts.join(' ').replace(/\s+/g, ' ');
}

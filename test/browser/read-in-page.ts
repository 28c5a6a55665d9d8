/** Runs in the page: reads it, and compares every span of the text with what its live range says. */
import { fromDocument } from '../../src/article/from-document.ts';

/** Blanks as the reader folds them. */
const folded = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

/** The reading and what was wrong with it, as JSON. */
export function read(): string {
  const observer = new MutationObserver(() => {});
  observer.observe(Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(document), {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const begun = performance.now();
  const { article, shape, truncated, toRange, toOffset } = fromDocument(document, { url: location.href });
  const tookMs = performance.now() - begun;
  const wrong: string[] = [];
  let spans = 0;
  // Every word for most of the text, then the blocks: words are where marks begin and end.
  for (const word of article.text.slice(0, 20_000).matchAll(/\S+/g)) {
    spans += 1;
    const range = toRange(word.index, word.index + word[0].length);
    if (range?.toString() !== word[0]) wrong.push(`${word[0]} → ${range?.toString()}`);
    else if (toOffset(range.startContainer, range.startOffset) !== word.index) wrong.push(`${word[0]} begins elsewhere`);
    else if (toOffset(range.endContainer, range.endOffset) !== word.index + word[0].length)
      wrong.push(`${word[0]} ends elsewhere`);
  }
  for (const { start, end, kind } of article.blocks) {
    spans += 1;
    const said = folded(toRange(start, end)?.toString() ?? '');
    // A slot's text and a shadow root's are in two trees, which no range spans; scripts and hidden parts are in a range's text.
    if (kind !== 'title' && !said.includes(folded(article.text.slice(start, end)).split(' ')[0] ?? ''))
      wrong.push(said.slice(0, 80));
  }
  return JSON.stringify({
    article: { ...article, text: article.text.slice(0, 200_000) },
    shape,
    truncated,
    wrong: wrong.slice(0, 10),
    spans,
    mutations: observer.takeRecords().length,
    tookMs,
  });
}

/** What is left of a range when its text goes away between reading and marking. */
export function readThenShorten(): string | null {
  const { article, toRange } = fromDocument(document);
  const at = article.text.indexOf('mail servers');
  const text = document.querySelector('p')?.firstChild;
  if (text) text.nodeValue = 'gone';
  return toRange(at, at + 12)?.toString() ?? null;
}

/** The text of a document that nests deeper than a browser could lay out. */
export function readDeep(levels: number): string {
  const deep = document.implementation.createHTMLDocument();
  let at: Element = deep.body;
  for (let i = 0; i < levels; i += 1) at = at.appendChild(deep.createElement('div'));
  at.appendChild(deep.createElement('p')).textContent = 'Down here.';
  return fromDocument(deep).article.text;
}

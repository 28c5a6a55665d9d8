/** Random pages: nothing throws, and every offset leads to the character it stands for. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fromDocument } from '../../src/article/from-document.ts';

const TAGS = [
  'p',
  'div',
  'span',
  'b',
  'i',
  'a',
  'br',
  'ul',
  'li',
  'h1',
  'h2',
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'table',
  'tr',
  'td',
  'form',
  'figure',
  'figcaption',
  'blockquote',
  'details',
  'time',
  'slot',
  'x-story',
  'pre',
  'script',
  'template',
  'header',
  'footer',
  'dl',
  'dd',
];
const ATTRIBUTES = [
  '',
  ' class="related"',
  ' hidden',
  ' id="comments"',
  ' itemprop="articleBody"',
  ' href="/x"',
  ' href="#x"',
  ' style="display:none"',
  ' role="article"',
  ' aria-hidden="true"',
  ' datetime="2021-07-19"',
  ' slot="a"',
];
const WORDS = [
  'Hafnium',
  ' ',
  '\n ',
  '  two',
  'It was on a Monday that the mail went away, and nobody knew why or where to.',
  '\u00A0',
  '\u00ADx',
  '🙂',
  '&amp;',
  'Related stories',
  '3 comments',
  '19 July 2021',
  '.',
  '<!-- c -->',
];

interface Tree {
  readonly html: string;
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(...WORDS).map((html): Tree => ({ html })),
    fc
      .record({
        tag: fc.constantFrom(...TAGS),
        attribute: fc.constantFrom(...ATTRIBUTES),
        inside: fc.array(tie('tree'), { maxLength: 6 }),
      })
      .map(
        ({ tag, attribute, inside }): Tree => ({
          html: `<${tag}${attribute}>${inside.map((one) => one.html).join('')}</${tag}>`,
        }),
      ),
  ),
}));

const HEADS = [
  '',
  '<title>Hackers in the mail</title>',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":[[]]}</script>',
  '<meta property="article:published_time" content="soon">',
];

const BLANK = /[ \t\n\r\f]/;

function readBack(html: string): void {
  const { document } = parseHTML(html);
  const page = document as unknown as Document;
  const before = document.toString();
  const { article, toOffset } = fromDocument(page, { url: 'https://site.example/x' });
  expect(document.toString()).toBe(before);

  let at = 0;
  for (const { start, end } of article.blocks) {
    expect(article.text.slice(at, start)).toBe(at === 0 ? '' : '\n\n');
    expect(article.text.slice(start, end)).toMatch(/^[^ \t\n\r\f]/);
    expect(article.text.slice(start, end)).toMatch(/[^ \t\n\r\f]$/);
    at = end;
  }
  expect(at).toBe(article.text.length);
  for (const { start, end } of article.links) expect(start).toBeLessThan(end);

  // Every character of the text that is not a blank is some node's, and that node's offset leads back to it.
  const reached = new Set<number>();
  const stack: Node[] = [document.documentElement as unknown as Node];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const child of node.childNodes) stack.push(child);
    if (node.nodeType !== 3) continue;
    const data = node.nodeValue ?? '';
    if (toOffset(node, 0) === null) continue;
    for (let i = 0; i < data.length; i += 1) {
      if (BLANK.test(data[i] ?? '')) continue;
      const offset = toOffset(node, i) ?? -1;
      expect(article.text[offset]).toBe(data[i]);
      reached.add(offset);
    }
  }
  for (let i = 0; i < article.text.length; i += 1) if (!BLANK.test(article.text[i] ?? '')) expect(reached.has(i)).toBe(true);
}

describe('random pages', () => {
  it('are read, and every offset leads to its character', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HEADS), fc.array(tree, { maxLength: 12 }), (head, trees) => {
        readBack(`<!doctype html><html><head>${head}</head><body>${trees.map((one) => one.html).join('')}</body></html>`);
      }),
      { numRuns: 300 },
    );
  });

  it('are read when their tags do not match', () => {
    const tag = fc
      .tuple(fc.constantFrom('<', '</'), fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
      .map((parts) => `${parts.join('')}>`);
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.constantFrom(...WORDS)), { maxLength: 60 }), (pieces) => {
        const { document } = parseHTML(`<html><body>${pieces.join('')}</body></html>`);
        expect(() => fromDocument(document as unknown as Document)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});

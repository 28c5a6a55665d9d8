/** In Node there are no ranges; where they stand is tested in the browsers (`test/browser/field.test.ts`). */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fromElement } from '../../src/article/from-element.ts';

function read(markup: string, given = {}) {
  const { document } = parseHTML(
    `<html><head><title>Edit</title></head><body><h1>Edit the story</h1><nav>Menu</nav><div id="e">${markup}</div><p>After.</p></body></html>`,
  );
  return fromElement(document.querySelector('#e') as unknown as Element, given).article;
}

const kinds = (markup: string) => read(markup).blocks.map(({ kind }) => kind);

describe('an editor’s element', () => {
  it('is read from its first to its last block, and nothing around it', () => {
    expect(read('<p>One.</p><div>Two<br>three.</div><ul><li>Four</li></ul>').text).toBe('One.\n\nTwo\nthree.\n\nFour');
  });

  it('is the text as it is written: nothing is too short, linked or beside the story', () => {
    expect(
      read('<p>Read more: <a href="https://example.org/a">here</a></p><aside><p>Beside.</p></aside><pre>Code.</pre>').text,
    ).toBe('Read more: here\n\nBeside.\n\nCode.');
  });

  it('names its blocks, and takes a heading at its beginning for the title', () => {
    expect(kinds('<h2>Title</h2><p>One.</p><h3>Then</h3><blockquote><p>Two.</p></blockquote>')).toEqual([
      'title',
      'paragraph',
      'heading',
      'quote',
    ]);
    expect(read('<h2>Title</h2><p>One.</p>').title).toBe('Title');
    expect(read('<p>One.</p><h2>Then</h2>').title).toBeNull();
  });

  it('has the links to other pages, in their places', () => {
    const { text, links } = read('<p>As <a href="https://example.org/a">reports</a> <a href="#x">said</a>.</p>');
    expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([['reports', 'https://example.org/a']]);
  });

  it('is of no day but the one that is given', () => {
    expect(read('<p>July 19, 2021</p><p>One.</p>').published).toBeNull();
    expect(read('<p>One.</p>', { published: '2026-11-25' })).toMatchObject({ published: '2026-11-25', publishedFrom: 'given' });
  });

  it('may be empty', () => {
    expect(read('<p><br></p>')).toMatchObject({ text: '', blocks: [], title: null });
  });
});

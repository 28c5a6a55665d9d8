import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Spot } from '../../../src/article/document/selected.ts';
import { fromDocument } from '../../../src/article/from-document.ts';

/** A page in which `[` and `]` stand where the selection begins and ends; with no text around them, between elements. */
function select(body: string) {
  const { document } = parseHTML(`<html><head><title>T</title></head><body>${body}</body></html>`);
  const spots: Spot[] = [];
  for (const mark of ['[', ']']) {
    const walk = (node: Node): boolean => {
      if (node.nodeType === 3) {
        const at = (node.nodeValue ?? '').indexOf(mark);
        if (at < 0) return false;
        const text = (node.nodeValue ?? '').replace(mark, '');
        const parent = node.parentNode as Node;
        if (text === '') {
          spots.push({ node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) });
          parent.removeChild(node);
        } else {
          node.nodeValue = text;
          spots.push({ node, offset: at });
        }
        return true;
      }
      return [...node.childNodes].some(walk);
    };
    walk(document.body as unknown as Node);
  }
  const [start, end] = spots;
  if (start === undefined || end === undefined) throw new Error('[ and ] are missing');
  const { article, selection } = fromDocument(document as unknown as Document, { selected: { start, end } });
  return {
    text: article.text,
    selected: selection === null ? null : article.text.slice(selection.start, selection.end),
    article,
  };
}

describe('what is selected', () => {
  it.each<[string, string, string, string]>([
    ['within a paragraph', '<p>One. Two [three four] five.</p><p>Six.</p>', 'One. Two three four five.', 'three four'],
    ['in the middle of words', '<p>At least 30,[000 organi]sations.</p>', 'At least 30,000 organisations.', '000 organi'],
    [
      'over paragraphs',
      '<p>One [two.</p><p>Three.</p><p>Four] five.</p><p>Six.</p>',
      'One two.\n\nThree.\n\nFour five.',
      'two.\n\nThree.\n\nFour',
    ],
    ['over inline elements', '<p>On<b>e t[wo</b> th<i>ree] four</i></p>', 'One two three four', 'wo three'],
    ['whole elements', '<div>[<p>One.</p><p>Two.</p>]<p>Three.</p></div>', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['to the beginning of the next paragraph, as a triple click does', '<p>[One.</p><p>]Two.</p>', 'One.', 'One.'],
    ['from the end of the paragraph before', '<p>One.[</p><p>Two].</p>', 'Two.', 'Two'],
    [
      'outside of the story: a comment',
      '<article><p>Story that is long enough to be one, I should think.</p></article><div class="comments"><p>I [heard] it.</p></div>',
      'I heard it.',
      'heard',
    ],
    ['preformatted text', '<pre>one [two] three</pre>', 'one two three', 'two'],
    [
      'over what is never read',
      '<p>[One</p><script>two</script><textarea>three</textarea><p>four]</p>',
      'One\n\nfour',
      'One\n\nfour',
    ],
    ['runs of blanks', '<p>one  \n [ two   three ]  four</p>', 'one two three four', 'two three '],
  ])('%s', (_, body, text, selected) => {
    expect(select(body)).toMatchObject({ text, selected });
  });

  it.each([
    ['blanks only', '<p>One[ ]two.</p>'],
    ['nothing', '<p>One[]two.</p>'],
    ['what is never read', '<p>One.</p><textarea>t[w]o</textarea><p>Three.</p>'],
  ])('%s: nothing', (_, body) => expect(select(body)).toMatchObject({ selected: null, text: '' }));

  it('keeps what the page says of itself', () => {
    const { article } = select(
      '<h1>Hackers hit mail servers</h1><p><time datetime="2021-07-19">19 July 2021</time></p><p>The first paragraph tells how the intruders came in.</p><ul><li>The [second] tells who noticed, and when.</li></ul>',
    );
    expect(article).toMatchObject({ title: 'Hackers hit mail servers', published: '2021-07-19' });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['list-item']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../src/article/from-markdown.ts';
import { SOFT } from '../../src/article/normalise.ts';

/** The blocks as a reader sees them: `kind: words`. */
const seen = (markdown: string) => {
  const { view = '', blocks } = fromMarkdown(markdown);
  return blocks.map(({ start, end, kind }) => `${kind}: ${view.slice(start, end).replaceAll(SOFT, '')}`);
};

describe('blocks of Markdown', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', 'One is\nhere.\n\nTwo.', ['paragraph: One is\nhere.', 'paragraph: Two.']],
    [
      'headings, the first of them the title',
      '# Hackers\n\nOne.\n\nWhat next\n---------\n\nTwo.',
      ['title: Hackers', 'paragraph: One.', 'heading: What next\n', 'paragraph: Two.'],
    ],
    ['list items, nested too', '- Patch\n- Look\n  1. twice\n', ['list-item: Patch', 'list-item: Look', 'list-item: twice']],
    ['quotes, without the marks of continued lines', '> It was\n> *highly* likely.', ['quote: It was\nhighly likely.']],
    ['emphasis in a word does not break it', 'Ex**change** and _Hafnium_', ['paragraph: Exchange and Hafnium']],
    [
      'links and images',
      'See [the **text**](https://a.example "t") ![alt](b.png)<br>and <https://c.example/>.',
      ['paragraph: See the text and https://c.example/.'],
    ],
    ['escapes and entities', 'AT\\&T 30&nbsp;000 &amp; more &mdash; `code`', ['paragraph: AT&T 30 000 & more — code']],
    [
      'no code, comments, definitions, rules',
      '```\n30,000 servers\n```\n\n    40,000 servers\n\n<!-- 50,000 servers -->\n\n[a]: https://a.example\n\n---\n\nOne.',
      ['paragraph: One.'],
    ],
    ['no front matter', '---\ntitle: X\n---\nOne.', ['paragraph: One.']],
    ['nothing', '', []],
  ])('%s', (_, markdown, expected) => expect(seen(markdown)).toEqual(expected));

  it('keeps text and view of one length, blocks in order and inside, whatever the draft', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '**',
      '_',
      '`',
      '```\n',
      '# ',
      '[a](b)',
      '<b>',
      '&amp;',
      '&#x1F600;',
      '\\',
      '\t',
      '\r\n',
      '🙂',
      '---\n',
      '|',
      '<!--',
      '\uFEFF',
      '\u0000',
      '![',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const markdown = pieces.join('');
        const { text, view = '', blocks, links } = fromMarkdown(markdown);
        expect(text).toBe(markdown);
        expect(view).toHaveLength(markdown.length);
        let at = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(markdown.length);
          at = end;
        }
        for (const { start, end } of links) expect(start).toBeLessThanOrEqual(end);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a draft of two thousand nested quotes', () => {
    expect(fromMarkdown(`${'>'.repeat(2000)} deep`).blocks.length).toBeLessThan(2);
  });
});

describe('what is known of a Markdown draft', () => {
  it.each([
    [
      '---\ntitle: "Hackers: a tale"\ndate: 2021-07-19T08:00:00+02:00 # first\nlang: en-GB\n---\nOne.',
      { title: 'Hackers: a tale', published: '2021-07-19', publishedFrom: 'meta', language: 'en-GB' },
    ],
    ["+++\ntitle = 'Hackers'\ndate = 2021-07-19\n+++\nOne.", { title: 'Hackers', published: '2021-07-19' }],
    ['---\nThis is a rule, and no front matter.', { title: null, published: null }],
    ['\uFEFF---\r\ntitle: Hackers\r\n---\r\nOne.', { title: 'Hackers' }],
    ['# The *first* heading\n\nOne.', { title: 'The first heading' }],
  ])('%j', (markdown, known) => expect(fromMarkdown(markdown)).toMatchObject(known));

  it('takes what was given before what the draft says', () => {
    const article = fromMarkdown('---\ntitle: A\ndate: 2021-07-19\n---\n# A\n\nOne.', { title: 'B', published: '2021-07-20' });
    expect(article).toMatchObject({ title: 'B', published: '2021-07-20', publishedFrom: 'given' });
  });

  it('records links to the web', () => {
    const markdown = 'See [the **text**](https://a.example/x) and [that](javascript:x).';
    const { links } = fromMarkdown(markdown);
    expect(links.map(({ start, end, url }) => [markdown.slice(start, end), url])).toEqual([
      ['the **text**', 'https://a.example/x'],
    ]);
  });
});

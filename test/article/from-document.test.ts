import { describe, expect, it } from 'vitest';
import { blocksOf, prose, readPage } from './read-page.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Hackers hit mail servers | The Site</title>${head}</head><body>${body}</body></html>`;
const H1 = '<h1>Hackers hit mail servers</h1>';
const p = (mark: string) => `<p>${prose(mark)}</p>`;
/** The marks of the paragraphs that were read, in order. */
const marks = (html: string, url?: string) =>
  blocksOf(html, { url: url ?? null })
    .filter((block) => block.includes(' tells how the intruders'))
    .map((block) => block.replace(/^\S+ (\S+).*$/s, '$1'));

describe('the text of a page', () => {
  it.each<[string, string, string]>([
    ['inline elements join without a character', '<p>Ex<b>change</b><i>, it said</i>.</p>', 'Exchange, it said.'],
    ['runs of blanks become one space', '<p>  at\n\t least\n <b> 30,000</b>  servers </p>', 'at least 30,000 servers'],
    ['no-break spaces and soft hyphens stay', '<p>30&nbsp;000 organi&shy;sations</p>', '30\u00A0000 organi\u00ADsations'],
    ['a line break breaks the line', '<p>one <br> two</p>', 'one\ntwo'],
    ['two line breaks part blocks', '<div>one is<br>\n<br>two is</div>', 'one is\n\ntwo is'],
    [
      'block elements part blocks, text between them is one',
      '<div>one is<p>two is</p>three is</div>',
      'one is\n\ntwo is\n\nthree is',
    ],
    [
      'code, scripts and what is not shown are left out',
      '<p>one</p><pre>two</pre><script>three</script><style>four</style><noscript>five</noscript><template>six</template><p hidden>seven</p><p style="display: none">eight</p>',
      'one',
    ],
    ['what is folded up stays', '<p>one</p><details><summary>two</summary><p>three</p></details>', 'one\n\ntwo\n\nthree'],
    ['a custom element in a sentence does not part it', '<p>the <x-term>Hafnium</x-term> group</p>', 'the Hafnium group'],
    ['comments and declarations are nothing', '<p>one<!-- two --> three</p>', 'one three'],
    ['an empty page is empty', '', ''],
  ])('%s', (_, body, text) => expect(readPage(`<html><body>${body}</body></html>`).article.text).toBe(text));

  it('knows the kinds of blocks', () => {
    const html = page(
      `<article>${H1}${p('One')}<h2>What next</h2><ul><li>Patch each server now.</li></ul><blockquote><p>Someone said something to us.</p></blockquote><figure><figcaption>A server, in a cellar.</figcaption></figure></article>`,
    );
    expect(readPage(html).article.blocks.map((block) => block.kind)).toEqual([
      'title',
      'paragraph',
      'heading',
      'list-item',
      'quote',
      'caption',
    ]);
  });

  it('records links, with whole addresses, and no other schemes', () => {
    const html = page(
      `<article>${H1}<p>See <a href="/a">the <b>text</b></a> and <a href="javascript:x()">this</a> and <a href="#b">that</a>. ${prose('One')}</p></article>`,
    );
    const { text, links } = readPage(html, { url: 'https://site.example/x' }).article;
    expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([['the text', 'https://site.example/a']]);
  });
});

describe('what is the story', () => {
  it.each<[string, string, string[]]>([
    [
      'an article element',
      `<nav>${p('Nav')}</nav><article>${H1}${p('One')}${p('Two')}</article><footer>${p('Foot')}</footer>`,
      ['One', 'Two'],
    ],
    [
      'articleBody, with the standfirst over it',
      `<main><header>${H1}${p('Standfirst')}</header><div itemprop="articleBody">${p('One')}${p('Two')}</div><div>${p('Below')}</div></main>`,
      ['Standfirst', 'One', 'Two'],
    ],
    [
      'main without article',
      `<div>${p('Top')}</div><main>${H1}${p('One')}${p('Two')}${p('Three')}${p('Four')}</main>`,
      ['One', 'Two', 'Three', 'Four'],
    ],
    [
      'nothing but div elements',
      `<div id="w"><div class="c">${H1}${p('One')}${p('Two')}${p('Three')}${p('Four')}</div><div class="s">${p('Side')}</div></div>`,
      ['One', 'Two', 'Three', 'Four'],
    ],
    [
      'each paragraph in its own wrappers',
      `<div id="r"><div>${H1}</div>${['One', 'Two', 'Three'].map((mark) => `<div data-component="text-block"><div>${p(mark)}</div></div>`).join('')}</div>`,
      ['One', 'Two', 'Three'],
    ],
    [
      'a body that an advert cuts in two',
      `<div id="w"><div><div class="part-1">${p('One')}${p('Two')}${p('Three')}${p('Four')}</div><div class="ad"><p>Buy it.</p></div><div class="part-2">${p('Five')}</div></div></div>`,
      ['One', 'Two', 'Three', 'Four', 'Five'],
    ],
    ['a form around everything', `<form id="aspnetForm"><div>${H1}${p('One')}${p('Two')}</div></form>`, ['One', 'Two']],
    [
      'a wrapper whose class speaks of a sidebar',
      `<div class="content has-sidebar comments-open">${H1}<div class="entry no-sidebar">${p('One')}${p('Two')}</div></div>`,
      ['One', 'Two'],
    ],
    [
      'a page hidden from assistive technology by an open dialog',
      `<div aria-hidden="true"><article>${H1}${p('One')}${p('Two')}</article></div><div role="dialog">${p('Cookies')}</div>`,
      ['One', 'Two'],
    ],
    [
      'an article without a headline, beside teasers',
      `<article class="t"><h3><a href="/x">Else</a></h3><p>Short teaser.</p></article><article>${p('One')}${p('Two')}${p('Three')}</article>`,
      ['One', 'Two', 'Three'],
    ],
    ['a headline outside the article', `<div class="hero">${H1}</div><article>${p('One')}${p('Two')}</article>`, ['One', 'Two']],
  ])('%s', (_, body, expected) => expect(marks(page(body), 'https://site.example/story')).toEqual(expected));

  it.each<[string, string]>([
    ['nav, aside, footer', `<nav>${p('X')}</nav><aside>${p('X')}</aside><footer>${p('X')}</footer>`],
    ['roles', `<div role="complementary">${p('X')}</div><div role="navigation">${p('X')}</div>`],
    [
      'comments by class, more of them than story',
      `<div id="comments"><ol>${`<li><article class="comment-body">${p('X')}${p('X')}${p('X')}</article></li>`.repeat(4)}</ol></div>`,
    ],
    ['comments by heading', `<section><h2>12 Comments</h2><div>${p('X')}</div><div>${p('X')}</div></section>`],
    ['comments by heading, in the same parent', `<h2>Leave a reply</h2>${p('X')}${p('X')}`],
    ['related stories by class', `<div class="css-1 RelatedStories">${p('X')}</div>`],
    [
      'related stories by heading',
      `<div class="css-9x"><header><h3>More on this story</h3></header><div><p>${prose('X')}</p></div></div>`,
    ],
    ['a teaser by its linked heading', `<div class="css-7"><h3><a href="/other">Another story</a></h3>${p('X')}</div>`],
    ['a card that is one link', `<a href="/other"><h3>Another story</h3>${p('X')}</a>`],
    ['a newsletter form', `<div class="newsletter-signup">${p('X')}</div><form>${p('X')}</form>`],
    ['an advert and a cookie banner', `<div class="ad-slot ad">${p('X')}</div><div id="cookie-banner">${p('X')}</div>`],
    [
      'a paragraph that only points elsewhere',
      `<p><a href="/other">${prose('X')}</a></p><p><strong>Read more: <a href="/other">${prose('X')}</a></strong></p>`,
    ],
    [
      'what is hidden',
      `<div hidden>${p('X')}</div><div aria-hidden="true">${p('X')}</div><div style="color:red;display:none">${p('X')}</div>`,
    ],
  ])('leaves out %s', (_, boilerplate) => {
    const story = `${H1}${p('One')}${p('Two')}${p('Three')}`;
    expect(marks(page(`<main><article>${story}${boilerplate}</article></main>`), 'https://site.example/story')).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(marks(page(`<main><article>${story}</article>${boilerplate}</main>`), 'https://site.example/story')).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(marks(page(`<div><div>${story}</div>${boilerplate}</div>`), 'https://site.example/story')).toEqual([
      'One',
      'Two',
      'Three',
    ]);
  });

  it('goes on after related stories in the middle', () => {
    const related = '<h3>Related</h3><ul><li><a href="/a">Another story about something</a></li></ul>';
    expect(marks(page(`<article>${H1}${p('One')}${related}${p('Two')}<h2>After</h2>${p('Three')}</article>`))).toEqual([
      'One',
      'Two',
      'Three',
    ]);
  });

  it('leaves out labels, bylines and share buttons before the first paragraph', () => {
    const html = page(
      `<article><div>World news</div>${H1}<div>By A. Writer</div><button>Share</button><div>3 min read</div>${p('One')}</article>`,
    );
    expect(blocksOf(html)).toEqual(['title: Hackers hit mail servers', `paragraph: ${prose('One')}`]);
  });
});

describe('the shape of a page', () => {
  const entry = (mark: string) =>
    `<article><time datetime="2021-07-19T12:00:00Z">12:00</time><h2><a href="#${mark}">At noon</a></h2>${p(mark)}</article>`;
  const teaser = (mark: string) =>
    `<article><h2><a href="/${mark}">Another story here</a></h2>${p(mark)}<time>1 July</time></article>`;

  it('reads all entries of a live blog', () => {
    const html = page(`<main><div>${H1}</div><div>${entry('One')}${entry('Two')}${entry('Three')}</div></main>`);
    expect(readPage(html).shape).toBe('live-blog');
    expect(marks(html)).toEqual(['One', 'Two', 'Three']);
  });

  it('reads a live blog inside one article', () => {
    const html = page(`<article>${H1}<div>${entry('One')}${entry('Two')}</div></article>`);
    expect(marks(html)).toEqual(['One', 'Two']);
  });

  it('finds no story on a page that lists stories', () => {
    const reading = readPage(
      page(`<main><h1>Latest on security</h1>${teaser('One')}${teaser('Two')}${teaser('Three')}${teaser('Four')}</main>`),
      { url: 'https://site.example/' },
    );
    expect(reading.shape).toBe('index');
    expect(reading.article.text).toBe('');
  });

  it('reads whatever there is on a page with hardly any text', () => {
    const reading = readPage('<p>At least 30,000.</p>');
    expect(reading.shape).toBe('none');
    expect(reading.article.text).toBe('At least 30,000.');
  });
});

describe('the headline', () => {
  it.each<[string, string, string, string | null]>([
    [
      'is the h1 that the page is named after, not the site',
      `<header><h1>The Site</h1></header><article>${H1}${p('One')}</article>`,
      '',
      'Hackers hit mail servers',
    ],
    [
      'may be an h2',
      `<h1><a href="/">The Site of News</a></h1><article><h2>Hackers hit mail servers</h2>${p('One')}</article>`,
      '',
      'Hackers hit mail servers',
    ],
    [
      'is in pieces',
      `<article><h1>Hackers <em>hit</em><br>mail <span>servers</span></h1>${p('One')}</article>`,
      '',
      'Hackers hit mail servers',
    ],
    ['is the page’s name where there is no heading', `<article>${p('One')}${p('Two')}</article>`, '', 'Hackers hit mail servers'],
    [
      'is og:title before title',
      `<article>${p('One')}</article>`,
      '<meta property="og:title" content="Mail servers hit by hackers">',
      'Mail servers hit by hackers',
    ],
    [
      'may differ from what the page is called',
      `<article><h1>What we know about the break-in</h1>${p('One')}</article>`,
      '',
      'What we know about the break-in',
    ],
  ])('%s', (_, body, head, title) => expect(readPage(page(body, head)).article.title).toBe(title));

  it('is the first block, once', () => {
    const { article } = readPage(page(`<article>${H1}${p('One')}</article>`));
    expect(article.blocks[0]).toEqual({ start: 0, end: 24, kind: 'title' });
    expect(article.blocks.filter((block) => block.kind === 'title')).toHaveLength(1);
  });
});

describe('places in the page', () => {
  it('knows for every place in the text its offset', () => {
    const html = page(`<article>${H1}<p>It   hit <b>at least</b>\n 30,000 servers. ${prose('One')}</p></article>`);
    const reading = readPage(html);
    const bold = reading.body?.querySelector('b')?.firstChild;
    const offset = bold ? reading.toOffset(bold, 3) : null;
    expect(reading.article.text.slice(offset ?? 0, (offset ?? 0) + 5)).toBe('least');
  });

  it('knows none outside', () => {
    const reading = readPage(page(`<article>${H1}${p('One')}</article><nav><a href="/">Home</a></nav>`));
    const home = reading.body?.ownerDocument.querySelector('nav a')?.firstChild;
    expect(home && reading.toOffset(home, 0)).toBeNull();
  });
});

describe('hostile pages', () => {
  it('reads a page that nests deep (how deep a browser goes: test/browser)', () => {
    const html = `${'<div>'.repeat(2000)}${p('One')}`;
    expect(readPage(html).article.text).toBe(prose('One'));
  });

  it('is done with a page of many headings that all say the same', () => {
    const html = page(`<div>${'<h2>Related</h2><div><h2>Comments</h2></div>'.repeat(5000)}</div>`);
    expect(readPage(html).article.blocks.length).toBeLessThan(20_000);
  });
});

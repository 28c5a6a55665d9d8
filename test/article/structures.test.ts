/** Miniatures of how well-known kinds of sites and content systems build their pages; structure only, no words of theirs. */
import { describe, expect, it } from 'vitest';
import { blocksOf, prose } from './read-page.ts';

const X = (n = 1) => `<p>${prose('X')}</p>`.repeat(n);
const P = (mark: string, attributes = '') => `<p${attributes}>${prose(mark)}</p>`;
const TITLE = 'Mail servers of many firms were hacked';
const HEAD = `<head><title>${TITLE} | Site</title><meta property="og:title" content="${TITLE}"></head>`;

const PAGES: readonly [string, string, string[]][] = [
  [
    'hashed classes, one wrapper a paragraph, a byline block, topics and related cards (a public broadcaster)',
    `<div id="root"><header role="banner"><nav role="navigation">${X()}</nav></header><div><main id="main-content" role="main"><article class="ssrcss-pv1rh6-ArticleWrapper e1nh2i2l5"><header class="ssrcss-1eqcsb1"><div data-component="headline-block"><h1 id="main-heading">${TITLE}</h1></div><div data-component="byline-block"><div>By A. Writer<br>Technology reporter</div><time datetime="2021-07-19T12:00:00Z">19 July</time></div></header><div data-component="image-block"><figure><div><img></div><figcaption><span class="visually-hidden">Image caption, </span>A server.</figcaption></figure></div>${['One', 'Two', 'Three'].map((mark) => `<div data-component="text-block" class="ssrcss-7uxr49"><div class="ssrcss-1q0x1qg">${P(mark, ' class="ssrcss-1q0x1qg-Paragraph"')}</div></div>`).join('')}<div data-component="unordered-list-block"><div><ul role="list"><li><a href="/news/2">Another story about the mail</a></li></ul></div></div><div data-component="subheadline-block"><h2>What now?</h2></div><div data-component="text-block"><div>${P('Four')}</div></div><section data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="/topics/1">China</a></li></ul></section></article></main><div data-component="related-internal-links"><section><h2>More on this story</h2><ul><li><div><h3><a href="/news/3">Other</a></h3>${X()}</div></li></ul></section></div><section aria-label="Top Stories"><h2>Top Stories</h2>${X(3)}</section></div></div><footer role="contentinfo">${X()}</footer>`,
    ['One', 'Two', 'Three', 'Four'],
  ],
  [
    'dcr islands, an aside column, rich links and sign-up boxes in the body (a broadsheet)',
    `<body><gu-island name="Nav">${X()}</gu-island><main data-layout="StandardLayout"><article><div data-gu-name="title"><a href="/technology">Security</a></div><div data-gu-name="headline"><h1>${TITLE}</h1></div><div data-gu-name="standfirst">${P('Standfirst')}</div><aside data-gu-name="meta"><address>A. Writer</address><details><summary>Mon 19 Jul 2021</summary>First published at 12.00</details></aside><div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector">${P('One', ' class="dcr-1"')}<figure data-spacefinder-role="richLink"><gu-island><a href="/other"><div>${prose('X')}</div></a></gu-island></figure>${P('Two')}<figure><aside><gu-island><label>Sign up to Daily</label>${X()}</gu-island></aside></figure>${P('Three')}<ul class="u"><li>${prose('Four')}</li></ul></div><div data-print-layout="hide"><ul><li><a href="/tag/x">Hacking</a></li></ul></div></div></article><section id="more-in"><h2>More on this story</h2><ul><li><a href="/x"><h4>Other</h4></a>${X()}</li></ul></section><aside id="comments">${X(9)}</aside></main></body>`,
    ['Standfirst', 'One', 'Two', 'Three', 'Four'],
  ],
  [
    'RichTextStoryBody, no article element, hub peeks between paragraphs (a news agency)',
    `<body class="StoryPage"><bsp-header class="Page-header">${X()}</bsp-header><div class="Page-content"><main class="Page-main"><div class="Page-lead"><h1 class="Page-headline">${TITLE}</h1></div><div class="Page-storyBody gtmMainScrollContent"><div class="Page-byline">By A. WRITER</div><div class="RichTextStoryBody RichTextBody">${P('One')}<div class="SovrnAd Advertisement">${X()}</div>${P('Two')}<div class="Enhancement"><div class="HTMLModuleEnhancement"><hr>${P('Three')}</div></div><div class="PageListEnhancementGeneric" data-tb-region="related"><div class="PageList-header"><h4>Related Stories</h4></div><div class="PagePromo">${X()}</div></div>${P('Four')}</div></div></main><aside class="Page-aside">${X(4)}</aside></div><bsp-footer class="Page-footer">${X()}</bsp-footer></body>`,
    ['One', 'Two', 'Three', 'Four'],
  ],
  [
    'WordPress, with sharing, related posts by a plug-in, an author box and many comments',
    `<body class="post-template-default single single-post has-sidebar"><div id="page"><header id="masthead"><h1 class="site-title"><a href="/">The blog of a security person</a></h1></header><div id="content"><div id="primary"><main id="main"><article id="post-1" class="post type-post hentry category-news tag-newsletter"><header><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">Posted on <time class="entry-date published" datetime="2021-07-19">July 19</time></div></header><div class="entry-content">${P('One')}<div class="wp-block-image"><figure><figcaption>A server.</figcaption></figure></div>${P('Two')}<blockquote class="wp-block-quote"><p>${prose('Three')}</p></blockquote><div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>${X()}</div></div><div class="author-box"><h4>About the author</h4>${X()}</div></article><nav class="post-navigation">${X()}</nav><div id="comments"><h2>24 thoughts on</h2>${X(24)}</div></main></div><aside id="secondary">${X(3)}</aside></div></div></body>`,
    ['One', 'Two', 'Three'],
  ],
  [
    'a paywall page whose lead stands apart from the body, recommended stories after it',
    `<body><div id="app"><div class="article-header"><div class="kicker">World</div><h1>${TITLE}</h1></div><div class="article-wrap"><div class="lead-content">${P('One')}</div><div class="article-body content">${P('Two')}${P('Three')}${P('Four')}${P('Five')}<div class="inline-newsletter">${X()}</div>${P('Six')}</div></div><div class="recommended"><h2>Recommended</h2>${X(4)}</div></div></body>`,
    ['One', 'Two', 'Three', 'Four', 'Five', 'Six'],
  ],
  [
    'a tabloid: an h1 with the site, sections per sub-headline, promo cards between them',
    `<body><div class="top"><h1>Site</h1></div><div class="main"><div class="story"><h2 class="hd">${TITLE}</h2><section>${P('One')}${P('Two')}</section><div class="c1"><a href="/a"><img><h3>Look at this</h3><p>${prose('X')}</p></a></div><section><h3>WHO DID IT</h3>${P('Three')}</section><section><h3>WHAT NEXT</h3>${P('Four')}</section></div><div class="c2"><h3>Don't miss</h3><div><h4><a href="/b">Else</a></h4>${X()}</div></div></div></body>`,
    ['One', 'Two', 'Three', 'Four'],
  ],
  [
    'a government release: definition of dates, a body of sections, a contents list, a banner',
    `<body class="gem-c"><div role="region" class="cookie-banner">${X()}</div><main id="content"><div class="grid"><h1>${TITLE}</h1><p class="lead">${prose('Lead')}</p></div><div class="metadata"><dl><dt>Published</dt><dd>19 July 2021</dd></dl></div><div class="grid-two-thirds"><nav class="contents-list"><h2>Contents</h2><ol><li><a href="#a">One</a></li></ol></nav><div class="govspeak">${P('One')}<h2 id="a">A</h2>${P('Two')}<ul><li>${prose('Three')}</li></ul><h2 id="b">Background</h2>${P('Four')}</div></div></main></body>`,
    ['Lead', 'One', 'Two', 'Three', 'Four'],
  ],
  [
    'nested tables and font elements (an old page)',
    `<body><table><tr><td><table><tr><td><a href="1">a</a><br><a href="2">b</a></td></tr></table></td><td><table><tr><td><font><b>${TITLE}</b></font></td></tr><tr><td><font>${prose('One')}<br><br>${prose('Two')}<p>${prose('Three')}</font></td></tr></table></td></tr></table></body>`,
    ['One', 'Two', 'Three'],
  ],
  [
    'an article saved from a mailing: one column of nested tables, one paragraph a row',
    `<body><table><tr><td><table>${['One', 'Two', 'Three'].map((mark) => `<tr><td style="padding:8px"><p>${prose(mark)}</p></td></tr>`).join('')}</table></td></tr><tr><td><p>You receive this because you subscribed. <a href="/u">Unsubscribe</a></p></td></tr></table></body>`,
    ['One', 'Two', 'Three'],
  ],
  [
    'paragraphs that are spans and divs (an app)',
    `<body><div id="__next"><div class="css-0"><div class="css-1"><h1 class="css-2">${TITLE}</h1><div class="css-3"><div class="css-4">${prose('One')}</div><div class="css-4">${prose('Two')}</div><div class="css-5"><span class="css-6">${prose('Three')}</span></div></div></div><div class="css-7"><div class="css-8"><a href="/x">Else</a></div><div class="css-8"><a href="/y">${prose('X')}</a></div></div></div></div></body>`,
    ['One', 'Two', 'Three'],
  ],
  [
    'an app’s feed: the story, related cards by test id between its paragraphs, replies in the article',
    `<body><div id="app"><main><article data-testid="story"><h1>${TITLE}</h1>${P('One')}<div data-testid="related-carousel"><ul><li><a href="/a"><h3>Else</h3></a>${X()}</li><li><a href="/b"><h3>Else</h3></a>${X()}</li></ul></div>${P('Two')}${P('Three')}<section><h2>12 replies</h2><article>${X()}</article><article>${X()}</article></section></article></main></div></body>`,
    ['One', 'Two', 'Three'],
  ],
  [
    'endless scrolling: the next story stands under this one, in an article of its own',
    `<body><div class="stream"><article><h1>${TITLE}</h1>${P('One')}${P('Two')}</article><article><h1>Another matter entirely, further down</h1>${X(6)}</article></div></body>`,
    ['One', 'Two'],
  ],
  [
    'a list of other stories between the paragraphs, headed by words alone',
    `<body><article><h1>${TITLE}</h1>${P('One')}<h3>You may also like</h3><ul><li><a href="/a">One more</a> ${prose('X')}</li></ul>${P('Two')}${P('Three')}</article></body>`,
    ['One', 'Two', 'Three'],
  ],
  [
    'readers’ comments that are longer than the story, behind a heading with a count',
    `<body><div class="wrap"><article><h1>${TITLE}</h1>${P('One')}${P('Two')}</article><div class="x1"><h2>148 comments</h2>${`<div class="x2">${X(2)}</div>`.repeat(12)}</div></div></body>`,
    ['One', 'Two'],
  ],
  [
    'a live page’s sidebar of short news beside a long story',
    `<body><div class="cols"><div class="col-main"><article><h1>${TITLE}</h1>${P('One')}${P('Two')}${P('Three')}</article></div><div class="col-side"><h2>Latest news</h2>${`<div><time>10:02</time>${X()}</div>`.repeat(5)}</div></div></body>`,
    ['One', 'Two', 'Three'],
  ],
  [
    'letters and boxes: a box of the story’s own facts is the story, a promoted one is not',
    `<body><article><h1>${TITLE}</h1>${P('One')}<div class="factbox"><h3>What is known</h3>${P('Box')}</div><div class="promo-box"><h3>What else is on</h3>${X()}</div>${P('Two')}${P('Three')}</article></body>`,
    ['One', 'Box', 'Two', 'Three'],
  ],
];

describe('bodies of well-known structures', () => {
  it.each(PAGES)('%s', (_, body, expected) => {
    const marks = blocksOf(`<!doctype html><html lang="en">${HEAD}${body}</html>`, { url: 'https://site.example/story' })
      .filter((block) => block.includes(' tells how the intruders'))
      .map((block) => block.replace(/^\S+ (\S+).*$/s, '$1'));
    expect(marks).toEqual(expected);
  });
});

/**
 * References as the manuals ask for them. APA is the Publication Manual, 7th edition (10.16, 10.10, 10.1.16 for pages, reports and
 * newspapers); Chicago is the Manual of Style, 17th edition (14.197–14.200, 14.205–14.207), notes and bibliography.
 */
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Source } from '../../../src/dossier/schema.ts';
import { bibliography, CITATION_FORMATS, CITATION_STYLES, type CitationStyle, cite } from '../../../src/edit/citation/cite.ts';
import { dossier } from '../../engine.ts';
import { ARTICLE, BLOG, HOSTILE, MONTH_ONLY, PRESS_RELEASE, REPORT, YEAR_ONLY } from './sources.ts';

// Reading a style for the first time takes seconds on a busy machine.
const PATIENCE = 60_000;

const plain = (source: Source, style: CitationStyle) => cite(source, { style, format: 'plain' }).inline.text;
const markdown = (source: Source, style: CitationStyle) => cite(source, { style, format: 'markdown' }).inline.text;
const note = (source: Source, style: CitationStyle) => cite(source, { style, format: 'footnote', number: 3 }).end?.text;

/** Without a head and all linkedom has no body. */
const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

describe('APA', { timeout: PATIENCE }, () => {
  it.each<[what: string, source: Source, reference: string]>([
    // The group that published it is the author; the site is not named again; no full stop behind an address.
    [
      'a page',
      PRESS_RELEASE,
      `Foreign, Commonwealth & Development Office. (2021, July 19). ${PRESS_RELEASE.title}. ${PRESS_RELEASE.url}`,
    ],
    ['a report', REPORT, `Government Accountability Office. (2022). ${REPORT.title}. ${REPORT.url}`],
    ['a blog', BLOG, `Microsoft. (2021, March 2). ${BLOG.title}. ${BLOG.url}`],
    // Nobody knows the writer: the title stands first.
    ['an article of the press', ARTICLE, `${ARTICLE.title}. (2021, March 6). Wall Street Journal. ${ARTICLE.url}`],
    ['a month', MONTH_ONLY, `Microsoft. (2021, April). ${BLOG.title}. ${BLOG.url}`],
    ['a year', YEAR_ONLY, `Microsoft. (2021). ${BLOG.title}. ${BLOG.url}`],
  ])('%s', (_, source, reference) => expect(plain(source, 'apa')).toBe(reference));

  it('slants the title of what stands alone, and the newspaper’s name', () => {
    expect(markdown(BLOG, 'apa')).toBe(`Microsoft. (2021, March 2). *${BLOG.title}*. <${BLOG.url}>`);
    expect(markdown(ARTICLE, 'apa')).toContain('*Wall Street Journal*');
    expect(markdown(ARTICLE, 'apa')).not.toContain(`*${ARTICLE.title}`);
  });

  it('has the reference in its notes', () => expect(note(BLOG, 'apa')).toBe(`[3] ${plain(BLOG, 'apa')}`));
});

describe('Chicago', { timeout: PATIENCE }, () => {
  it.each<[what: string, source: Source, reference: string]>([
    [
      'a page',
      PRESS_RELEASE,
      `Foreign, Commonwealth & Development Office. “${PRESS_RELEASE.title}.” July 19, 2021. ${PRESS_RELEASE.url}.`,
    ],
    ['a report', REPORT, `Government Accountability Office. ${REPORT.title}. January 13, 2022. ${REPORT.url}.`],
    // The newspaper stands in the place of the writer.
    ['an article of the press', ARTICLE, `Wall Street Journal. “${ARTICLE.title}.” March 6, 2021. ${ARTICLE.url}.`],
    ['a month', MONTH_ONLY, `Microsoft. “${BLOG.title}.” April 2021. ${BLOG.url}.`],
    ['a year', YEAR_ONLY, `Microsoft. “${BLOG.title}.” 2021. ${BLOG.url}.`],
  ])('in a bibliography: %s', (_, source, reference) => expect(plain(source, 'chicago')).toBe(reference));

  it.each<[what: string, source: Source, reference: string]>([
    [
      'a page',
      PRESS_RELEASE,
      `Foreign, Commonwealth & Development Office, “${PRESS_RELEASE.title},” July 19, 2021, ${PRESS_RELEASE.url}.`,
    ],
    ['a report', REPORT, `Government Accountability Office, ${REPORT.title}, January 13, 2022, ${REPORT.url}.`],
    ['an article of the press', ARTICLE, `“${ARTICLE.title},” Wall Street Journal, March 6, 2021, ${ARTICLE.url}.`],
  ])('in a note: %s', (_, source, reference) => expect(note(source, 'chicago')).toBe(`[3] ${reference}`));

  it('slants reports and newspapers, and no page', () => {
    expect(markdown(REPORT, 'chicago')).toMatch(/\*Cybersecurity: .*\*/);
    expect(markdown(ARTICLE, 'chicago')).toMatch(/^\*Wall Street Journal\*\. “/);
    expect(markdown(BLOG, 'chicago')).not.toContain('*');
  });

  it('sets a quotation in a title within the title’s marks', () => {
    expect(plain({ ...BLOG, title: 'A "limited" attack' }, 'chicago')).toContain(
      '“A ‘limited’ Attack'.replace('Attack', 'attack'),
    );
  });
});

describe('the formats', { timeout: PATIENCE }, () => {
  it('link the publisher’s name where the claim stands', () => {
    expect(cite(BLOG, { style: 'apa', format: 'link' })).toEqual({
      inline: { text: `Microsoft (${BLOG.url})`, html: `<a href="${BLOG.url}">Microsoft</a>` },
      end: null,
    });
    expect(cite(BLOG, { style: 'apa', format: 'link', markdown: true }).inline.text).toBe(`[Microsoft](<${BLOG.url}>)`);
    const passage = `${BLOG.url}#:~:text=HAFNIUM`;
    expect(cite(BLOG, { style: 'apa', format: 'link', url: passage }).inline.html).toBe(`<a href="${passage}">Microsoft</a>`);
  });

  it('mark a footnote, and tie it to its note', () => {
    const { inline, end } = cite(BLOG, { style: 'chicago', format: 'footnote', number: 2 });
    const { document } = parseHTML(page(`${inline.html}${end?.html}`));
    const [mark, back] = [...document.querySelectorAll('a')].filter((link) => link.getAttribute('href')?.startsWith('#'));
    expect(document.querySelector(mark?.getAttribute('href') ?? '')?.textContent).toContain('Microsoft');
    expect(document.querySelector(back?.getAttribute('href') ?? '')?.textContent).toBe('2');
  });

  it('write Markdown’s own footnotes in a Markdown draft', () => {
    const { inline, end } = cite(BLOG, { style: 'apa', format: 'footnote', number: 2, markdown: true });
    expect(inline.text).toBe('[^2]');
    expect(end?.text).toMatch(/^\[\^2\]: Microsoft\. \(2021, March 2\)\. \*HAFNIUM/);
  });

  it('are the code itself for HTML, and for text no code at all', () => {
    const html = cite(BLOG, { style: 'apa', format: 'html' }).inline;
    expect(html.text).toBe(`Microsoft. (2021, March 2). <i>${BLOG.title}</i>. <a href="${BLOG.url}">${BLOG.url}</a>`);
    expect(html.html).toBe(html.text);
    expect(cite(BLOG, { style: 'apa', format: 'plain' }).inline.html).not.toContain('<');
  });

  const each = CITATION_STYLES.flatMap((style) =>
    CITATION_FORMATS.flatMap((format) => [false, true].map((inMarkdown) => ({ style, format, inMarkdown }))),
  );

  it.each(each)(
    'let no source’s words become markup: $style, $format, Markdown draft: $inMarkdown',
    ({ style, format, inMarkdown }) => {
      const { inline, end } = cite(HOSTILE, { style, format, markdown: inMarkdown });
      for (const snippet of [inline, ...(end === null ? [] : [end])]) {
        const { document } = parseHTML(page(snippet.html));
        expect(
          [...new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName))].filter(
            (name) => !['a', 'i', 'p', 'sup'].includes(name),
          ),
        ).toEqual([]);
        for (const element of document.body.querySelectorAll('*'))
          expect([...element.attributes].map(({ name }) => name).filter((name) => !['href', 'id'].includes(name))).toEqual([]);
        for (const link of document.body.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(/^(?:https:\/\/a\.example\/|#source-1)/);
      }
      // What is pasted as Markdown, seen as Markdown.
      if (format === 'markdown' || inMarkdown) {
        for (const { text } of [inline, ...(end === null ? [] : [end])]) {
          if (format === 'plain' || format === 'html') continue;
          const kinds = new Set<string>();
          const walk = (node: { type: string; children?: unknown[]; url?: string }) => {
            kinds.add(node.type);
            if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/a\.example\//);
            for (const child of node.children ?? []) walk(child as typeof node);
          };
          walk(fromMarkdown(text.replace(/^\[\^1\]:? ?/, '')));
          expect([...kinds].filter((kind) => !['root', 'paragraph', 'text', 'emphasis', 'link'].includes(kind))).toEqual([]);
        }
      }
    },
  );

  it('keep every letter of a hostile title', () => {
    const { document } = parseHTML(page(cite(HOSTILE, { style: 'apa', format: 'html' }).inline.html));
    expect(document.body.textContent).toContain('<script>alert(1)</script> & <i>slant</i>');
  });
});

describe('the list of references', { timeout: PATIENCE }, () => {
  it('has each source once, as the style sorts them', () => {
    const list = bibliography([PRESS_RELEASE, BLOG, ARTICLE, BLOG], 'chicago');
    expect(list.text.split('\n').map((line) => line.split(/[,.]/)[0])).toEqual(['Foreign', 'Microsoft', 'Wall Street Journal']);
    expect(list.markdown.split('\n')).toHaveLength(3);
    expect(list.html.match(/<li>/g)).toHaveLength(3);
  });

  it('is empty where nothing is cited', () =>
    expect(bibliography([], 'apa')).toEqual({ text: '', html: '<ul></ul>', markdown: '' }));

  it.each(CITATION_STYLES)('sets every source of the dossier: %s', (style) => {
    const lines = bibliography(dossier.sources, style).text.split('\n');
    expect(lines).toHaveLength(dossier.sources.length);
    expect(
      lines.filter((line) => !/https:\/\/\S+$/.test(line) || /undefined|\bn\.d\.|[\ue000-\uf8ff]|\.\.(?!\.)|, ,/.test(line)),
    ).toEqual([]);
  });
});

describe('the processor', { timeout: PATIENCE }, () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks nobody, reads its styles without a DOM, and makes no code from text', () => {
    const refuse = (what: string) =>
      class {
        constructor() {
          throw new Error(what);
        }
      };
    for (const name of ['fetch', 'XMLHttpRequest', 'DOMParser', 'ActiveXObject', 'eval', 'Function'])
      vi.stubGlobal(name, refuse(name));
    for (const style of CITATION_STYLES) expect(bibliography([BLOG, REPORT], style).text).toContain('Microsoft');
  });
});

/**
 * The document reader on live pages, in both browsers, without the extension: what linkedom cannot show. Ranges say what the text
 * says, nothing on the page changes, and hostile pages are read without an exception.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import type { Article } from '../../src/article/article.ts';
import { keepAlive } from './alive.ts';
import { BROWSERS, launchBrowser } from './launch.ts';

interface Read {
  readonly article: Article;
  readonly shape: string;
  readonly truncated: boolean;
  /** Spans whose live range says something else than the text, or whose places lead elsewhere. */
  readonly wrong: readonly string[];
  readonly spans: number;
  readonly mutations: number;
  readonly tookMs: number;
}

const PAGES = 'test/pages';
const names = readdirSync(PAGES).filter((name) => name.endsWith('.html') && name !== 'index.html');

/** The reader as one script that leaves `reader.read()` on the page. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: 'test/browser/read-in-page.ts', formats: ['iife'], name: 'reader' } },
  });
  const output = [built].flat()[0];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  let site: Serving;
  let reader: string;

  beforeAll(async () => {
    [site, reader] = await Promise.all([serve(PAGES), bundle()]);
  });
  keepAlive(
    () => launchBrowser(name),
    (started) => {
      browser = started;
    },
  );
  afterAll(() => site?.close());

  async function read(page: Page): Promise<Read> {
    return JSON.parse((await page.evaluate(`${reader}; reader.read()`)) as string);
  }

  describe.each(names)('%s', (file) => {
    it('reads what is expected, and every range says what the text says', async () => {
      const expected = JSON.parse(readFileSync(`${PAGES}/${file.replace('.html', '.expected.json')}`, 'utf8'));
      const page = await browser.newPage();
      await page.goto(`${site.origin}/${file}`);
      if (expected.needsBrowser && file !== 'shadow-roots.html')
        await page.waitForSelector('html[data-settled]', { timeout: 10_000 });
      const { article, wrong, mutations, spans, truncated } = await read(page);
      await page.close();
      expect(article).toMatchObject({
        title: expected.title,
        published: expected.published,
        publishedFrom: expected.publishedFrom,
      });
      for (const { quote } of expected.claims) expect([quote, article.text.split(quote).length - 1]).toEqual([quote, 1]);
      for (const words of expected.absent) expect(article.text).not.toContain(words);
      expect({ wrong, mutations, truncated }).toEqual({ wrong: [], mutations: 0, truncated: false });
      expect(spans).toBeGreaterThan(20);
    });
  });

  describe('hostile pages', () => {
    const STORY =
      '<h1>Hackers in the mail</h1><p>The first paragraph tells how the intruders came in through the mail servers.</p><p>The second tells who noticed, and when, and what they did about it.</p>';
    const HOSTILE: readonly [string, string][] = [
      [
        'fields that shadow properties',
        `document.body.innerHTML = '<form><input name=childNodes><input name=firstChild><input name=nextSibling><input name=nodeType><input name=nodeName><input name=parentNode><input name=getAttribute><input name=hasAttribute><input name=shadowRoot><input name=checkVisibility>' + STORY + '</form><img name=documentElement><img name=querySelectorAll><img name=createRange><img name=body><img name=defaultView>'`,
      ],
      [
        // More than this, and Chromium crashes by itself.
        'a thousand levels',
        `document.body.innerHTML = STORY; let at = document.body; for (let i = 0; i < 1000; i++) at = at.appendChild(document.createElement('div')); at.innerHTML = '<p>Down here nobody reads what it says, or would want to, ever again.</p>'`,
      ],
      [
        'a million nodes',
        `document.body.innerHTML = STORY; const many = document.createElement('div'); many.hidden = true; for (let i = 0; i < 500000; i++) { many.append(document.createElement('i'), 'x'); } document.body.append(many)`,
      ],
      [
        'three megabytes of text',
        `document.body.innerHTML = STORY; const p = document.createElement('p'); p.textContent = 'word '.repeat(600000); document.body.append(p)`,
      ],
      [
        'JSON-LD without end',
        `const s = document.createElement('script'); s.type = 'application/ld+json'; s.textContent = '['.repeat(100000) + ']'.repeat(100000); document.head.append(s); const t = s.cloneNode(); t.textContent = '{"@type":["NewsArticle",7],"headline":{"a":1},"datePublished":[null],"@graph":"x","mainEntityOfPage":[[[]]]}'; document.head.append(t); document.body.innerHTML = STORY`,
      ],
      [
        'attributes of a megabyte',
        `document.body.innerHTML = STORY; document.body.className = 'a '.repeat(500000); document.querySelector('p').id = 'related-'.repeat(100000); document.querySelector('h1').style.cssText = 'color:red;'.repeat(10000)`,
      ],
      [
        'a slot that holds its own host',
        `document.body.innerHTML = STORY + '<div id=h><p>Slotted words that are long enough to be taken for prose by anyone.</p></div>'; const root = document.getElementById('h').attachShadow({mode:'open'}); root.innerHTML = '<slot></slot><slot name=x><slot></slot></slot>'`,
      ],
    ];

    it.each(HOSTILE)('%s', async (_, script) => {
      const page = await browser.newPage();
      await page.goto('about:blank');
      await page.evaluate(`{ const STORY = ${JSON.stringify(STORY)}; ${script} }`);
      const { article, wrong, mutations, tookMs } = await read(page);
      await page.close();
      expect(article.text).toContain('The first paragraph tells');
      expect({ wrong, mutations }).toEqual({ wrong: [], mutations: 0 });
      expect(tookMs).toBeLessThan(3000);
    });
  });

  it('reads ten thousand levels', async () => {
    const page = await browser.newPage();
    expect(await page.evaluate(`${reader}; reader.readDeep(10000)`)).toBe('Down here.');
    await page.close();
  });

  it('marks nothing that a style sheet hides, and keeps what is folded up', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<style>.print-copy{display:none}</style><article><h1>Hackers in the mail</h1><p>The first paragraph tells how the intruders came in through the mail servers.</p><p class="print-copy">This copy is for paper only, and repeats what was said above at length.</p><details><summary>More about it</summary><p>What is folded up is still a part of the story, and is read with the rest.</p></details></article>',
    );
    const { article } = await read(page);
    await page.close();
    expect(article.text).not.toContain('for paper only');
    expect(article.text).toContain('What is folded up');
  });

  it('gives no range for text that the page has since shortened', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<article><h1>Hackers in the mail</h1><p>The first paragraph tells how the intruders came in through the mail servers.</p></article>',
    );
    expect(await page.evaluate(`${reader}; reader.readThenShorten()`)).toBeNull();
    await page.close();
  });
});

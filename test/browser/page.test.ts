/** What happens in a page, in both browsers: marks, card, keys, and that the page itself stays as it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { keepAlive } from './alive.ts';
import { type Driver, marked, marksOf, pause, picture, pointOf, startDriver, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';

/** Stands in every sample of this file, and is found by any engine that finds figures. */
const CLAIM = '30,000 organisations';

describe.each(BROWSERS)('in %s', (name) => {
  let site: Serving;
  let driver: Driver;

  beforeAll(async () => {
    site = await serve('test/browser/fixtures/pages');
  });
  keepAlive(
    () => startDriver(name),
    (started) => {
      driver = started;
    },
  );
  beforeEach(() => driver.choose('all'));
  afterAll(() => site?.close());

  const article = async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    return { page, marks: await marked(page) };
  };
  const cardOf = async (page: Page) => (await driver.overlay(page))?.card ?? null;
  const cardOpens = (page: Page) => until(async () => (await cardOf(page)) !== null);
  const cardCloses = (page: Page) => until(async () => (await cardOf(page)) === null);

  it('an article about the attack is marked by itself, every mark on its own words', async () => {
    const { page, marks } = await article();
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.some(({ text }) => text.includes(CLAIM))).toBe(true);
    for (const mark of marks) expect(mark.name).toMatch(/^firsthand-[a-z-]+-(attribution|figure|date)$/);
    expect((await driver.overlay(page))?.markers).toBe(marks.length);
    await picture(page, `article-${name}`);
    await page.close();
  });

  it('the article is untouched: no mutation, nothing shifts, from check to card', async () => {
    await driver.choose('asked');
    const page = await driver.open(`${site.origin}/article.html`);
    const look = () =>
      page.evaluate(() => ({
        boxes: [...document.querySelectorAll('body *')].map((element) => JSON.stringify(element.getBoundingClientRect())),
        html: document.body.outerHTML,
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        scroll: [scrollX, scrollY, document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      }));
    const before = await look();
    await page.evaluate(() => {
      const scope = globalThis as unknown as { mutations: number };
      scope.mutations = 0;
      const observer = new MutationObserver((records) => {
        scope.mutations += records.length;
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      observer.observe(document.head, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const popup = await driver.popup(page);
    await page.bringToFront();
    await marked(page);
    const { x, y } = await pointOf(page, CLAIM);
    await page.mouse.move(x, y);
    await cardOpens(page);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await page.evaluate(() => (globalThis as unknown as { mutations: number }).mutations)).toBe(0);
    expect(await look()).toEqual(before);
    await popup.close();
    await page.close();
  });

  it('hovering opens the card beside the sentence; it can be reached, stays, and closes when left', async () => {
    const { page } = await article();
    const { x, y } = await pointOf(page, CLAIM);
    await page.mouse.move(5, y);
    await page.mouse.move(x, y);
    await cardOpens(page);
    const card = await cardOf(page);
    if (card === null) throw new Error('no card');
    const { rect } = card;
    expect(card.hasFocus).toBe(false);
    expect(y < rect.y || y > rect.y + rect.height).toBe(true);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    const size = await page.evaluate(() => [innerWidth, innerHeight]);
    expect(rect.x + rect.width).toBeLessThanOrEqual(size[0] ?? 0);
    expect(rect.y + rect.height).toBeLessThanOrEqual(size[1] ?? 0);
    await page.mouse.move(rect.x + 40, rect.y + 40, { steps: 4 });
    await pause(700);
    expect(await cardOf(page)).not.toBeNull();
    await page.mouse.move(2, 2);
    await cardCloses(page);
    await page.close();
  });

  it('a click opens the card with the focus in it; Escape closes it and the focus is where it was', async () => {
    const { page } = await article();
    await page.focus('#link');
    const { x, y } = await pointOf(page, CLAIM);
    await page.evaluate(() => document.querySelector<HTMLElement>('#link')?.focus({ preventScroll: true }));
    // A real click on text moves the focus to the page itself, before anything of ours.
    await page.mouse.click(x, y);
    await cardOpens(page);
    await until(async () => (await cardOf(page))?.hasFocus);
    expect((await cardOf(page))?.ids).toBe('dialog rating');
    await pause(250);
    await picture(page, `card-${name}`);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.close();
  });

  it('the close button closes, and so does a click elsewhere', async () => {
    const { page } = await article();
    const { x, y } = await pointOf(page, CLAIM);
    await page.mouse.click(x, y);
    await cardOpens(page);
    const card = await cardOf(page);
    await page.mouse.click(card?.close.x ?? 0, card?.close.y ?? 0);
    await cardCloses(page);
    await page.mouse.click(x, y);
    await cardOpens(page);
    await page.mouse.click(8, 300);
    await cardCloses(page);
    await page.close();
  });

  it('the keyboard goes from mark to mark, opens with Enter, and comes back to where it was', async () => {
    const { page, marks } = await article();
    await page.focus('#link');
    await driver.send(page, { kind: 'step', by: 1 });
    await until(async () => (await driver.overlay(page))?.focusedMarker);
    const first = (await driver.overlay(page))?.focusedMarker ?? '';
    expect(marks.some(({ text }) => first.includes(text))).toBe(true);
    await driver.send(page, { kind: 'step', by: 1 });
    await until(async () => (await driver.overlay(page))?.focusedMarker !== first);
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await driver.overlay(page))?.focusedMarker === first);
    await page.keyboard.press('Enter');
    await cardOpens(page);
    await until(async () => (await cardOf(page))?.hasFocus);
    const rating = (await cardOf(page))?.rating ?? '';
    expect(first).toContain(rating);
    const opened = (await cardOf(page))?.text;
    await page.keyboard.press('ArrowRight');
    await until(async () => (await cardOf(page))?.text !== opened);
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await cardOf(page))?.text === opened);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    expect((await driver.overlay(page))?.focusedMarker).toBe(first);
    await page.keyboard.press('Escape');
    await until(() => page.evaluate(() => document.activeElement?.id === 'link'));
    await page.close();
  });

  it('the card says what was found, in the source’s words, with links that tell nobody', async () => {
    const { page } = await article();
    const { x, y } = await pointOf(page, CLAIM);
    await page.mouse.click(x, y);
    await cardOpens(page);
    const card = await cardOf(page);
    const state = (await driver.send(page, { kind: 'state' })) as {
      findings: { quote: string; reason: string | null; id: string }[];
    };
    const finding = state.findings.find(({ quote }) => quote.includes(CLAIM));
    expect(card?.text).toContain(finding?.reason);
    expect(card?.article).toContain('30,000');
    expect(card?.source).toContain('30,000');
    expect(card?.quotes[0]?.length).toBeGreaterThan(10);
    expect(card?.links.length).toBeGreaterThan(0);
    for (const link of card?.links ?? []) {
      expect(link.href).toMatch(/^https:\/\//);
      expect(link.rel).toContain('noreferrer');
      expect(link.target).toBe('_blank');
    }
    await page.close();
  });

  it('a link in marked text, a selection and the page’s own keys stay the page’s', async () => {
    const { page } = await article();
    const { x, y } = await pointOf(page, CLAIM);
    await page.mouse.move(x - 30, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 3 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(2);
    expect((await cardOf(page))?.hasFocus ?? false).toBe(false);
    await page.close();
  });

  it.each([
    ['quiet', 'another affair'],
    ['plain', 'something else'],
  ])('on %s.html, about %s, nothing is left', async (file) => {
    const page = await driver.open(`${site.origin}/${file}.html`);
    await pause(1500);
    expect(await driver.overlay(page)).toBeNull();
    expect(
      await page.evaluate(() => ({
        hosts: document.documentElement.children.length,
        odd: [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')).length,
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        globals: Object.keys(globalThis).filter((key) => /firsthand/i.test(key)).length,
        requests: performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('/favicon.ico')).length,
      })),
    ).toEqual({ hosts: 2, odd: 0, highlights: 0, sheets: 0, globals: 0, requests: 0 });
    await page.close();
  });

  it.each([
    ['strict', 'with a policy that forbids everything'],
    ['shadow', 'whose text stands in an open shadow root'],
    ['late', 'whose paragraphs arrive late'],
  ])('%s.html, %s, is marked, and its card opens', async (file) => {
    const page = await driver.open(`${site.origin}/${file}.html`);
    await until(async () => (await marksOf(page)).some(({ text }) => text.includes(CLAIM)));
    await picture(page, `${file}-${name}`);
    const { x, y } = await pointOf(page, CLAIM);
    await page.mouse.click(x, y);
    await cardOpens(page);
    await page.close();
  });

  it('an app that renders its article again keeps its marks', async () => {
    const page = await driver.open(`${site.origin}/app.html`);
    const before = await marked(page);
    await page.evaluate('showArticle()');
    await until(async () => {
      const now = await marksOf(page);
      return now.length === before.length && now.every(({ text }) => text !== '');
    });
    await page.close();
  });

  it('an app that puts a whole new body in the place of the old keeps its marks, now and later', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const before = await marked(page);
    const standing = async () => (await marksOf(page)).filter(({ text }) => text !== '').length;
    for (const _ of ['now', 'later']) {
      await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
      expect(await standing()).toBe(0);
      await until(async () => (await standing()) === before.length);
    }
    await page.close();
  });

  it('an app that goes to another page is clean there, and marked when it comes back', async () => {
    const page = await driver.open(`${site.origin}/app.html`);
    const before = await marked(page);
    await page.evaluate("go('/walk', showOther)");
    await until(async () => (await marksOf(page)).length === 0 && (await driver.overlay(page)) === null);
    await page.evaluate("go('/app.html', showArticle)");
    await until(async () => (await marksOf(page)).length === before.length);
    await page.close();
  });

  it('an app that begins elsewhere and goes to the article is marked there', async () => {
    const page = await driver.open(`${site.origin}/app.html`);
    await page.close();
    const other = await driver.launched.browser.newPage();
    await other.goto(`${site.origin}/app.html?x#other`);
    await pause(600);
    expect(await marksOf(other)).toEqual([]);
    await other.evaluate("go('/story', showArticle)");
    await marked(other);
    await other.close();
  });

  it('a narrow window shows the card as a sheet at the bottom, clear of its claim', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    await page.setViewport({ width: 380, height: 760 });
    await marked(page);
    const { x, y } = await pointOf(page, CLAIM);
    await page.mouse.click(x, y);
    await cardOpens(page);
    await pause(200);
    const card = await cardOf(page);
    expect(card?.rect.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
    expect((card?.rect.y ?? 0) + (card?.rect.height ?? 0)).toBeCloseTo(760, -1);
    const claim = await page.evaluate(() => {
      const highlight = CSS.highlights.get('firsthand-current');
      const range = highlight === undefined ? undefined : [...highlight][0];
      return range instanceof Range ? range.getBoundingClientRect().bottom : Number.NaN;
    });
    expect(claim).toBeLessThan(card?.rect.y ?? 0);
    await picture(page, `sheet-${name}`);
    await page.close();
  });

  it('nothing was asked of the network but the pages themselves', () => {
    const elsewhere = driver.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'));
    expect(elsewhere).toEqual([]);
  });
});

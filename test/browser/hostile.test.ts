/**
 * Pages that fight back, with the whole extension over them, in both browsers: nothing of ours is thrown into the page, what can be
 * read is marked, and the popup says what became of the rest. What the document reader alone does with such pages is in
 * `reading.test.ts`.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { keepAlive } from './alive.ts';
import { type Driver, marked, marksOf, pause, pointOf, startDriver, textOf, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';

const CLAIM = '30,000 organisations';

/** What the page itself heard of faults. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const scope = globalThis as unknown as { faults: string[] };
    scope.faults = [];
    addEventListener('error', (event) => scope.faults.push(event.message));
    addEventListener('unhandledrejection', (event) => scope.faults.push(String(event.reason)));
  });
const faultsOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { faults: string[] }).faults);

describe.each(BROWSERS)('in %s', (name) => {
  let site: Serving;
  let driver: Driver;

  beforeAll(async () => {
    site = await serve('test/browser/fixtures/pages');
  });
  keepAlive(
    async () => {
      const started = await startDriver(name);
      await started.choose('asked');
      return started;
    },
    (started) => {
      driver = started;
    },
  );
  afterAll(() => site?.close());

  /** Opens a page, lets it do its worst, and opens the popup over it. */
  async function over(file: string, worst = ''): Promise<{ page: Page; popup: Page }> {
    const page = await driver.open(`${site.origin}/${file}`);
    await listen(page);
    await page.evaluate(worst);
    const popup = await driver.popup(page);
    return { page, popup };
  }

  it.each<[string, string]>([
    [
      'names that shadow properties of the document',
      `for (const name of ['body', 'head', 'documentElement', 'title', 'activeElement', 'defaultView', 'addEventListener', 'createElement', 'createTreeWalker', 'querySelectorAll', 'getSelection', 'visibilityState', 'fonts'])
         document.querySelector('article').insertAdjacentHTML('beforeend', '<img alt="" name="' + name + '"><form name="' + name + '"></form>');
       if (typeof document.createElement === 'function') throw new Error('nothing is shadowed')`,
    ],
    [
      'fields that shadow properties of a form around the article',
      `{ const form = document.createElement('form');
         const article = document.querySelector('article');
         article.replaceWith(form);
         form.append(article);
         for (const name of ['parentNode', 'parentElement', 'ownerDocument', 'getRootNode', 'isConnected', 'scrollIntoView', 'getBoundingClientRect', 'childNodes', 'nodeType', 'nodeName', 'tagName', 'localName', 'assignedSlot', 'closest', 'contains', 'shadowRoot'])
           form.insertAdjacentHTML('beforeend', '<input name="' + name + '">') }`,
    ],
    [
      'built-in methods that throw',
      `{ const no = () => { throw new Error('mine') };
         for (const of of [Array, Element, Node, HTMLElement, Document, Range, Map, Set, Promise, String, EventTarget, Highlight, ResizeObserver, MutationObserver])
           for (const key of Object.getOwnPropertyNames(of.prototype))
             if (['map', 'filter', 'flatMap', 'push', 'attachShadow', 'append', 'remove', 'getClientRects', 'getBoundingClientRect', 'createElement', 'createRange', 'get', 'set', 'then', 'slice', 'addEventListener', 'showPopover', 'hidePopover', 'focus', 'observe'].includes(key) && of !== Promise && of !== Map)
               Object.defineProperty(of.prototype, key, { value: no }) }`,
    ],
  ])('%s: marked all the same, and the card opens', async (_, worst) => {
    const { page, popup } = await over('article.html', worst);
    await until(async () => /claims? checked/.test(await textOf(popup)));
    await popup.close();
    await page.bringToFront();
    const state = (await driver.send(page, { kind: 'state' })) as { findings: { id: string; quote: string }[] };
    const id = state.findings.find(({ quote }) => quote.includes(CLAIM))?.id;
    await driver.send(page, { kind: 'show', id });
    await until(async () => (await driver.overlay(page))?.card);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it.each([['drawing.svg'], ['frames.html']])(
    '%s has no body: nothing is marked, and the popup says what it is not',
    async (file) => {
      const { page, popup } = await over(file);
      await until(async () => /Not an article|No claim found/.test(await textOf(popup)));
      expect(await driver.overlay(page)).toBeNull();
      expect(await faultsOf(page)).toEqual([]);
      await driver.choose('all');
      await page.reload();
      await listen(page);
      await pause(600);
      expect(await faultsOf(page)).toEqual([]);
      await driver.choose('asked');
      await popup.close();
      await page.close();
    },
  );

  it('a page without any element is read, and the popup says that it holds nothing', async () => {
    const { page, popup } = await over('article.html', 'document.documentElement.remove()');
    await until(async () => (await textOf(popup)).includes('Not an article'));
    expect(await faultsOf(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('a page that throws our element out whenever it comes keeps its marks, and its thread', async () => {
    const { page, popup } = await over(
      'article.html',
      `globalThis.thrown = 0;
       new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) { node.remove(); thrown += 1 } }).observe(document.documentElement, { childList: true })`,
    );
    await until(async () => /claims? checked/.test(await textOf(popup)));
    await popup.close();
    await page.bringToFront();
    expect((await marksOf(page)).length).toBeGreaterThan(2);
    const { x, y } = await pointOf(page, CLAIM);
    for (const _ of [1, 2]) await page.mouse.click(x, y);
    await page.keyboard.press('Escape');
    await driver.send(page, { kind: 'step', by: 1 });
    const thrown = () => page.evaluate('thrown') as Promise<number>;
    expect(await thrown()).toBeGreaterThan(0);
    await until(async () => {
      const before = await thrown();
      await pause(400);
      return (await thrown()) === before;
    });
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('a page that never rests is marked, stays quick, and can be asked about', async () => {
    const { page, popup } = await over(
      'article.html',
      `{ const p = document.body.appendChild(document.createElement('p'));
         globalThis.frames_ = 0;
         const next = () => { p.textContent = 'Read ' + (frames_ += 1) + ' times.'; document.querySelector('article').className = 'a' + frames_; requestAnimationFrame(next) };
         next() }`,
    );
    await until(async () => /claims? checked/.test(await textOf(popup)));
    await popup.close();
    await page.bringToFront();
    await marked(page);
    const frames = () => page.evaluate('frames_') as Promise<number>;
    const before = await frames();
    await pause(1000);
    expect((await frames()) - before).toBeGreaterThan(10);
    const { x, y } = await pointOf(page, CLAIM);
    await page.mouse.click(x, y);
    await until(async () => (await driver.overlay(page))?.card);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('a page that writes itself anew at every turn is read while it can be, and is left clean', async () => {
    const { page, popup } = await over(
      'article.html',
      `{ const all = document.body.innerHTML;
         let turn = 0;
         const next = () => { document.body.innerHTML = (turn += 1) % 2 ? '' : all; if (turn < 41) setTimeout(next, 20); else document.body.innerHTML = '' };
         next() }`,
    );
    await until(async () => /checked|Not an article/.test(await textOf(popup)));
    await popup.close();
    await page.bringToFront();
    await until(async () => (await driver.overlay(page)) === null && (await marksOf(page)).length === 0);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('a page with a million nodes is read as far as anybody reads, and the popup says so', async () => {
    const { page, popup } = await over(
      'article.html',
      `{ const many = document.createElement('div');
         many.style.contentVisibility = 'hidden';
         for (let i = 0; i < 500_000; i += 1) many.append(document.createElement('i'), 'x');
         document.body.append(many) }`,
    );
    await until(async () => /claims? checked/.test(await textOf(popup)), 15_000);
    expect(await textOf(popup)).toContain('only its first part was read');
    expect((await marksOf(page)).length).toBeGreaterThan(2);
    expect(await faultsOf(page)).toEqual([]);
    await popup.close();
    await page.close();
  });
});

/** The driver of the browser tests: a browser with Firsthand in it, in the words of somebody who uses it. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { GONE } from './alive.ts';
import { type Launched, type LaunchOptions, launch } from './launch.ts';

type Browser = Launched['name'];

const DIST = process.env.DIST ?? 'dist';

/** What the reader's own element shows; null when it is not in the page. */
export interface Overlay {
  readonly markers: number;
  readonly focusedMarker: string | null;
  readonly card: null | {
    /** Only peeked at, or opened. */
    readonly isPeek: boolean;
    readonly rating: string;
    readonly text: string;
    readonly article: string;
    readonly source: string;
    readonly quotes: readonly string[];
    readonly links: readonly { readonly text: string; readonly href: string; readonly rel: string; readonly target: string }[];
    readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
    readonly close: { readonly x: number; readonly y: number };
    readonly hasFocus: boolean;
    readonly scheme: string;
    readonly ids: string;
  };
}

export interface Mark {
  readonly name: string;
  readonly text: string;
}

export interface Driver {
  readonly name: Browser;
  readonly launched: Launched;
  /** Every address that any page of this browser asked for. */
  readonly requests: readonly string[];
  choose(reading: 'asked' | 'all'): Promise<void>;
  /** Changes what is stored, as another surface would. */
  store(settings: object): Promise<void>;
  open(url: string): Promise<Page>;
  tabOf(page: Page): Promise<number>;
  popup(page: Page): Promise<Page>;
  /** The panel for a page, in a tab of its own. */
  panel(page: Page): Promise<Page>;
  send(page: Page, message: object): Promise<unknown>;
  /** Puts the reader into a page, as the background does. */
  inject(page: Page): Promise<void>;
  overlay(page: Page): Promise<Overlay | null>;
  /** Runs a function where closed roots can be opened, with the reader's own root. It may use nothing from outside itself. */
  inside<T>(page: Page, look: (root: ShadowRoot, given: string) => T, given?: string): Promise<Awaited<T>>;
  /** Changes the user's choices, as the options page would. */
  set(settings: object): Promise<void>;
  /** The number on the toolbar button. */
  badge(page: Page): Promise<string>;
  close(): Promise<void>;
}

export async function startDriver(
  name: Browser,
  variant: 'test' | 'shipped' = 'test',
  options: LaunchOptions = {},
): Promise<Driver> {
  const launched = await launch(name, `${DIST}/${name}${variant === 'test' ? '-test' : ''}`, options);
  const requests: string[] = [];
  const home = await launched.openExtensionPage('welcome/index.html');
  let opened = 0;

  // Asked once, at the page's first address: an app changes it without a load, and not every driver notices.
  const tabs = new WeakMap<Page, Promise<number>>();
  const tabOf = (page: Page) => {
    const known = tabs.get(page) ?? findTab(page);
    tabs.set(page, known);
    return known;
  };
  const findTab = (page: Page) =>
    home.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as Scope;
      return (await (browser ?? chrome).tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    }, page.url());

  return {
    name,
    launched,
    requests,
    choose: async (reading) => {
      if (reading === 'asked') {
        // Not by the welcome page: it would give the access back, which Firefox takes, and no test can accept the prompt for it.
        await home.evaluate(async () => {
          const { browser, chrome } = globalThis as unknown as Scope;
          await (browser ?? chrome).storage.local.set({ reading: 'asked' });
        });
        await pause(250);
        return;
      }
      if (await home.$eval('input[value="all"]', (one) => (one as HTMLInputElement).checked)) return;
      await home.bringToFront();
      // A real click: only within one may permissions be asked for.
      await home.click(`input[value="${reading}"]`);
      await until(() =>
        home.evaluate((value) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.checked, reading),
      );
      await pause(250);
    },
    store: async (settings) => {
      await home.evaluate(async (what) => {
        const { browser, chrome } = globalThis as unknown as Scope;
        await (browser ?? chrome).storage.local.set(what);
      }, settings);
    },
    open: async (url) => {
      const page = await launched.browser.newPage();
      page.on('request', (request) => requests.push(request.url()));
      await page.bringToFront();
      opened += 1;
      await page.goto(`${url}?${opened}`);
      await tabOf(page);
      return page;
    },
    tabOf,
    popup: async (page) => launched.openExtensionPage(`popup/index.html?tab=${await tabOf(page)}`),
    panel: async (page) => launched.openExtensionPage(`panel/index.html?tab=${await tabOf(page)}`),
    send: async (page, message) =>
      home.evaluate(
        async (id, what) => {
          const { browser, chrome } = globalThis as unknown as Scope;
          return (browser ?? chrome).tabs.sendMessage(id, what).catch(() => null);
        },
        await tabOf(page),
        message,
      ),
    inject: async (page) => {
      await home.evaluate(
        async (id) => {
          const { browser, chrome } = globalThis as unknown as Scope;
          await (browser ?? chrome).scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] });
        },
        await tabOf(page),
      );
    },
    overlay: async (page) =>
      (await home.evaluate(
        async (id) => {
          const { browser, chrome } = globalThis as unknown as Scope;
          const [answer] = await (browser ?? chrome).scripting.executeScript({ target: { tabId: id }, func: lookIntoOverlay });
          return answer?.result ?? null;
          /** Runs in the extension's own world of the page, where closed roots can be opened. */
          function lookIntoOverlay() {
            const host = document.querySelector('firsthand-overlay') as
              | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
              | null;
            if (host === null) return null;
            const api = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot } } })
              .chrome;
            const root = host.openOrClosedShadowRoot ?? api?.dom?.openOrClosedShadowRoot(host);
            if (!root) return null;
            const holder = root.querySelector<HTMLElement>('.holder');
            const card = holder?.querySelector<HTMLElement>('.card') ?? null;
            const box = holder?.getBoundingClientRect();
            const close = root.querySelector('[aria-label="Close"]')?.getBoundingClientRect();
            const text = (selector: string) => card?.querySelector<HTMLElement>(selector)?.textContent.trim() ?? '';
            const focused = root.activeElement;
            return {
              markers: root.querySelectorAll('.marker').length,
              focusedMarker: focused?.matches('.marker') ? focused.getAttribute('aria-label') : null,
              card:
                card === null || box === undefined
                  ? null
                  : {
                      isPeek: card.matches('.peek'),
                      rating: card.querySelector('.rating')?.firstChild?.textContent ?? '',
                      text: card.textContent,
                      article: text('.side:first-child dd'),
                      source: text('.side:last-child dd'),
                      quotes: [...card.querySelectorAll('blockquote')].map((quote) => quote.textContent ?? ''),
                      links: [...card.querySelectorAll('a')].map((a) => ({
                        text: a.textContent ?? '',
                        href: a.href,
                        rel: a.rel,
                        target: a.target,
                      })),
                      rect: { x: box.x, y: box.y, width: box.width, height: box.height },
                      close:
                        close === undefined ? { x: 0, y: 0 } : { x: close.x + close.width / 2, y: close.y + close.height / 2 },
                      hasFocus: card.contains(focused) || focused?.contains(card) === true,
                      scheme: getComputedStyle(card).colorScheme,
                      ids: `${holder?.getAttribute('role')} ${root.querySelector(`#${holder?.getAttribute('aria-labelledby')}`)?.className}`,
                    },
            };
          }
        },
        await tabOf(page),
      )) as Overlay | null,
    inside: async (page, look, given = '') =>
      // As text: the policy of the extension's pages lets no function be made there.
      home.evaluate(`(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        const [answer] = await api.scripting.executeScript({
          target: { tabId: ${await tabOf(page)} },
          args: [${JSON.stringify(given)}],
          func: (given) => {
            const host = document.querySelector('firsthand-overlay');
            if (host === null) throw new Error('the reader shows nothing');
            return (${look})(host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host), given);
          },
        });
        if (answer.error) throw new Error(String(answer.error.message ?? answer.error));
        return answer.result;
      })()`) as Promise<never>,
    set: async (settings) => {
      await home.evaluate(async (what) => {
        const { browser, chrome } = globalThis as unknown as Scope;
        await (browser ?? chrome).storage.local.set(what);
      }, settings);
    },
    badge: async (page) =>
      home.evaluate(
        (tabId) => {
          const { browser, chrome } = globalThis as unknown as Scope;
          return (browser ?? chrome).action.getBadgeText({ tabId });
        },
        await tabOf(page),
      ),
    close: () => launched.close(),
  };
}

/** The parts of the browser's interface that the driver uses, as both browsers have them. */
interface Scope {
  readonly browser?: Api;
  readonly chrome: Api;
}
interface Api {
  readonly tabs: {
    query(what: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly action: { getBadgeText(what: object): Promise<string> };
  readonly storage: { readonly local: { set(what: object): Promise<void> } };
  readonly scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
}

/** The middles of the glyphs, in the window. */
export function glyphsOf(driver: Driver, page: Page): Promise<{ readonly x: number; readonly y: number }[]> {
  return driver.inside(page, (root) =>
    [...root.querySelectorAll('.marker')].map((marker) => {
      const { x, y, width, height } = marker.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
}

/** All that a page says. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}

/** What is painted, read where the page could read it. */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name.startsWith('firsthand-') && name !== 'firsthand-current')
      .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, text: String(range) }))),
  );
}

/** Waits until something is marked, and until it has settled. */
export async function marked(page: Page): Promise<Mark[]> {
  await until(async () => (await marksOf(page)).length > 0);
  await pause(300);
  return marksOf(page);
}

/** The middle of the first line of the first mark that contains the text, in CSS pixels of the window. */
export function pointOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('firsthand-')) continue;
      for (const range of highlight) {
        if (!String(range).includes(wanted)) continue;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rect = [...live.getClientRects()].find(({ width }) => width > 4);
        if (rect !== undefined) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
    }
    throw new Error(`nothing marked contains ${wanted}`);
  }, text);
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Polls until it is so; fails with the name of what never was. */
export async function until(isSo: () => Promise<unknown>, timeoutMs = 8000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const so = await isSo().catch((error) => {
      if (error instanceof Error && GONE.test(error.message)) throw error;
      return false;
    });
    if (so) return;
    if (Date.now() > deadline) throw new Error(`was never so: ${isSo}`);
    await pause(60);
  }
}

/** Pictures to look at, in `dist/screens`. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir('dist/screens', { recursive: true });
  await page.screenshot({ path: `dist/screens/${name}.png` });
}

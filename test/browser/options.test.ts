/** The settings in both browsers: each changes what it says, and what is kept can be seen, taken out and erased. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { keepAlive } from './alive.ts';
import { violations } from './axe.ts';
import { type Driver, marked, marksOf, pause, picture, startDriver, textOf, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';
import { focused, overflow, press, tabTo } from './surface.ts';

const NOTE = {
  text: 'The source counts firms.',
  day: '2026-11-25',
  page: 'https://www.example.org/news/1',
  quote: 'at least 30,000 organisations globally',
  value: 'at least 30,000 organizations, worldwide',
  rating: 'missing-context',
  rule: 'figure/scope-differs',
  facts: ['krebs-30000-us'],
  dossier: 'exchange-2021 1.0.0',
};

/** The parts of the browser's interface that these tests use, as both browsers have them. */
interface Api {
  readonly storage: Record<'local' | 'session', { get(): Promise<object>; set(what: object): Promise<void> }>;
  readonly permissions: { getAll(): Promise<{ permissions: string[]; origins: string[] }> };
  readonly commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  readonly runtime: { getManifest(): { permissions: string[] }; sendMessage(message: object): Promise<unknown> };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<unknown[]>;
    executeScript(what: object): Promise<{ result: unknown }[]>;
  };
  readonly contextMenus: { update(id: string, what: object): Promise<void> };
}
type Scope = { readonly browser?: Api; readonly chrome: Api };

const stored = (page: Page, area: 'local' | 'session' = 'local') =>
  page.evaluate(async (which) => {
    const { browser, chrome } = globalThis as unknown as Scope;
    return (browser ?? chrome).storage[which].get() as Promise<Record<string, unknown>>;
  }, area);

const store = (page: Page, what: object) =>
  page.evaluate(async (values) => {
    const { browser, chrome } = globalThis as unknown as Scope;
    await (browser ?? chrome).storage.local.set(values);
  }, what);

/** Says it as the reader in that tab would. */
const sendFromPage = (options: Page, tabId: number, message: object) =>
  options.evaluate(
    async (id, what) => {
      const { browser, chrome } = globalThis as unknown as Scope;
      const [answer] = await (browser ?? chrome).scripting.executeScript({ target: { tabId: id }, func: send, args: [what] });
      return answer?.result;
      function send(json: string) {
        const api = globalThis as unknown as Scope;
        return (api.browser ?? api.chrome).runtime.sendMessage(JSON.parse(json));
      }
    },
    tabId,
    // As text: Chromium takes every null out of the arguments of an injected function.
    JSON.stringify(message),
  );

describe.each(BROWSERS)('in %s', (name) => {
  let site: Serving;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    site = await serve('test/browser/fixtures/pages');
  });
  keepAlive(
    () => startDriver(name),
    (started) => {
      driver = started;
    },
  );
  beforeEach(async () => {
    page = await driver.launched.openExtensionPage('options/index.html');
    await page.bringToFront();
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(() => site?.close());

  it('every part has a heading, a place in the list, and no fault', async () => {
    const headings = await page.$$eval('main h2', (all) => all.map(({ textContent }) => textContent));
    expect(headings).toHaveLength(7);
    expect(await page.$$eval('nav a', (all) => all.map(({ textContent }) => textContent))).toEqual(headings);
    for (const id of await page.$$eval('nav a', (all) => all.map((a) => (a as HTMLAnchorElement).hash.slice(1))))
      expect(await page.$(`section#${id}`)).not.toBeNull();
    expect(await violations(page)).toEqual([]);
    await picture(page, `options-${name}`);
  });

  it('fits a window of 320 pixels, as one that is zoomed to 400 %', async () => {
    await store(page, {
      notes: [NOTE],
      reading: 'chosen',
      sites: ['a-long-name-of-a-newspaper.example.org'],
      pausedSites: ['b.org'],
    });
    await until(async () => (await textOf(page)).includes('1 note, kept'));
    for (const height of [640, 256]) {
      await page.setViewport({ width: 320, height });
      await pause(100);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    }
    await picture(page, `options-narrow-${name}`);
    await store(page, { notes: [], reading: 'asked', sites: [], pausedSites: [] });
  });

  it('the theme turns every page of ours that is open', async () => {
    const welcome = await driver.launched.openExtensionPage('welcome/index.html');
    const paper = (of: Page) => of.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper(page);
    await page.bringToFront();
    await press(page, 'Dark');
    await until(async () => (await paper(page)) !== light && (await paper(welcome)) === (await paper(page)));
    expect(await violations(page)).toEqual([]);
    await press(page, 'As the system');
    await until(async () => (await paper(page)) === light && (await paper(welcome)) === light);
    await welcome.close();
  });

  it('keeps what is marked, the rail and the keys', async () => {
    await press(page, 'Panel only');
    await press(page, 'Rail beside the scroll bar');
    await press(page, 'Keys for the next and the previous claim');
    await until(async () => (await textOf(page)).includes('Nothing is marked on the page. The panel lists the claims.'));
    await until(async () => (await stored(page)).shortcuts === false);
    expect(await stored(page)).toMatchObject({ density: 'panel', rail: false, shortcuts: false });
    await store(page, { density: 'all', rail: true, shortcuts: true });
    // Changed elsewhere, it is so here, too.
    await until(() => page.$eval('input[name="density"]:checked', (one) => (one as HTMLInputElement).value === 'all'));
  });

  it('shows the keys as the browser has them: each of the four has one, and the fifth is given one by who wants it', async () => {
    const commands = await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Scope;
      return (await (browser ?? chrome).commands.getAll()).map(({ shortcut }) => shortcut.replaceAll('+', ''));
    });
    expect(commands.filter((keys) => keys !== '')).toHaveLength(4);
    const shown = await page.$$eval('#keys dt', (all) => all.map(({ textContent }) => textContent));
    for (const keys of commands) expect(shown).toContain(keys === '' ? 'no key' : keys);
  });

  it('lists every permission that the browser grants, each with its use, and the policy as it is', async () => {
    const granted = await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Scope;
      return (await (browser ?? chrome).permissions.getAll()).permissions;
    });
    const asked = await page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Scope;
      return (browser ?? chrome).runtime.getManifest().permissions;
    });
    expect([...granted].sort()).toEqual([...asked].sort());
    expect(await page.$$eval('#private dt code', (all) => all.map(({ textContent }) => textContent))).toEqual(granted);
    const text = await page.$eval('#private', ({ textContent }) => textContent ?? '');
    expect(text).not.toContain('We know of no use');
    expect(text).toContain("connect-src 'none'");
    expect(text).toContain('All sites.');
  });

  it('a note that is written in a page is kept, listed, taken out as a file and deleted', async () => {
    const article = await driver.open(`${site.origin}/plain.html`);
    const tabId = await driver.tabOf(article);
    await page.bringToFront();
    expect(await sendFromPage(page, tabId, { kind: 'reader/note', note: NOTE })).toBe(true);
    expect(await sendFromPage(page, tabId, { kind: 'reader/note', note: { ...NOTE, text: '', page: null } })).toBe(true);
    await until(async () => (await textOf(page)).includes('2 notes, kept on this machine only'));
    expect(await violations(page)).toEqual([]);
    const link = await page.$eval('a[download]', (a) => ({
      href: (a as HTMLAnchorElement).protocol,
      name: (a as HTMLAnchorElement).download,
    }));
    expect(link).toEqual({ href: 'blob:', name: expect.stringMatching(/^firsthand-notes-\d{4}-\d\d-\d\d\.json$/) });
    // Firefox's driver cannot say where a download goes.
    if (name === 'chrome') expect(JSON.parse(await download(page)).notes).toEqual([NOTE, { ...NOTE, text: '', page: null }]);

    await page.click('.notes li:first-child button');
    await until(async () => (await textOf(page)).includes('1 note, kept on this machine only'));
    expect((await stored(page)).notes).toEqual([{ ...NOTE, text: '', page: null }]);
    await page.click('.notes li:first-child button');
    await until(async () => (await textOf(page)).includes('No note yet'));
    await article.close();
  });

  it('a full list refuses a note, and says so', async () => {
    const article = await driver.open(`${site.origin}/plain.html`);
    await store(page, { notes: Array.from({ length: 500 }, (_, index) => ({ ...NOTE, text: String(index) })) });
    await until(async () => (await textOf(page)).includes('No more than 500 notes are kept'));
    const tabId = await driver.tabOf(article);
    expect(await sendFromPage(page, tabId, { kind: 'reader/note', note: NOTE })).toBe(false);
    await store(page, { notes: [] });
    await until(async () => (await textOf(page)).includes('No note yet'));
    await article.close();
  });

  it('the context menu has its three entries', async () => {
    const has = (id: string) =>
      page.evaluate(async (entry) => {
        const { browser, chrome } = globalThis as unknown as Scope;
        return (browser ?? chrome).contextMenus.update(entry, {}).then(
          () => true,
          () => false,
        );
      }, id);
    for (const id of ['check-selection', 'check-page', 'open-panel']) expect(await has(id), id).toBe(true);
    expect(await has('another')).toBe(false);
  });
});

/** Clicks the link and waits for the file. */
async function download(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.click('a[download]');
  await until(async () => readdirSync(folder).some((file) => file.endsWith('.json')));
  const [file = ''] = readdirSync(folder);
  const text = readFileSync(join(folder, file), 'utf8');
  rmSync(folder, { recursive: true });
  return text;
}

describe.each(BROWSERS)('erasing, in %s', (name) => {
  it('asks once more, erases all that is kept, takes the marks away, and says what it was', async () => {
    const driver = await startDriver(name);
    const site = await serve('test/browser/fixtures/pages');
    await driver.choose('all');
    const article = await driver.open(`${site.origin}/article.html`);
    await marked(article);
    const page = await driver.launched.openExtensionPage('options/index.html');
    await store(page, { notes: [NOTE], pausedSites: ['a.org'], sites: ['b.org', 'c.org'], theme: 'dark' });
    await page.bringToFront();

    await tabTo(page, 'Erase everything…');
    await page.keyboard.press('Enter');
    await until(async () => (await focused(page)) === 'Keep everything');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await until(async () => (await focused(page)) === 'Erase everything…');
    expect((await stored(page)).notes).toHaveLength(1);

    await page.keyboard.press('Enter');
    await until(async () => (await focused(page)) === 'Keep everything');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await textOf(page)).includes('3 sites from your lists.'));
    const text = await textOf(page);
    expect(text).toContain('1 note.');
    // The test's package was granted all sites at install; Chromium does not take such a grant back, Firefox does.
    expect(text).toContain(
      name === 'chrome' ? 'Access that the browser keeps: all sites.' : 'Access that was given back: all sites.',
    );
    expect(await stored(page)).toEqual({});
    expect(await stored(page, 'session')).toEqual({});
    await until(async () => (await marksOf(article)).length === 0);
    const registered = await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Scope;
      return (browser ?? chrome).scripting.getRegisteredContentScripts();
    });
    expect(registered).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await driver.close();
    await site.close();
  });
});

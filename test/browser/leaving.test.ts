/**
 * The extension goes while its page is open, is updated, or a second copy of it comes: the page ends up clean, or with the marks of one.
 * Firefox stops our scripts at once and takes our sheets out; what is in the page then hides itself. Chromium lets them run, and clean up.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../manifest/index.ts';
import { type Serving, serve } from '../../scripts/serve.ts';
import { type Driver, marked, marksOf, pause, startDriver, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('firsthand-overlay').length);

/** Is nothing of ours to be seen? By the pixels, compared with the page as it is without us. */
async function looksLike(page: Page, before: string): Promise<boolean> {
  return (await page.screenshot({ encoding: 'base64' })) === before;
}

describe.each(BROWSERS)('in %s', (name) => {
  let site: Serving;
  let driver: Driver;
  let folder: string;

  beforeAll(async () => {
    site = await serve('test/browser/fixtures/pages');
    folder = await mkdtemp(join(tmpdir(), 'firsthand-copy-'));
  });
  // A browser of its own for each: these tests take the extension away.
  beforeEach(async () => {
    driver = await startDriver(name);
    await driver.choose('all');
  });
  afterEach(() => driver?.close().catch(() => {}));
  afterAll(async () => {
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const bare = async () => {
    await driver.store({ paused: true });
    const page = await driver.open(`${site.origin}/article.html`);
    await pause(300);
    const picture = await page.screenshot({ encoding: 'base64' });
    await driver.store({ paused: false });
    await page.close();
    return picture;
  };
  const idOf = () => (name === 'chrome' ? new URL(driver.launched.origin).hostname : GECKO_ID);

  it('removed while a card is open, it leaves nothing to be seen', async () => {
    const before = await bare();
    const page = await driver.open(`${site.origin}/article.html`);
    await marked(page);
    await driver.send(page, { kind: 'step', by: 1 });
    await page.keyboard.press('Enter');
    await until(async () => (await driver.overlay(page))?.card);
    expect(await looksLike(page, before)).toBe(false);
    await page.evaluate(() => scrollTo(0, 0));
    await driver.launched.browser.uninstallExtension(idOf());
    await until(() => looksLike(page, before));
    if (name === 'chrome') {
      await until(async () => (await hosts(page)) === 0 && (await marksOf(page)).length === 0);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    }
  });

  it('updated, it leaves the page clean, and the new one marks it once', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const before = await marked(page);
    // A browser updates by putting another package under the same name; to both of these a second install of it is that.
    const copy = join(folder, 'update');
    await cp(`dist/${name}-test`, copy, { recursive: true });
    if (name === 'firefox') await driver.launched.browser.installExtension(copy);
    else {
      await driver.launched.browser.uninstallExtension(idOf());
      await until(async () => (await hosts(page)) === 0);
      await driver.launched.browser.installExtension(copy);
    }
    await pause(1500);
    const updated = await startOver(page);
    await until(async () => (await marksOf(page)).length === before.length && (await hosts(page)) === 1);
    await pause(1200);
    expect(await hosts(page)).toBe(1);
    expect(await marksOf(page)).toEqual(before);
    await updated?.close();
  });

  /** Asks the new one to read the page: by its popup in Firefox, whose address stays; by its own choice of sites in Chromium. */
  async function startOver(page: Page): Promise<Page | null> {
    if (name === 'firefox') {
      const tab = await driver.tabOf(page);
      return driver.launched.openExtensionPage(`popup/index.html?tab=${tab}`);
    }
    const worker = await driver.launched.browser.waitForTarget(
      (target) => target.type() === 'service_worker' && !target.url().includes(idOf()),
    );
    const home = await driver.launched.browser.newPage();
    await home.goto(`chrome-extension://${new URL(worker.url()).hostname}/welcome/index.html`);
    const tab = await home.evaluate(async (url) => {
      type Api = { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
      const all = await (globalThis as unknown as { chrome: Api }).chrome.tabs.query({});
      return all.find((one) => one.url === url)?.id;
    }, page.url());
    await home.goto(`chrome-extension://${new URL(worker.url()).hostname}/popup/index.html?tab=${tab}`);
    return home;
  }

  // Firefox knows an add-on by the name in its manifest: a second install with the same is an update.
  it.skipIf(name === 'firefox')('of two installs the later one has the page, and neither fights for it', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const before = await marked(page);
    await page.evaluate(() => {
      const scope = globalThis as unknown as { changes: number };
      scope.changes = 0;
      new MutationObserver((records) => {
        scope.changes += records.length;
      }).observe(document.documentElement, { childList: true });
    });
    const copy = join(folder, 'second');
    await cp('dist/chrome-test', copy, { recursive: true });
    await driver.launched.browser.installExtension(copy);
    const second = await startOver(page);
    await until(async () => (await page.evaluate('changes')) === 2 && (await hosts(page)) === 1);
    await pause(1500);
    expect(await marksOf(page)).toEqual(before);
    expect(await hosts(page)).toBe(1);
    // One taken out, one put in: and no more.
    expect(await page.evaluate('changes')).toBe(2);
    // The first has let go: it holds nothing any more.
    expect(await driver.send(page, { kind: 'state' })).toBeNull();
    await second?.close();
  });
});

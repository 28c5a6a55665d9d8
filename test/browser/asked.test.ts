/**
 * The shipped package, which may read no site: the toolbar button's click is the only word it has. Chromium only: there a driver
 * can click the real button; in Firefox no protocol reaches it, and the same path is tested through the popup's page.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { keepAlive } from './alive.ts';
import { type Driver, marked, marksOf, pause, startDriver, until } from './firsthand.ts';

describe('in chrome, as shipped', () => {
  let site: Serving;
  let driver: Driver;

  beforeAll(async () => {
    site = await serve('test/browser/fixtures/pages');
  });
  keepAlive(
    () => startDriver('chrome', 'shipped'),
    (started) => {
      driver = started;
    },
  );
  afterAll(() => site?.close());

  /** Clicks the real toolbar button over the page. */
  async function clickButton(url: string): Promise<void> {
    const session = await driver.launched.browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === url);
    if (tab === undefined) throw new Error(`no tab at ${url}`);
    const id = new URL(driver.launched.origin).hostname;
    await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    await session.detach();
  }

  it('a page is not read before the button is clicked, and is read when it is', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    await pause(1000);
    expect(await marksOf(page)).toEqual([]);
    await page.bringToFront();
    await clickButton(page.url());
    expect((await marked(page)).length).toBeGreaterThan(2);
    await page.close();
  });

  it('it works as well after the browser has put the background to sleep', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const worker = await driver.launched.browser.waitForTarget((target) => target.type() === 'service_worker');
    await (await worker.worker())?.close();
    await page.bringToFront();
    await clickButton(page.url());
    expect((await marked(page)).length).toBeGreaterThan(2);
    await page.close();
  });

  it('a click reads the article in a frame of the same site, and none of another site', async () => {
    for (const [hash, isRead] of [
      ['', true],
      ['#elsewhere', false],
    ] as const) {
      const page = await driver.open(`${site.origin}/plain.html`);
      await page.goto(`${site.origin}/framed.html${hash}`);
      const story = () => page.frames().find((frame) => frame.url().includes('article.html'));
      await until(async () => story() !== undefined);
      await pause(500);
      await page.bringToFront();
      await clickButton(page.url());
      const marks = async () => (await marksOf(story() as unknown as typeof page)).length;
      if (isRead) await until(async () => (await marks()) > 2);
      else {
        await pause(2000);
        expect(await marks()).toBe(0);
      }
      expect(await marksOf(page)).toEqual([]);
      await page.close();
    }
  });

  it('another page stays unread', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    await pause(1000);
    expect(await marksOf(page)).toEqual([]);
    await page.close();
  });

  it('the popup of a page it was not clicked over says that it may not read it', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const tab = await driver.launched.openExtensionPage('welcome/index.html').then((welcome) =>
      welcome.evaluate(async () => {
        type Api = { tabs: { query(what: object): Promise<{ id: number; index: number }[]> } };
        const all = await (globalThis as unknown as { chrome: Api }).chrome.tabs.query({});
        return all.sort((a, b) => b.index - a.index)[1]?.id;
      }),
    );
    const popup = await driver.launched.openExtensionPage(`popup/index.html?tab=${tab}`);
    await until(() => popup.evaluate(() => document.body.textContent?.includes('This page cannot be read')));
    await page.close();
  });
});

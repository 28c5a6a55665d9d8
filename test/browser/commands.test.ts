/**
 * What the background does on a key or an entry of the context menu. No driver can press either: both are the browser's own. In
 * Chromium an event can be dispatched in the worker; Firefox has no such way, and the same code runs there.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { keepAlive } from './alive.ts';
import { type Driver, marked, marksOf, pause, startDriver, until } from './firsthand.ts';

interface Dispatched {
  dispatch(...values: unknown[]): void;
}
interface Worker {
  readonly commands: { readonly onCommand: Dispatched };
  readonly contextMenus: { readonly onClicked: Dispatched };
}

describe('in chrome', () => {
  let site: Serving;
  let driver: Driver;

  beforeAll(async () => {
    site = await serve('test/browser/fixtures/pages');
  });
  keepAlive(
    () => startDriver('chrome'),
    (started) => {
      driver = started;
    },
  );
  afterAll(() => site?.close());

  const worker = async () => {
    const target = await driver.launched.browser.waitForTarget((one) => one.type() === 'service_worker');
    const found = await target.worker();
    if (found === null) throw new Error('no worker');
    return found;
  };
  const press = async (command: string, tabId: number) =>
    (await worker()).evaluate(
      (name, id) => (globalThis as unknown as { chrome: Worker }).chrome.commands.onCommand.dispatch(name, { id }),
      command,
      tabId,
    );
  const choose = async (entry: string, tabId: number) =>
    (await worker()).evaluate(
      (menuItemId, id) =>
        (globalThis as unknown as { chrome: Worker }).chrome.contextMenus.onClicked.dispatch({ menuItemId }, { id }),
      entry,
      tabId,
    );
  const panels = () => driver.launched.browser.targets().filter((target) => target.url().includes('/panel/index.html')).length;

  it('the key for the next claim goes to it, and does nothing once it is switched off', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const id = await driver.tabOf(page);
    await page.bringToFront();
    await press('next-claim', id);
    await until(async () => (await driver.overlay(page))?.focusedMarker);
    const first = (await driver.overlay(page))?.focusedMarker;
    const settings = await driver.launched.openExtensionPage('options/index.html');
    const set = (on: boolean) =>
      settings.evaluate(async (shortcuts) => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(what: object): Promise<void> } } } };
        await chrome.storage.local.set({ shortcuts });
      }, on);
    await set(false);
    await page.bringToFront();
    await press('next-claim', id);
    await pause(500);
    expect((await driver.overlay(page))?.focusedMarker).toBe(first);
    await set(true);
    await press('next-claim', id);
    await until(async () => (await driver.overlay(page))?.focusedMarker !== first);
    await settings.close();
    await page.close();
  });

  it('“check this page” in the menu checks it', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    await pause(500);
    expect(await marksOf(page)).toEqual([]);
    await choose('check-page', await driver.tabOf(page));
    await marked(page);
    await page.close();
  });

  it('“check the selection” wakes the reader in the page', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    await choose('check-selection', await driver.tabOf(page));
    await until(async () => (await driver.send(page, { kind: 'state' })) !== null);
    await page.close();
  });

  it.each([
    ['the menu', (id: number) => choose('open-panel', id)],
    ['its key', (id: number) => press('open-panel', id)],
  ])('%s opens the panel', async (_, open) => {
    const page = await driver.open(`${site.origin}/plain.html`);
    const before = panels();
    await open(await driver.tabOf(page));
    await until(async () => panels() > before);
    await page.close();
  });

  it('an entry that is not ours does nothing', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    await choose('something', await driver.tabOf(page));
    await pause(300);
    expect(await driver.send(page, { kind: 'state' })).toBeNull();
    await page.close();
  });
});

/** The popup, in both browsers; and all pages of ours in the dark. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { keepAlive } from './alive.ts';
import { violations } from './axe.ts';
import { type Driver, marked, marksOf, pause, picture, startDriver, textOf, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';
import { overflow, press } from './surface.ts';

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
  afterAll(() => site?.close());

  it('the popup checks a page when it is asked, and lists what is marked', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    await pause(600);
    expect(await marksOf(page)).toEqual([]);
    const popup = await driver.popup(page);
    await until(async () => /claims? checked/.test(await textOf(popup)));
    const marks = await marked(page);
    const quotes = await popup.$$eval('.claim .quote', (all) => all.map(({ textContent }) => textContent));
    expect(quotes.sort()).toEqual(marks.map(({ text }) => text).sort());
    const numbers = await popup.$$eval('.chip .number', (all) => all.map(({ textContent }) => Number(textContent)));
    expect(numbers.reduce((a, b) => a + b, 0)).toBe(marks.length);
    const differing = marks.filter((mark) => /-(missing-context|conflicting|refuted)-/.test(mark.name)).length;
    expect(await driver.badge(page)).toBe(differing === 0 ? '✓' : String(differing));
    expect(await violations(popup)).toEqual([]);
    await popup.setViewport({ width: 360, height: 600 });
    await picture(popup, `popup-${name}`);

    await press(popup, quotes[0] ?? '');
    await until(async () => (await driver.overlay(page))?.card?.hasFocus);
    await page.bringToFront();
    await popup.close();
    await page.close();
  });

  it('a chip filters the list', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const popup = await driver.popup(page);
    await until(async () => (await popup.$$('.chip')).length > 0);
    const all = (await popup.$$('.claim')).length;
    const first = await popup.$eval('.chip .number', ({ textContent }) => Number(textContent));
    await popup.$eval('.chip', (chip) => (chip as HTMLElement).click());
    await until(async () => (await popup.$$('.claim')).length === first);
    await popup.$eval('.chip', (chip) => (chip as HTMLElement).click());
    await until(async () => (await popup.$$('.claim')).length === all);
    await popup.close();
    await page.close();
  });

  it('the popup says what another page was taken for, and checks it anyway when asked', async () => {
    const page = await driver.open(`${site.origin}/quiet.html`);
    const popup = await driver.popup(page);
    await until(async () => (await textOf(popup)).includes('Not an article about the Exchange attack'));
    expect(await textOf(popup)).toContain('ProxyShell');
    expect(await violations(popup)).toEqual([]);
    await picture(popup, `popup-unmatched-${name}`);
    await press(popup, 'Check anyway');
    await until(async () => /checked|No claim found/.test(await textOf(popup)));
    await popup.close();
    await page.close();
  });

  it('the popup says so when a page is closed to extensions', async () => {
    const page = await driver.launched.openExtensionPage('welcome/index.html');
    const id = await page.evaluate(async () => {
      type Tabs = { tabs: { getCurrent(): Promise<{ id: number }>; create(what: object): Promise<{ id: number }> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
      return (await (browser ?? chrome).tabs.create({ url: 'about:blank', active: false })).id;
    });
    const popup = await driver.launched.openExtensionPage(`popup/index.html?tab=${id}`);
    await until(async () => /cannot be read|did not finish|Not an article/.test(await textOf(popup)));
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('“pause here” takes the marks away and stays, until it is switched off', async () => {
    await driver.choose('all');
    const page = await driver.open(`${site.origin}/article.html`);
    await marked(page);
    const popup = await driver.popup(page);
    await press(popup, 'Pause on this site');
    await until(async () => (await marksOf(page)).length === 0 && (await driver.overlay(page)) === null);
    await until(async () => (await textOf(popup)).includes('Paused on this site'));
    await until(async () => (await driver.badge(page)) === '');
    expect(await violations(popup)).toEqual([]);
    await page.reload();
    await pause(1200);
    expect(await marksOf(page)).toEqual([]);
    await press(popup, 'Pause on this site');
    await marked(page);
    await popup.close();
    await page.close();
  });

  it('“pause everywhere” does the same for every page', async () => {
    await driver.choose('all');
    const page = await driver.open(`${site.origin}/article.html`);
    await marked(page);
    const popup = await driver.popup(page);
    await press(popup, 'Pause everywhere');
    await until(async () => (await marksOf(page)).length === 0 && (await textOf(popup)).includes('Paused everywhere'));
    await press(popup, 'Pause everywhere');
    await marked(page);
    await popup.close();
    await page.close();
  });

  it('the popup says by which day it checked and where that was read, and checks by another', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const popup = await driver.popup(page);
    const ratings = () => popup.$$eval('.claim', (all) => all.map((one) => (one as HTMLElement).dataset.rating).join(' '));
    await until(async () => (await textOf(popup)).includes('on 19 July 2021. The date is from the page’s own data.'));
    const before = await ratings();
    await press(popup, 'Correct the date');
    await popup.waitForSelector('#day');
    expect(await violations(popup)).toEqual([]);
    // Typed as a person would: the field's parts depend on the browser's language, its value does not.
    await popup.$eval('#day', (field) => {
      (field as HTMLInputElement).value = '2021-03-08';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(popup, 'Check by this date');
    await until(async () => (await textOf(popup)).includes('on 8 March 2021. That is the date you gave.'));
    // In March nobody had accused China yet: what matched on the day of printing cannot match then.
    expect(await ratings()).not.toBe(before);
    expect(await popup.$('#day')).toBeNull();
    await press(popup, 'Use the page’s own date');
    await until(async () => (await textOf(popup)).includes('on 19 July 2021. The date is from the page’s own data.'));
    expect(await ratings()).toBe(before);
    await popup.close();
    await page.close();
  });

  it('the popup says how many marks are hidden, and brings them back', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const popup = await driver.popup(page);
    await until(async () => (await popup.$$('.claim')).length > 2);
    const all = await marksOf(page);
    const state = (await driver.send(page, { kind: 'state' })) as { findings: { id: string }[] };
    await driver.send(page, { kind: 'hide', id: state.findings[0]?.id });
    await until(async () => (await textOf(popup)).includes('1 mark hidden on this page'));
    expect(await marksOf(page)).toHaveLength(all.length - 1);
    expect(await violations(popup)).toEqual([]);
    await press(popup, 'Show again');
    await until(async () => !(await textOf(popup)).includes('hidden on this page'));
    expect(await marksOf(page)).toEqual(all);
    await popup.close();
    await page.close();
  });

  it('what is marked can be chosen in the popup, and is kept', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const popup = await driver.popup(page);
    const chosen = () => popup.$eval('input[name="density"]:checked', (one) => (one as HTMLInputElement).value);
    expect(await chosen()).toBe('all');
    await press(popup, 'Differences');
    await until(async () => (await chosen()) === 'differences');
    const again = await driver.popup(page);
    expect(await again.$eval('input[name="density"]:checked', (one) => (one as HTMLInputElement).value)).toBe('differences');
    await press(again, 'All');
    // The other popup follows.
    await until(async () => (await chosen()) === 'all');
    await again.close();
    await popup.close();
    await page.close();
  });

  it('the popup opens the panel, beside the page or in a tab', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const popup = await driver.popup(page);
    await popup.bringToFront();
    // What was found comes in above the button and moves it: a press on its way would go past it.
    await until(async () => (await popup.$$('.chip')).length > 0);
    await pause(200);
    await (await popup.waitForSelector('.bottom .button'))?.click();
    const inTab = () =>
      popup.evaluate(async () => {
        type Api = {
          tabs: { query(what: object): Promise<{ url?: string }[]> };
          sidebarAction?: { isOpen(what: object): Promise<boolean> };
        };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const api = browser ?? chrome;
        const tabs = await api.tabs.query({});
        return tabs.some(({ url }) => url?.includes('/panel/index.html')) || (await api.sidebarAction?.isOpen({}));
      });
    const beside = () => driver.launched.browser.targets().some((target) => target.url().includes('/panel/index.html'));
    await until(async () => beside() || (await inTab()));
    await popup.close();
    await page.close();
  });

  it('the popup fits a window of 320 pixels, and one that is zoomed to 400 %', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    const popup = await driver.popup(page);
    await until(async () => (await popup.$$('.claim')).length > 0);
    for (const height of [640, 256]) {
      await popup.setViewport({ width: 320, height });
      await pause(100);
      expect(await overflow(popup)).toBe(0);
      expect(await violations(popup)).toEqual([]);
    }
    await picture(popup, `popup-narrow-${name}`);
    await popup.close();
    await page.close();
  });
});

describe.each(BROWSERS)('in %s, dark', (name) => {
  it('popup, settings and welcome page keep their contrast', async () => {
    const driver = await startDriver(name, 'test', { dark: true });
    const site = await serve('test/browser/fixtures/pages');
    const page = await driver.open(`${site.origin}/article.html`);
    const surfaces = {
      popup: await driver.popup(page),
      options: await driver.launched.openExtensionPage('options/index.html'),
      welcome: await driver.launched.openExtensionPage('welcome/index.html#tour'),
    };
    for (const [what, surface] of Object.entries(surfaces)) {
      await surface.bringToFront();
      await pause(800);
      expect(await surface.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      expect(await violations(surface)).toEqual([]);
      await picture(surface, `${what}-dark-${name}`);
    }
    await driver.close();
    await site.close();
  });
});

/** The popup and the welcome page, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { keepAlive } from './alive.ts';
import { violations } from './axe.ts';
import { type Driver, marked, marksOf, pause, picture, startDriver, textOf, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';

const press = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, label, summary')].find((one) =>
      one.textContent?.includes(wanted),
    );
    if (found === undefined) throw new Error(`no ${wanted}`);
    found.click();
  }, label);

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
    await popup.close();
    await page.close();
  });

  it('“pause here” takes the marks away and stays, until it is switched off', async () => {
    await driver.choose('all');
    const page = await driver.open(`${site.origin}/article.html`);
    await marked(page);
    const popup = await driver.popup(page);
    await press(popup, 'Pause on 127.0.0.1');
    await until(async () => (await marksOf(page)).length === 0 && (await driver.overlay(page)) === null);
    await until(async () => (await textOf(popup)).includes('Paused on this site'));
    await until(async () => (await driver.badge(page)) === '');
    expect(await violations(popup)).toEqual([]);
    await page.reload();
    await pause(1200);
    expect(await marksOf(page)).toEqual([]);
    await press(popup, 'Pause on 127.0.0.1');
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

  it('the welcome page shows a marked sample, takes a choice, and refuses what is no site', async () => {
    const page = await driver.launched.openExtensionPage('welcome/index.html');
    expect(await marksOf(page)).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
    await picture(page, `welcome-${name}`);
    await page.click('input[value="chosen"]');
    await page.waitForSelector('#site');
    await page.type('#site', 'not a site');
    await page.click('form button');
    await until(async () => (await textOf(page)).includes('not the address of a website'));
    expect(await violations(page)).toEqual([]);
    await page.click('input[value="asked"]');
    await until(() => page.$eval('input:checked', (one) => (one as HTMLInputElement).value === 'asked'));
    await page.close();
  });
});

describe.each(BROWSERS)('in %s, dark', (name) => {
  it('popup and welcome page keep their contrast', async () => {
    const driver = await startDriver(name, 'test', { dark: true });
    const site = await serve('test/browser/fixtures/pages');
    const page = await driver.open(`${site.origin}/article.html`);
    const surfaces = { popup: await driver.popup(page), welcome: await driver.launched.openExtensionPage('welcome/index.html') };
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

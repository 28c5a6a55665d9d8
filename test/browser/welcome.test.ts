/** The welcome page in both browsers: the sample and its cards, the tour, the choice of when to read. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepAlive } from './alive.ts';
import { violations } from './axe.ts';
import { type Driver, marksOf, pause, picture, startDriver, textOf, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';
import { focused, overflow, press, tabTo } from './surface.ts';

const cardOf = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector<HTMLElement>('.frame .card');
    return card === null ? null : { rating: card.dataset.rating, place: card.querySelector('.place')?.textContent ?? '' };
  });

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver;
  let page: Page;

  keepAlive(
    () => startDriver(name),
    (started) => {
      driver = started;
    },
  );
  beforeEach(async () => {
    page = await driver.launched.openExtensionPage('welcome/index.html');
    await page.bringToFront();
  });
  afterEach(async () => {
    await page.close();
  });

  it('opens by itself after the install, with the tour', async () => {
    const addresses = await page.evaluate(async () => {
      type Api = { tabs: { query(what: object): Promise<{ url?: string }[]> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (browser ?? chrome).tabs.query({})).map(({ url }) => url ?? '');
    });
    expect(addresses.filter((one) => one.endsWith('welcome/index.html#tour'))).toHaveLength(1);
  });

  it('marks the sample as a page is marked, and shows the card of one claim', async () => {
    await until(async () => (await marksOf(page)).length > 0);
    const marks = await marksOf(page);
    expect(marks).toHaveLength(10);
    expect(new Set(marks.map((mark) => mark.name.replace(/^firsthand-|-(?:attribution|figure|date)$/g, ''))).size).toBe(5);
    expect(await cardOf(page)).toMatchObject({ rating: 'missing-context' });
    expect(await textOf(page)).toContain('At least 30,000 organizations across the United States');
    expect(await violations(page)).toEqual([]);
    await picture(page, `welcome-${name}`);
  });

  it('opens the card of every claim by a click on its words', async () => {
    const ids = await page.$$eval('.claim', (all) => all.map((one) => (one as HTMLElement).dataset.finding ?? ''));
    const seen: (string | undefined)[] = [];
    for (const [index, id] of ids.entries()) {
      await page.click(`.claim[data-finding="${id}"]`);
      await until(async () => (await cardOf(page))?.place.startsWith(`${index + 1}/`));
      seen.push((await cardOf(page))?.rating);
    }
    expect(seen).toEqual(await page.$$eval('.marker', (all) => all.map((one) => (one as HTMLElement).dataset.rating)));
  });

  it('by keyboard: Enter opens a card, arrows go from one to the next, Escape goes back to the mark', async () => {
    await tabTo(page, 'Sources differ. About 400,000 servers');
    await page.keyboard.press('Enter');
    await until(async () => (await cardOf(page))?.rating === 'conflicting');
    await until(async () => (await focused(page)) === 'The card');
    await page.keyboard.press('ArrowRight');
    await until(async () => (await cardOf(page))?.rating === 'missing-context');
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await cardOf(page))?.rating === 'conflicting');
    await page.keyboard.press('Escape');
    await until(async () => (await cardOf(page)) === null);
    expect(await focused(page)).toContain('About 400,000 servers');
    expect(await textOf(page)).toContain('Choose a mark in the article');
    expect(await violations(page)).toEqual([]);
  });

  it('the tour is walked, left and begun again by keyboard, and holds nobody', async () => {
    await tabTo(page, 'Show me around');
    await page.keyboard.press('Enter');
    const titles: string[] = [];
    for (let step = 1; step <= 5; step += 1) {
      await until(async () => (await textOf(page)).includes(`${step} of 5`));
      titles.push(await page.$eval('.tour h3', ({ textContent }) => textContent ?? ''));
      expect(await focused(page)).toBe(step === 5 ? 'Done' : 'Next');
      expect(await violations(page)).toEqual([]);
      if (step < 5) await page.keyboard.press('Enter');
    }
    expect(titles).toEqual(['Marks', 'The card', 'The sources', 'The panel', 'When to read']);
    // Out of the box by Tab, to what lies behind it.
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Back');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('reading');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await until(async () => (await page.$('.tour')) === null);
    // The focus stays where the tour ended.
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.tour)).toBe('reading');

    await press(page, 'Show me around');
    await until(async () => (await textOf(page)).includes('1 of 5'));
    await tabTo(page, 'Skip the tour');
    await page.keyboard.press('Enter');
    await until(async () => (await page.$('.tour')) === null);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.tour)).toContain('marks');
  });

  it('the tour opens a card where there is none to show', async () => {
    await page.click('.frame [aria-label="Close"]');
    await until(async () => (await cardOf(page)) === null);
    await press(page, 'Show me around');
    await until(async () => (await textOf(page)).includes('1 of 5'));
    await press(page, 'Next');
    await until(async () => (await cardOf(page)) !== null);
  });

  it('takes a choice of when to read, and refuses what is no site', async () => {
    await page.click('input[value="chosen"]');
    await page.waitForSelector('#site');
    await page.type('#site', 'not a site');
    await page.click('form button');
    await until(async () => (await textOf(page)).includes('not the address of a website'));
    expect(await violations(page)).toEqual([]);
    await page.click('input[value="asked"]');
    await until(() => page.$eval('input:checked', (one) => (one as HTMLInputElement).value === 'asked'));
  });

  it('fits a window of 320 pixels, as one that is zoomed to 400 %', async () => {
    await press(page, 'Show me around');
    for (const height of [640, 256]) {
      await page.setViewport({ width: 320, height });
      await pause(100);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    }
    await picture(page, `welcome-narrow-${name}`);
  });
});

/** An article in a frame of a page about nothing: read where it may be, marked in the frame, counted for the tab. In both browsers. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { keepAlive } from './alive.ts';
import { type Driver, marksOf, pause, pointOf, startDriver, textOf, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';

const CLAIM = '30,000 organisations';

/** The helpers of pages do for frames what they ask of both. */
const asPage = (frame: Frame) => frame as unknown as Page;
const hostsIn = (frame: Frame) => frame.evaluate(() => document.querySelectorAll('firsthand-overlay').length);

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

  const frameOf = async (page: Page, file: string): Promise<Frame> => {
    await until(async () => page.frames().some((frame) => frame.url().includes(file)));
    return page.frames().find((frame) => frame.url().includes(file)) as Frame;
  };
  /** With a hash, which the driver's own query would be put behind. */
  const open = async (hash = '') => {
    const page = await driver.open(`${site.origin}/plain.html`);
    await page.goto(`${site.origin}/framed.html${hash}`);
    return page;
  };
  const popupOf = (page: Page) => driver.popup(page);

  it.each([
    ['of the page’s own site', ''],
    ['of another site, which may be read, too', '#elsewhere'],
  ])('an article in a frame %s is marked there, counted, and gone through by key', async (_, hash) => {
    const page = await open(hash);
    const frame = await frameOf(page, 'article.html');
    await until(async () => (await marksOf(asPage(frame))).some(({ text }) => text.includes(CLAIM)));
    expect(await marksOf(page)).toEqual([]);
    expect(await hostsIn(page.mainFrame())).toBe(0);
    await until(async () => /^\d+$/.test(await driver.badge(page)));

    const popup = await popupOf(page);
    await until(async () => /claims? checked/.test(await textOf(popup)));
    const listed = await textOf(popup);
    expect(listed).toContain(CLAIM);
    await popup.close();
    await page.bringToFront();

    await driver.send(page, { kind: 'step', by: 1 });
    await until(() => frame.evaluate(() => document.activeElement?.localName === 'firsthand-overlay'));
    await page.close();
  });

  it('a click on a mark in the frame opens its card there', async () => {
    const page = await open();
    const frame = await frameOf(page, 'article.html');
    await until(async () => (await marksOf(asPage(frame))).some(({ text }) => text.includes(CLAIM)));
    const { x, y } = await pointOf(asPage(frame), CLAIM);
    const at = await page.$eval('#story', (one) => {
      const { x, y } = one.getBoundingClientRect();
      return { x, y };
    });
    await page.mouse.click(at.x + x, at.y + y);
    await until(async () =>
      frame.evaluate(() => CSS.highlights.has('firsthand-current') && document.activeElement?.localName === 'firsthand-overlay'),
    );
    await page.close();
  });

  it('an advert’s frame is left alone, whatever it says', async () => {
    const page = await open('#walk');
    await frameOf(page, 'plain.html');
    const advert = await frameOf(page, 'advert.html');
    await pause(2500);
    expect(await hostsIn(advert)).toBe(0);
    expect(await marksOf(asPage(advert))).toEqual([]);
    expect(await driver.badge(page)).toBe('');
    await page.close();
  });

  it('a page that is the article itself is marked, and its frames are not', async () => {
    const page = await driver.open(`${site.origin}/article.html`);
    await until(async () => (await marksOf(page)).length > 2);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'late.html';
      frame.style.cssText = 'width:100%;height:600px';
      document.body.append(frame);
    });
    const frame = await frameOf(page, 'late.html');
    await pause(2500);
    expect(await marksOf(asPage(frame))).toEqual([]);
    expect((await marksOf(page)).length).toBeGreaterThan(2);
    await page.close();
  });

  it('the frame’s marks go when it is paused, and its count when the tab goes elsewhere', async () => {
    const page = await open('#elsewhere');
    const frame = await frameOf(page, 'article.html');
    await until(async () => (await marksOf(asPage(frame))).length > 2);
    // The page's site, which is not the frame's.
    await driver.store({ pausedSites: ['127.0.0.1'] });
    await until(async () => (await marksOf(asPage(frame))).length === 0 && (await hostsIn(frame)) === 0);
    await until(async () => (await driver.badge(page)) === '');
    await driver.store({ pausedSites: [] });
    await page.goto(`${site.origin}/framed.html`);
    const again = await frameOf(page, 'article.html');
    await until(async () => (await marksOf(asPage(again))).length > 2);
    await page.goto(`${site.origin}/article.html`);
    await until(async () => (await marksOf(page)).length > 2);
    await until(async () => /^\d+$/.test(await driver.badge(page)));
    await page.goto(`${site.origin}/plain.html`);
    await until(async () => (await driver.badge(page)) === '');
    await page.close();
  });

  it('asked, a page whose article stands in a frame is read there, and one without says what it is not', async () => {
    await driver.choose('asked');
    const page = await open();
    const frame = await frameOf(page, 'article.html');
    await pause(800);
    expect(await marksOf(asPage(frame))).toEqual([]);
    const popup = await popupOf(page);
    await until(async () => /claims? checked/.test(await textOf(popup)));
    expect((await marksOf(asPage(frame))).length).toBeGreaterThan(2);
    expect(await hostsIn(page.mainFrame())).toBe(0);
    await popup.close();
    await page.close();

    const walk = await open('#walk');
    await frameOf(walk, 'plain.html');
    const other = await popupOf(walk);
    await until(async () => (await textOf(other)).includes('Not an article'));
    await other.close();
    await walk.close();
  });
});

/** The three pictures as browsers lay them out: nothing overlaps or overflows, at any width; by keyboard; on paper. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../../scripts/serve.ts';
import type { ArticleRecord } from '../../src/report/record.ts';
import { RATINGS } from '../../src/vocabulary.ts';
import { BROADSHEET, recordOfPage, withFindings } from '../picture/record.ts';
import { picture, until } from './firsthand.ts';
import type { PicturesPage } from './fixtures/pictures/main.tsx';
import { BROWSERS, launchBrowser } from './launch.ts';
import { servePictures } from './pictures-page.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TABS = ['Dates', 'Figures', 'Accusations'] as const;
/** A side panel at its narrowest, which is also a window of 1280 pixels at 400 %; one in use; a tab. */
const WIDTHS = [320, 420, 1200];

/** A hundred claims of one day, a year-long interval, and numbers from one to a thousand million, open and closed. */
const HOSTILE: ArticleRecord = {
  ...BROADSHEET,
  findings: [
    ...withFindings(BROADSHEET, 'date', [
      ...Array.from({ length: 100 }, (_, i) => ({
        reading: { event: 'patched' as const, from: '2021-03-02', to: '2021-03-02' },
        rating: RATINGS[i % RATINGS.length] ?? 'refuted',
      })),
      { reading: { event: 'attributed', from: '2021-01-01', to: '2021-12-31' }, rating: 'refuted' },
      { reading: { event: 'attack', from: '1999-12-31', to: '1999-12-31' }, rating: 'refuted' },
    ]).findings,
    ...withFindings(
      BROADSHEET,
      'figure',
      Array.from({ length: 10 }, (_, power) => ({
        reading: {
          min: power % 3 === 2 ? null : 10 ** power,
          max: power % 3 === 0 ? null : 10 ** power,
          comparator: power % 3 === 0 ? ('at-least' as const) : power % 3 === 2 ? ('up-to' as const) : ('exactly' as const),
          unit: 'servers' as const,
          state: 'compromised' as const,
          scope: 'worldwide',
        },
        rating: RATINGS[power % RATINGS.length] ?? 'refuted',
      })),
    ).findings.map((finding) => ({ ...finding, id: `figure-${finding.id}` })),
  ],
};

const RECORDS: Readonly<Record<string, ArticleRecord>> = {
  broadsheet: BROADSHEET,
  'live blog': recordOfPage('live-blog'),
  'an article without claims': { ...BROADSHEET, findings: [] },
  'a hostile record': HOSTILE,
};

type Scope = { readonly picturesPage: PicturesPage };

const show = (page: Page, record: ArticleRecord, selected: string | null = null) =>
  page.evaluate((given, id) => (globalThis as unknown as Scope).picturesPage.show(given, id), record, selected);
const chosen = (page: Page) => page.evaluate(() => (globalThis as unknown as Scope).picturesPage.chosen);

async function openTab(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const tab = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((one) => one.textContent?.startsWith(wanted));
    tab?.click();
  }, name);
  await until(() =>
    page.evaluate((wanted) => document.querySelector('[aria-selected="true"]')?.textContent?.startsWith(wanted), name),
  );
  // The picture measures itself and is drawn again.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** What lies over something else of its sort, or out of the window, or is too small to hit. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const shown = document.querySelector('[role="tabpanel"]:not([hidden])');
    const boxes = (selector: string) =>
      [...(shown?.querySelectorAll<HTMLElement>(selector) ?? [])].map((element) => ({
        element,
        box: element.getBoundingClientRect(),
      }));
    const nameOf = (element: HTMLElement) =>
      `${element.className} “${element.getAttribute('aria-label') ?? element.textContent}”`;
    for (const selector of ['.mark, .marks .value', '.stop', '.labels .name', '.axis .name', '.voice, .stated']) {
      const all = boxes(selector);
      all.forEach(({ element, box }, i) => {
        for (const other of all.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 0.6 && down > 0.6) found.push(`${nameOf(element)} lies over ${nameOf(other.element)}`);
        }
        if (box.left < 0 || box.right > innerWidth) found.push(`${nameOf(element)} is out of the window`);
        // What its words need, not what it was given.
        if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          found.push(`${nameOf(element)} has no room for its words`);
      });
    }
    for (const { element, box } of boxes('button, [tabindex="0"]:not([hidden])')) {
      if (box.width < 23.9 || box.height < 23.9) found.push(`${nameOf(element)} is ${box.width} × ${box.height}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    return found;
  });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(root: Document): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document);
    return violations.map(
      ({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target, failureSummary }) => [target, failureSummary]))}`,
    );
  });
}

let site: Serving;
beforeAll(async () => {
  site = await servePictures();
});
afterAll(() => site?.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name);
    page = await browser.newPage();
    await page.goto(`${site.origin}/index.html`);
  });
  afterAll(() => browser?.close());

  it.each(Object.entries(RECORDS))('nothing of %s overlaps, overflows or is too small', async (_, record) => {
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      await show(page, record);
      for (const tab of TABS) {
        await openTab(page, tab);
        expect(await faults(page), `${tab} at ${width}`).toEqual([]);
      }
    }
  });

  it('axe finds nothing, folded and unfolded', async () => {
    await page.setViewport({ width: 420, height: 900 });
    await show(page, { ...BROADSHEET });
    for (const tab of TABS) {
      await openTab(page, tab);
      expect(await violations(page), tab).toEqual([]);
      await picture(page, `picture-${tab.toLowerCase()}-${name}`);
      await page.$$eval('[role="tabpanel"]:not([hidden]) .fold', (folds) => {
        for (const fold of folds) (fold as HTMLElement).click();
      });
      expect(await violations(page), `${tab}, unfolded`).toEqual([]);
    }
  });

  it('is used by keyboard alone', async () => {
    await show(page, { ...BROADSHEET });
    await openTab(page, 'Dates');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    await page.focus('[role="tab"][aria-selected="true"]');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^This article: first exploited/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^This article: reported to Microsoft/);
    for (let i = 0; i < 30 && !/9 March/.test((await focused()) ?? ''); i += 1) await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('This article: patch released: 9 March 2021. Contradicts the source');
    const caption = () => page.$eval('[role="tabpanel"]:not([hidden]) .caption', ({ textContent }) => textContent);
    await until(async () => ((await caption()) ?? '').includes('patch released: 2 March 2021'));
    await page.keyboard.press('Enter');
    const wrong = BROADSHEET.findings.find(({ value }) => value === 'patch released: 9 March 2021')?.id;
    expect((await chosen(page)).at(-1)).toBe(wrong);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Show the claim');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Show as table');
  });

  it('one tab stop for each picture, also from right to left', async () => {
    await show(page, { ...BROADSHEET });
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    for (const tab of TABS) {
      await openTab(page, tab);
      expect(await faults(page), tab).toEqual([]);
      expect(await page.$$eval('[role="tabpanel"]:not([hidden]) [data-stop][tabindex="0"]', ({ length }) => length)).toBe(1);
    }
    const [first, last] = await page.$$eval('[role="tabpanel"]:first-of-type .axis .name', (names) =>
      [names[0], names.at(-1)].map((one) => one?.getBoundingClientRect().left ?? 0),
    );
    await page.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
    expect(first).toBeGreaterThanOrEqual(last ?? 0);
  });

  it('axe finds nothing in the dark', async () => {
    const dark = await launchBrowser(name, { dark: true });
    try {
      const night = await dark.newPage();
      await night.setViewport({ width: 420, height: 900 });
      await night.goto(`${site.origin}/index.html`);
      await show(night, BROADSHEET);
      for (const tab of TABS) {
        await openTab(night, tab);
        expect(await violations(night), tab).toEqual([]);
        await picture(night, `picture-${tab.toLowerCase()}-dark-${name}`);
      }
    } finally {
      await dark.close();
    }
  });

  // Neither medium can be had through Firefox's driver.
  it.runIf(name === 'chrome')('prints all three, each with its table, in black', async () => {
    await show(page, { ...BROADSHEET });
    await page.emulateMediaType('print');
    const heights = (selector: string) =>
      page.$$eval(selector, (all) => all.map((one) => one.getBoundingClientRect().height > 20));
    expect(await heights('.picture')).toEqual([true, true, true]);
    expect(await heights('.picture .drawing')).toEqual([true, true, true]);
    expect(await heights('.picture table')).toEqual([true, true, true]);
    expect(await heights('.tabs, .caption, .fold')).not.toContain(true);
    const inks = await page.$$eval('.picture :is(h3, h4, th, td, .sign, .voice, .stated)', (all) => [
      ...new Set(all.map((one) => getComputedStyle(one).color)),
    ]);
    expect(inks).toEqual(['rgb(0, 0, 0)']);
    await picture(page, 'picture-print-chrome');
    await page.emulateMediaType('screen');
  });

  it.runIf(name === 'chrome')('in forced colours signs and strokes are still told apart', async () => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await show(page, { ...BROADSHEET });
    await openTab(page, 'Dates');
    const colours = await page.evaluate(() => {
      const of = (selector: string) => {
        const element = document.querySelector(selector);
        return element === null ? null : getComputedStyle(element).backgroundColor;
      };
      return {
        sign: of('.mark .sign'),
        stroke: of('.line:not(.since) .stroke:not(.cited)'),
        since: of('.since .stroke'),
        page: of('body'),
      };
    });
    expect(colours.sign).not.toBe(colours.page);
    expect(colours.stroke).not.toBe(colours.page);
    expect(colours.since).toBe(colours.page);
    await picture(page, 'picture-forced-chrome');
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });
});

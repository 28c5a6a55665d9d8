/** The panel in both browsers: beside a page, in step with it, by keyboard, and with nothing that axe finds broken. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGroups } from '../../extension/ui/groups.ts';
import { type Serving, serve } from '../../scripts/serve.ts';
import { parseRecord } from '../../src/report/record.ts';
import { keepAlive } from './alive.ts';
import { violations } from './axe.ts';
import { type Driver, marked, pause, picture, pointOf, startDriver, textOf, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';

const listed = (panel: Page) => panel.$$eval('.claim', (all) => all.map((one) => one.querySelector('.quote')?.textContent ?? ''));
/** The words of every claim by its number; one that is said again stands under several numbers and once in the list. */
async function listedByNumber(panel: Page): Promise<string[]> {
  const entries = await panel.$$eval('.claim', (all) =>
    all.map((one) => ({
      numbers: (one.querySelector('.number')?.textContent ?? '').split(',').map(Number),
      quote: one.querySelector('.quote')?.textContent ?? '',
    })),
  );
  const quotes: string[] = [];
  for (const { numbers, quote } of entries) for (const number of numbers) quotes[number - 1] = quote;
  return quotes;
}
/** The words of every claim that the reader of the page has found, in the order of the text. */
async function foundIn(driver: Driver, page: Page): Promise<string[]> {
  const record = parseRecord(await driver.send(page, { kind: 'record' }));
  return record?.findings.map(({ claim }) => claim.quote) ?? [];
}
/** The same, each by the words with which its group begins: what is said again stands in the list once. */
async function headsIn(driver: Driver, page: Page): Promise<string[]> {
  const record = parseRecord(await driver.send(page, { kind: 'record' }));
  const groups = toGroups(record?.findings ?? []);
  return (record?.findings ?? []).map((one) => groups.find((group) => group.includes(one))?.[0]?.claim.quote ?? '');
}
const press = (panel: Page, label: string) =>
  panel.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent?.includes(wanted));
    if (found === undefined) throw new Error(`no ${wanted}`);
    found.click();
  }, label);
const current = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('firsthand-current') ?? [])].map((range) => String(range)).join());

describe.each(BROWSERS)('in %s', (name) => {
  let site: Serving;
  let driver: Driver;
  const downloads = `dist/downloads-${name}`;

  beforeAll(async () => {
    site = await serve('test/pages');
  });
  keepAlive(
    async () => {
      rmSync(downloads, { recursive: true, force: true });
      mkdirSync(downloads, { recursive: true });
      const started = await startDriver(name, 'test', { downloads });
      await started.choose('all');
      return started;
    },
    (started) => {
      driver = started;
    },
  );
  afterAll(() => site?.close());

  async function openBoth(path = 'broadsheet.html'): Promise<{ page: Page; panel: Page }> {
    const page = await driver.open(`${site.origin}/${path}`);
    await marked(page);
    const panel = await driver.panel(page);
    await until(async () => (await listed(panel)).length > 0);
    return { page, panel };
  }

  it('lists what is marked on the page, in its order, under headings that say the rating first', async () => {
    const { page, panel } = await openBoth();
    expect(await listedByNumber(panel)).toEqual(await headsIn(driver, page));
    const headings = await panel.$$eval('h1, h2, h3', (all) => all.map((one) => `${one.tagName} ${one.textContent}`));
    expect(headings[0]).toMatch(/^H1 One hack/);
    expect(
      headings
        .filter((one) => one.startsWith('H3'))
        .every((one) => /^H3 (Matches|Needs|Sources|Contradicts|No source)/.test(one)),
    ).toBe(true);
    expect(await textOf(panel)).toContain('What is not listed was not checked');
    expect(await violations(panel)).toEqual([]);
    await panel.setViewport({ width: 380, height: 900 });
    await picture(panel, `panel-${name}`);
    await page.close();
    await panel.close();
  });

  it('filters by rating, kind, source and words, says how many are left, and shows all again', async () => {
    const { page, panel } = await openBoth();
    const all = await listed(panel);
    await press(panel, 'Contradicts the source');
    await until(async () => (await listed(panel)).length < all.length);
    expect(await panel.$$eval('.claim', (some) => some.map((one) => (one as HTMLElement).dataset.rating))).toEqual(
      (await listed(panel)).map(() => 'refuted'),
    );
    expect(await panel.$eval('.shown', (one) => one.textContent)).toContain(`of ${(await foundIn(driver, page)).length} claims`);
    await press(panel, 'Show all');
    await until(async () => (await listed(panel)).length === all.length);
    await press(panel, 'Figure');
    await until(async () => (await listed(panel)).length < all.length);
    expect(new Set(await panel.$$eval('.claim', (some) => some.map((one) => (one as HTMLElement).dataset.kind)))).toEqual(
      new Set(['figure']),
    );
    await press(panel, 'Show all');
    await panel.focus('input[type="search"]');
    await panel.keyboard.type('nothing of the sort');
    await until(async () => (await listed(panel)).length === 0);
    expect(await violations(panel)).toEqual([]);
    await page.close();
    await panel.close();
  });

  it('goes along with the page: what is chosen here is in hand there, what is opened there is open here', async () => {
    const { page, panel } = await openBoth();
    const [first = '', , third = ''] = await listed(panel);
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.claim-button')[2]?.click());
    await until(async () => (await current(page)) === third);
    expect((await driver.overlay(page))?.card).toBeNull();
    expect(await panel.$$eval('.claim .card', (all) => all.length)).toBe(1);
    expect(await violations(panel)).toEqual([]);
    await panel.setViewport({ width: 380, height: 900 });
    await picture(panel, `panel-claim-${name}`);

    await page.bringToFront();
    const { x, y } = await pointOf(page, first);
    await page.mouse.click(x, y);
    await until(async () => (await driver.overlay(page))?.card);
    await until(() =>
      panel.evaluate(
        (quote) =>
          document.querySelector('.claim[aria-current] .quote')?.textContent === quote &&
          document.querySelector('.claim[aria-current] .card') !== null,
        first,
      ),
    );
    await page.close();
    await panel.close();
  });

  it('marks the claim that is being read, as the page is scrolled', async () => {
    const { page, panel } = await openBoth('long-read.html');
    await page.bringToFront();
    // To a claim far down, whatever it says.
    await page.evaluate(() => {
      const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('firsthand-')).flatMap(([, all]) => [...all]);
      const bottoms = ranges.map((range) => range.startContainer.parentElement?.getBoundingClientRect().top ?? 0);
      scrollTo({ top: scrollY + Math.max(...bottoms) - innerHeight / 2, behavior: 'instant' });
    });
    await until(() => panel.evaluate(() => document.querySelector('.claim[aria-current]') !== null));
    const at = await panel.$eval('.claim[aria-current] .quote', (one) => one.textContent ?? '');
    const seen = await page.evaluate((quote) => {
      for (const [highlight, ranges] of CSS.highlights)
        if (highlight.startsWith('firsthand-'))
          for (const range of ranges) {
            if (String(range) !== quote) continue;
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            const { top, bottom } = live.getBoundingClientRect();
            if (bottom > 0 && top < innerHeight) return true;
          }
      return false;
    }, at);
    expect(seen).toBe(true);
    await page.close();
    await panel.close();
  });

  it('checks by another day, and by the page’s own again; the findings follow', async () => {
    const { page, panel } = await openBoth();
    const before = await panel.$$eval('.chip .number', (all) => all.map((one) => one.textContent).join());
    await press(panel, 'Correct the day');
    await panel.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type="date"]');
      if (field === null) throw new Error('no field');
      field.value = '2021-03-03';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Check by this day');
    await until(async () => (await textOf(panel)).includes('known on 3 March 2021'));
    expect(await textOf(panel)).toContain('The day you gave');
    expect(await panel.$$eval('.chip .number', (all) => all.map((one) => one.textContent).join())).not.toBe(before);
    await press(panel, 'Use the page’s own day');
    await until(async () => (await textOf(panel)).includes('known on 20 July 2021'));
    expect(await panel.$$eval('.chip .number', (all) => all.map((one) => one.textContent).join())).toBe(before);
    await page.close();
    await panel.close();
  });

  it('hides a mark and brings it back', async () => {
    const { page, panel } = await openBoth();
    const all = await listed(panel);
    const found = (await foundIn(driver, page)).length;
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.claim-button')[0]?.click());
    await press(panel, 'Hide this');
    await until(async () => (await listed(panel)).length === all.length - 1);
    expect((await foundIn(driver, page)).length).toBe(found - 1);
    expect(await textOf(panel)).toContain('1 mark is hidden');
    await press(panel, 'Show them again');
    await until(async () => (await listed(panel)).length === all.length);
    expect((await foundIn(driver, page)).length).toBe(found);
    await page.close();
    await panel.close();
  });

  it('names the sources the article rests on, and leads from them to the claims', async () => {
    const { page, panel } = await openBoth();
    await panel.click('[data-section="sources"]');
    await until(async () => (await textOf(panel)).includes('Primary sources'));
    expect(await violations(panel)).toEqual([]);
    const name = await panel.$eval('.numbers button', (one) => one.getAttribute('aria-label') ?? '');
    await panel.click('.numbers button');
    await until(() => panel.evaluate(() => document.querySelector('.claim .card') !== null));
    const open = await panel.$eval('.claim:has(.card) .quote', (one) => one.textContent ?? '');
    expect(name).toContain(open);
    await page.close();
    await panel.close();
  });

  it('draws the three pictures, and leads from a mark to its claim', async () => {
    const { page, panel } = await openBoth();
    await panel.click('[data-section="pictures"]');
    await until(async () => (await textOf(panel)).includes('When it happened'));
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Accusations');
    await until(() =>
      panel.evaluate(() =>
        [...document.querySelectorAll('h3, h2')].some((one) => one.textContent === 'Who accused whom' && one.checkVisibility()),
      ),
    );
    expect(await violations(panel)).toEqual([]);
    await page.close();
    await panel.close();
  });

  it('saves the check in every format, and opens again what can be opened', async () => {
    const { page, panel } = await openBoth();
    const all = await listed(panel);
    await panel.bringToFront();
    await panel.click('[data-section="files"]');
    const endings = {
      'Page (HTML)': 'html',
      'Text (Markdown)': 'md',
      'Table (CSV)': 'csv',
      'Annotations (W3C)': 'jsonld',
      'Report (JSON)': 'json',
    };
    for (const [label, ending] of Object.entries(endings)) {
      const button = await panel.evaluateHandle(
        (wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent === wanted) as HTMLElement,
        label,
      );
      await button.click();
      await until(async () => readdirSync(downloads).some((file) => file.endsWith(`.${ending}`)));
    }
    await pause(300);
    const saved = (ending: string) => `${downloads}/${readdirSync(downloads).find((file) => file.endsWith(`.${ending}`))}`;
    expect(saved('html')).toMatch(/firsthand-one-hack-many-voices.*2021-07-20\.html$/);
    const field = await panel.$('input[type="file"]');
    for (const ending of ['json', 'jsonld', 'html']) {
      await field?.uploadFile(saved(ending));
      await until(async () => (await textOf(panel)).includes('From the file'));
      await panel.click('[data-section="claims"]');
      await until(async () => (await listed(panel)).length > 0);
      expect(await listed(panel)).toEqual(all);
      expect(await violations(panel)).toEqual([]);
      await panel.click('[data-section="files"]');
    }
    for (const [ending, words] of [
      ['csv', 'for reading'],
      ['md', 'for reading'],
    ] as const) {
      await field?.uploadFile(saved(ending));
      await until(async () => (await panel.$eval('.refusal', (one) => one.textContent ?? '')).includes(words));
    }
    writeFileSync(`${downloads}/broken.json`, readFileSync(saved('json'), 'utf8').replace('"supported"', '"excellent"'));
    await field?.uploadFile(`${downloads}/broken.json`);
    await until(async () => (await panel.$eval('.refusal', (one) => one.textContent ?? '')).includes('is damaged'));
    await press(panel, 'Close the file');
    await until(async () => !(await textOf(panel)).includes('From the file'));
    await page.close();
    await panel.close();
  });

  it('is used by keyboard alone', async () => {
    const { page, panel } = await openBoth();
    await panel.bringToFront();
    await panel.focus('[role="tab"][aria-selected="true"]');
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('ArrowRight');
    expect(await panel.$eval('[aria-selected="true"]', (one) => one.textContent)).toBe('Sources');
    await panel.keyboard.press('Home');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Claims');
    for (let i = 0; i < 30; i++) {
      await panel.keyboard.press('Tab');
      if (await panel.evaluate(() => document.activeElement?.matches('.claim-button'))) break;
    }
    await panel.keyboard.press('Enter');
    await until(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded') === 'true'));
    await panel.keyboard.press('Enter');
    await until(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded') === 'false'));
    await page.close();
    await panel.close();
  });

  it('says what a page is about that is no article about the event, and checks it all the same when asked', async () => {
    const page = await driver.open(`${site.origin}/near-miss-storm-0558.html`);
    const panel = await driver.panel(page);
    // The detector may have woken the reader, which has looked and not yet gone.
    await until(async () => /Not checked yet|Not an article/.test(await textOf(panel)));
    if ((await textOf(panel)).includes('Not checked yet')) await press(panel, 'Check this page');
    await until(async () => (await textOf(panel)).includes('Not an article about the Exchange attack'));
    expect(await textOf(panel)).toContain('It was taken for');
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Check anyway');
    await until(async () => (await textOf(panel)).includes('because you asked'));
    await page.close();
    await panel.close();
  });

  it('follows the page: another article in the same tab, and the tab that is gone', async () => {
    const { page, panel } = await openBoth();
    await page.goto(`${site.origin}/trade-blog.html`);
    await marked(page);
    await until(async () => !(await panel.$eval('h1', (one) => one.textContent ?? '')).includes('One hack'));
    await until(async () => (await listed(panel)).length > 0);
    expect(await listedByNumber(panel)).toEqual(await headsIn(driver, page));
    await page.goto('about:blank');
    await until(async () => (await listed(panel)).length === 0);
    await page.close();
    await pause(300);
    await panel.close();
  });

  it('opens beside the page, in the browser’s own side panel or sidebar, and goes along with the tab in front', async () => {
    const page = await driver.open(`${site.origin}/broadsheet.html`);
    await marked(page);
    const opener = await driver.panel(page);
    await opener.bringToFront();
    const tabId = await driver.tabOf(page);
    await opener.evaluate((id) => {
      const { browser, chrome } = globalThis as unknown as Scope;
      const open = () => chrome.sidePanel?.open({ tabId: id }) ?? browser?.sidebarAction.open();
      document.addEventListener('click', () => void open(), { once: true });
    }, tabId);
    // Both browsers open it only within a real click.
    await opener.mouse.click(4, 500);
    await page.bringToFront();
    const title = () => titleBeside(driver, opener);
    await until(async () => (await title())?.startsWith('One hack'));
    const other = await driver.open(`${site.origin}/trade-blog.html`);
    await marked(other);
    await until(async () => (await title())?.startsWith('Exchange clean-up'));
    await page.bringToFront();
    await until(async () => (await title())?.startsWith('One hack'));
    await opener.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Scope;
      // Chromium's goes with the browser.
      if (chrome.sidePanel === undefined) browser?.sidebarAction.close();
    });
    for (const one of [page, other, opener]) await one.close();
  });
});

/** The parts of the browsers' interfaces that open the panel. */
interface Scope {
  readonly browser?: {
    readonly sidebarAction: { open(): Promise<void>; close(): Promise<void> };
    readonly extension: { getViews(what: { type: string }): Window[] };
  };
  readonly chrome: { readonly sidePanel?: { open(where: { tabId: number }): Promise<void> } };
}

/** The headline in the panel beside the page. Firefox's sidebar is no target of a driver, but its windows are the extension's. */
async function titleBeside(driver: Driver, opener: Page): Promise<string | undefined> {
  if (driver.name === 'firefox')
    return opener.evaluate(() => {
      const { browser } = globalThis as unknown as Scope;
      const [beside] = browser?.extension.getViews({ type: 'sidebar' }) ?? [];
      return beside?.document.querySelector('h1')?.textContent ?? undefined;
    });
  const target = driver.launched.browser.targets().find((one) => one.url().endsWith('/panel/index.html'));
  const panel = await target?.asPage();
  return panel?.$eval('h1', (one) => one.textContent ?? '');
}

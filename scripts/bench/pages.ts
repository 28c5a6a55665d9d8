/**
 * What the extension costs the page, measured in Chromium with the package whose only difference is that it may read every site:
 *
 * - a click on every mark of a long article: from the click to the first picture with the card in it;
 * - each sample page, with and without us: the longest task, how far the layout shifted, how often the article was changed;
 * - an app of two pages, gone to and fro: what is in memory after the first rounds and after the last;
 * - a page that grows by a thousand paragraphs, and loses them again.
 *
 * Figures of one machine; what means the same on any is the difference between with and without, and between first and last.
 */
import { readdirSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launch } from '../browsers/launch.ts';
import { build } from '../build.ts';
import { serve } from '../serve.ts';

const ROUNDS = 200;
const PARAGRAPHS = 1000;

/** Kept on the page by a script that runs before its own. */
interface Cost {
  readonly tasks: number[];
  shift: number;
  mutations: number;
}

export async function measurePages(): Promise<number> {
  if (!build(['chrome-test'])) return 1;
  const [samples, fixtures] = await Promise.all([serve('test/pages'), serve('test/browser/fixtures/pages')]);
  const launched = await launch('chrome', 'dist/chrome-test');
  try {
    const home = await launched.openExtensionPage('welcome/index.html');
    const store = (what: object) =>
      home.evaluate(async (settings) => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(what: object): Promise<void> } } } };
        await chrome.storage.local.set(settings);
      }, what);
    await home.bringToFront();
    await home.click('input[value="all"]');
    await pause(500);

    console.log('From a click on a mark to the first picture with its card, in ms: median and longest of all marks\n');
    await opening(launched.browser, `${samples.origin}/long-read.html`);
    console.log('\nLongest task in ms, without and with us; layout shift; changes to the article\n');
    for (const file of readdirSync('test/pages').filter((name) => name.endsWith('.html') && name !== 'index.html')) {
      const url = `${samples.origin}/${file}`;
      await store({ paused: true });
      const without = await costOf(launched.browser, url);
      await store({ paused: false });
      const withUs = await costOf(launched.browser, url);
      const tasks = `${longest(without).padStart(5)} ${longest(withUs).padStart(5)}`;
      // Pages that change themselves do so with and without us.
      console.log(
        `  ${file.padEnd(32)} ${tasks}   ${withUs.shift.toFixed(4)} (${without.shift.toFixed(4)})   ${withUs.mutations} (${without.mutations})`,
      );
    }
    console.log(`\nIn memory: an app of two pages, ${ROUNDS} times to and fro\n`);
    await throughTheApp(await launched.browser.newPage(), `${fixtures.origin}/app.html`);
    console.log(`\nIn memory, and the longest task: a page that grows by ${PARAGRAPHS} paragraphs\n`);
    await growing(launched.browser, `${fixtures.origin}/article.html`);
    return 0;
  } finally {
    await launched.close();
    await Promise.all([samples.close(), fixtures.close()]);
  }
}

const longest = ({ tasks }: Cost) => (tasks.length === 0 ? '–' : Math.max(...tasks).toFixed(0));

async function costOf(browser: Browser, url: string): Promise<Cost> {
  const page = await watched(browser, url);
  await pause(4000);
  const cost = await readCost(page);
  await page.close();
  return cost;
}

async function watched(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const cost: Cost = { tasks: [], shift: 0, mutations: 0 };
    Object.assign(globalThis, { cost });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) cost.tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) cost.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    addEventListener('load', () =>
      new MutationObserver((records) => {
        cost.mutations += records.length;
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true }),
    );
  });
  await page.bringToFront();
  await page.goto(url);
  return page;
}

function readCost(page: Page): Promise<Cost> {
  return page.evaluate(() => (globalThis as unknown as { cost: Cost }).cost);
}

/** By the browser's own measure (Event Timing), which is in steps of 8 ms and tells nothing under 16. */
async function opening(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(url);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith('firsthand-')));
  await pause(1500);
  await page.evaluate(() => {
    const clicks: number[] = [];
    Object.assign(globalThis, { clicks });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'click') clicks.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const marks = await page.evaluate(
    () => [...CSS.highlights].filter(([name]) => name.startsWith('firsthand-')).flatMap(([, all]) => [...all]).length,
  );
  let clicked = 0;
  for (let i = 0; i < marks; i += 1) {
    const at = await page.evaluate((index) => {
      const ranges = [...CSS.highlights]
        .filter(([name]) => /^firsthand-.+-(?:attribution|figure|date)$/.test(name))
        .flatMap(([, all]) => [...all]);
      const range = ranges[index];
      if (range === undefined) return null;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = [...live.getClientRects()].find(({ width }) => width > 6);
      return rect === undefined ? null : { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    }, i);
    if (at === null) continue;
    await pause(120);
    await page.mouse.click(at.x, at.y);
    clicked += 1;
    await pause(180);
    await page.keyboard.press('Escape');
    await pause(60);
  }
  await pause(500);
  const told = await page.evaluate(() => (globalThis as unknown as { clicks: number[] }).clicks);
  const all = [...told, ...Array.from({ length: Math.max(0, clicked - told.length) }, () => 16)].sort((a, b) => a - b);
  console.log(`  ${clicked} clicks   median ${all[all.length >> 1] ?? '–'}   longest ${all.at(-1) ?? '–'}`);
  await page.close();
}

async function throughTheApp(page: Page, url: string): Promise<void> {
  await page.bringToFront();
  await page.goto(url);
  const session = await page.createCDPSession();
  const marks = (some: boolean) =>
    page.waitForFunction((wanted) => [...CSS.highlights.keys()].some((key) => key.startsWith('firsthand-')) === wanted, {}, some);
  await marks(true);
  for (let round = 1; round <= ROUNDS; round += 1) {
    await page.evaluate("go('/walk', showOther)");
    await marks(false);
    await page.evaluate("go('/app.html', showArticle)");
    await marks(true);
    if (round % 40 === 0) console.log(`  after ${String(round).padStart(4)}   ${await memoryOf(session)}`);
  }
  await page.close();
}

async function growing(browser: Browser, url: string): Promise<void> {
  const page = await watched(browser, url);
  const session = await page.createCDPSession();
  await pause(2000);
  console.log(`  before          ${await memoryOf(session)}`);
  for (let i = 0; i < PARAGRAPHS; i += 1) {
    await page.evaluate((n) => {
      const p = document.createElement('p');
      p.className = 'added';
      p.textContent = `Update ${n}: officials in London spoke of at least ${n + 2},000 servers, and Microsoft said on 2 March that Hafnium had attacked Exchange. The ministry denied it.`;
      document.querySelector('article')?.append(p);
    }, i);
    await pause(25);
    if ((i + 1) % 250 === 0)
      console.log(
        `  after ${String(i + 1).padStart(4)}      ${await memoryOf(session)}   longest task ${longest(await readCost(page))} ms`,
      );
  }
  await pause(4000);
  await page.evaluate(() => {
    for (const p of document.querySelectorAll('.added')) p.remove();
  });
  await pause(4000);
  console.log(`  taken out again ${await memoryOf(session)}   longest task ${longest(await readCost(page))} ms`);
  await page.close();
}

/** After everything that can be thrown away was. */
async function memoryOf(session: CDPSession): Promise<string> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return `${(of('JSHeapUsedSize') / 1e6).toFixed(2)} MB, ${of('Nodes')} nodes, ${of('JSEventListeners')} listeners`;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

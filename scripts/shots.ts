/**
 * Pictures of every surface in every look, to be looked at: `npm run shots`, or only some: `npm run shots -- chrome dark panel`. They
 * come to `dist/shots`, named surface-browser-look. Nothing is compared: a designer's eye is the test.
 *
 * Looks: light, dark, narrow (320 px), zoomed (400 % of a 1280 px window), forced colours, and German.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers/find.ts';
import { requireBrowsers, requireGerman } from './browsers/install.ts';
import { type Launched, type LaunchOptions, launch } from './browsers/launch.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';
import { SURFACES } from './shots/surfaces.ts';

const FOLDER = 'dist/shots';

interface Look {
  readonly options: LaunchOptions;
  /** CSS pixels of an extension's page and of the article; absent: each surface's own. */
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the picture for one of CSS. */
  readonly scale?: number;
}

const LOOKS: Readonly<Record<string, Look>> = {
  light: { options: {} },
  dark: { options: { dark: true } },
  narrow: { options: {}, width: 320, height: 720 },
  zoomed: { options: {}, width: 320, height: 225, scale: 4 },
  forced: { options: { forcedColours: true } },
  german: { options: { language: 'de' } },
};

export async function main(args: string[]): Promise<number> {
  const wanted = (names: readonly string[]) => {
    const some = names.filter((name) => args.includes(name));
    return some.length > 0 ? some : names;
  };
  const browsers = wanted(['chrome', 'firefox']) as BrowserName[];
  const looks = wanted(Object.keys(LOOKS));
  const surfaces = wanted(Object.keys(SURFACES));
  try {
    await requireBrowsers(browsers);
    requireGerman(browsers);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  if (!build(browsers.map((name) => `${name}-test`))) return 1;
  await mkdir(FOLDER, { recursive: true });
  const pages = await serve('test/pages');
  let failed = 0;
  try {
    for (const name of browsers) for (const look of looks) failed += await shootAll(name, look, surfaces, pages.origin);
  } finally {
    await pages.close();
  }
  console.log(failed === 0 ? `The pictures are in ${FOLDER}.` : `${failed} could not be taken.`);
  return failed === 0 ? 0 : 1;
}

/** All surfaces in one browser and one look. The number that failed. */
async function shootAll(name: BrowserName, lookName: string, surfaces: readonly string[], origin: string): Promise<number> {
  const look = LOOKS[lookName];
  if (look === undefined) return 0;
  const launched = await launch(name, `dist/${name}-test`, look.options);
  let failed = 0;
  try {
    const home = await launched.openExtensionPage('welcome/index.html');
    await home.evaluate(() => (globalThis as unknown as Scope).chrome.storage.local.set({ reading: 'all' }));
    await pause(500);
    for (const surface of surfaces) {
      try {
        await shoot(launched, home, surface, lookName, look, origin);
      } catch (error) {
        failed += 1;
        console.error(`${surface}, ${name}, ${lookName}: ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    await launched.close().catch(() => {});
  }
  return failed;
}

async function shoot(
  launched: Launched,
  home: Page,
  surface: string,
  lookName: string,
  { width, height, scale }: Look,
  origin: string,
): Promise<void> {
  const drawn = SURFACES[surface];
  if (drawn === undefined) return;
  const opened: Page[] = [];
  const size = async (page: Page) => {
    await page.setViewport({
      width: width ?? drawn.width,
      height: height ?? drawn.height,
      // Over BiDi a change of the scale does nothing while the size stays.
      ...(scale === undefined ? {} : { deviceScaleFactor: scale }),
    });
    await pause(200);
  };
  try {
    const page = await drawn.open({
      article: async (path) => {
        const article = await launched.browser.newPage();
        opened.push(article);
        await article.bringToFront();
        const url = `${origin}/${path}?${surface}-${lookName}`;
        await article.goto(url);
        await until(() => isMarked(article));
        return { page: article, tabId: await tabOf(home, url) };
      },
      extension: async (path) => {
        const page = await launched.openExtensionPage(path);
        opened.push(page);
        return page;
      },
      send: (tabId, message) =>
        home.evaluate(
          (id, what) => (globalThis as unknown as Scope).chrome.tabs.sendMessage(id, what).catch(() => null),
          tabId,
          message,
        ),
      size,
    });
    await size(page);
    await drawn.after?.(page);
    await pause(400);
    await page.screenshot({ path: `${FOLDER}/${surface}-${launched.name}-${lookName}.png` });
  } finally {
    for (const page of opened) await page.close().catch(() => {});
  }
}

async function tabOf(home: Page, url: string): Promise<number> {
  return home.evaluate(
    async (address) =>
      (await (globalThis as unknown as Scope).chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1,
    url,
  );
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => [...CSS.highlights.keys()].some((key) => key.startsWith('firsthand-')));
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 100) {
    if (await isSo().catch(() => false)) return;
    await pause(100);
  }
  throw new Error('nothing was marked');
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** What is used of the browser's interface; both browsers have it under this name. */
interface Scope {
  readonly chrome: {
    readonly storage: { readonly local: { set(values: object): Promise<void> } };
    readonly tabs: {
      query(what: object): Promise<{ id?: number; url?: string }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
  };
}

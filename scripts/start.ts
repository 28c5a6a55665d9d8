/**
 * The main job, end to end: builds the extension, opens a browser with it and the sample article, and prints what the extension
 * found. With a display the browser stays open until it is closed; without one a screenshot is left in `dist/start.png`.
 */
import { platform, stdout } from 'node:process';
import type { Page } from 'puppeteer-core';
import type { Checked, Listed } from '../extension/messages.ts';
import { toChecked } from '../extension/messages.ts';
import { RATING_NAMES } from '../src/report/rating-names.ts';
import { findBrowser } from './browsers/find.ts';
import { requireBrowsers } from './browsers/install.ts';
import { type Launched, launch } from './browsers/launch.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';
import { toTable } from './table.ts';

const SAMPLE = 'broadsheet.html';
const PICTURE = 'dist/start.png';
const WAIT_MS = 20_000;
/** Scrolling and the card's appearance. */
const DRAWING_MS = 1_000;

export async function main(): Promise<number> {
  const name = (await findBrowser('chrome')) === null && (await findBrowser('firefox')) !== null ? 'firefox' : 'chrome';
  try {
    await requireBrowsers([name]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  // The package that may read every site: the sample is marked without a click on a permission prompt.
  if (!build([`${name}-test`])) return 1;

  const pages = await serve('test/pages');
  const headless = !hasDisplay();
  const launched = await launch(name, `dist/${name}-test`, { headless });
  try {
    const { page, settings, checked } = await openSample(launched, `${pages.origin}/${SAMPLE}`);
    if (checked?.kind !== 'matched') {
      console.error(`The extension did not find the article: ${checked === null ? 'no answer' : JSON.stringify(checked)}`);
      return 1;
    }
    print(checked);
    if (headless) {
      await show(settings, page, checked.findings.find(({ rating }) => rating === 'missing-context') ?? checked.findings[0]);
      await page.screenshot({ path: PICTURE });
      console.log(`\nThere is no display: the page as it looked is in ${PICTURE}.`);
    } else {
      console.log(`\n${page.url()} is open in ${name}. Close the browser to end.`);
      await new Promise((closed) => launched.browser.once('disconnected', closed));
    }
    return 0;
  } finally {
    await launched.close().catch(() => {});
    await pages.close();
  }
}

const hasDisplay = (): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

interface Opened {
  readonly page: Page;
  /** A page of the extension, from which the others can be asked. */
  readonly settings: Page;
  readonly checked: Checked | null;
}

/** Chooses automatic reading, opens the article and waits until the extension has read it by itself. */
async function openSample({ browser, openExtensionPage }: Launched, url: string): Promise<Opened> {
  const settings = await openExtensionPage('welcome/index.html');
  await settings.evaluate(() => (globalThis as unknown as Scope).chrome.storage.local.set({ reading: 'all' }));
  const page = await browser.newPage();
  const deadline = Date.now() + WAIT_MS;
  let checked: Checked | null = null;
  await page.goto(url);
  while (Date.now() < deadline && checked?.kind !== 'matched') {
    checked = toChecked(
      await settings.evaluate(async (address) => {
        const { tabs } = (globalThis as unknown as Scope).chrome;
        const tab = (await tabs.query({})).find((one) => one.url === address);
        return tab?.id === undefined ? null : tabs.sendMessage(tab.id, { kind: 'state' }).catch(() => null);
      }, url),
    );
    await new Promise((next) => setTimeout(next, 200));
  }
  await page.bringToFront();
  return { page, settings, checked };
}

/** Opens the card of a finding, as a click on it in the popup does. */
async function show(settings: Page, page: Page, finding: Listed | undefined): Promise<void> {
  if (finding === undefined) return;
  await settings.evaluate(
    async (address, id) => {
      const { tabs } = (globalThis as unknown as Scope).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === address);
      if (tab?.id !== undefined) await tabs.sendMessage(tab.id, { kind: 'show', id }).catch(() => null);
    },
    page.url(),
    finding.id,
  );
  await new Promise((drawn) => setTimeout(drawn, DRAWING_MS));
}

/** What the page above uses of the browser's interface; both browsers have it under this name. */
interface Scope {
  readonly chrome: {
    readonly storage: { readonly local: { set(values: object): Promise<void> } };
    readonly tabs: {
      query(what: object): Promise<{ id?: number; url?: string }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
  };
}

function print({ findings, counts, published, dossier }: Extract<Checked, { kind: 'matched' }>): void {
  console.log(`\nThe extension found ${findings.length} claims in the article of ${published ?? 'an unknown day'}.`);
  console.log(`Checked against: ${dossier.title}, as of ${dossier.updated}.\n`);
  const rows = findings.map(({ quote, rating, reason }) => [RATING_NAMES[rating], quote, reason ?? '']);
  console.log(toTable(['Rating', 'The article', 'The difference'], rows, stdout.columns ?? 120));
  const summary = Object.entries(counts).filter(([, count]) => count > 0);
  console.log(
    `\n${summary.map(([rating, count]) => `${count} × ${RATING_NAMES[rating as keyof typeof RATING_NAMES]}`).join(', ')}`,
  );
}

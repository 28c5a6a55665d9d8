/** Starts a real browser with the built extension in it; the same way for tests and for `npm start`. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../manifest/index.ts';
import { type BrowserName, findBrowser } from './find.ts';

/** Firefox makes up the host of an extension's pages at install; a fixed one lets us open them. */
const FIREFOX_HOST = '6f4d2c1e-9a57-4b0e-8c33-2f1d7be0a111';

const CHROME_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface LaunchOptions {
  readonly headless?: boolean;
  /** The window's size in CSS pixels; 1280 × 900 when left out. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Pages are told that the reader likes them dark. */
  readonly dark?: boolean;
  /** As on a machine whose user has chosen high contrast: the system's few colours for everything. */
  readonly forcedColours?: boolean;
  /** A folder where what is saved goes without a question. */
  readonly downloads?: string;
  /** Language of the browser, where the browser has it: `de`. */
  readonly language?: string;
}

export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where the extension's pages are: `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Opens a page of the extension (`popup/index.html?tab=3`) in a tab and waits until it has drawn something. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** The browser alone, able to take extensions. Throws when it is not installed. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = await findBrowser(name);
  if (executablePath === null) throw new Error(`${name} is not installed. \`npm test\` installs it where it can.`);
  const headless = options.headless ?? true;
  const size = options.size ?? { width: 1280, height: 900 };
  const common = { executablePath, headless, defaultViewport: headless ? size : null };
  const downloads =
    options.downloads === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow' as const, downloadPath: resolve(options.downloads) } };
  return name === 'chrome'
    ? puppeteer.launch({
        ...common,
        ...downloads,
        browser: 'chrome',
        pipe: true,
        enableExtensions: true,
        // Chromium's sandbox does not start for root, which is who runs in containers and CI.
        args: [
          ...CHROME_ARGS,
          `--window-size=${size.width},${size.height}`,
          ...(options.dark ? ['--blink-settings=preferredColorScheme=0'] : []),
          ...(options.forcedColours ? ['--force-high-contrast'] : []),
          ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
        ...(options.language === undefined ? {} : { env: { ...process.env, LANGUAGE: options.language } }),
      })
    : puppeteer.launch({
        ...common,
        browser: 'firefox',
        // Without it a driver may not open the extension's pages.
        args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_HOST }),
          ...(options.forcedColours ? { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2 } : {}),
          ...(options.downloads === undefined
            ? {}
            : {
                'browser.download.dir': resolve(options.downloads),
                'browser.download.folderList': 2,
                'browser.download.alwaysOpenPanel': false,
                'browser.download.always_ask_before_handling_new_types': false,
              }),
          ...(options.language === undefined ? {} : { 'intl.locale.requested': options.language }),
          ...(options.dark ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
        },
      });
}

/** `dist` is a folder that `vite build` wrote, from the root: `dist/chrome-test`. Throws when the browser is not installed. */
export async function launch(name: BrowserName, dist: string, options: LaunchOptions = {}): Promise<Launched> {
  const browser = await launchBrowser(name, options);
  try {
    const id = await browser.installExtension(resolve(dist));
    const origin = name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_HOST}`;
    return {
      name,
      browser,
      origin,
      openExtensionPage: (path) => openExtensionPage(browser, `${origin}/${path}`),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // Not awaited: in Firefox the load event of an extension page never arrives, and `page.url()` stays about:blank.
  page.goto(url).catch(() => {});
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const drawn = await page
      .evaluate(() => location.protocol.endsWith('-extension:') && (document.body?.textContent ?? '').trim() !== '')
      .catch(() => false);
    if (drawn) return page;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`${url} did not open`);
}

/** Every surface of which pictures are taken, and how it is brought to where it shows most. */
import type { Page } from 'puppeteer-core';

export interface Stage {
  /** Opens a page of `test/pages` and waits until it is marked. */
  article(path: string): Promise<{ readonly page: Page; readonly tabId: number }>;
  /** Opens a page of the extension in a tab. */
  extension(path: string): Promise<Page>;
  /** Says something to the reader in a tab. */
  send(tabId: number, message: object): Promise<unknown>;
  /** Gives a page the size of the look. */
  size(page: Page): Promise<void>;
}

export interface Surface {
  /** CSS pixels, where the look has no size of its own. */
  readonly width: number;
  readonly height: number;
  open(stage: Stage): Promise<Page>;
  /** After the page has its size. */
  after?(page: Page): Promise<void>;
}

const ARTICLE = 'broadsheet.html';

/** The panel with one of its sections chosen, and perhaps a claim. */
const panel = (section: string, width: number, after?: (page: Page) => Promise<void>): Surface => ({
  width,
  height: 900,
  open: async (stage) => {
    const { tabId } = await stage.article(ARTICLE);
    const page = await stage.extension(`panel/index.html?tab=${tabId}`);
    await page.waitForSelector('[role="tab"]');
    return page;
  },
  after: async (page) => {
    await press(page, `[data-section="${section}"]`);
    // Where hardly the title has room, what the section holds is worth more.
    await page.evaluate(() => innerHeight < 400 && document.querySelector('[role="tablist"]')?.scrollIntoView());
    await after?.(page);
  },
});

const press = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    if (found === null) throw new Error(`no ${wanted}`);
    found.click();
  }, selector);

/** The article with the card of its first finding that is rated so. */
const card = (rating: string): Surface => ({
  width: 1100,
  height: 800,
  open: async (stage) => {
    const { page, tabId } = await stage.article(ARTICLE);
    await stage.size(page);
    const state = (await stage.send(tabId, { kind: 'state' })) as { findings: { id: string; rating: string }[] };
    const finding = state.findings.find((one) => one.rating === rating);
    if (finding === undefined) throw new Error(`no claim is ${rating}`);
    await stage.send(tabId, { kind: 'show', id: finding.id });
    return page;
  },
});

export const SURFACES: Readonly<Record<string, Surface>> = {
  marks: { width: 1100, height: 800, open: async (stage) => (await stage.article(ARTICLE)).page },
  'card-context': card('missing-context'),
  'card-refuted': card('refuted'),
  'card-conflicting': card('conflicting'),
  popup: {
    width: 360,
    height: 590,
    open: async (stage) => {
      const { tabId } = await stage.article(ARTICLE);
      const page = await stage.extension(`popup/index.html?tab=${tabId}`);
      await page.waitForSelector('.chip');
      return page;
    },
  },
  panel: panel('claims', 400),
  'panel-claim': panel('claims', 400, async (page) => {
    await press(page, '.claim[data-rating="refuted"] .claim-button');
  }),
  'panel-wide': panel('claims', 1200),
  'panel-pictures': panel('pictures', 400),
  'panel-pictures-wide': panel('pictures', 1200),
  'panel-sources': panel('sources', 400),
  'panel-files': panel('files', 400),
  options: { width: 1100, height: 1600, open: (stage) => stage.extension('options/index.html') },
  welcome: { width: 1100, height: 1600, open: (stage) => stage.extension('welcome/index.html') },
};

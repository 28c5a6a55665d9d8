/** What axe finds in the reader's closed root, which it cannot enter: in a copy of all that is in it, on a page of its own. */
import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './firsthand.ts';

/** `scheme` is the theme in which the copy is looked at; `layers` are what must be in it. */
export async function violationsInCopy(
  driver: Driver,
  page: Page,
  scheme: string,
  layers: readonly string[] = ['markers', 'rail', 'holder', 'status'],
): Promise<string[]> {
  const { html, css } = await driver.inside(page, (root) => ({
    html: [...root.children].map((child) => child.outerHTML).join(''),
    css: root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
  }));
  const copy = await driver.launched.browser.newPage();
  await copy.setContent(
    `<!doctype html><html lang="en"><title>The card</title><style>:root { color-scheme: ${scheme}; background: Canvas; }\n${css}\n.fh, .holder { animation: none !important; }</style><main><h1>The article</h1></main>${html}</html>`,
  );
  await copy.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.holder, .notice'))
      if (part.textContent !== '') part.showPopover();
  });
  const missing = await copy.evaluate((all) => all.filter((one) => document.querySelector(`.${one}`) === null), [...layers]);
  if (missing.length > 0) throw new Error(`the copy is not what the reader shows: no ${missing}`);
  const broken = await violations(copy);
  await copy.close();
  await page.bringToFront();
  return broken;
}

/** What axe finds in the reader's closed root, which it cannot enter: in a copy of all that is in it, on a page of its own. */
import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './firsthand.ts';

/** `scheme` is the theme in which the copy is looked at. */
export async function violationsInCopy(driver: Driver, page: Page, scheme: string): Promise<string[]> {
  const { html, css } = await driver.inside(page, (root) => ({
    html: [...root.children].map((child) => child.outerHTML).join(''),
    css: root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
  }));
  const copy = await driver.launched.browser.newPage();
  await copy.setContent(
    `<!doctype html><html lang="en"><title>The card</title><style>:root { color-scheme: ${scheme}; background: Canvas; }\n${css}\n.holder { animation: none !important; }</style><main><h1>The article</h1></main>${html}</html>`,
  );
  await copy.evaluate(() => {
    const holder = document.querySelector<HTMLElement>('.holder');
    if (holder?.firstElementChild?.hasChildNodes()) holder.showPopover();
  });
  const drawn = await copy.evaluate(() => document.querySelectorAll('.markers, .rail, .holder, .status').length);
  if (drawn !== 4) throw new Error('the copy is not what the reader shows');
  const broken = await violations(copy);
  await copy.close();
  await page.bringToFront();
  return broken;
}

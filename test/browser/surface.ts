/** How tests work a page of ours, and what they ask of it besides `axe.ts`. */
import type { Page } from 'puppeteer-core';

/** Clicks the first button, label or summary whose words contain these. */
export const press = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, label, summary')].find((one) =>
      one.textContent?.includes(wanted),
    );
    if (found === undefined) throw new Error(`no ${wanted}`);
    found.click();
  }, label);

/** By how many pixels the page is wider than its window: what one would have to scroll sideways for. */
export const overflow = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** The words of what has the focus; none where nothing has. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    if (one === null || one === document.body) return '';
    return one.getAttribute('aria-label') ?? one.textContent ?? '';
  });

/** Presses Tab until what has the focus says these words. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if ((await focused(page)).includes(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${words}`);
}

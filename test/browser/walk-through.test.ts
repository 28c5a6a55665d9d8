/**
 * From the top of an article to the source and back with a screen reader: what it is given at every step, in reading order. Chromium only:
 * Firefox does not answer for its accessibility tree over WebDriver BiDi; there names, roles, focus and axe are tested (card, panel,
 * surfaces). The words expected here were written before they were looked up.
 */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { keepAlive } from './alive.ts';
import { type Driver, marked, pause, startDriver, until } from './firsthand.ts';
import { spoken } from './spoken.ts';

const isDialog = ({ role }: SerializedAXNode) => role === 'dialog';

/** The line that has the focus. */
const focused = (lines: readonly string[]) => lines.find((line) => line.endsWith(' focused'))?.trim() ?? null;
/** These lines stand in this order, with others between them. */
function inOrder(lines: readonly string[], expected: readonly RegExp[]): void {
  let at = -1;
  for (const pattern of expected) {
    const found = lines.findIndex((line, index) => index > at && pattern.test(line));
    if (found === -1) throw new Error(`${pattern} does not follow in\n${lines.join('\n')}`);
    at = found;
  }
}

describe('with a screen reader', () => {
  let site: Serving;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    site = await serve('test/pages');
  });
  keepAlive(
    async () => {
      const started = await startDriver('chrome');
      await started.choose('all');
      return started;
    },
    (started) => {
      driver = started;
    },
  );
  afterAll(() => site?.close());

  async function openArticle(): Promise<void> {
    page = await driver.open(`${site.origin}/broadsheet.html`);
    await marked(page);
    await page.bringToFront();
  }

  it('1. the article is as its publisher made it, then one announcement, then the marks as a list of buttons', async () => {
    await openArticle();
    await until(async () => (await spoken(page)).some((line) => /claims checked/.test(line)));
    const lines = await spoken(page);
    inOrder(lines, [
      /^banner/,
      /heading 1 “One hack, many voices/,
      /heading 2 “How large was it\?”/,
      /^contentinfo/,
      /claims checked/,
    ]);
    expect(lines.filter((line) => /claims checked/.test(line))).toHaveLength(1);
    const marks = lines.filter((line) => line.includes('button “Firsthand: '));
    expect(marks.length).toBeGreaterThan(15);
    // The rating first, then the article's own words.
    for (const mark of marks)
      expect(mark).toMatch(
        /button “Firsthand: (?:Matches the source|Needs context|Sources differ|Contradicts the source|No source on file)\. \S/,
      );
    // In the text itself nothing is added.
    const text = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('contentinfo')),
    );
    expect(text.some((line) => line.includes('Firsthand: '))).toBe(false);
    await page.close();
  });

  it('2. the next claim has the focus, the arrow goes on, Enter opens its card, which says the rating, both values, the reason, the words', async () => {
    await openArticle();
    await driver.send(page, { kind: 'step', by: 1 });
    await until(async () => /^button “Firsthand: Matches the source\. said on Monday”/.test(focused(await spoken(page)) ?? ''));
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
    await until(async () =>
      /Needs context\. The European Union accused the Chinese government/.test(focused(await spoken(page)) ?? ''),
    );
    await page.keyboard.press('Enter');
    await until(async () => (await spoken(page, isDialog)).length > 0);
    await pause(200);
    inOrder(await spoken(page, isDialog), [
      /^dialog “Needs context/,
      /heading 2 “Needs context/,
      /button “Previous claim”/,
      /button “Next claim”/,
      /button “Close”/,
      /term “The article”/i,
      /European Union/,
      /term “The source”/i,
      /Stronger than the source/,
      /blockquote/,
      /link “Open (?:at the passage|the source)”/,
      /link “Archived copy”/,
      /disclosure “Why this rating” collapsed/,
      /button “Open in panel”/,
      /button “This is wrong”/,
      /button “Hide this”/,
    ]);
    await page.close();
  });

  it('3. Escape goes back to the claim, and again to where the person was', async () => {
    await openArticle();
    await page.focus('nav a');
    const before = focused(await spoken(page));
    await driver.send(page, { kind: 'step', by: 1 });
    await until(async () => (focused(await spoken(page)) ?? '').startsWith('button “Firsthand: '));
    await page.keyboard.press('Enter');
    await until(async () => (await spoken(page, isDialog)).length > 0);
    await page.keyboard.press('Escape');
    await until(async () => (await spoken(page, isDialog)).length === 0);
    expect(focused(await spoken(page))).toMatch(/^button “Firsthand: Matches the source\. said on Monday”/);
    await page.keyboard.press('Escape');
    await until(async () => focused(await spoken(page)) === before);
    await page.close();
  });

  it('4. the panel has the headline, the day, the sections, and every claim under a heading with its rating first', async () => {
    await openArticle();
    const panel = await driver.panel(page);
    await until(async () => (await spoken(panel)).some((line) => line.includes('heading 3')));
    const lines = await spoken(panel);
    inOrder(lines, [
      /^banner/,
      /^main/,
      /heading 1 “One hack, many voices/,
      /Checked against what was known on 20 July 2021/,
      /tablist “Views of the article”/,
      /tab “Claims” selected/,
      /tabpanel “Claims”/,
      /group “Narrow the list”/,
      /searchbox “Search”/,
      /status/,
      /heading 3 “Matches the source Date said on Monday”/,
      /button “.*said on Monday” collapsed/,
      /^contentinfo|covers|Checked against “/,
    ]);
    await panel.focus('.claim-button');
    await panel.keyboard.press('Enter');
    await until(async () => (await spoken(panel)).some((line) => /button “.*said on Monday” expanded/.test(line)));
    inOrder(await spoken(panel), [
      /said on Monday” expanded/,
      /term “The article”/i,
      /term “The source”/i,
      /button “Show on the page”/,
    ]);
    await panel.close();
    await page.close();
  });
});

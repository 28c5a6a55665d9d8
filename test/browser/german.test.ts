/**
 * The extension in a German browser, in both: every surface speaks German, marks what is quoted in another language, cuts nothing off, and
 * has nothing that axe finds. A browser that has no German is no test of ours.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { violationsInCopy } from './card-copy.ts';
import { marked, picture, pointOf, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';
import { useLongPage } from './long-page.ts';
import { overflow } from './surface.ts';

const messagesOf = (locale: string) =>
  Object.assign(
    {},
    ...readdirSync(`manifest/locales/${locale}`).map((file) =>
      JSON.parse(readFileSync(`manifest/locales/${locale}/${file}`, 'utf8')),
    ),
  ) as Record<string, { message: string }>;

/** Whole messages of the English surfaces that are long enough to be no accident, and are not the same in German. */
const ENGLISH = (() => {
  const [en, de] = [messagesOf('en'), messagesOf('de')];
  return Object.entries(en)
    .filter(([key, { message }]) => message.length > 9 && !/\$\d/.test(message) && de[key]?.message !== message)
    .map(([, { message }]) => message);
})();

/** What a page of ours says in its own voice: without what is marked as another language, and without code. */
const ownVoice = (page: Page) =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const foreign of copy.querySelectorAll('[lang]:not([lang^="de"]), script, style, kbd, code')) foreign.remove();
    const names = [...copy.querySelectorAll('[aria-label], [title]')].flatMap((one) => [
      one.getAttribute('aria-label') ?? '',
      one.getAttribute('title') ?? '',
    ]);
    return [copy.textContent ?? '', ...names].join('\n');
  });

/** Elements that cut off a part of what is in them; what hangs out of one that does not would make the page wider (`overflow`). */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        const { overflowX, display } = getComputedStyle(one);
        const cuts = display !== 'inline' && (overflowX === 'hidden' || overflowX === 'clip');
        // A name that somebody gave may be as long as it likes.
        const isGiven = one.closest('[data-given]') !== null;
        return (
          cuts &&
          !isGiven &&
          one.closest('.hidden-words') === null &&
          one.checkVisibility() &&
          one.scrollWidth > one.clientWidth + 1
        );
      })
      .map((one) => `${one.localName}.${one.className}: ${one.textContent?.slice(0, 60)}`),
  );

describe.each(BROWSERS)('in a German %s', (name) => {
  const stage = useLongPage(name, { language: 'de' });

  /** Is there a German to be tested? Firefox has languages in packages of their own. */
  const speaksGerman = async () => {
    const page = await stage.driver.launched.openExtensionPage('options/index.html');
    const language = await page.evaluate(() => document.documentElement.lang);
    await page.close();
    return language === 'de';
  };

  beforeEach(async ({ skip }) => {
    if (!(await speaksGerman())) skip(`this ${name} has no German`);
  });

  const isGerman = async (page: Page) => {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    const said = await ownVoice(page);
    expect(said.length).toBeGreaterThan(200);
    expect(ENGLISH.filter((message) => said.includes(message))).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  };

  it('the popup is German, and leaves the list the larger half', async () => {
    const { page } = await stage.open();
    const popup = await stage.driver.popup(page);
    await popup.setViewport({ width: 360, height: 590 });
    await until(async () => (await popup.$$('.chip')).length > 0);
    for (const fold of await popup.$$('details')) await fold.evaluate((one) => one.setAttribute('open', ''));
    await isGerman(popup);
    const list = await popup.$eval('.state', (one) => one.getBoundingClientRect().height);
    expect(list).toBeGreaterThan(590 / 2);
    const quote = await popup.$eval('.claim .quote', (one) => one.closest('[lang]')?.getAttribute('lang'));
    expect(quote).toBe('en');
    await picture(popup, `popup-german-${name}`);
    await popup.close();
    await page.close();
  });

  it.each([400, 320])('the panel is German in all its sections, %i pixels wide', async (width) => {
    const { page } = await stage.open();
    const panel = await stage.driver.panel(page);
    await panel.setViewport({ width, height: 900 });
    for (const section of ['claims', 'pictures', 'sources', 'files']) {
      await until(async () => (await panel.$(`[data-section="${section}"]`)) !== null);
      await panel.$eval(`[data-section="${section}"]`, (tab) => (tab as HTMLElement).click());
      if (section === 'claims')
        await panel.$eval('.claim[data-rating="missing-context"] .claim-button', (one) => (one as HTMLElement).click());
      await isGerman(panel);
    }
    await picture(panel, `panel-german-${width}-${name}`);
    await panel.close();
    await page.close();
  });

  it.each(['options', 'welcome'])('%s is German, wide and narrow', async (surface) => {
    const page = await stage.driver.launched.openExtensionPage(`${surface}/index.html`);
    await page.bringToFront();
    for (const width of [1100, 320]) {
      await page.setViewport({ width, height: 900 });
      await isGerman(page);
    }
    await picture(page, `${surface}-german-${name}`);
    await page.close();
  });

  it('the desk is German, wide and narrow, with something to fix', async () => {
    const page = await stage.driver.launched.openExtensionPage('desk/index.html');
    await page.bringToFront();
    await until(async () => (await page.$('.draft p')) !== null);
    await page.$eval('.draft', (draft) => {
      (draft as HTMLElement).focus();
      getSelection()?.setPosition(draft.querySelector('p'), 0);
    });
    await page.keyboard.type(
      'Hafnium hacked at least 30,000 organisations globally through Exchange Server, KrebsOnSecurity reported.',
    );
    await until(async () => (await page.$('.problems .quote')) !== null, 15_000);
    await page.keyboard.press('F8');
    await until(async () => (await page.$('.fix')) !== null, 15_000);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 900 });
      await isGerman(page);
      await picture(page, `desk-german-${width}-${name}`);
    }
    await page.close();
  });

  it('the card is German, its quotations are English, and every fold of it holds', async () => {
    const { page } = await stage.open();
    await marked(page);
    const { x, y } = await pointOf(page, '30,000 organisations');
    await page.mouse.click(x, y);
    await until(async () => (await stage.cardOf(page))?.isPeek === false);
    const seen = await stage.driver.inside(page, (root) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      const card = root.querySelector('.card') as HTMLElement;
      const quoted = [...card.querySelectorAll('blockquote, .exhibit .limits, .title, .statement, .said q')].map((one) =>
        one.closest('[lang]')?.getAttribute('lang'),
      );
      const copy = card.cloneNode(true) as HTMLElement;
      for (const foreign of copy.querySelectorAll('[lang]')) foreign.remove();
      const scroller = root.querySelector('.scroller') as HTMLElement;
      return {
        quoted: [...new Set(quoted)],
        said: copy.textContent ?? '',
        lang: scroller.closest('[lang]')?.getAttribute('lang'),
        overflow: scroller.scrollWidth - scroller.clientWidth,
      };
    });
    expect(seen.lang).toBe('de');
    expect(seen.quoted).toEqual(['en']);
    expect(seen.said).toContain('Braucht Kontext');
    expect(ENGLISH.filter((message) => seen.said.includes(message))).toEqual([]);
    expect(seen.overflow).toBeLessThanOrEqual(0);
    expect(await violationsInCopy(stage.driver, page, 'light')).toEqual([]);
    await picture(page, `card-german-${name}`);
    await page.close();
  });
});

/** The card on a page, in both browsers: peek and card, where it stands, and what can be done in it. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { violationsInCopy } from './card-copy.ts';
import { type Driver, marksOf, pause, picture, pointOf, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';
import { useLongPage } from './long-page.ts';

const CLAIM = '30,000 organisations';
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const areApart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe.each(BROWSERS)('in %s', (name) => {
  const stage = useLongPage(name);
  const { stateOf, cardOf } = stage;
  let driver: Driver;
  beforeEach(() => {
    driver = stage.driver;
  });
  const long = async () => (await stage.open()).page;
  const hover = async (page: Page, words: string) => {
    const { x, y } = await pointOf(page, words);
    await page.mouse.move(4, y);
    await page.mouse.move(x, y);
    await until(async () => (await cardOf(page)) !== null);
    return { x, y };
  };
  const open = async (page: Page, words: string) => {
    const { x, y } = await pointOf(page, words);
    await page.mouse.click(x, y);
    await until(async () => (await cardOf(page))?.isPeek === false);
    await pause(200);
  };
  /**
   * Presses what has the words, in the card, as a person would: once it stands still. A driver under load now and then loses a press on its
   * way to the page; one that never came is made again. One that came is not, whatever became of it.
   */
  const press = async (page: Page, words: string) => {
    for (let tries = 0; tries < 3; tries++) {
      const at = await resting(page, words);
      await page.mouse.click(at.x, at.y);
      const came = until(
        () => driver.inside(page, (root) => root.host === (globalThis as { pressedIn?: unknown }).pressedIn),
        600,
      );
      if (await came.then(() => true).catch(() => false)) return;
    }
    throw new Error(`no press came to ${words}`);
  };
  /** Where it stands, once it stands still, with somebody who listens whether a click comes to the card. */
  const resting = async (page: Page, words: string) => {
    const find = () =>
      driver.inside(
        page,
        (root, wanted) => {
          const found = [...root.querySelectorAll<HTMLElement>('.holder :is(button, summary, a)')].find(
            (one) => one.textContent?.trim().startsWith(wanted) || one.getAttribute('aria-label') === wanted,
          );
          if (found === undefined) return null;
          const scope = globalThis as { pressedIn?: unknown };
          scope.pressedIn = undefined;
          found.addEventListener('click', () => {
            scope.pressedIn = root.host;
          });
          found.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = found.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        },
        words,
      );
    let at = await find();
    await until(async () => {
      const before = at;
      at = await find();
      return at !== null && before !== null && at.x === before.x && at.y === before.y;
    });
    if (at === null) throw new Error(`no ${words} in the card`);
    return at;
  };
  /** The lines of the claim in hand; asked in the page, for Firefox lets no script of an extension walk through its highlights. */
  const claimOf = (page: Page): Promise<Box[]> =>
    page.evaluate(() => {
      const range = [...(CSS.highlights.get('firsthand-current') ?? [])][0];
      if (!(range instanceof Range)) throw new Error('no claim is in hand');
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    });
  const boxes = (page: Page, words: string) =>
    driver.inside(
      page,
      (root, wanted) => {
        const box = (rect: DOMRect | undefined) => ({
          left: rect?.left ?? 0,
          top: rect?.top ?? 0,
          right: rect?.right ?? 0,
          bottom: rect?.bottom ?? 0,
        });
        const { document } = root.ownerDocument.defaultView as Window;
        const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(wanted));
        const node = paragraph?.firstChild as Text;
        const at = node.data.indexOf(wanted);
        const begin = node.data.lastIndexOf('. ', at) + 1;
        const range = document.createRange();
        range.setStart(node, begin);
        range.setEnd(node, node.data.indexOf('.', at) + 1);
        return {
          card: box(root.querySelector('.holder')?.getBoundingClientRect()),
          sentence: [...range.getClientRects()].map(box),
          link: box(document.querySelector('#inline')?.getBoundingClientRect()),
          window: { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight },
        };
      },
      words,
    );

  it('hovering shows a peek without anything to press; a click on it, or on the mark, or Enter, opens the card', async () => {
    const page = await long();
    await hover(page, CLAIM);
    const peek = await cardOf(page);
    expect(peek?.isPeek).toBe(true);
    expect(peek?.links).toEqual([]);
    expect(peek?.quotes).toEqual([]);
    expect(await driver.inside(page, (root) => root.querySelectorAll('.holder :is(button, a, summary)').length)).toBe(0);
    expect(peek?.article).toContain('30,000');
    expect(peek?.ids).toBe('region rating');
    await picture(page, `peek-${name}`);
    await page.mouse.move((peek?.rect.x ?? 0) + 60, (peek?.rect.y ?? 0) + 60, { steps: 4 });
    await page.mouse.down();
    await page.mouse.up();
    await until(async () => (await cardOf(page))?.isPeek === false);
    expect((await cardOf(page))?.ids).toBe('dialog rating');
    expect((await cardOf(page))?.quotes.length).toBeGreaterThan(0);
    // Pinned: it stays when the pointer goes.
    await page.mouse.move(2, 2);
    await pause(700);
    expect(await cardOf(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await until(async () => (await cardOf(page)) === null);
    await driver.send(page, { kind: 'step', by: 1 });
    await until(async () => (await driver.overlay(page))?.focusedMarker);
    await page.keyboard.press('Enter');
    await until(async () => (await cardOf(page))?.isPeek === false);
    await page.close();
  });

  it('a peek is dismissed with Escape, wherever the focus is', async () => {
    const page = await long();
    await hover(page, CLAIM);
    await page.keyboard.press('Escape');
    await until(async () => (await cardOf(page)) === null);
    await page.close();
  });

  it('it covers neither its own sentence nor the link that has the focus, and gives way when the focus comes', async () => {
    const page = await long();
    await hover(page, CLAIM);
    const before = await boxes(page, CLAIM);
    for (const line of before.sentence) expect(areApart(before.card, line)).toBe(true);
    // The link stands in the next paragraph, where the peek is.
    expect(areApart(before.card, before.link)).toBe(false);
    await page.evaluate(() => document.querySelector<HTMLElement>('#inline')?.focus({ preventScroll: true }));
    await until(async () => {
      const { card, link } = await boxes(page, CLAIM);
      return areApart(card, link);
    });
    const { card, sentence, window } = await boxes(page, CLAIM);
    for (const line of sentence) expect(areApart(card, line)).toBe(true);
    expect(card.left).toBeGreaterThanOrEqual(window.left);
    expect(card.top).toBeGreaterThanOrEqual(window.top);
    expect(card.right).toBeLessThanOrEqual(window.right);
    expect(card.bottom).toBeLessThanOrEqual(window.bottom);
    await picture(page, `peek-beside-focus-${name}`);
    await page.close();
  });

  it.each([
    [1280, 900],
    [900, 640],
    [700, 500],
  ])('at %i × %i the card of every claim is in view and off its own words', async (width, height) => {
    const page = await long();
    await page.setViewport({ width, height });
    const { findings } = await stateOf(page);
    for (const { id } of findings) {
      await driver.send(page, { kind: 'show', id });
      await until(async () => (await cardOf(page)) !== null);
      await pause(220);
      const { card, view } = await driver.inside(page, (root) => {
        const { left, top, right, bottom } = (root.querySelector('.holder') as Element).getBoundingClientRect();
        return { card: { left, top, right, bottom }, view: { right: innerWidth, bottom: innerHeight } };
      });
      const claim = await claimOf(page);
      for (const line of claim) expect(areApart(card, line), id).toBe(true);
      expect(Math.min(card.left, card.top), id).toBeGreaterThanOrEqual(0);
      expect(card.right, id).toBeLessThanOrEqual(view.right);
      expect(card.bottom, id).toBeLessThanOrEqual(view.bottom);
    }
    await page.close();
  });

  it.each([
    ['the browser’s clipboard', false],
    ['the old command, where a page has no clipboard', true],
  ])('a citation is copied by %s, and the button says so', async (_, withoutClipboard) => {
    const page = await long();
    if (withoutClipboard)
      await driver.inside(page, () => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
    await open(page, CLAIM);
    await press(page, 'Copy citation');
    await until(async () => (await cardOf(page))?.text.includes('Copied'));
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.id = 'pasted';
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v', name === 'chrome' ? { commands: ['Paste'] } : {});
    await page.keyboard.up('Control');
    const pasted = () => page.$eval('#pasted', (field) => (field as HTMLTextAreaElement).value);
    await until(async () => (await pasted()) !== '');
    expect(await pasted()).toMatch(
      /^“At least 30,000 organizations across the United States” KrebsOnSecurity, “[^”]+”, 5 March 2021\. As quoted by [a-z.]+\. https:\/\/krebsonsecurity\.com\/\S+ Archived: https:\/\/web\.archive\.org\/\S+$/,
    );
    await page.close();
  });

  it('a claim that is said again says how often, and leads from place to place', async () => {
    const page = await long();
    await open(page, CLAIM);
    expect((await cardOf(page))?.text).toContain('Said 3 times in this article');
    const places: number[] = [];
    for (const _ of [1, 2, 3]) {
      places.push(
        await page.evaluate(() => {
          const range = [...(CSS.highlights.get('firsthand-current') ?? [])][0] as Range;
          return Math.round(range.getBoundingClientRect().top + scrollY);
        }),
      );
      const before = (await cardOf(page))?.text;
      await press(page, 'Next place where it is said');
      await until(async () => (await cardOf(page))?.text !== before);
    }
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(3);
    // Round to the first.
    expect((await cardOf(page))?.text).toContain('1/3');
    await page.close();
  });

  it('claims in the same words lead to one another', async () => {
    const page = await long();
    await open(page, 'four Chinese nationals');
    expect((await cardOf(page))?.text).toContain('In the same words');
    await press(page, 'Date, Matches the source');
    await until(async () => (await cardOf(page))?.text.startsWith('Matches the sourceDate'));
    await press(page, 'Attribution, Contradicts the source');
    await until(async () => (await cardOf(page))?.text.startsWith('Contradicts the sourceAttribution'));
    await page.close();
  });

  it('a hidden claim loses its mark, its glyph and its card, is counted as hidden, and can be brought back', async () => {
    const page = await long();
    const before = await stateOf(page);
    await open(page, 'Some 1,900 British schools');
    await press(page, 'Hide this');
    await until(async () => (await cardOf(page)) === null);
    await until(async () => !(await marksOf(page)).some(({ text }) => text.includes('1,900')));
    await until(async () => (await driver.overlay(page))?.markers === before.findings.length - 1);
    expect(await stateOf(page)).toMatchObject({ hidden: 1 });
    await driver.send(page, { kind: 'hide', id: null });
    await until(async () => (await marksOf(page)).some(({ text }) => text.includes('1,900')));
    expect(await stateOf(page)).toMatchObject({ hidden: 0, findings: before.findings });
    await page.close();
  });

  it('“this is wrong” keeps a note: what was written, about which claim, on which page', async () => {
    const page = await long();
    const home = await driver.launched.openExtensionPage('welcome/index.html');
    await home.evaluate(() => {
      type Listen = (message: { kind: string }, sender: unknown, reply: (answer: unknown) => void) => boolean;
      type Api = { runtime: { onMessage: { addListener(listen: Listen): void } } };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api; notes: unknown[] };
      scope.notes = [];
      (scope.browser ?? scope.chrome).runtime.onMessage.addListener((message, _sender, reply) => {
        if (message.kind !== 'reader/note') return false;
        scope.notes.push(message);
        reply(true);
        return true;
      });
    });
    await page.bringToFront();
    const keys = () => page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys);
    await page.evaluate(() => {
      const scope = globalThis as unknown as { keys: string[] };
      scope.keys = [];
      document.addEventListener('keydown', ({ key }) => scope.keys.push(key));
    });
    await open(page, CLAIM);
    await press(page, 'This is wrong');
    await until(() => driver.inside(page, (root) => root.activeElement?.localName === 'textarea'));
    const opened = (await cardOf(page))?.text;
    expect(opened).toContain('stays on this machine');
    await page.keyboard.type('servers');
    // Within the field these are the field's, and not the card's way to the next claim.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(', not firms');
    expect((await cardOf(page))?.text).toBe(opened);
    expect(await keys()).toEqual([]);
    await picture(page, `note-${name}`);
    await press(page, 'Keep the note');
    await until(async () => (await cardOf(page))?.text.includes('Kept on this machine'));
    expect(await driver.inside(page, (root) => root.activeElement?.textContent)).toBe('This is wrong');
    const notes = await home.evaluate(() => (globalThis as unknown as { notes: unknown[] }).notes);
    expect(notes).toEqual([
      {
        kind: 'reader/note',
        note: {
          text: 'servers, not firms',
          day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          page: page.url(),
          quote: 'at least 30,000 organisations',
          value: expect.stringContaining('30,000'),
          rating: 'missing-context',
          rule: expect.stringMatching(/^figure\//),
          facts: expect.arrayContaining(['krebs-30000-us']),
          dossier: expect.stringMatching(/^exchange-2021 /),
        },
      },
    ]);
    await home.close();
    await page.close();
  });

  it('Escape in the form leaves the form, and the card stays', async () => {
    const page = await long();
    await open(page, CLAIM);
    await press(page, 'This is wrong');
    await until(() => driver.inside(page, (root) => root.activeElement?.localName === 'textarea'));
    await page.keyboard.press('Escape');
    await until(() => driver.inside(page, (root) => root.activeElement?.textContent === 'This is wrong'));
    expect(await cardOf(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await until(async () => (await cardOf(page)) === null);
    await page.close();
  });

  it('the panel is asked for with the claim', async () => {
    const page = await long();
    const home = await driver.launched.openExtensionPage('welcome/index.html');
    await home.evaluate(() => {
      type Api = { runtime: { onMessage: { addListener(listen: (message: { kind: string }) => void): void } } };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api; asked: unknown[] };
      scope.asked = [];
      (scope.browser ?? scope.chrome).runtime.onMessage.addListener((message) => {
        if (message.kind === 'reader/panel') scope.asked.push(message);
      });
    });
    await page.bringToFront();
    await open(page, CLAIM);
    const { findings } = await stateOf(page);
    const asked = () => home.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
    await press(page, 'Open in panel');
    await until(async () => (await asked()).length > 0);
    expect(await asked()).toEqual([{ kind: 'reader/panel', id: findings.find(({ quote }) => quote.includes(CLAIM))?.id }]);
    await home.close();
    await page.close();
  });

  it('the theme is the article’s, until the person chooses one', async () => {
    const page = await long();
    await open(page, CLAIM);
    expect((await cardOf(page))?.scheme).toBe('light');
    await driver.set({ theme: 'dark' });
    await until(async () => (await cardOf(page))?.scheme === 'dark');
    await picture(page, `card-dark-${name}`);
    await driver.set({ theme: 'auto' });
    await until(async () => (await cardOf(page))?.scheme === 'light');
    await page.close();
  });

  it.each([
    ['a telephone', 380, 760],
    ['400 % of 1280 × 1024', 320, 256],
  ])('on %s it is a sheet with targets for thumbs, and the claim is seen above it', async (_, width, height) => {
    const page = await long();
    await page.setViewport({ width, height });
    await driver.send(page, { kind: 'show', id: (await stateOf(page)).findings.find(({ quote }) => quote.includes(CLAIM))?.id });
    await until(async () => (await cardOf(page)) !== null);
    await pause(200);
    const claim = Math.max(...(await claimOf(page)).map(({ bottom }) => bottom));
    const seen = await driver.inside(page, (root) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      const targets = [...root.querySelectorAll<HTMLElement>('.holder :is(button, a, summary)')].map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return [one.textContent || one.getAttribute('aria-label'), Math.min(width, height)] as const;
      });
      const holder = root.querySelector<HTMLElement>('.holder') as HTMLElement;
      const scroller = root.querySelector('.scroller') as Element;
      return {
        top: holder.getBoundingClientRect().top,
        bottom: holder.getBoundingClientRect().bottom,
        small: targets.filter(([, size]) => size < 24),
        count: targets.length,
        overflow: scroller.scrollWidth - scroller.clientWidth,
      };
    });
    expect(claim).toBeLessThanOrEqual(seen.top);
    expect(claim).toBeGreaterThan(0);
    expect(Math.round(seen.bottom)).toBe(height);
    expect(seen.count).toBeGreaterThan(8);
    expect(seen.small).toEqual([]);
    expect(seen.overflow).toBeLessThanOrEqual(0);
    await picture(page, `sheet-${width}-${name}`);
    await page.close();
  });

  it.runIf(name === 'chrome')('with reduced motion it is simply there', async () => {
    const page = await long();
    const animation = () =>
      driver.inside(page, (root) => getComputedStyle(root.querySelector('.holder') as Element).animationName);
    await open(page, CLAIM);
    expect(await animation()).toContain('arrive');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await animation()).not.toContain('arrive');
    await page.close();
  });

  describe('axe finds nothing', () => {
    const violations = (page: Page, scheme: string) => violationsInCopy(driver, page, scheme);

    it.each(['light', 'dark'])('in glyphs, rail, peek, card with every fold open, and note, %s', async (theme) => {
      await driver.set({ theme });
      const page = await long();
      expect(await violations(page, theme)).toEqual([]);
      await hover(page, CLAIM);
      expect(await violations(page, theme)).toEqual([]);
      for (const words of [CLAIM, '400,000', 'four Chinese nationals', 'EU have accused', '1,900']) {
        await open(page, words);
        await driver.inside(page, (root) => {
          for (const fold of root.querySelectorAll('details')) fold.open = true;
        });
        expect(await violations(page, theme), words).toEqual([]);
        await page.keyboard.press('Escape');
        await until(async () => (await cardOf(page)) === null);
      }
      await open(page, CLAIM);
      await press(page, 'This is wrong');
      await until(() => driver.inside(page, (root) => root.activeElement?.localName === 'textarea'));
      expect(await violations(page, theme)).toEqual([]);
      await page.close();
    });
  });
});

/**
 * A field that is checked where it stands: plain and rich, held by an app, growing, in a shadow root and in a frame; what it does to the
 * field (nothing), where its marks stand, and where it refuses. In both browsers.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Checked, PageState } from '../../extension/messages.ts';
import type { Serving } from '../../scripts/serve.ts';
import { keepAlive } from './alive.ts';
import { violationsInCopy } from './card-copy.ts';
import { serveFields } from './field-pages.ts';
import { type Driver, marked, marksOf, pause, picture, startDriver, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';
import { differing } from './pixels.ts';
import { press } from './surface.ts';

const CLAIM = '30,000 organisations';

type Matched = Extract<PageState, { kind: 'matched' }>;

/** What the page keeps of a field while it is checked. */
interface Watched {
  readonly value: string;
  readonly records: number;
  readonly hasFocus: boolean;
  readonly selection: string;
}

describe.each(BROWSERS)('in %s', (name) => {
  let site: Serving;
  let driver: Driver;

  beforeAll(async () => {
    site = await serveFields();
  }, 120_000);
  keepAlive(
    () => startDriver(name),
    (started) => {
      driver = started;
    },
  );
  afterAll(() => site?.close());

  const at = (file: string) => driver.open(`${site.origin}/${file}.html`);
  /** The person asks for the field that has the focus, as the menu does it. */
  const ask = async (page: Page, toggle = false) => {
    await driver.inject(page);
    return (await driver.send(page, { kind: 'field', toggle })) as Checked;
  };
  const begin = async (page: Page, field: string) => {
    await page.focus(field);
    // Browsers put the caret at the end of a text area, and scroll to it.
    await page.$eval(field, (one) => {
      if (!(one instanceof HTMLTextAreaElement)) return;
      one.setSelectionRange(0, 0);
      one.scrollTop = 0;
    });
  };
  const checked = async (page: Page, field: string) => {
    await begin(page, field);
    const state = await ask(page);
    if (state.kind !== 'matched') throw new Error(`it is ${state.kind}: ${'reason' in state ? state.reason : ''}`);
    return state;
  };
  const open = async (file: string, field: string) => {
    const page = await at(file);
    await page.waitForSelector(field);
    await checked(page, field);
    await marked(page);
    return page;
  };
  const stateOf = (page: Page) => driver.send(page, { kind: 'state' }) as Promise<Matched | null>;
  const cardOf = async (page: Page) => (await driver.overlay(page))?.card ?? null;
  const textsOf = async (page: Page) => (await marksOf(page)).map(({ text }) => text);
  const claim = async (page: Page) => (await marksOf(page)).find(({ text }) => text.includes('30,000'));

  /** The boxes of what is marked and contains the words, in the window; a page can ask for those of a mirror, too. */
  const boxesOf = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      const boxes: { left: number; top: number; width: number; height: number }[] = [];
      for (const [name, highlight] of CSS.highlights)
        for (const range of name.startsWith('firsthand-') && name !== 'firsthand-current' ? highlight : []) {
          if (!String(range).includes(wanted)) continue;
          for (const { left, top, width, height } of (range as Range).getClientRects())
            if (width > 1) boxes.push({ left, top, width, height });
        }
      return boxes;
    }, words);
  const pointAt = async (page: Page, words: string) => {
    const [box] = await boxesOf(page, words);
    if (box === undefined) throw new Error(`nothing marked contains ${words}`);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  const hover = async (page: Page, words: string) => {
    const { x, y } = await pointAt(page, words);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await until(async () => (await cardOf(page))?.isPeek);
    return { x, y };
  };
  const ended = (page: Page) =>
    until(async () => (await marksOf(page)).length === 0 && (await page.$('firsthand-overlay, firsthand-field')) === null);
  const wordsIn = (page: Page, field: string) =>
    page.$eval(field, (one) => ('value' in one ? (one.value as string) : one.innerHTML));

  const watch = (page: Page, field: string) =>
    page.$eval(field, (one) => {
      const scope = globalThis as unknown as { records: number };
      scope.records = 0;
      // An editor that names its state in its class does so when the focus goes, whoever takes it.
      const isOwn = ({ target, attributeName }: MutationRecord) => target === one && attributeName === 'class';
      const count = (records: MutationRecord[]) => {
        scope.records += records.filter((record) => !isOwn(record)).length;
      };
      new MutationObserver(count).observe(one, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  const watched = (page: Page, field: string): Promise<Watched> =>
    page.$eval(field, (one) => {
      const plain = one as HTMLTextAreaElement;
      const { anchorNode, anchorOffset, focusOffset } = document.getSelection() as Selection;
      const path: number[] = [];
      for (let node = anchorNode; node !== null && node !== one; node = node.parentNode)
        path.unshift([...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode));
      return {
        value: 'value' in one ? plain.value : one.innerHTML,
        records: (globalThis as unknown as { records: number }).records,
        hasFocus: document.activeElement === one,
        selection:
          'value' in one
            ? `${plain.selectionStart} ${plain.selectionEnd} ${plain.selectionDirection}`
            : `${path.join('.')} ${anchorOffset} ${focusOffset}`,
      };
    });

  describe('nothing of the field is changed', () => {
    it.each([
      ['a text area', 'plain', '#draft', 'China has denied'],
      ['an input of one line', 'plain', '#headline', CLAIM],
      ['a text area that grows', 'controlled', '#autosize', CLAIM],
      ['a text area whose value an app holds', 'controlled', '#controlled', CLAIM],
      ['a contenteditable', 'rich', '#rich', CLAIM],
      ['ProseMirror', 'editor', '.ProseMirror', CLAIM],
    ])(
      '%s: same text, same nodes, same focus and caret, and undo takes back what was typed before',
      async (_, file, field, words) => {
        const page = await at(file);
        await page.waitForSelector(field);
        const first = await wordsIn(page, field);
        await page.focus(field);
        await page.keyboard.down('Control');
        await page.keyboard.press('End');
        await page.keyboard.up('Control');
        await page.keyboard.type(' So it goes.');
        await pause(200);
        const typed = await wordsIn(page, field);
        expect(typed).not.toBe(first);
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.down('Shift');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.up('Shift');
        await pause(100);
        await watch(page, field);
        const before = await watched(page, field);
        expect(before.hasFocus).toBe(true);

        await ask(page);
        await marked(page);
        await hover(page, words);
        await pause(700);
        expect(await watched(page, field)).toEqual({ ...before, value: typed, records: 0 });

        // A card takes the focus, because it was asked for, and gives it back as it was.
        await driver.send(page, { kind: 'step', by: 1 });
        await until(async () => (await cardOf(page))?.hasFocus);
        await page.keyboard.press('Escape');
        await until(async () => (await cardOf(page)) === null);
        expect(await watched(page, field)).toEqual({ ...before, value: typed, records: 0 });

        for (let times = 0; times < 20 && (await wordsIn(page, field)) !== first; times += 1) {
          await page.keyboard.down('Control');
          await page.keyboard.press('z');
          await page.keyboard.up('Control');
        }
        expect(await wordsIn(page, field)).toBe(first);

        await page.keyboard.press('Escape');
        await ended(page);
        expect(await wordsIn(page, field)).toBe(first);
        await page.close();
      },
    );

    it('and what is painted over it is gone with the check, to the last pixel', async () => {
      const page = await at('plain');
      const shot = async () => {
        const box = await page.$eval('#draft', (one) => {
          one.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = one.getBoundingClientRect();
          return { x, y, width, height: height - 20 };
        });
        // Without the caret, which blinks.
        await page.$eval('#draft', (one) => (one as HTMLElement).blur());
        await pause(150);
        return page.screenshot({ clip: box, encoding: 'base64' });
      };
      await begin(page, '#draft');
      await shot();
      const before = await shot();
      await checked(page, '#draft');
      await marked(page);
      expect(await differing(page, before, await shot())).toBeGreaterThan(400);
      await ask(page, true);
      await ended(page);
      expect(await differing(page, before, await shot())).toBe(0);
      await page.close();
    });
  });

  describe('the marks stand where the words are', () => {
    /**
     * Offsets at which the browser itself finds another character than the mirror has there. Where text of two directions meets, one place
     * has two offsets: there it is enough that either character is near.
     */
    const astray = async (page: Page, field: string) => {
      const boxes = await driver.inside(page, (overlay) => {
        // Only the discs catch the pointer.
        for (const part of overlay.querySelectorAll<HTMLElement>('.markers, .field-status')) part.style.visibility = 'hidden';
        type Opened = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
        const host = document.querySelector<Opened>('firsthand-field') as Opened;
        const { chrome } = globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(of: Element): ShadowRoot } } };
        const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
        const text = document.createTreeWalker(root.querySelector('.mirror') as Element, NodeFilter.SHOW_TEXT).nextNode() as Text;
        const pane = (root.querySelector('.pane') as Element).getBoundingClientRect();
        const range = document.createRange();
        return Array.from({ length: text.length }, (_, at) => {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          const isSeen = x > pane.left + 1 && x < pane.right - 1 && y > pane.top + 1 && y < pane.bottom - 1;
          return { at, x, y, left, right, top, bottom, isSeen: isSeen && /\S/.test(text.data[at] ?? '') };
        });
      });
      const looked = boxes.filter(({ at, isSeen }) => isSeen && at % 3 === 0);
      const found = await page.$eval(
        field,
        (one, points) =>
          points.map(({ x, y }) => {
            const place = document.caretPositionFromPoint(x, y);
            return place !== null && (place.offsetNode === one || one.contains(place.offsetNode)) ? place.offset : null;
          }),
        looked,
      );
      const isBoth = await page.$eval(field, (one) => getComputedStyle(one).direction === 'rtl');
      const isNear = (at: number, { x, y }: { x: number; y: number }) => {
        const box = boxes[at];
        return box !== undefined && y > box.top && y < box.bottom && x > box.left - 8 && x < box.right + 8;
      };
      const wrong = looked.flatMap((point, index) => {
        const offset = found[index] ?? Number.NaN;
        const isRight = offset === point.at || offset === point.at + 1;
        return isRight || (isBoth && (isNear(offset, point) || isNear(offset - 1, point)))
          ? []
          : [{ at: point.at, found: offset }];
      });
      return { looked: looked.length, wrong };
    };
    /** As with the browser's own menu; 0 is what it was before. */
    const zoom = async (page: Page, factor: number) => {
      const tab = await driver.tabOf(page);
      const home = await driver.launched.openExtensionPage('options/index.html');
      await home.evaluate(
        async (id, to) => {
          type Api = { tabs: { setZoom(id: number, to: number): Promise<void> } };
          const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
          await (browser ?? chrome).tabs.setZoom(id, to);
        },
        tab,
        factor,
      );
      await home.close();
      await page.bringToFront();
      await pause(300);
    };

    it.each([
      ['a text area with a scroll bar', '#draft', 70],
      ['tabs, trailing blanks, words longer than a line', '#hard', 20],
      ['right to left', '#rtl', 12],
      ['an input that is scrolled sideways', '#headline', 15],
    ])('%s, at two zooms, scrolled and not', async (_, field, least) => {
      const page = await at('plain');
      for (const factor of [1, 1.1]) {
        await zoom(page, factor);
        await page.$eval(field, (one) => one.scrollIntoView({ block: 'center' }));
        await checked(page, field);
        await until(async () => (await marksOf(page)).length > 0);
        for (const scrolled of [0, 37, 5000]) {
          await page.$eval(
            field,
            (one, to) => {
              if (one instanceof HTMLInputElement) one.scrollLeft = to;
              else one.scrollTop = to;
            },
            scrolled,
          );
          await pause(200);
          const { looked, wrong } = await astray(page, field);
          expect(looked, `${field} at ${factor}, scrolled to ${scrolled}`).toBeGreaterThan(least);
          expect(wrong, `${field} at ${factor}, scrolled to ${scrolled}`).toEqual([]);
        }
      }
      await zoom(page, 0);
      await page.close();
    });

    it('when the font changes, the field is made narrower, or the window is another', async () => {
      const page = await open('plain', '#draft');
      const settled = async () => {
        await pause(600);
        const { looked, wrong } = await astray(page, '#draft');
        expect(looked).toBeGreaterThan(30);
        expect(wrong).toEqual([]);
      };
      await page.$eval('#draft', (one) => {
        (one as HTMLElement).style.font = 'italic 19px/1.35 monospace';
      });
      await settled();
      await page.$eval('#draft', (one) => {
        (one as HTMLElement).style.width = '401.5px';
      });
      await settled();
      await page.setViewport({ width: 700, height: 800, deviceScaleFactor: 1.5 });
      await page.$eval('#draft', (one) => one.scrollIntoView({ block: 'center' }));
      await settled();
      await page.close();
    });

    it('glyphs are shown for what can be seen of the field, and move with its scrolling', async () => {
      const page = await open('plain', '#draft');
      const glyphs = () =>
        driver.inside(page, (root) => [...root.querySelectorAll('.marker')].map((one) => one.getBoundingClientRect().y));
      const before = await glyphs();
      await page.$eval('#draft', (one) => {
        one.scrollTop = 30;
      });
      await until(async () => (await glyphs())[0] !== before[0]);
      await page.$eval('#draft', (one) => {
        one.scrollTop = one.scrollHeight;
      });
      const { top, bottom } = await page.$eval('#draft', (one) => {
        const box = one.getBoundingClientRect();
        return { top: box.top, bottom: box.bottom };
      });
      await until(async () => (await glyphs()).every((y) => y > top - 24 && y < bottom));
      expect((await textsOf(page)).length).toBeGreaterThan((await glyphs()).length);
      await page.close();
    });

    it('in a contenteditable they are in its own text', async () => {
      const page = await open('rich', '#rich');
      const inside = await page.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('firsthand-'))
          .flatMap(([, highlight]) => [...highlight])
          .every(({ startContainer }) => document.querySelector('#rich')?.contains(startContainer)),
      );
      expect(inside).toBe(true);
      expect((await claim(page))?.name).toContain('missing-context');
      await page.close();
    });
  });

  describe('somebody goes on writing', () => {
    it.each([
      ['a text area', 'plain', '#draft'],
      ['ProseMirror', 'editor', '.ProseMirror'],
    ])(
      '%s: marks move with their words, one on other words is gone at once, and after a pause it is checked anew',
      async (_, file, field) => {
        const page = await open(file, field);
        const { name: rating } = (await claim(page)) ?? { name: '' };
        expect(rating).toContain('missing-context');
        await page.keyboard.down('Control');
        await page.keyboard.press('Home');
        await page.keyboard.up('Control');
        await page.keyboard.type('Oh. ');
        await pause(100);
        expect((await claim(page))?.name).toBe(rating);
        // The caret to the end of the number of organisations, and another digit.
        const value = await page.$eval(field, (one) => ('value' in one ? (one.value as string) : (one.textContent ?? '')));
        const to = value.indexOf('30,000') + '30,000'.length;
        await page.$eval(
          field,
          (one, offset) => {
            if (one instanceof HTMLTextAreaElement) return one.setSelectionRange(offset, offset);
            const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
            for (let left = offset; walker.nextNode(); left -= (walker.currentNode as Text).length)
              if (left <= (walker.currentNode as Text).length) return document.getSelection()?.collapse(walker.currentNode, left);
          },
          to,
        );
        await pause(100);
        await page.keyboard.type(',000');
        await pause(120);
        expect((await claim(page)) === undefined || (await claim(page))?.text.includes('30,000,000')).toBe(true);
        await until(async () => (await stateOf(page))?.findings.some(({ quote }) => quote.includes('30,000,000')));
        await until(async () => (await claim(page))?.text.includes('30,000,000'));
        expect((await claim(page))?.name).not.toBe(rating);
        await page.close();
      },
    );

    it('a value that a script sets is seen, too', async () => {
      const page = await open('controlled', '#controlled');
      await page.evaluate(() =>
        (globalThis as unknown as { setValue(value: string): void }).setValue(
          'The attack on Microsoft Exchange by Hafnium hit at least 30,000 organisations in the US, according to the journalist Brian Krebs.',
        ),
      );
      await until(async () => (await claim(page))?.name.includes('supported'));
      await page.keyboard.type(' -- so it is');
      await until(async () => (await wordsIn(page, '#controlled')).includes('– so it is'));
      await until(async () => (await claim(page)) !== undefined);
      await page.close();
    });

    it('a field that grows with its text takes its marks along', async () => {
      const page = await open('controlled', '#autosize');
      const before = (await boxesOf(page, '30,000'))[0]?.top ?? 0;
      await page.keyboard.down('Control');
      await page.keyboard.press('Home');
      await page.keyboard.up('Control');
      await page.keyboard.type('One.\nTwo.\nThree.\n');
      await until(async () => ((await boxesOf(page, '30,000'))[0]?.top ?? 0) > before + 40);
      await page.close();
    });
  });

  describe('the card', () => {
    it('hovering peeks; a click into the text is the editor’s; a press on the peek opens it; Escape goes back', async () => {
      const page = await open('plain', '#draft');
      const { x, y } = await hover(page, CLAIM);
      await page.mouse.click(x, y);
      await until(async () => (await cardOf(page)) === null);
      const caret = () => page.$eval('#draft', (one) => (one as HTMLTextAreaElement).selectionStart);
      const put = await caret();
      expect(put).toBeGreaterThan(0);
      // As long as the pointer stays on the claim, there is no peek.
      await page.mouse.move(x + 2, y);
      await pause(400);
      expect(await cardOf(page)).toBeNull();
      await page.mouse.move(5, 5);
      await pause(100);
      await hover(page, CLAIM);
      const { rect } = (await cardOf(page)) as NonNullable<Awaited<ReturnType<typeof cardOf>>>;
      await page.mouse.move(rect.x + 40, rect.y + 20);
      await page.mouse.click(rect.x + 40, rect.y + 20);
      await until(async () => (await cardOf(page))?.isPeek === false);
      expect((await cardOf(page))?.hasFocus).toBe(true);
      await page.keyboard.press('Escape');
      await until(async () => (await cardOf(page)) === null);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft');
      expect(await caret()).toBe(put);
      expect((await marksOf(page)).length).toBeGreaterThan(0);
      await page.close();
    });

    it('a press on a glyph opens it; typing closes a peek', async () => {
      const page = await open('rich', '#rich');
      await hover(page, CLAIM);
      await page.keyboard.type('x');
      await until(async () => (await cardOf(page)) === null);
      await page.mouse.move(5, 5);
      await until(async () => (await driver.overlay(page))?.markers);
      await pause(900);
      const glyph = await driver.inside(page, (root) => {
        const box = root.querySelector('.marker .disc')?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      if (glyph === null) throw new Error('no glyph');
      await page.mouse.click(glyph.x, glyph.y);
      await until(async () => (await cardOf(page))?.isPeek === false);
      await page.close();
    });

    it('a click into another field closes the card and keeps that field’s focus', async () => {
      const page = await open('rich', '#rich');
      await driver.send(page, { kind: 'step', by: 1 });
      await until(async () => (await cardOf(page))?.hasFocus);
      await page.click('#other');
      await until(async () => (await cardOf(page)) === null);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('other');
      await page.close();
    });

    it('next and previous go through the claims of the field', async () => {
      const page = await open('plain', '#draft');
      const seen: string[] = [];
      for (let times = 0; times < 3; times += 1) {
        await driver.send(page, { kind: 'step', by: 1 });
        await until(async () => (await cardOf(page)) !== null && !seen.includes((await cardOf(page))?.article ?? ''));
        seen.push((await cardOf(page))?.article ?? '');
      }
      await driver.send(page, { kind: 'step', by: -1 });
      await until(async () => (await cardOf(page))?.article === seen[1]);
      await page.close();
    });
  });

  describe('what it is checked by, and who is told', () => {
    it('as of today, whatever the text is taken for; and by another day where one is given', async () => {
      const page = await open('plain', '#draft');
      const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
      expect(await stateOf(page)).toMatchObject({ field: true, published: today });
      const strip = () => driver.inside(page, (root) => root.querySelector('.strip')?.textContent ?? '');
      expect(await strip()).toMatch(/^\d+ claims checkedas of today$/);
      const said = await driver.inside(page, (root) => root.querySelector('[role="status"]')?.textContent ?? '');
      expect(said).toMatch(/^\d+ claims checked in this field$/);
      await driver.send(page, { kind: 'date', published: '2021-03-10' });
      expect((await stateOf(page))?.published).toBe('2021-03-10');
      await until(async () => (await strip()).endsWith('as of 10 March 2021'));
      await page.close();
    });

    it('the popup asks for it, says that it is a field, and so does the panel', async () => {
      const page = await at('plain');
      await page.focus('#draft');
      const popup = await driver.popup(page);
      await until(() => popup.evaluate(() => document.body.textContent?.includes('Check the text field')));
      await press(popup, 'Check the text field');
      await until(() => popup.evaluate(() => document.body.textContent?.includes('The text of one field was checked')));
      expect((await stateOf(page))?.field).toBe(true);
      const panel = await driver.panel(page);
      await until(() => panel.evaluate(() => document.body.textContent?.includes('The text of one field was checked')));
      await popup.close();
      await panel.close();
      await page.close();
    });

    it('a headline of one line, and markup in a plain field', async () => {
      const page = await at('plain');
      const headline = await checked(page, '#headline');
      expect(headline.findings.map(({ quote }) => quote).join()).toContain('30,000');
      const source = await checked(page, '#source');
      expect(
        source.findings.some(({ quote, kind }) => kind === 'figure' && quote.includes('30,000</strong> organisations')),
      ).toBe(true);
      await page.close();
    });

    it('in an open shadow root', async () => {
      const page = await at('rich');
      await page.evaluate(() => document.querySelector('#host')?.shadowRoot?.querySelector<HTMLElement>('#inner')?.focus());
      await ask(page);
      await until(async () => (await claim(page)) !== undefined);
      await driver.send(page, { kind: 'step', by: 1 });
      await until(async () => (await cardOf(page))?.hasFocus);
      await page.keyboard.press('Escape');
      await until(() => page.evaluate(() => document.querySelector('#host')?.shadowRoot?.activeElement?.id === 'inner'));
      await page.close();
    });

    it('in a dialog over the page, where its card can be used', async () => {
      const page = await at('plain');
      await page.$eval('#dialog', (one) => (one as HTMLDialogElement).showModal());
      await checked(page, '#inside');
      await hover(page, CLAIM);
      const { rect } = (await cardOf(page)) as NonNullable<Awaited<ReturnType<typeof cardOf>>>;
      await page.mouse.click(rect.x + 40, rect.y + 20);
      await until(async () => (await cardOf(page))?.hasFocus);
      await page.close();
    });

    it('in a frame of the same site', async () => {
      const page = await at('rich');
      const frame = await (await page.waitForSelector('#framed'))?.contentFrame();
      if (!frame) throw new Error('no frame');
      await frame.focus('body');
      const popup = await driver.popup(page);
      const isOffered = () => popup.evaluate(() => document.body.textContent?.includes('Check the text field'));
      await until(isOffered).catch(async () => {
        throw new Error(await popup.evaluate(() => document.body.textContent ?? ''));
      });
      await press(popup, 'Check the text field');
      await until(async () => (await marksOf(frame as unknown as Page)).some(({ text }) => text.includes('30,000')));
      expect(await marksOf(page)).toEqual([]);
      expect(await frame.evaluate(() => document.body.querySelector('firsthand-overlay'))).toBeNull();
      await popup.close();
      await page.close();
    });
  });

  describe('it ends', () => {
    it('by Escape, which stays the page’s, and of which a card takes the first', async () => {
      const page = await open('plain', '#draft');
      await page.evaluate(() => {
        const scope = globalThis as unknown as { heard: number };
        scope.heard = 0;
        document.querySelector('#draft')?.addEventListener('keydown', () => {
          scope.heard += 1;
        });
      });
      await hover(page, CLAIM);
      await page.keyboard.press('Escape');
      await until(async () => (await cardOf(page)) === null);
      await pause(300);
      expect((await marksOf(page)).length).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await ended(page);
      expect(await driver.send(page, { kind: 'state' })).toBeNull();
      expect(await page.evaluate(() => (globalThis as unknown as { heard: number }).heard)).toBe(2);
      await page.close();
    });

    it('by the command that began it, by its own button, and with the field', async () => {
      const page = await open('plain', '#draft');
      await ask(page, true);
      await ended(page);
      await checked(page, '#draft');
      await marked(page);
      const end = await driver.inside(page, (root) => {
        const box = root.querySelector('.strip .end')?.getBoundingClientRect();
        return { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 12 };
      });
      await page.mouse.click(end.x, end.y);
      await ended(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft');
      await checked(page, '#draft');
      await marked(page);
      await page.$eval('#draft', (one) => one.remove());
      await ended(page);
      await page.close();
    });

    it('with the page', async () => {
      const page = await open('plain', '#draft');
      await page.goto(`${site.origin}/rich.html`);
      await pause(500);
      expect(await marksOf(page)).toEqual([]);
      await page.goBack();
      await pause(800);
      expect(await marksOf(page)).toEqual([]);
      expect(await page.$('firsthand-overlay, firsthand-field')).toBeNull();
      await page.close();
    });
  });

  describe('what is never read', () => {
    it('is every field, until somebody asks', async () => {
      await driver.choose('all');
      const page = await at('plain');
      await page.focus('#draft');
      await page.keyboard.type('Hafnium. ');
      await pause(1200);
      expect(await marksOf(page)).toEqual([]);
      expect(await page.$('firsthand-overlay, firsthand-field')).toBeNull();
      await page.close();
      await driver.choose('asked');
    });

    it.each(['#password', '#card', '#secret'])('is a secret: %s', async (field) => {
      const page = await at('plain');
      await page.focus(field);
      const state = await ask(page);
      expect(state).toEqual({ kind: 'failed', reason: 'Fields for passwords, codes and personal data are never read.' });
      expect(await marksOf(page)).toEqual([]);
      const said = await driver.inside(page, (root) => root.querySelector('.notice')?.textContent ?? '');
      expect(said).toContain('are never read');
      expect(said).not.toContain('desk');
      await page.keyboard.press('Escape');
      await ended(page);
      await page.close();
    });

    it('and nothing is, where no field has the focus', async () => {
      const page = await at('plain');
      await page.focus('#publish');
      expect(await ask(page)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('No text field has the focus') });
      await page.close();
    });
  });

  describe('an editor that draws its text', () => {
    it('is told for what it is, and the desk is one press away', async () => {
      const page = await at('drawn');
      await page.focus('#keys');
      expect(await ask(page)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('draws its text itself') });
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('keys');
      await picture(page, `field-drawn-${name}`);
      const button = await driver.inside(page, (root) => {
        const box = root.querySelector('.notice button')?.getBoundingClientRect();
        return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
      });
      await page.mouse.click(button.x, button.y);
      const addresses = async () => {
        const home = await driver.launched.openExtensionPage('options/index.html');
        const all = await home.evaluate(async () => {
          const { browser, chrome } = globalThis as unknown as Record<
            string,
            { tabs: { query(what: object): Promise<{ url?: string; pendingUrl?: string }[]> } }
          >;
          return (await (browser ?? chrome)?.tabs.query({}))?.map(({ url, pendingUrl }) => `${url} ${pendingUrl}`) ?? [];
        });
        await home.close();
        return all;
      };
      await until(async () => (await addresses()).some((address) => address.includes('/desk/index.html')));
      await page.bringToFront();
      await ended(page);
      await page.close();
    });

    it('has fields beside its text, which are fields', async () => {
      const page = await at('drawn');
      expect((await checked(page, '#title')).findings.length).toBeGreaterThan(0);
      await page.close();
    });
  });

  describe('how it looks', () => {
    it.each(['light', 'dark'])('axe finds nothing in glyphs, strip, peek, card and notice, %s', async (theme) => {
      // One that failed before may have left another.
      await driver.set({ theme });
      const page = await at('plain');
      if (theme === 'dark') await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
      await checked(page, '#draft');
      await marked(page);
      expect(await violationsInCopy(driver, page, theme, ['markers', 'holder', 'fh'])).toEqual([]);
      await picture(page, `field-${theme}-${name}`);
      await hover(page, CLAIM);
      await pause(200);
      await picture(page, `field-peek-${theme}-${name}`);
      expect(await violationsInCopy(driver, page, theme, ['markers', 'holder', 'fh'])).toEqual([]);
      await driver.send(page, { kind: 'step', by: 1 });
      await until(async () => (await cardOf(page))?.isPeek === false);
      await pause(300);
      await picture(page, `field-card-${theme}-${name}`);
      expect(await violationsInCopy(driver, page, theme, ['markers', 'holder', 'fh'])).toEqual([]);
      await page.keyboard.press('Escape');
      await page.focus('#password');
      await ask(page);
      expect(await violationsInCopy(driver, page, theme, ['notice'])).toEqual([]);
      await picture(page, `field-notice-${theme}-${name}`);
      await driver.set({ theme: 'auto' });
      await page.close();
    });

    it('in a narrow window nothing is wider than it, and every target is large enough', async () => {
      await driver.set({ theme: 'auto' });
      const page = await at('plain');
      await page.setViewport({ width: 360, height: 720 });
      await checked(page, '#draft');
      await marked(page);
      await page.$eval('#draft', (one) => {
        one.scrollTop = 60;
      });
      await pause(300);
      await picture(page, `field-narrow-${name}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const small = await driver.inside(
        page,
        (root) =>
          [...root.querySelectorAll('.strip button')].filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            return width < 24 || height < 24;
          }).length,
      );
      expect(small).toBe(0);
      for (const field of ['#hard', '#rtl', '#headline']) {
        await checked(page, field);
        await until(async () => (await marksOf(page)).length > 0);
        await page.$eval(field, (one) => one.scrollIntoView({ block: 'center' }));
        await pause(400);
        await picture(page, `field-narrow-${field.slice(1)}-${name}`);
      }
      await page.close();
    });

    it('in a rich editor', async () => {
      const page = await open('editor', '.ProseMirror');
      await picture(page, `field-editor-${name}`);
      await page.close();
    });
  });
});

/** The desk in both browsers, as an editor works it: type, fix, undo, paste, open, come back, and open it twice. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { keepAlive } from './alive.ts';
import { violations } from './axe.ts';
import { type Driver, pause, picture, startDriver, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';
import { overflow, press } from './surface.ts';

const WRONG = 'Hafnium hacked at least 30,000 organisations globally through Exchange Server, KrebsOnSecurity reported.';

const marks = (page: Page) =>
  page.$$eval('.draft .mark', (all) => all.map((one) => [(one as HTMLElement).dataset.rating, one.textContent]));
const listed = (page: Page) => page.$$eval('.problems .quote', (all) => all.map((one) => one.textContent ?? ''));
const written = (page: Page) => page.$eval('.draft', (draft) => draft.textContent ?? '');
const shape = (page: Page) =>
  page.$eval('.draft', (draft) => [...draft.children].map((one) => `${one.tagName} ${one.textContent}`));
const notice = (page: Page) => page.$$eval('#notices .notice', (all) => all.map((one) => one.textContent ?? '').join(' '));

/** Puts the cursor into the first paragraph, as a click does. */
async function begin(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.draft')?.focus();
    const [paragraph] = document.querySelectorAll('.draft p');
    if (paragraph !== undefined) getSelection()?.setPosition(paragraph, 0);
  });
}

/** What the browser hands over when somebody pastes. */
const paste = (page: Page, html: string, plain = '') =>
  page.evaluate(
    (asHtml, asText) => {
      const data = new DataTransfer();
      if (asHtml !== '') data.setData('text/html', asHtml);
      data.setData('text/plain', asText);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      // Firefox gives an event that a script makes an empty clipboard.
      if (event.clipboardData?.getData('text/plain') !== asText) Object.defineProperty(event, 'clipboardData', { value: data });
      document.querySelector('.draft')?.dispatchEvent(event);
    },
    html,
    plain,
  );

const drop = (page: Page, name: string, content: number[] | string) =>
  page.evaluate(
    (called, what) => {
      const data = new DataTransfer();
      data.items.add(new File([typeof what === 'string' ? what : new Uint8Array(what)], called));
      document
        .querySelector('.draft')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    name,
    content,
  );

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver;
  keepAlive(
    () => startDriver(name),
    (started) => {
      driver = started;
    },
  );
  const open = (query = '') => driver.launched.openExtensionPage(`desk/index.html${query}`);
  async function fresh(): Promise<Page> {
    const page = await open();
    await until(async () => (await page.$('.toolbar')) !== null);
    await press(page, 'New draft');
    await until(async () => (await written(page)).trim() === '');
    await begin(page);
    return page;
  }

  it('marks what is wrong as it is written, lists it, mends it on a click, and undoes that in one step', async () => {
    const page = await fresh();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.keyboard.type(WRONG);
    await until(async () => (await marks(page)).some(([rating]) => rating === 'missing-context'), 15_000);
    expect((await marks(page)).map(([, words]) => words).join(' ')).toContain('at least 30,000 organisations');
    expect((await listed(page)).join()).toContain('at least 30,000 organisations');
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press('F8');
    await until(async () => (await page.$('.fix')) !== null, 15_000);
    await picture(page, `desk-${name}`);
    const before = await written(page);
    const inHand = await page.$eval('.problem:has(.fix)', (one) => (one as HTMLElement).dataset.problem ?? '');
    const isListed = () =>
      page.$$eval('.problems > li', (all, id) => all.some((one) => (one as HTMLElement).dataset.problem === id), inHand);
    expect(await isListed()).toBe(true);
    const promised = await page.$eval('.fix .change', (one) =>
      [...one.querySelectorAll('ins')].map((ins) => ins.textContent ?? ''),
    );
    await page.click('.fix');
    await until(async () => (await written(page)) !== before);
    for (const words of promised) expect(await written(page)).toContain(words);
    await until(async () => !(await isListed()), 15_000);
    await begin(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until(async () => (await written(page)) === before);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('puts in a citation as a link, ignores with a reason that stays, and takes that back', async () => {
    const page = await fresh();
    await page.keyboard.type(WRONG);
    await until(async () => (await listed(page)).length > 0, 15_000);
    await page.keyboard.press('F8');
    await until(async () => (await page.$('.cite .button')) !== null);
    await press(page, 'Put the citation in');
    await until(async () => (await page.$('.draft a[href^="https://"]')) !== null, 15_000);
    await until(async () => (await page.$('.problems .open')) !== null, 15_000);
    const count = (await listed(page)).length;
    await press(page, 'Ignore this');
    await page.waitForSelector('.ignore input');
    await page.type('.ignore input', 'The desk says so');
    await page.keyboard.press('Enter');
    await until(async () => (await listed(page)).length === count - 1);
    expect(await page.$eval('#side', (side) => side.textContent)).toContain('Ignored: The desk says so');
    await press(page, '1 ignored');
    await press(page, 'Take it back');
    await until(async () => (await listed(page)).length === count);
    await page.close();
  });

  it('takes from Word and the web what is text, and runs nothing of it', async () => {
    const page = await fresh();
    await paste(
      page,
      '<html><body><p class=MsoNormal style="mso-x:y">It began in <b>January</b>.<img src=x onerror="window.ran=1"></p>' +
        '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>one</p><script>window.ran=1</script></body></html>',
      'It began',
    );
    await until(async () => (await written(page)).includes('January'));
    expect(await shape(page)).toEqual(['H1 ', 'P It began in January.', 'UL one']);
    expect(await page.$eval('.draft', (draft) => draft.querySelectorAll('[class*=Mso], img, script, [style]').length)).toBe(0);
    await pause(300);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await page.close();
  });

  it('opens what is dropped or chosen, and refuses the rest with a reason, the draft untouched', async () => {
    const page = await fresh();
    await page.keyboard.type('The draft that is open.');
    for (const [file, content, why] of [
      ['x.txt', [0x89, 0x50, 0, 1, 2], 'is not text'],
      [
        'x.docx',
        [0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0])],
        'protected by a password',
      ],
      ['x.docx', [0x50, 0x4b, 3, 4, 9, 9, 9], 'damaged'],
      ['x.pdf', 'pdf', 'of a kind that the desk does not open'],
      ['x.txt', 'word '.repeat(300_000), 'more than 200,000 words'],
    ] as const) {
      await drop(page, file, typeof content === 'string' ? content : [...content]);
      await until(async () => (await notice(page)).includes(why), 15_000);
      expect(await notice(page)).toContain('Your draft is as it was');
      expect(await written(page)).toContain('The draft that is open.');
    }
    await drop(page, 'a.md', '---\ndate: 2021-03-12\n---\n\n# From Markdown\n\nOne *two*.\n');
    await until(async () => (await shape(page)).join() === 'H1 From Markdown,P One two.');
    expect(await page.$eval('input[type="date"]', (one) => (one as HTMLInputElement).value)).toBe('2021-03-12');
    await drop(
      page,
      'a.html',
      '<title>From HTML</title><article><h1>From HTML</h1><p onclick="x()">Text<script>window.ran=1</script></p></article>',
    );
    await until(async () => (await shape(page)).join() === 'H1 From HTML,P Text');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    // Made by LibreOffice Writer.
    await drop(page, 'writer.docx', [...readFileSync('test/browser/fixtures/desk/writer.docx')]);
    await until(async () => (await written(page)).includes('at least 30,000 organisations'), 20_000);
    expect(await shape(page)).toEqual([
      'H1 One hack, many counts',
      'P KrebsOnSecurity reported on 5 March that at least 30,000 organisations in the US were hacked.',
      'H2 Who did it',
      'UL Microsoft named Hafnium.The EU named nobody.',
      'P See the declaration.',
    ]);
    expect(await page.$eval('.draft p a', (one) => one.getAttribute('href'))).toBe('https://www.example.org/declaration');
    await page.close();
  });

  it('has the draft again when the page is closed and opened, and lets one desk write it at a time', async () => {
    const page = await fresh();
    await page.keyboard.type('Kept through everything.');
    await until(() => page.$eval('.kept', (one) => one.textContent?.includes('Kept on this machine') ?? false));
    await pause(800);
    const second = await open();
    await until(async () => (await second.$eval('body', (body) => body.textContent ?? '')).includes('open in another desk'));
    expect(await written(second)).toContain('Kept through everything.');
    expect(await second.$eval('.draft', (draft) => draft.getAttribute('contenteditable'))).toBe('false');
    expect(await violations(second)).toEqual([]);
    await begin(page);
    await page.keyboard.type('More. ');
    await second.bringToFront();
    await press(second, 'Open here instead');
    await until(async () => (await written(second)).includes('More. Kept through everything.'));
    await until(async () => (await page.$eval('.draft', (draft) => draft.getAttribute('contenteditable'))) === 'false');
    await page.close();
    await second.close();
    const third = await open();
    await until(async () => (await written(third)).includes('More. Kept through everything.'));
    await third.close();
  });

  it('says that storage is full, and keeps the words on the screen', async () => {
    const page = await fresh();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.keyboard.type('Nowhere to go.');
    await until(() => page.$eval('.kept', (one) => one.textContent?.includes('Storage is full') ?? false));
    expect(await page.$eval('.kept', (one) => one.textContent)).toContain('Save it as a file');
    expect(await written(page)).toContain('Nowhere to go.');
    await page.close();
  });

  it('lists, renames and deletes drafts, fits a narrow window, and has nothing that axe finds', async () => {
    const page = await fresh();
    await page.keyboard.type('One of several.');
    await pause(900);
    await press(page, 'Drafts');
    await page.waitForSelector('dialog.drafts[open]');
    const drafts = () => page.$$eval('dialog.drafts li strong', (all) => all.map((one) => one.textContent ?? ''));
    expect(await drafts()).toContain('One of several.');
    expect(await violations(page)).toEqual([]);
    await picture(page, `desk-drafts-${name}`);
    // The open one stands first.
    const inFirst = (label: string) =>
      page.$$eval(
        'dialog.drafts li:first-child button',
        (all, wanted) => all.find((one) => one.textContent?.startsWith(wanted))?.click(),
        label,
      );
    await inFirst('Rename');
    await page.waitForSelector('dialog.drafts li input');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.$eval('dialog.drafts li input', (one) => (one as HTMLInputElement).select());
    await page.keyboard.type('The one that goes');
    await page.keyboard.press('Enter');
    await until(async () => (await drafts()).includes('The one that goes'));
    const before = (await drafts()).length;
    await inFirst('Delete');
    await page.waitForSelector('dialog.drafts .sure');
    // Nothing is gone before it is said once more, and what keeps it has the focus.
    expect(await drafts()).toHaveLength(before - 1);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('keep'))).toBe(true);
    await page.keyboard.press('Enter');
    await until(async () => (await drafts()).length === before);
    await inFirst('Delete');
    await page.waitForSelector('dialog.drafts .sure');
    await page.click('dialog.drafts .danger');
    await until(async () => !(await drafts()).includes('The one that goes'));
    await page.keyboard.press('Escape');
    await until(async () => (await page.$('dialog.drafts')) === null);
    await page.setViewport({ width: 320, height: 640 });
    await pause(200);
    expect(await overflow(page)).toBe(0);
    await picture(page, `desk-narrow-${name}`);
    await page.close();
  });

  it('in the dark, and as on 1280 pixels zoomed to 400 %, nothing is out of reach and axe finds nothing', async () => {
    await driver.set({ theme: 'dark' });
    const page = await fresh();
    await page.keyboard.type(WRONG);
    await until(async () => (await marks(page)).some(([rating]) => rating === 'missing-context'), 15_000);
    await page.keyboard.press('F8');
    await until(async () => (await page.$('.fix')) !== null, 15_000);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(await violations(page)).toEqual([]);
    await picture(page, `desk-dark-${name}`);
    await page.setViewport({ width: 320, height: 256 });
    await pause(200);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.$eval('.fix', (one) => one.scrollIntoView({ block: 'center' }));
    await picture(page, `desk-zoomed-${name}`);
    await driver.set({ theme: 'auto' });
    await page.close();
  });
});

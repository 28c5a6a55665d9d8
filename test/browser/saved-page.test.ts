/** The page that a check is saved as, opened from a file in both browsers: it looks right, asks for nothing, and nothing in it runs. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportOf } from '../../src/report/exports.ts';
import { fromFile } from '../../src/report/from-file.ts';
import type { ArticleRecord } from '../../src/report/record.ts';
import { HOSTILE, REAL, RECORD } from '../report/records.ts';
import { keepAlive } from './alive.ts';
import { BROWSERS, launchBrowser } from './launch.ts';

const AXE = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const FOLDER = 'dist/screens/saved';

/** Every string of the record becomes a hostile one, but for what is counted in: the text, and what says where. */
function hostileRecord(): ArticleRecord {
  const nasty = HOSTILE.join(' ').slice(0, 3900);
  const [finding] = RECORD.findings;
  const [exhibit] = finding?.evidence ?? [];
  if (finding === undefined || exhibit === undefined) throw new Error('No evidence');
  const text = `${nasty}${nasty}${nasty}`;
  const bad = {
    ...exhibit,
    publisher: nasty,
    publisherKind: nasty,
    title: nasty,
    words: nasty,
    value: nasty,
    language: nasty,
    url: 'javascript:alert(1)',
    archivedUrl: 'https://a.example/"><script>alert(1)</script>',
    limits: [nasty],
  };
  const claim = {
    ...finding.claim,
    start: nasty.length,
    end: nasty.length * 2,
    quote: nasty,
    sentence: { start: 0, end: text.length },
    speaker: { name: nasty, party: null },
    assumed: [nasty],
  };
  const step = { role: 'cited' as const, name: nasty, source: null, url: null, linked: true };
  const reason = { code: 'scope-differs' as const, claimed: nasty, source: '<b>x</b>', text: nasty };
  return {
    ...RECORD,
    article: { ...RECORD.article, text, title: nasty, url: 'https://a.example/"><script>alert(1)</script>', language: '"><b>' },
    findings: [
      {
        ...finding,
        claim: claim as typeof finding.claim,
        value: nasty,
        reasons: [reason, reason],
        evidence: [bad],
        others: [bad],
        answers: [bad],
        since: [bad],
        chain: [step, step, step],
      } as typeof finding,
    ],
    counts: { ...RECORD.counts, supported: 0, 'not-enough-evidence': 0 },
    dossier: { ...RECORD.dossier, title: nasty, covers: nasty },
  };
}

const PAGES: Readonly<Record<string, () => string>> = {
  real: () =>
    exportOf('html').make({
      ...REAL,
      article: { ...REAL.article, title: 'One hack, many voices', url: 'https://a.example/news' },
    }),
  hostile: () => exportOf('html').make(hostileRecord()),
  several: () => exportOf('html').makeAll([{ record: REAL, name: 'a.txt' }, { record: RECORD }]),
  empty: () =>
    exportOf('html').make({
      ...RECORD,
      findings: [],
      counts: { ...RECORD.counts, supported: 0, 'missing-context': 0, 'not-enough-evidence': 0 },
    }),
};

const addressOf = (name: string) => pathToFileURL(resolve(FOLDER, `${name}.html`)).href;

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, make] of Object.entries(PAGES)) await writeFile(`${FOLDER}/${name}.html`, make());
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(root: Document): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
      };
    };
    const { violations: found } = await axe.run(document);
    return found.map(
      ({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target, failureSummary }) => [target, failureSummary]))}`,
    );
  });
}

interface Opened {
  readonly page: Page;
  /** Every address that was asked for, without the page's own. */
  requests(): string[];
  readonly errors: readonly string[];
}

async function open(browser: Browser, name: string, width = 1280): Promise<Opened> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  await page.setViewport({ width, height: 900 });
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => errors.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(addressOf(name));
  // Firefox draws its own blank page first, with a font of its own.
  return { page, requests: () => requests.filter((url) => url !== addressOf(name) && !url.startsWith('data:font')), errors };
}

const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  keepAlive(
    () => launchBrowser(name),
    (started) => {
      browser = started;
    },
  );

  it.each(Object.keys(PAGES))('the page “%s” asks for nothing, runs nothing, fits, and is accessible', async (what) => {
    for (const width of [1280, 320]) {
      const { page, requests, errors } = await open(browser, what, width);
      expect(errors).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(await violations(page)).toEqual([]);
      expect(requests()).toEqual([]);
      await page.screenshot({ path: `${FOLDER}/${what}-${name}-${width}.png`, fullPage: what !== 'hostile' });
      await page.close();
    }
  });

  it('the style is let in by the policy, and nothing else would be', async () => {
    const { page } = await open(browser, 'real');
    const found = await page.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const image = new Image();
      image.src = 'https://a.example/x.png';
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(image, script);
      await new Promise((next) => setTimeout(next, 300));
      return {
        grid: getComputedStyle(document.querySelector('.claim') as Element).display,
        ran: 'ran' in window,
        blocked: blocked.sort().map((directive) => directive.replace('script-src-elem', 'script')),
      };
    });
    expect(found).toEqual({ grid: 'grid', ran: false, blocked: ['img-src', 'script'] });
    await page.close();
  });

  it('it is read back from what the browser has parsed and would save again', async () => {
    const { page } = await open(browser, 'hostile');
    const saved = await page.evaluate(() => `<!DOCTYPE html>${document.documentElement.outerHTML}`);
    expect(saved).not.toBe(PAGES.hostile?.());
    expect(fromFile(saved)).toEqual({ kind: 'read', records: [hostileRecord()] });
    await page.close();
  });

  it('nothing of a hostile article became an element', async () => {
    const { page } = await open(browser, 'hostile');
    const found = await page.evaluate(() => ({
      foreign: document.querySelectorAll(
        'img, iframe, form, base, link, object, input, b b, script:not([type="application/json"])',
      ).length,
      scripts: document.scripts.length,
      links: [...document.links].filter(({ protocol, hash }) => protocol !== 'https:' && !hash.startsWith('#a')).length,
    }));
    expect(found).toEqual({ foreign: 0, scripts: 1, links: 0 });
    await page.close();
  });

  it('a link of the index leads to its claim, by keyboard', async () => {
    const { page } = await open(browser, 'real');
    await page.focus('.index li:last-child a');
    await page.keyboard.press('Enter');
    const target = await page.evaluate(() => document.querySelector(':target')?.className);
    expect(target).toBe('claim');
    await page.close();
  });

  it('it prints', async () => {
    const { page } = await open(browser, 'real');
    const pdf = await page.pdf({ path: `${FOLDER}/real-${name}.pdf`, format: 'A4' });
    expect(String.fromCharCode(...pdf.slice(0, 5))).toBe('%PDF-');
    await page.close();
  });
});

describe.each(BROWSERS)('in %s, dark', (name) => {
  it('it keeps its contrast', async () => {
    const browser = await launchBrowser(name, { dark: true });
    const { page } = await open(browser, 'real');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(30, 29, 27)');
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `${FOLDER}/real-dark-${name}.png` });
    await browser.close();
  });
});

// Firefox has no way for a driver to say “as if printed”; what it prints is in dist/screens/saved.
describe('in chrome, as if printed', () => {
  it('it is on white, whole, with the addresses of its sources, though the reader likes it dark', async () => {
    const browser = await launchBrowser('chrome', { dark: true });
    const { page } = await open(browser, 'real');
    await page.emulateMediaType('print');
    const printed = await page.evaluate(() => {
      const link = document.querySelector('.links a') as HTMLAnchorElement;
      return {
        ground: getComputedStyle(document.documentElement).getPropertyValue('--paper').trim(),
        address: getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? 'none'),
        unseen: [...document.querySelectorAll('details .exhibit')].filter((one) => one.getBoundingClientRect().height < 10)
          .length,
        folded: document.querySelectorAll('details .exhibit').length,
      };
    });
    expect(printed).toMatchObject({ ground: '#ffffff', address: true, unseen: 0 });
    expect(printed.folded).toBeGreaterThan(0);
    await browser.close();
  });
});

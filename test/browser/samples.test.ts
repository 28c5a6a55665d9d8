/** The sample pages in both browsers at once: marked where they are about the attack, clean where not, and the same in both. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { type Driver, type Mark, marked, marksOf, pause, picture, startDriver, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';

interface Expected {
  readonly topic: boolean;
  readonly claims: readonly { readonly quote: string }[];
  readonly absent: readonly string[];
}

const FOLDER = 'test/pages';
const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''));
const expectedOf = (page: string): Expected => JSON.parse(readFileSync(`${FOLDER}/${page}.expected.json`, 'utf8'));
/** Pages that are built by their scripts say when they are done. */
const settles = (page: string) => readFileSync(`${FOLDER}/${page}.html`, 'utf8').includes('dataset.settled');

describe('the sample pages', () => {
  let site: Serving;
  let drivers: Driver[] = [];

  beforeAll(async () => {
    site = await serve(FOLDER);
    drivers = [];
    for (const name of BROWSERS) {
      const driver = await startDriver(name);
      drivers.push(driver);
      await driver.choose('all');
    }
  });
  afterAll(async () => {
    for (const driver of drivers) await driver.close();
    await site?.close();
  });

  it('are at least eight, some of them about something else', () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(8);
    expect(PAGES.some((page) => !expectedOf(page).topic)).toBe(true);
  });

  it.each(PAGES.filter((page) => expectedOf(page).topic))(
    '%s is marked, outside of what is no part of the story, alike in both',
    async (page) => {
      const { absent, claims } = expectedOf(page);
      const seen: Mark[][] = [];
      for (const driver of drivers) {
        const tab = await driver.open(`${site.origin}/${page}.html`);
        await marked(tab);
        if (settles(page)) await until(() => tab.evaluate(() => document.documentElement.dataset.settled === 'yes'), 15_000);
        // Live pages grow, late ones arrive: until nothing more comes.
        let marks = await marksOf(tab);
        for (let quiet = 0; quiet < 4; ) {
          await pause(500);
          const now = await marksOf(tab);
          quiet = now.length === marks.length ? quiet + 1 : 0;
          marks = now;
        }
        await picture(tab, `${page}-${driver.name}`);
        seen.push(marks.toSorted((a, b) => (a.name + a.text < b.name + b.text ? -1 : 1)));
        await until(async () => ((await driver.overlay(tab))?.markers ?? 0) > 0);
        for (const words of absent) expect(marks.filter(({ text }) => text.includes(words))).toEqual([]);
        await tab.close();
      }
      expect(seen[0]).toEqual(seen[1]);
      expect(seen[0]?.length).toBeGreaterThanOrEqual(claims.length / 2);
    },
  );

  it.each(PAGES.filter((page) => !expectedOf(page).topic))('%s is left as it was', async (page) => {
    for (const driver of drivers) {
      const tab = await driver.open(`${site.origin}/${page}.html`);
      await pause(1500);
      expect(await driver.overlay(tab), driver.name).toBeNull();
      expect(
        await tab.evaluate(() => [
          CSS.highlights.size,
          document.adoptedStyleSheets.length,
          document.querySelectorAll('firsthand-overlay').length,
        ]),
      ).toEqual([0, 0, 0]);
      await tab.close();
    }
  });

  it('asked nothing of anybody else', () => {
    for (const driver of drivers)
      expect(driver.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([]);
  });
});

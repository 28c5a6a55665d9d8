/** The sample pages in both browsers at once: marked where they are about the attack, clean where not, and the same in both. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import type { Kind, Rating } from '../../src/vocabulary.ts';
import { keepAlive } from './alive.ts';
import { type Driver, type Mark, marked, marksOf, pause, picture, startDriver, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';
import { overlap, type Place, placesOf } from './places.ts';

interface Claim {
  readonly kind: Kind;
  readonly quote: string;
  readonly rating: Rating;
  readonly accept?: readonly Rating[];
}
interface Expected {
  readonly topic: boolean;
  readonly claims: readonly Claim[];
  readonly neutral?: readonly string[];
  readonly absent: readonly string[];
}

/** Of the claims on a page, as many must be marked; of these, as many as they are rated by hand. */
const LEAST_FOUND = 0.7;
const LEAST_RIGHT = 0.8;
/** Pages on which the engine is not there yet: half of the claims, whatever they are rated. */
const NOT_YET = ['late-paragraphs'];

const FOLDER = 'test/pages';
const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''));
const expectedOf = (page: string): Expected => JSON.parse(readFileSync(`${FOLDER}/${page}.expected.json`, 'utf8'));
/** Pages that are built by their scripts say when they are done. */
const settles = (page: string) => readFileSync(`${FOLDER}/${page}.html`, 'utf8').includes('dataset.settled');

const wordsOf = ({ claims, neutral = [] }: Expected) => [...claims.map(({ quote }) => quote), ...neutral];

interface Judged {
  /** Claims without a mark. */
  readonly missed: readonly string[];
  /** Claims that are marked with another rating than by hand. */
  readonly wrong: readonly string[];
  /** Marks that contradict the article where nobody else would. */
  readonly accused: readonly string[];
}

/** A mark belongs to a claim when the kinds agree and they share words: the one that shares most. */
function judge({ claims, neutral = [] }: Expected, { marks, quotes }: Place): Judged {
  const allows = ({ rating, accept = [] }: Claim, found: string) => [rating, ...accept].some((one) => one === found);
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const claim of claims) {
    const at = quotes.get(claim.quote) ?? [];
    const own = marks.filter(({ kind, place }) => kind === claim.kind && overlap(place, at) > 0);
    const [best] = own.toSorted((a, b) => overlap(b.place, at) - overlap(a.place, at));
    if (best === undefined) missed.push(claim.quote);
    else if (!allows(claim, best.rating)) wrong.push(`${claim.quote} (${claim.rating}): ${best.rating}`);
  }
  const accused = marks.filter(({ rating, kind, place }) => {
    if (rating !== 'refuted') return false;
    const isOn = (words: string) => overlap(place, quotes.get(words) ?? []) > 0;
    return neutral.some(isOn) || !claims.some((claim) => claim.kind === kind && isOn(claim.quote) && allows(claim, 'refuted'));
  });
  return { missed, wrong, accused: accused.map(({ text }) => text) };
}

describe('the sample pages', () => {
  let site: Serving;
  const drivers: Driver[] = [];

  beforeAll(async () => {
    site = await serve(FOLDER);
  });
  BROWSERS.forEach((name, at) => {
    keepAlive(
      async () => {
        const started = await startDriver(name);
        await started.choose('all');
        return started;
      },
      (started) => {
        drivers[at] = started;
      },
    );
  });
  afterAll(() => site?.close());

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
        // What stands there now is read, whatever was read while it still came.
        await driver.send(tab, { kind: 'read', force: false });
        await until(async () => ((await driver.overlay(tab))?.markers ?? 0) > 0);
        const marks = await marksOf(tab);
        await picture(tab, `${page}-${driver.name}`);
        seen.push(marks.toSorted((a, b) => (a.name + a.text < b.name + b.text ? -1 : 1)));
        for (const words of absent) expect(marks.filter(({ text }) => text.includes(words))).toEqual([]);
        if (driver === drivers[0]) {
          const { missed, wrong, accused } = judge(expectedOf(page), await placesOf(tab, wordsOf(expectedOf(page))));
          const found = claims.length - missed.length;
          const isNotYet = NOT_YET.includes(page);
          expect(found / claims.length, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(isNotYet ? 0.5 : LEAST_FOUND);
          // A red mark that no label allows is wrong on every page.
          expect(accused).toEqual([]);
          if (!isNotYet) {
            expect(1 - wrong.length / found, `rated otherwise: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(LEAST_RIGHT);
          }
        }
        await tab.close();
      }
      expect(seen[0]).toEqual(seen[1]);
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

/** The set-up of the tests of what is on a page: a browser, the page that has every rating, kind and overlap, and how it is looked at. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { keepAlive } from './alive.ts';
import { type Driver, type Mark, marked, type Overlay, startDriver } from './firsthand.ts';
import type { Launched, LaunchOptions } from './launch.ts';

const DEFAULT_LOOKS = { density: 'all', theme: 'auto', rail: true };

export interface State {
  readonly hidden: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly id: string; readonly quote: string; readonly rating: string }[];
}

export interface LongPage {
  readonly site: Serving;
  readonly driver: Driver;
  /** Opens it, and waits until it is marked. */
  open(): Promise<{ readonly page: Page; readonly marks: readonly Mark[] }>;
  stateOf(page: Page): Promise<State>;
  cardOf(page: Page): Promise<Overlay['card']>;
  /** Glyphs that are drawn. */
  glyphs(page: Page): Promise<number>;
}

/** To be called within a `describe`: every test of it finds the same looks and the choice to read every site. */
export function useLongPage(name: Launched['name'], options: LaunchOptions = {}): LongPage {
  let site: Serving;
  let driver: Driver;
  beforeAll(async () => {
    site = await serve('test/browser/fixtures/pages');
  });
  keepAlive(
    () => startDriver(name, 'test', options),
    (started) => {
      driver = started;
    },
  );
  beforeEach(async () => {
    await driver.choose('all');
    await driver.set(DEFAULT_LOOKS);
  });
  afterAll(() => site?.close());
  return {
    get site() {
      return site;
    },
    get driver() {
      return driver;
    },
    open: async () => {
      const page = await driver.open(`${site.origin}/long.html`);
      return { page, marks: await marked(page) };
    },
    stateOf: (page) => driver.send(page, { kind: 'state' }) as Promise<State>,
    cardOf: async (page) => (await driver.overlay(page))?.card ?? null,
    glyphs: async (page) => (await driver.overlay(page))?.markers ?? 0,
  };
}

/** What is painted on a page and beside it, in both browsers: lines, overlaps, density, rail, and what is said of it. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Driver, type Mark, marked, marksOf, pause, picture, pointOf, until } from './firsthand.ts';
import { BROWSERS } from './launch.ts';
import { type State, useLongPage } from './long-page.ts';

const RATINGS = ['supported', 'missing-context', 'conflicting', 'refuted', 'not-enough-evidence'];
const ratingOf = ({ name }: Mark) => RATINGS.find((rating) => name.startsWith(`firsthand-${rating}-`));

describe.each(BROWSERS)('in %s', (name) => {
  const stage = useLongPage(name);
  const { open: long, stateOf, cardOf, glyphs } = stage;
  let driver: Driver;
  beforeEach(() => {
    driver = stage.driver;
  });
  const ticks = (page: Page) =>
    driver.inside(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('.rail .tick')].map((tick) => {
        const { x, y, width, height } = tick.getBoundingClientRect();
        const hit = tick.parentElement?.getBoundingClientRect();
        return {
          rating: tick.dataset.rating,
          x: x + width / 2,
          y: y + height / 2,
          hit: { width: hit?.width ?? 0, height: hit?.height ?? 0 },
        };
      }),
    );

  it('the five ratings are five lines, whatever the colours are', async () => {
    const { page, marks } = await long();
    expect([...new Set(marks.map(ratingOf))].toSorted()).toEqual(RATINGS.toSorted());
    const lines = await page.evaluate(
      (ratings) =>
        ratings.map((rating) => getComputedStyle(document.body, `::highlight(firsthand-${rating}-figure)`).textDecorationStyle),
      RATINGS,
    );
    expect(new Set(lines).size).toBe(RATINGS.length);
    await picture(page, `marks-${name}`);
    await page.close();
  });

  it('the glyphs and ticks of two ratings are never the same drawing, nor those of two kinds the same shape', async () => {
    const { page } = await long();
    const drawn = await driver.inside(page, (root) =>
      ['.marker', '.tick'].map((selector) => {
        const all = [...root.querySelectorAll<HTMLElement>(selector)];
        const disc = (one: HTMLElement) => one.querySelector<HTMLElement>('.disc') ?? one;
        const distinct = (of: (one: HTMLElement) => string, by: 'rating' | 'kind') => {
          const seen: Record<string, string> = {};
          for (const one of all) seen[one.dataset[by] ?? ''] = of(one);
          return [Object.keys(seen).length, new Set(Object.values(seen)).size];
        };
        return [
          distinct((one) => [...one.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(), 'rating'),
          distinct((one) => getComputedStyle(disc(one)).borderRadius, 'kind'),
        ];
      }),
    );
    for (const [ratings, kinds] of drawn) {
      expect(ratings).toEqual([5, 5]);
      expect(kinds).toEqual([3, 3]);
    }
    await page.close();
  });

  it('claims that overlap are painted apart, the shorter one above, and every one has its glyph', async () => {
    const { page, marks } = await long();
    const { findings } = await stateOf(page);
    expect(await glyphs(page)).toBe(findings.length);
    const painted = (text: string) => marks.filter((mark) => mark.text === text).map(({ name: one }) => one);
    expect(findings.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining([
        'charged four Chinese nationals on 19 July 2021',
        'charged four Chinese nationals',
        'four Chinese nationals',
      ]),
    );
    expect(painted('charged')).toEqual(['firsthand-refuted-attribution']);
    expect(painted('four Chinese nationals')).toEqual(['firsthand-refuted-figure']);
    expect(painted('on 19 July 2021')).toEqual(['firsthand-supported-date']);
    const overlapping = await page.evaluate(() => {
      const ranges = [...CSS.highlights]
        .filter(([one]) => one.startsWith('firsthand-'))
        .flatMap(([, highlight]) => [...highlight]);
      return ranges.filter((a) =>
        ranges.some(
          (b) => a !== b && a.startContainer === b.startContainer && a.startOffset < b.endOffset && b.startOffset < a.endOffset,
        ),
      ).length;
    });
    expect(overlapping).toBe(0);
    const apart = await driver.inside(page, (root) => {
      const at = [...root.querySelectorAll('.marker')].map((one) => one.getBoundingClientRect());
      return Math.min(...at.flatMap((a, i) => at.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
    });
    expect(apart).toBeGreaterThan(11);
    await page.close();
  });

  it.each([
    ['charged', 'Attribution'],
    ['four Chinese nationals', 'Figure'],
    ['on 19 July 2021', 'Date'],
  ])('of claims that overlap, “%s” is pointed at as it is painted: %s', async (words, kind) => {
    const { page } = await long();
    const { x, y } = await pointOf(page, words);
    await page.mouse.move(4, y);
    await page.mouse.move(x, y);
    await until(async () => (await cardOf(page))?.text.includes(kind));
    await page.close();
  });

  it('with “only differences” nothing else is painted or gone to, and the counts stay, at once and without a mutation', async () => {
    const { page } = await long();
    const before = await stateOf(page);
    const badge = await driver.badge(page);
    const shape = () =>
      page.evaluate(() => [document.body.outerHTML, document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
    const shapeBefore = await shape();
    await driver.set({ density: 'differences' });
    const differing = ['missing-context', 'conflicting', 'refuted'];
    await until(async () => (await marksOf(page)).every((mark) => differing.includes(ratingOf(mark) ?? '')));
    const left = before.findings.filter(({ rating }) => differing.includes(rating));
    await until(async () => (await glyphs(page)) === left.length);
    expect((await ticks(page)).length).toBe(left.length);
    expect((await stateOf(page)).counts).toEqual(before.counts);
    expect(await driver.badge(page)).toBe(badge);
    const gone: (string | undefined)[] = [];
    for (const _ of left) {
      await driver.send(page, { kind: 'step', by: 1 });
      gone.push(await driver.inside(page, (root) => (root.activeElement as HTMLElement | null)?.dataset.finding));
    }
    expect(gone.toSorted()).toEqual(left.map(({ id }) => id).toSorted());
    await driver.set({ density: 'all' });
    await until(async () => (await glyphs(page)) === before.findings.length);
    expect(await shape()).toEqual(shapeBefore);
    await page.close();
  });

  it('with “panel only” the page is bare, and a claim that is asked for opens', async () => {
    const { page } = await long();
    await driver.set({ density: 'panel' });
    await until(async () => (await marksOf(page)).length === 0 && (await glyphs(page)) === 0);
    expect(await ticks(page)).toEqual([]);
    const { findings } = await stateOf(page);
    const [first] = findings;
    await driver.send(page, { kind: 'show', id: first?.id });
    await until(async () => (await cardOf(page)) !== null);
    await page.keyboard.press('ArrowRight');
    await until(async () => (await cardOf(page))?.text.includes(`2/${findings.length}`));
    await page.close();
  });

  it('switched off, it paints nothing, opens nothing, says nothing, and still counts', async () => {
    await driver.set({ density: 'off' });
    const page = await driver.open(`${stage.site.origin}/long.html`);
    await until(async () => ((await stateOf(page)) as State | null)?.findings?.length);
    await pause(1200);
    expect(await marksOf(page)).toEqual([]);
    expect(await glyphs(page)).toBe(0);
    expect(await ticks(page)).toEqual([]);
    expect(await driver.inside(page, (root) => root.querySelector('.status')?.textContent)).toBe('');
    const { findings } = await stateOf(page);
    await driver.send(page, { kind: 'show', id: findings.at(-1)?.id });
    await driver.send(page, { kind: 'step', by: 1 });
    await pause(300);
    expect(await cardOf(page)).toBeNull();
    expect(await driver.badge(page)).not.toBe('');
    await driver.set({ density: 'all' });
    expect((await marked(page)).length).toBeGreaterThan(5);
    await page.close();
  });

  it('the rail has a tick for every claim, in its order, large enough to hit, and a click goes there', async () => {
    const { page } = await long();
    const { findings } = await stateOf(page);
    const all = await ticks(page);
    expect(all.length).toBe(findings.length);
    expect(all.map(({ y }) => y)).toEqual(all.map(({ y }) => y).toSorted((a, b) => a - b));
    for (const { hit } of all) expect(Math.min(hit.width, hit.height)).toBeGreaterThanOrEqual(24);
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    for (const { x } of all) expect(x).toBeGreaterThan(width - 24);
    const last = all.at(-1);
    await page.mouse.click(last?.x ?? 0, last?.y ?? 0);
    await until(async () => (await cardOf(page))?.text.includes(`${findings.length}/${findings.length}`));
    const claim = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('firsthand-current') ?? [])][0];
      return range instanceof Range ? range.getBoundingClientRect().top : Number.NaN;
    });
    expect(claim).toBeGreaterThan(0);
    expect(claim).toBeLessThan(900);
    await picture(page, `rail-${name}`);
    await page.close();
  });

  it('of very many claims those near the window have a glyph, keys bring the others into being, and their number is said', async () => {
    const { page } = await long();
    await page.evaluate(() => {
      const article = document.querySelector('article') ?? document.body;
      for (let i = 0; i < 160; i += 1) {
        const p = document.createElement('p');
        p.textContent = `Officials said that at least ${i + 2},000 Exchange servers had been hacked worldwide. The count went on in the night.`;
        article.append(p);
      }
    });
    await until(async () => (await stateOf(page)).findings.length > 150, 20_000);
    await pause(1200);
    const { findings } = await stateOf(page);
    const [first, last] = [findings[0], findings.at(-1)];
    expect(await glyphs(page)).toBeLessThan(70);
    const drawn = await driver.inside(page, (root) => ({
      said: `${root.querySelector('.markers')?.getAttribute('role')} ${root.querySelector('.markers')?.getAttribute('aria-label')}`,
      inTabOrder: root.querySelectorAll('.marker[tabindex="0"]').length,
    }));
    expect(drawn).toEqual({ said: `group Firsthand: ${findings.length} marks`, inTabOrder: 1 });
    expect((await ticks(page)).length).toBeGreaterThan(15);

    const focused = async () => (await driver.overlay(page))?.focusedMarker ?? '';
    await page.evaluate(() => scrollTo(0, 0));
    await driver.send(page, { kind: 'step', by: 1 });
    await until(async () => (await focused()).includes(first?.quote ?? '?'));
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await focused()).includes(last?.quote ?? '?'));
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await focused()).includes(findings.at(-2)?.quote ?? '?'));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(3000);
    // Scrolled by hand, what comes into the window has its glyphs, too.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await until(async () => {
      const seen = await driver.inside(
        page,
        (root) =>
          [...root.querySelectorAll('.marker')].filter((one) => {
            const { top } = one.getBoundingClientRect();
            return top > 0 && top < innerHeight;
          }).length,
      );
      return seen > 3;
    });
    await page.close();
  });

  it('a page that grows moves the ticks; beside them the page’s own clicks are the page’s', async () => {
    const { page } = await long();
    const before = await ticks(page);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '4000px';
    });
    await until(async () => ((await ticks(page)).at(-1)?.y ?? 0) < (before.at(-1)?.y ?? 0) - 100);
    const now = await ticks(page);
    const free = (now.at(-1)?.y ?? 0) + 80;
    const hit = await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, now.at(-1)?.x ?? 0, free);
    expect(hit).not.toBe('firsthand-overlay');
    await page.close();
  });

  it('on a page that runs from right to left the rail is on the left, and the card runs as its own words do', async () => {
    const { page } = await long();
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await driver.send(page, { kind: 'read', force: false });
    await until(async () => ((await ticks(page))[0]?.x ?? 999) < 30);
    await picture(page, `rail-rtl-${name}`);
    await driver.send(page, { kind: 'show', id: (await stateOf(page)).findings[0]?.id });
    await until(async () => (await cardOf(page)) !== null);
    // Its words are not the page's.
    expect(await driver.inside(page, (root) => getComputedStyle(root.querySelector('.card') as Element).direction)).toBe('ltr');
    await page.close();
  });

  it('the rail is gone on a narrow screen, on a page that does not scroll, and where it is switched off', async () => {
    const { page } = await long();
    const isShown = () =>
      driver.inside(page, (root) => (root.querySelector('.rail .tick')?.getBoundingClientRect().width ?? 0) > 0);
    expect(await isShown()).toBe(true);
    await page.setViewport({ width: 600, height: 800 });
    await until(async () => !(await isShown()));
    await page.setViewport({ width: 1280, height: 4000 });
    await until(async () => (await ticks(page)).length === 0);
    await page.setViewport({ width: 1280, height: 900 });
    await until(isShown);
    await driver.set({ rail: false });
    await until(async () => (await ticks(page)).length === 0);
    expect(await glyphs(page)).toBeGreaterThan(0);
    await page.close();
  });

  it('the rail is hidden from readers of the screen, and takes no focus', async () => {
    const { page } = await long();
    const rail = await driver.inside(page, (root) => {
      const found = root.querySelector('.rail');
      return [found?.getAttribute('aria-hidden'), found?.querySelectorAll('a, button, [tabindex]').length];
    });
    expect(rail).toEqual(['true', 0]);
    await page.close();
  });

  it('what was found is said once, politely, and not again when the page only stirs', async () => {
    const { page } = await long();
    const said = () => driver.inside(page, (root) => root.querySelector('[role="status"].status')?.textContent ?? '');
    await until(async () => (await said()) !== '');
    const { counts } = await stateOf(page);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(await said()).toMatch(new RegExp(`^Firsthand: ${total} claims checked\\. Contradicts the source: ${counts.refuted};`));
    await driver.inside(page, (root) => {
      const status = root.querySelector('.status');
      if (status === null) return;
      new MutationObserver((records) => {
        status.setAttribute('data-again', String(records.length));
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await page.evaluate(() => document.querySelector('article')?.append('Nothing that matters.'));
    await driver.send(page, { kind: 'read', force: false });
    await pause(1500);
    expect(await driver.inside(page, (root) => root.querySelector('.status')?.getAttribute('data-again'))).toBeNull();
    await page.close();
  });

  // Firefox has no way over BiDi to emulate media; its rules are the same sheet’s.
  it.runIf(name === 'chrome')('nothing of it is printed', async () => {
    const { page } = await long();
    await page.emulateMediaType('print');
    expect(
      await driver.inside(page, (root) =>
        ['.markers', '.rail'].map((layer) => getComputedStyle(root.querySelector(layer) as Element).display),
      ),
    ).toEqual(['none', 'none']);
    expect(
      await page.evaluate(() => getComputedStyle(document.body, '::highlight(firsthand-refuted-figure)').textDecorationLine),
    ).toBe('none');
    await page.close();
  });

  it.runIf(name === 'chrome')('with forced colours the lines stay five, in the system’s ink', async () => {
    const { page } = await long();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const lines = await page.evaluate(
      (ratings) =>
        ratings.map((rating) => {
          const style = getComputedStyle(document.body, `::highlight(firsthand-${rating}-figure)`);
          return [style.textDecorationStyle, style.textDecorationColor];
        }),
      RATINGS,
    );
    expect(new Set(lines.map(([style]) => style)).size).toBe(5);
    expect(new Set(lines.map(([, colour]) => colour)).size).toBe(1);
    await picture(page, `marks-forced-${name}`);
    await page.close();
  });

  it.runIf(name === 'chrome')('nothing shifts, by the browser’s own measure', async () => {
    await driver.choose('asked');
    const page = await driver.open(`${stage.site.origin}/long.html`);
    await page.evaluate(() => {
      const scope = globalThis as unknown as { shifts: number };
      scope.shifts = 0;
      new PerformanceObserver((list) => {
        scope.shifts += list.getEntries().length;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const popup = await driver.popup(page);
    await page.bringToFront();
    await marked(page);
    const { x, y } = await pointOf(page, '30,000 organisations');
    await page.mouse.click(x, y);
    await until(async () => (await cardOf(page)) !== null);
    await driver.set({ density: 'differences', rail: false });
    await pause(500);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBe(0);
    await popup.close();
    await page.close();
  });
});

import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Ladder } from '../../../extension/ui/pictures/ladder.tsx';
import { NumberLine } from '../../../extension/ui/pictures/number-line.tsx';
import { Pictures } from '../../../extension/ui/pictures/pictures.tsx';
import { Timeline } from '../../../extension/ui/pictures/timeline.tsx';
import { dossier } from '../../engine.ts';
import { BROADSHEET } from '../../picture/record.ts';
import { speak } from '../../words.ts';

const window = parseHTML('<!doctype html><html><body></body></html>');
const { document } = window;
listenWhereAdded(document.body);

/** linkedom calls a listener on the element that was clicked; browsers, and Preact with them, on the one that listens. */
function listenWhereAdded(element: EventTarget): void {
  let prototype: EventTarget = element;
  while (!Object.hasOwn(prototype, 'addEventListener')) prototype = Object.getPrototypeOf(prototype);
  const { addEventListener } = prototype;
  prototype.addEventListener = function (this: EventTarget, type: string, listener: EventListenerOrEventListenerObject | null) {
    addEventListener.call(this, type, (event) => (listener as EventListener).call(this, event));
  };
}

beforeEach(() => {
  vi.stubGlobal('document', document);
  vi.stubGlobal('getComputedStyle', () => ({ direction: 'ltr' }));
  speak('en');
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const chosen: string[] = [];
const draw = (Picture: typeof Timeline, record = BROADSHEET, selected: string | null = null) => {
  chosen.length = 0;
  act(() =>
    render(<Picture record={record} dossier={dossier} selected={selected} onSelect={(id) => chosen.push(id)} />, document.body),
  );
};

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const inTabOrder = () => all('[data-stop]').filter((one) => one.getAttribute('tabIndex') === '0');
const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const fire = (target: Element | undefined, type: string, given: object = {}) => {
  if (target === undefined) throw new Error(`nothing to ${type}`);
  act(() => {
    const event = new window.Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, given);
    target.dispatchEvent(event);
  });
};
const wrong = BROADSHEET.findings.find(({ value }) => value === 'patch released: 9 March 2021')?.id ?? '';

describe.each([
  ['timeline', Timeline, 'date', '.mark'],
  ['number line', NumberLine, 'figure', '.mark'],
  ['ladder', Ladder, 'attribution', '.rung .stated'],
] as const)('the %s', (_, Picture, kind, mark) => {
  const findings = BROADSHEET.findings.filter(({ claim }) => claim.kind === kind);

  test('has a title, how to read it, and one mark in the tab order', () => {
    draw(Picture);
    expect(textOf('h3')).not.toBe('');
    expect(textOf('.how')).toMatch(/\.$/);
    expect(inTabOrder().length).toBe(1);
    expect(all('[data-stop]').length).toBeGreaterThan(20);
    expect(all(mark).length).toBeGreaterThan(0);
  });

  test('has a table with a caption and headers, with all of the article and the sources', () => {
    draw(Picture);
    const table = all('table')[0];
    expect(table?.querySelector('caption')?.textContent).toBe(textOf('h3'));
    expect(table?.querySelectorAll('thead th[scope="col"]').length).toBe(table?.querySelector('tbody tr')?.children.length);
    expect(all('tbody tr').every((row) => row.firstElementChild?.getAttribute('scope') === 'row')).toBe(true);
    expect(all('tbody tr.claimed').length).toBe(findings.length);
    expect(all('tbody tr').length).toBeGreaterThan(findings.length + 60);
  });

  test('folds its table, and says whether it is open', () => {
    draw(Picture);
    const fold = all('.as-table button')[0];
    const isHidden = () => all('.as-table section')[0]?.hasAttribute('hidden');
    expect([fold?.getAttribute('aria-expanded'), isHidden()]).toEqual(['false', true]);
    fire(fold, 'click');
    expect([fold?.getAttribute('aria-expanded'), isHidden()]).toEqual(['true', false]);
  });

  test('says in full what the mark in hand stands for, and tells which claim was chosen', () => {
    draw(Picture);
    expect(textOf('.caption')).toBe('Choose a mark to read it here.');
    const first = all(mark)[0];
    fire(first, 'focusin');
    const entry = textOf('.caption');
    expect(findings.some(({ value, claim }) => entry.includes(value) && entry.includes(claim.quote))).toBe(true);
    fire(first, 'click');
    expect(chosen.length).toBe(1);
    expect(findings.map(({ id }) => id)).toContain(chosen[0]);
  });

  test('lights the sources that a claim was held against', () => {
    draw(Picture);
    expect(all('[data-lit="true"]')).toEqual([]);
    // Of one that matches: another's source may be of another affair, which is not drawn.
    fire(all(`${mark}[data-rating="supported"]`)[0], 'focusin');
    expect(all('.stroke[data-lit="true"], .voice[data-lit="true"]').length).toBeGreaterThan(0);
  });

  test('lights the claims that were held against a source', () => {
    draw(Picture);
    const source =
      kind === 'attribution'
        ? all('.voice.cited')[0]
        : all('.stop').find((stop) => {
            fire(stop, 'focusin');
            return all('.stroke.cited[data-lit="true"]').length > 0;
          });
    fire(source, 'focusin');
    expect(all('.mark[data-lit="true"], .stated[data-lit="true"]').length).toBeGreaterThan(0);
  });

  test('with an article that states nothing of it, says so and shows the sources', () => {
    draw(Picture, { ...BROADSHEET, findings: [] });
    expect(textOf('.none-stated')).toContain('This article');
    expect(all('[data-stop]').length).toBeGreaterThan(20);
    expect(all(mark)).toEqual([]);
  });

  test('says that it cannot be drawn for another dossier’s record', () => {
    draw(Picture, { ...BROADSHEET, dossier: { ...BROADSHEET.dossier, id: 'another', title: 'Another dossier' } });
    expect(textOf('.none-stated')).toContain('Another dossier');
    expect(all('[data-stop]')).toEqual([]);
  });

  test('marks the claim in hand elsewhere', () => {
    const claim = findings[0];
    draw(Picture, BROADSHEET, claim?.id ?? null);
    expect(all('[aria-current="true"]').length).toBe(1);
    expect(textOf('.caption')).toContain(claim?.value ?? 'no claim');
  });
});

test('a wrong day is drawn with a way to the source’s day', () => {
  draw(Timeline);
  expect(all('.way[data-rating="refuted"]').length).toBe(1);
  expect(all('.mark[data-rating="refuted"]')[0]?.getAttribute('aria-label')).toBe(
    'This article: patch released: 9 March 2021. Contradicts the source',
  );
});

test('more rows can be shown, and fewer again', () => {
  draw(NumberLine);
  const before = all('.row').length;
  const fold = all('button.fold').find((one) => /more row/.test(one.textContent ?? ''));
  fire(fold, 'click');
  expect(all('.row').length).toBeGreaterThan(before + 10);
  fire(fold, 'click');
  expect(all('.row').length).toBe(before);
});

test('an arrow goes to the next mark', () => {
  draw(Timeline);
  const [current] = inTabOrder();
  expect(current?.className).toBe('mark');
  let focused: string | null = null;
  for (const one of all('[data-stop]')) {
    one.focus = () => {
      focused = one.getAttribute('data-stop');
    };
  }
  fire(current, 'keydown', { key: 'ArrowRight' });
  expect(focused).not.toBeNull();
  expect(focused).not.toBe(current?.getAttribute('data-stop'));
});

describe('under tabs', () => {
  const shown = () => all('[role="tabpanel"]').map((panel) => !panel.hasAttribute('hidden'));
  const tabs = () => all('[role="tab"]');

  test('one picture is shown, and each tab says how many claims its picture has', () => {
    draw(Pictures);
    expect(shown()).toEqual([true, false, false]);
    expect(tabs().map((tab) => [tab.getAttribute('aria-selected'), tab.getAttribute('tabIndex')])).toEqual([
      ['true', '0'],
      ['false', '-1'],
      ['false', '-1'],
    ]);
    const counts = ['date', 'figure', 'attribution'].map(
      (kind) => BROADSHEET.findings.filter(({ claim }) => claim.kind === kind).length,
    );
    expect(tabs().map((tab) => tab.querySelector('.hidden-words')?.textContent)).toEqual(
      counts.map((count) => `${count} claims`),
    );
    for (const tab of tabs())
      expect(document.getElementById(tab.getAttribute('aria-controls') ?? '')?.getAttribute('aria-labelledby')).toBe(tab.id);
  });

  test('a click and the arrows choose another; after the last comes the first', () => {
    draw(Pictures);
    fire(tabs()[1], 'click');
    expect(shown()).toEqual([false, true, false]);
    const list = all('[role="tablist"]')[0];
    fire(list, 'keydown', { key: 'End' });
    expect(shown()).toEqual([false, false, true]);
    fire(list, 'keydown', { key: 'ArrowRight' });
    expect(shown()).toEqual([true, false, false]);
    fire(list, 'keydown', { key: 'ArrowLeft' });
    expect(shown()).toEqual([false, false, true]);
  });

  test('the picture of the claim in hand opens by itself', () => {
    draw(Pictures);
    const figure = BROADSHEET.findings.find(({ claim }) => claim.kind === 'figure')?.id ?? '';
    draw(Pictures, BROADSHEET, figure);
    expect(shown()).toEqual([false, true, false]);
    draw(Pictures, BROADSHEET, wrong);
    expect(shown()).toEqual([true, false, false]);
  });
});

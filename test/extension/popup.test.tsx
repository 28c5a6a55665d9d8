/** Every state of the popup in its words. How it looks and works is tested in the browsers. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../extension/messages.ts';
import { PopupView, type Shown } from '../../extension/popup/view.tsx';
import { DEFAULTS } from '../../extension/settings.ts';
import type { PublishedFrom } from '../../src/article/article.ts';
import { speak } from '../words.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const asked: string[] = [];
const actions = {
  check: (force: boolean) => asked.push(`check ${force}`),
  checkField: () => asked.push('field'),
  show: (id: string) => asked.push(`show ${id}`),
  date: (day: string | null) => asked.push(`date ${day}`),
  showHidden: () => asked.push('show hidden'),
  setDensity: () => {},
  openPanel: () => asked.push('panel'),
  pauseHere: () => {},
  pauseEverywhere: () => {},
  openSettings: () => asked.push('settings'),
  openGuide: () => asked.push('guide'),
  openDesk: () => asked.push('desk'),
};

beforeAll(() => speak('en'));
beforeEach(() => {
  vi.stubGlobal('document', document);
  asked.length = 0;
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

function draw(shown: Shown, dateFrom: PublishedFrom | null = null): string {
  render(<PopupView shown={shown} dateFrom={dateFrom} host="example.org" settings={DEFAULTS} actions={actions} />, document.body);
  return document.querySelector('.state')?.textContent ?? '';
}

const press = (words: string) =>
  [...document.querySelectorAll('button')]
    .find((one) => one.textContent?.includes(words))
    ?.dispatchEvent(new (document.defaultView as unknown as { Event: typeof Event }).Event('click'));

type Matched = Extract<PageState, { kind: 'matched' }>;
const matched = (change: Partial<Matched> = {}): Matched => ({
  kind: 'matched',
  forced: false,
  reasons: ['It names Hafnium.'],
  takenFor: null,
  published: '2021-03-12',
  hidden: 0,
  counts: { supported: 1, 'missing-context': 0, conflicting: 0, refuted: 0, 'not-enough-evidence': 0 },
  findings: [{ id: 'f1', kind: 'date', rating: 'supported', quote: 'on 2 March', value: 'patch released', reason: 'A note.' }],
  truncated: false,
  dossier: { title: 'The dossier', updated: '2026-11-23', covers: 'Who, how many, when.' },
  ...change,
});

describe('a page that was checked', () => {
  it.each<[PublishedFrom | null, string]>([
    ['given', 'on 12 March 2021. That is the date you gave.'],
    ['json-ld', 'on 12 March 2021. The date is from the page’s own data.'],
    ['meta', 'on 12 March 2021. The date is from the page’s own data.'],
    ['time', 'on 12 March 2021. The date is the one shown on the page.'],
    ['url', 'on 12 March 2021. The date is from the page’s address.'],
    ['text', 'on 12 March 2021. The date is from the first lines of the text.'],
  ])('whose date is %s, says so', (from, words) => {
    expect(draw(matched(), from)).toContain(`Checked against what was known ${words}`);
  });

  it('says that it is the text of a field, and checks that again', () => {
    const words = draw(matched({ field: true, forced: true, takenFor: 'a stock exchange' }));
    expect(words).toContain('The text of one field was checked, as a draft');
    expect(words).not.toContain('a stock exchange');
    press('Check again');
    expect(asked).toEqual(['field']);
  });

  it('offers the field that has the focus, whatever it is about itself', () => {
    const unmatched: Shown = { kind: 'unmatched', takenFor: null, reasons: [] };
    for (const shown of [matched(), unmatched, { kind: 'unchecked' } as const]) {
      asked.length = 0;
      draw(shown);
      press('Check the text field');
      expect(asked).toEqual(['field']);
    }
  });

  it('says when it has no date, and lets one be given', () => {
    const words = draw(matched({ published: null }));
    expect(words).toContain('No date of publication was found');
    expect(words).toContain('Give the date');
    expect(words).not.toContain('Correct the date');
  });

  it('offers the page’s own date only where another was given', () => {
    expect(draw(matched(), 'meta')).not.toContain('Use the page’s own date');
    draw(matched(), 'given');
    press('Use the page’s own date');
    expect(asked).toEqual(['date null']);
  });

  it('says when only its first part was read', () => {
    expect(draw(matched())).not.toContain('only its first part was read');
    expect(draw(matched({ truncated: true }))).toContain('only its first part was read');
  });

  it.each([
    [1, '1 mark hidden on this page'],
    [3, '3 marks hidden on this page'],
  ])('says that %i are hidden, and brings them back', (hidden, words) => {
    expect(draw(matched({ hidden }))).toContain(words);
    press('Show again');
    expect(asked).toEqual(['show hidden']);
  });

  it('says that it was checked on demand, and what it was taken for', () => {
    expect(draw(matched({ forced: true }))).toContain('Checked because you asked.');
    expect(draw(matched({ forced: true, takenFor: 'a stock exchange' }))).toContain('the page was taken for a stock exchange');
  });

  it('says why it was taken for one about the event, and what is covered', () => {
    const words = draw(matched());
    expect(words).toContain('It names Hafnium.');
    expect(words).toContain('The dossier, as of 23 November 2026. Who, how many, when.');
  });

  it('lists the claim, without the note of one that matches, and shows it', () => {
    const words = draw(matched());
    expect(words).toContain('on 2 MarchMatches the sourceDatepatch released');
    expect(words).not.toContain('A note.');
    press('on 2 March');
    expect(asked).toEqual(['show f1']);
  });
});

it.each<[Shown, string, string | null, string[]]>([
  [{ kind: 'checking' }, 'Reading the page…', null, []],
  [{ kind: 'unchecked' }, 'Not checked yet', 'Check this page', ['check false']],
  [{ kind: 'paused', everywhere: false }, 'Paused on this site', 'Check this page once', ['check false']],
  [{ kind: 'paused', everywhere: true }, 'Paused everywhere', 'Check this page once', ['check false']],
  [
    { kind: 'unmatched', takenFor: 'a crypto exchange', reasons: ['It names bitcoin.'] },
    'It was taken for a crypto exchange.',
    'Check anyway',
    ['check true'],
  ],
  [{ kind: 'unmatched', takenFor: null, reasons: ['It names nothing.'] }, 'It names nothing.', 'Check anyway', ['check true']],
  [{ kind: 'no-access', reason: 'x' }, 'This page cannot be read', null, []],
  [{ kind: 'failed', reason: 'The tab is gone.' }, 'The tab is gone.', 'Try again', ['check false']],
])('%o says “%s” and offers %s', (shown, words, button, does) => {
  expect(draw(shown)).toContain(words);
  if (button !== null) press(button);
  else expect(document.querySelector('.state .button')).toBeNull();
  expect(asked).toEqual(does);
});

it('panel, settings and guide are one press away in every state', () => {
  for (const shown of [{ kind: 'checking' }, { kind: 'no-access', reason: 'x' }, matched()] satisfies Shown[]) {
    asked.length = 0;
    draw(shown);
    for (const words of ['Open the panel', 'Settings', 'Guide']) press(words);
    expect(asked).toEqual(['panel', 'settings', 'guide']);
  }
});

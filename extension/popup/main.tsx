/** Wires the popup: the tab in front, its state, the user's choices, and what every button does. */
import '../platform/text.ts';
import '../platform/theme.ts';
import { render } from 'preact';
import type { PublishedFrom } from '../../src/article/article.ts';
import { parseRecord } from '../../src/report/record.ts';
import type { Checked, ToBackground, ToReader } from '../messages.ts';
import { toChecked, toPageState } from '../messages.ts';
import { overhearReaders, sendToBackground, sendToReader } from '../platform/messages.ts';
import { openPanel, openPanelTab } from '../platform/panel.ts';
import { onSettings, readSettings, updateSettings } from '../platform/storage.ts';
import { activeTab, bringToFront, openPage, openSettings, type Tab, tabById } from '../platform/tabs.ts';
import { isPaused, type Settings, toSite, withoutSite, withSite } from '../settings.ts';
import { text } from '../ui/text.ts';
import { PopupView, type Shown } from './view.tsx';

/** `?tab=12` opens the popup beside a page instead of above it, as a tab of its own. */
const beside = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const isBeside = Number.isInteger(beside);

async function start(): Promise<void> {
  const tab = isBeside ? await tabById(beside) : await activeTab();
  let settings = await readSettings();
  let checked: Checked | { kind: 'checking' } | { kind: 'unchecked' } = { kind: 'unchecked' };
  let dateFrom: PublishedFrom | null = null;
  const host = tab?.url == null ? null : toSite(tab.url);

  const draw = () => {
    const root = document.querySelector('#popup');
    if (root === null) return;
    const shown = toShown(checked, settings, host);
    render(<PopupView shown={shown} dateFrom={dateFrom} host={host} settings={settings} actions={actions} />, root);
  };

  const setChecked = (now: typeof checked) => {
    checked = now;
    draw();
    if (tab !== null && now.kind === 'matched') void askDate(tab);
  };

  /** Where the day was read is no part of the state; the record has it. */
  const askDate = async ({ id }: Tab) => {
    const before = checked;
    const record = parseRecord(await sendToReader(id, { kind: 'record' }));
    if (checked !== before) return;
    dateFrom = record?.article.publishedFrom ?? null;
    draw();
  };

  const check = async (force: boolean) => {
    if (tab !== null) await askBackground({ kind: 'popup/check', tabId: tab.id, force });
  };
  const checkField = async () => {
    if (tab !== null) await askBackground({ kind: 'popup/field', tabId: tab.id });
  };

  const askBackground = async (message: Extract<ToBackground, { kind: `popup/${string}` }>) => {
    const before: typeof checked = { kind: 'checking' };
    setChecked(before);
    const answer = toChecked(await sendToBackground(message));
    // Paused meanwhile, or asked again: this answer is of the past.
    if (checked === before) setChecked(answer ?? { kind: 'failed', reason: text('popup_failed_silent') });
  };

  /** For messages that change what is shown, and are answered with it. */
  const ask = async (message: ToReader) => {
    if (tab === null) return;
    await sendToReader(tab.id, message);
    const state = toPageState(await sendToReader(tab.id, { kind: 'state' }));
    if (state !== null && checked.kind === 'matched') setChecked(state);
  };

  const change = async (to: Partial<Settings>) => {
    await updateSettings(to);
    settings = { ...settings, ...to };
    draw();
  };

  const close = () => !isBeside && window.close();

  const actions = {
    check: (force: boolean) => void check(force),
    checkField: () => void checkField(),
    show: (id: string) => void show(tab, id),
    date: (published: string | null) => void ask({ kind: 'date', published }),
    showHidden: () => void ask({ kind: 'hide', id: null }),
    setDensity: (density: Settings['density']) => void change({ density }),
    openPanel: () => {
      // Nothing before it: the browser opens the panel only within the click.
      if (tab !== null)
        void openPanel(tab.id)
          .then((opened) => (opened ? undefined : openPanelTab(tab.id)))
          .then(close);
    },
    pauseHere: (on: boolean) => {
      if (host === null) return;
      checked = { kind: 'unchecked' };
      void change({
        pausedSites: on ? withSite(settings.pausedSites, host, true) : withoutSite(settings.pausedSites, host),
      }).then(() => (on ? undefined : check(false)));
    },
    pauseEverywhere: (on: boolean) => {
      checked = { kind: 'unchecked' };
      void change({ paused: on }).then(() => (on || isPaused(settings, host) ? undefined : check(false)));
    },
    openSettings: () => void openSettings().then(close),
    openDesk: () => void openPage('desk/index.html').then(close),
    openGuide: () => void openPage('welcome/index.html').then(close),
  };

  draw();
  if (tab === null) return;
  onSettings((now) => {
    settings = now;
    draw();
  });
  overhearReaders((message, tabId) => {
    if (tabId === tab.id && message.kind === 'reader/state' && checked.kind !== 'checking') setChecked(message.state);
  });
  const before = checked;
  const state = toPageState(await sendToReader(tab.id, { kind: 'state' }));
  if (checked !== before) return;
  if (state?.kind === 'matched') setChecked(state);
  else if (!isPaused(settings, host)) await check(false);
}

function toShown(
  checked: Checked | { kind: 'checking' } | { kind: 'unchecked' },
  settings: Settings,
  host: string | null,
): Shown {
  // Marks that were asked for by "check once" stay in sight although the site is paused.
  if (checked.kind === 'unchecked' && isPaused(settings, host)) return { kind: 'paused', everywhere: settings.paused };
  return checked.kind === 'reading' ? { kind: 'checking' } : checked;
}

async function show(tab: Tab | null, id: string): Promise<void> {
  if (tab === null) return;
  await sendToReader(tab.id, { kind: 'show', id });
  if (isBeside) await bringToFront(tab.id);
  else window.close();
}

void start();

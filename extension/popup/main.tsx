/** Wires the popup: the tab in front, its state, the user's choices, and what every button does. */
import { render } from 'preact';
import type { Checked } from '../messages.ts';
import { toChecked, toPageState } from '../messages.ts';
import { overhearReaders, sendToBackground, sendToReader } from '../platform/messages.ts';
import { onSettings, readSettings, updateSettings } from '../platform/storage.ts';
import { activeTab, bringToFront, openPage, type Tab, tabById } from '../platform/tabs.ts';
import { isPaused, type Settings, toSite, withoutSite, withSite } from '../settings.ts';
import { PopupView, type Shown } from './view.tsx';

/** `?tab=12` opens the popup beside a page instead of above it, as a tab of its own. */
const beside = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const isBeside = Number.isInteger(beside);

async function start(): Promise<void> {
  const tab = isBeside ? await tabById(beside) : await activeTab();
  let settings = await readSettings();
  let checked: Checked | { kind: 'checking' } | { kind: 'unchecked' } = { kind: 'unchecked' };
  const host = tab?.url == null ? null : toSite(tab.url);

  const draw = () => {
    const root = document.querySelector('#popup');
    if (root !== null)
      render(<PopupView shown={toShown(checked, settings, host)} host={host} settings={settings} actions={actions} />, root);
  };

  const check = async (force: boolean) => {
    if (tab === null) return;
    const before: typeof checked = { kind: 'checking' };
    checked = before;
    draw();
    const answer = toChecked(await sendToBackground({ kind: 'popup/check', tabId: tab.id, force }));
    // Paused meanwhile, or asked again: this answer is of the past.
    if (checked !== before) return;
    checked = answer ?? { kind: 'failed', reason: 'The extension did not answer. Closing and opening this window may help.' };
    draw();
  };

  const change = async (to: Partial<Settings>) => {
    await updateSettings(to);
    settings = { ...settings, ...to };
    draw();
  };

  const actions = {
    check: (force: boolean) => void check(force),
    show: (id: string) => void show(tab, id),
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
    openWelcome: () => void openPage('welcome/index.html').then(() => !isBeside && window.close()),
  };

  draw();
  if (tab === null) return;
  onSettings((now) => {
    settings = now;
    draw();
  });
  overhearReaders((message, tabId) => {
    if (tabId !== tab.id || message.kind !== 'reader/state' || checked.kind === 'checking') return;
    checked = message.state;
    draw();
  });
  const before = checked;
  const state = toPageState(await sendToReader(tab.id, { kind: 'state' }));
  if (checked !== before) return;
  if (state?.kind === 'matched') {
    checked = state;
    draw();
  } else if (!isPaused(settings, host)) await check(false);
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

/** The user's choices in `storage.local`, repaired on every read; and a count of dropped messages that lives as long as the browser. */
import browser from 'webextension-polyfill';
import { DEFAULTS, repairSettings, type Settings } from '../settings.ts';

const KEYS = Object.keys(DEFAULTS);

export async function readSettings(): Promise<Settings> {
  return repairSettings(await browser.storage.local.get(KEYS));
}

/** Changes only the fields given. Fields live under keys of their own, so two surfaces cannot overwrite each other's. */
export async function updateSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Calls back after every change, until the signal aborts. */
export function onSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'local') void readSettings().then(changed, () => {});
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** Counts a message that did not fit the contract; read it as `dropped` in `storage.session`. */
export async function countDropped(): Promise<void> {
  const { dropped } = await browser.storage.session.get('dropped');
  await browser.storage.session.set({ dropped: (typeof dropped === 'number' ? dropped : 0) + 1 });
}

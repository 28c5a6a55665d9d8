/** Wakes the reader in a tab: on the detector's word, on the user's, and when an app showed another page without loading one. */
import type { Checked } from '../messages.ts';
import { toPageState } from '../messages.ts';
import { sendToReader } from '../platform/messages.ts';
import { mayRead } from '../platform/permissions.ts';
import { inject } from '../platform/scripting.ts';
import { readSettings } from '../platform/storage.ts';
import { type Tab, tabById } from '../platform/tabs.ts';
import { toSite } from '../settings.ts';
import { toPatterns } from '../sites.ts';
import { text } from '../ui/text.ts';
import { isReadBySelf } from './registration.ts';

/** The detector's word. Asks again whether the page may be read: the detector may be older than the user's choice. */
export async function wake(tabId: number, url: string | null): Promise<void> {
  const settings = await readSettings();
  if (url === null || !isReadBySelf(settings, toSite(url))) return;
  if ((await inject(tabId, 'reader.js')) === null) await sendToReader(tabId, { kind: 'read', force: false });
}

/** The user's word, from the popup or a key. Replies with what the reader made of the page, or why it could not read it. */
export async function check(tabId: number, force: boolean): Promise<Checked> {
  const tab = await tabById(tabId);
  if (tab === null) return { kind: 'failed', reason: text('popup_failed_tab') };
  const refused = await inject(tabId, 'reader.js');
  if (refused !== null) return { kind: 'no-access', reason: refused.slice(0, 300) };
  const state = toPageState(await sendToReader(tabId, { kind: 'read', force }));
  return state ?? { kind: 'failed', reason: text('popup_failed_left') };
}

/** Checks what is selected in a page, whatever the page is about. Where it cannot be read, the toolbar's popup can say why. */
export async function checkSelection(tabId: number): Promise<void> {
  if ((await inject(tabId, 'reader.js')) === null) await sendToReader(tabId, { kind: 'selection' });
}

/**
 * A single-page app changed its address. The registered detector only runs on real loads, and it leaves no listener behind on
 * pages that do not match; so it is put in again from here. It remembers the address it looked at: on a real load it
 * has already looked, and does nothing.
 */
export async function lookAgain(tab: Tab): Promise<void> {
  const host = tab.url === null ? null : toSite(tab.url);
  if (host === null || !isReadBySelf(await readSettings(), host) || !(await mayRead(toPatterns(host)))) return;
  await inject(tab.id, 'detector.js');
}

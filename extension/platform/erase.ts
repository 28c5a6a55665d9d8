/** Erases all that Firsthand has kept, gives back all access that can be given back, and says what it was. */
import browser from 'webextension-polyfill';
import { eraseDrafts } from './drafts.ts';
import { sendToReader } from './messages.ts';
import { readNotes } from './notes.ts';
import { giveUp, held } from './permissions.ts';
import { registerDetector } from './scripting.ts';
import { readSettings } from './storage.ts';
import { allTabIds } from './tabs.ts';

export interface Erased {
  readonly notes: number;
  readonly drafts: number;
  /** Sites that were to be read, and sites that were paused. */
  readonly sites: number;
  readonly pausedSites: number;
  /** Match patterns that may no longer be read, and those that the browser did not take back. */
  readonly givenBack: readonly string[];
  readonly stillGranted: readonly string[];
}

export async function eraseEverything(): Promise<Erased> {
  const [settings, notes, { origins }] = await Promise.all([readSettings(), readNotes(), held()]);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  // A storage that is broken must not keep the rest from being erased.
  const drafts = await eraseDrafts().catch(() => 0);
  const givenBack: string[] = [];
  const stillGranted: string[] = [];
  for (const origin of origins) ((await giveUp([origin])) ? givenBack : stillGranted).push(origin);
  // The background does it, too, when it hears of the change; two at once may find the other's work done.
  await registerDetector(null).catch(() => {});
  for (const id of await allTabIds()) await sendToReader(id, { kind: 'stop' });
  return {
    notes: notes.length,
    drafts,
    sites: settings.sites.length,
    pausedSites: settings.pausedSites.length,
    givenBack,
    stillGranted,
  };
}

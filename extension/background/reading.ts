/** Where the detector runs: what the user chose, as far as the browser has granted it. */
import { ALL_SITES, mayRead } from '../platform/permissions.ts';
import { type Registration, registerDetector } from '../platform/scripting.ts';
import { readSettings } from '../platform/storage.ts';
import type { Settings } from '../settings.ts';
import { toPatterns } from '../sites.ts';

/** The registration that the settings ask for, given what is granted; null for none. Pure. */
export function registration(settings: Settings, allGranted: boolean, grantedSites: readonly string[]): Registration | null {
  if (settings.paused || settings.reading === 'asked') return null;
  const excludeMatches = settings.pausedSites.flatMap(toPatterns);
  if (settings.reading === 'all') return allGranted ? { matches: ALL_SITES, excludeMatches } : null;
  const matches = settings.sites.filter((site) => grantedSites.includes(site)).flatMap(toPatterns);
  return matches.length === 0 ? null : { matches, excludeMatches };
}

let running: Promise<void> = Promise.resolve();

/** Makes the browser's registration fit, one change at a time: two at once would register twice and fail. */
export function syncDetector(): Promise<void> {
  running = running.then(sync, sync).catch(() => {});
  return running;
}

async function sync(): Promise<void> {
  const settings = await readSettings();
  const granted: string[] = [];
  for (const site of settings.sites) if (await mayRead(toPatterns(site))) granted.push(site);
  await registerDetector(registration(settings, await mayRead(ALL_SITES), granted));
}

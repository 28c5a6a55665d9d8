/** Keeps the browser's registration of the detector in step with the choices and the permissions. */
import { mayRead } from '../platform/permissions.ts';
import { registerDetector } from '../platform/scripting.ts';
import { readSettings } from '../platform/storage.ts';
import { ALL_SITES, toPatterns } from '../sites.ts';
import { toRegistration } from './registration.ts';

let running: Promise<void> = Promise.resolve();

/** Makes the registration fit, one change at a time: two at once would register twice and fail. */
export function syncDetector(): Promise<void> {
  running = running.then(sync, sync).catch(() => {});
  return running;
}

async function sync(): Promise<void> {
  const settings = await readSettings();
  const granted: string[] = [];
  for (const site of settings.sites) if (await mayRead(toPatterns(site))) granted.push(site);
  await registerDetector(toRegistration(settings, await mayRead(ALL_SITES), granted));
}

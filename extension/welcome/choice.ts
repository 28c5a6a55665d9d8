/**
 * What a choice on the welcome page does: first the browser is asked (it must be, within the click), then the choice is kept.
 * A refusal keeps the choice that was; access that is no longer needed is given back.
 */
import { giveUp, requestAllSites, requestSite } from '../platform/permissions.ts';
import { updateSettings } from '../platform/storage.ts';
import { type Settings, withSite } from '../settings.ts';
import { ALL_SITES, toPatterns } from '../sites.ts';

export type Reading = Settings['reading'];

/** True when the choice was taken; false when the browser, or the user in its question, said no. */
export async function chooseReading(to: Reading): Promise<boolean> {
  if (to === 'all' && !(await requestAllSites())) return false;
  await updateSettings({ reading: to });
  if (to !== 'all') await giveUp(ALL_SITES);
  return true;
}

export async function addSite(site: string, settings: Settings): Promise<boolean> {
  if (!(await requestSite(site))) return false;
  await updateSettings({ sites: withSite(settings.sites, site, true) });
  return true;
}

export async function removeSite(site: string, settings: Settings): Promise<void> {
  await updateSettings({ sites: withSite(settings.sites, site, false) });
  // With all sites granted a single one cannot be given back, and need not.
  if (settings.reading !== 'all') await giveUp(toPatterns(site));
}

/** Where the detector runs: what the user chose, as far as the browser has granted it. Pure. */
import { isOn, isPaused, type Settings } from '../settings.ts';
import { ALL_SITES, type Registration, toPatterns } from '../sites.ts';

/** The registration that the settings ask for; null for none. `grantedSites` are those of the list that may be read. */
export function toRegistration(settings: Settings, allGranted: boolean, grantedSites: readonly string[]): Registration | null {
  if (settings.paused || settings.reading === 'asked') return null;
  const excludeMatches = settings.pausedSites.flatMap(toPatterns);
  if (settings.reading === 'all') return allGranted ? { matches: ALL_SITES, excludeMatches } : null;
  const matches = settings.sites.filter((site) => grantedSites.includes(site)).flatMap(toPatterns);
  return matches.length === 0 ? null : { matches, excludeMatches };
}

/** Did the user choose that this site is read without being asked? */
export function isReadBySelf(settings: Settings, host: string | null): boolean {
  if (host === null || isPaused(settings, host)) return false;
  return settings.reading === 'all' || (settings.reading === 'chosen' && isOn(settings.sites, host));
}

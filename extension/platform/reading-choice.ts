/**
 * What a choice of when to read does, wherever it is made: first the browser is asked (it must be, within the click), then the
 * choice is kept. A refusal keeps the choice that was; access that is no longer needed is given back.
 */
import { type Settings, toSite, withoutSite, withSite } from '../settings.ts';
import { ALL_SITES, toPatterns } from '../sites.ts';
import type { Reading, ReadingActions, ReadingState } from '../ui/reading-choice.tsx';
import { giveUp, mayRead, onPermissions, requestAllSites, requestSite } from './permissions.ts';
import { onSettings, readSettings, updateSettings } from './storage.ts';

/** Calls back with the state now and after every change of it, here or elsewhere. */
export async function followReading(draw: (state: ReadingState) => void): Promise<ReadingActions> {
  let state: ReadingState = { settings: await readSettings(), notice: null, ungranted: [] };

  const show = (change: Partial<ReadingState>) => {
    state = { ...state, ...change };
    draw(state);
  };
  const refresh = async (change: Partial<ReadingState> = {}) => {
    const settings = await readSettings();
    const ungranted: string[] = [];
    for (const site of settings.sites) if (!(await mayRead(toPatterns(site)))) ungranted.push(site);
    show({ settings, ungranted, ...change });
  };

  const actions: ReadingActions = {
    choose: (reading) => {
      void chooseReading(reading).then((taken) => refresh({ notice: taken ? null : { kind: 'refused' } }));
    },
    add: (typed) => {
      const site = toSite(typed);
      if (site === null) {
        show({ notice: { kind: 'no-site' } });
        return false;
      }
      void addSite(site, state.settings).then((taken) => refresh({ notice: taken ? null : { kind: 'refused-site', site } }));
      return true;
    },
    remove: (site) => void removeSite(site, state.settings).then(() => refresh()),
    resume: (site) => void updateSettings({ pausedSites: withoutSite(state.settings.pausedSites, site) }).then(() => refresh()),
  };

  await refresh();
  onSettings(() => void refresh());
  onPermissions(() => void refresh());
  return actions;
}

/** True when the choice was taken; false when the browser, or the user in its question, said no. */
async function chooseReading(to: Reading): Promise<boolean> {
  if (to === 'all' && !(await requestAllSites())) return false;
  await updateSettings({ reading: to });
  if (to !== 'all') await giveUp(ALL_SITES);
  return true;
}

async function addSite(site: string, settings: Settings): Promise<boolean> {
  if (!(await requestSite(site))) return false;
  await updateSettings({ sites: withSite(settings.sites, site, true) });
  return true;
}

async function removeSite(site: string, settings: Settings): Promise<void> {
  await updateSettings({ sites: withSite(settings.sites, site, false) });
  // With all sites granted a single one cannot be given back, and need not.
  if (settings.reading !== 'all') await giveUp(toPatterns(site));
}

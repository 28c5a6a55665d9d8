/** Wires the welcome page: the user's choices in, permissions and settings out. */
import '../platform/text.ts';
import { render } from 'preact';
import { mayRead, onPermissions } from '../platform/permissions.ts';
import { onSettings, readSettings, updateSettings } from '../platform/storage.ts';
import { toSite, withoutSite } from '../settings.ts';
import { toPatterns } from '../sites.ts';
import { paint } from '../ui/marks.ts';
import { addSite, chooseReading, type Reading, removeSite } from './choice.ts';
import { SAMPLE } from './sample.ts';
import { type Notice, WelcomeView } from './view.tsx';

async function start(): Promise<void> {
  let settings = await readSettings();
  let notice: Notice | null = null;
  let ungranted: readonly string[] = [];

  const draw = () => {
    const root = document.querySelector('#welcome');
    if (root !== null) render(<WelcomeView settings={settings} notice={notice} ungranted={ungranted} actions={actions} />, root);
  };

  const refresh = async () => {
    settings = await readSettings();
    const missing: string[] = [];
    for (const site of settings.sites) if (!(await mayRead(toPatterns(site)))) missing.push(site);
    ungranted = missing;
    draw();
  };

  const refused: Notice = { about: 'reading', text: 'The browser has not given access, so nothing was changed.' };

  const actions = {
    choose: (reading: Reading) => {
      void chooseReading(reading).then((taken) => {
        notice = taken ? null : refused;
        return refresh();
      });
    },
    add: (typed: string): boolean => {
      const site = toSite(typed);
      if (site === null) {
        notice = { about: 'site', text: 'That is not the address of a website. Example: bbc.co.uk' };
        draw();
        return false;
      }
      void addSite(site, settings).then((taken) => {
        notice = taken ? null : { about: 'site', text: `The browser has not given access to ${site}.` };
        return refresh();
      });
      return true;
    },
    remove: (site: string) => void removeSite(site, settings).then(refresh),
    resume: (site: string) => void updateSettings({ pausedSites: withoutSite(settings.pausedSites, site) }).then(refresh),
  };

  await refresh();
  onSettings(() => void refresh());
  onPermissions(() => void refresh());
  paintSample();
}

/** The sample is marked as a page is: a highlight over its text. */
function paintSample(): void {
  const text = document.querySelector('#sample-text')?.firstChild;
  if (!(text instanceof Text)) return;
  const range = new StaticRange({
    startContainer: text,
    startOffset: SAMPLE.claim.start,
    endContainer: text,
    endOffset: SAMPLE.claim.end,
  });
  paint([{ rating: SAMPLE.rating, kind: SAMPLE.claim.kind, range }]);
}

void start();

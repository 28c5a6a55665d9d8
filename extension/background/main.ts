/** Every event the background answers, in one list. All listeners are added while the script first runs, as a woken worker must. */
import '../platform/text.ts';
import { setBadge } from '../platform/badge.ts';
import { onCommand, onInstalled, onStartup } from '../platform/events.ts';
import { receiveInBackground, sendToReader } from '../platform/messages.ts';
import { openPanel } from '../platform/panel.ts';
import { onPermissions } from '../platform/permissions.ts';
import { addStyle, removeStyle } from '../platform/scripting.ts';
import { countDropped, onSettings, readSettings } from '../platform/storage.ts';
import { activeTab, onArrived, openPage } from '../platform/tabs.ts';
import { isPaused, toSite } from '../settings.ts';
import marks from '../ui/marks.css?inline';
import { noBadge, toBadge } from './badge.ts';
import { syncDetector } from './reading.ts';
import { check, lookAgain, wake } from './wake.ts';

receiveInBackground(
  (message, from) => {
    switch (message.kind) {
      case 'detector/hit':
        return wake(from.tabId, from.url);
      case 'reader/paint':
        return message.on ? addStyle(from.tabId, marks) : removeStyle(from.tabId, marks);
      case 'reader/state':
        return setBadge(from.tabId, toBadge(message.state));
      case 'reader/left':
        return setBadge(from.tabId, noBadge());
      case 'reader/panel':
        // At once: the browser opens it only within the click that asked for it.
        return openPanel(from.tabId);
      case 'popup/check':
        return check(message.tabId, message.force);
    }
  },
  () => void countDropped(),
);

onArrived((tab) => void lookAgain(tab));

onCommand((command, tabId) => {
  if (command === 'open-panel' && tabId !== null) void openPanel(tabId);
  if (command === 'next-claim' || command === 'previous-claim') void step(command === 'next-claim' ? 1 : -1);
});

onSettings(() => void syncDetector());
onPermissions(() => void syncDetector());
onStartup(() => void syncDetector());
onInstalled((first) => {
  void syncDetector();
  if (first) void openPage('welcome/index.html');
});

/** The command is a click in the browser's eyes: it grants the page in front, so a page not yet read is read first. */
async function step(by: 1 | -1): Promise<void> {
  const tab = await activeTab();
  if (tab === null) return;
  if ((await sendToReader(tab.id, { kind: 'state' })) === undefined) {
    if (isPaused(await readSettings(), tab.url === null ? null : toSite(tab.url))) return;
    await check(tab.id, false);
  }
  await sendToReader(tab.id, { kind: 'step', by });
}

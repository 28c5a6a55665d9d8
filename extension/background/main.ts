/** Every event the background answers, in one list. All listeners are added while the script first runs, as a woken worker must. */
import { type Badge, setBadge } from '../platform/badge.ts';
import { onCommand, onInstalled, onStartup } from '../platform/events.ts';
import { type From, isReaderFrame, receiveInBackground, sendToReader } from '../platform/messages.ts';
import { onPermissions } from '../platform/permissions.ts';
import { addStyle, removeStyle } from '../platform/scripting.ts';
import { countDropped, onSettings, readSettings } from '../platform/storage.ts';
import { activeTab, onArrived, openPage } from '../platform/tabs.ts';
import { isPaused, toSite } from '../settings.ts';
import marks from '../ui/marks.css?inline';
import { NO_BADGE, toBadge } from './badge.ts';
import { syncDetector } from './reading.ts';
import { check, lookAgain, lookIntoFrames, stopPausedFrames, wake } from './wake.ts';

receiveInBackground(
  (message, from) => {
    switch (message.kind) {
      case 'detector/hit':
        return wake(from);
      case 'detector/frame':
        return lookIntoFrames(from);
      case 'reader/paint':
        return message.on ? addStyle(from.tabId, marks, from.frameId) : removeStyle(from.tabId, marks, from.frameId);
      case 'reader/state':
        return showBadge(from, toBadge(message.state));
      case 'reader/left':
        return showBadge(from, NO_BADGE);
      case 'popup/check':
        return check(message.tabId, message.force);
    }
  },
  () => void countDropped(),
);

onArrived((tab) => void lookAgain(tab));

onCommand((command) => {
  if (command === 'next-claim' || command === 'previous-claim') void step(command === 'next-claim' ? 1 : -1);
});

onSettings(() => {
  void syncDetector();
  void stopPausedFrames();
});
onPermissions(() => void syncDetector());
onStartup(() => void syncDetector());
onInstalled((first) => {
  void syncDetector();
  if (first) void openPage('welcome/index.html');
});

/** What the tab's own reader says of it, and no other frame's. */
async function showBadge({ tabId, frameId }: From, badge: Badge): Promise<void> {
  if (await isReaderFrame(tabId, frameId)) await setBadge(tabId, badge);
}

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

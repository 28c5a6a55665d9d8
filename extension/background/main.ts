/** Every event the background answers, in one list. All listeners are added while the script first runs, as a woken worker must. */
import '../platform/text.ts';
import { type Badge, openPopup, setBadge } from '../platform/badge.ts';
import { onCommand, onInstalled, onStartup } from '../platform/events.ts';
import { onMenu, replaceMenu } from '../platform/menus.ts';
import { type From, isReaderFrame, receiveInBackground, sendToReader } from '../platform/messages.ts';
import { addNote } from '../platform/notes.ts';
import { openPanel, openPanelTab } from '../platform/panel.ts';
import { onPermissions } from '../platform/permissions.ts';
import { addStyle, removeStyle } from '../platform/scripting.ts';
import { countDropped, onSettings, readSettings } from '../platform/storage.ts';
import { activeTab, onArrived, openPage } from '../platform/tabs.ts';
import { isPaused, toSite } from '../settings.ts';
import marks from '../ui/marks.css?inline';
import { noBadge, toBadge } from './badge.ts';
import { menuItems, toMenuAction } from './menus.ts';
import { syncDetector } from './reading.ts';
import { check, checkField, checkSelection, lookAgain, lookIntoFrames, stopPausedFrames, wake } from './wake.ts';

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
        return showBadge(from, noBadge());
      case 'reader/note':
        return addNote(message.note);
      case 'reader/panel':
        // At once: the browser opens it only within the click that asked for it.
        return openPanel(from.tabId);
      case 'reader/desk':
        return openPage('desk/index.html');
      case 'popup/field':
        return checkField(message.tabId, null, false);
      case 'popup/check':
        return check(message.tabId, message.force);
    }
  },
  () => void countDropped(),
);

onArrived((tab) => void lookAgain(tab));

onCommand((command, tabId) => {
  if (command === 'open-panel' && tabId !== null) showPanel(tabId);
  if (command === 'check-field' && tabId !== null) void checkField(tabId, null, true);
  if (command === 'next-claim' || command === 'previous-claim') void step(command === 'next-claim' ? 1 : -1);
});

onMenu((id, tabId, frameId) => {
  switch (toMenuAction(id)) {
    case 'check-selection':
      return void checkSelection(tabId);
    case 'check-field':
      return void checkField(tabId, frameId, false);
    case 'check-page':
      return void checkAsked(tabId);
    case 'open-panel':
      return showPanel(tabId);
  }
});

onSettings(() => {
  void syncDetector();
  void stopPausedFrames();
});
onPermissions(() => void syncDetector());
onStartup(() => {
  void syncDetector();
  void replaceMenu(menuItems());
});
onInstalled((first) => {
  void syncDetector();
  void replaceMenu(menuItems());
  if (first) void openPage('welcome/index.html#tour');
});

/** Within the click or the key: the browser opens the panel in no other moment. */
function showPanel(tabId: number): void {
  void openPanel(tabId).then((opened) => (opened ? undefined : openPanelTab(tabId)));
}

/** As a click on the toolbar button, whose popup checks and says what it found; where it does not open, the marks and the badge say it. */
async function checkAsked(tabId: number): Promise<void> {
  if (!(await openPopup())) await check(tabId, false);
}

/** What the tab's own reader says of it, and no other frame's. */
async function showBadge({ tabId, frameId }: From, badge: Badge): Promise<void> {
  if (await isReaderFrame(tabId, frameId)) await setBadge(tabId, badge);
}

/** The command is a click in the browser's eyes: it grants the page in front, so a page not yet read is read first. */
async function step(by: 1 | -1): Promise<void> {
  const settings = await readSettings();
  const tab = await activeTab();
  if (tab === null || !settings.shortcuts) return;
  if ((await sendToReader(tab.id, { kind: 'state' })) === undefined) {
    if (isPaused(settings, tab.url === null ? null : toSite(tab.url))) return;
    await check(tab.id, false);
  }
  await sendToReader(tab.id, { kind: 'step', by });
}

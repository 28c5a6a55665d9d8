/** Wakes the reader in a tab: on the detector's word, on the user's, and when an app showed another page without loading one. */
import type { Checked, ToReader } from '../messages.ts';
import { toPageState } from '../messages.ts';
import { focusedFrame, framesWithText, readerFrame, setReaderFrame, tabsReadInFrames } from '../platform/frames.ts';
import { type From, sendToFrame, sendToReader } from '../platform/messages.ts';
import { mayRead } from '../platform/permissions.ts';
import { inject } from '../platform/scripting.ts';
import { readSettings } from '../platform/storage.ts';
import { type Tab, tabById } from '../platform/tabs.ts';
import { isPaused, toSite } from '../settings.ts';
import { toPatterns } from '../sites.ts';
import { text } from '../ui/text.ts';
import { isReadBySelf } from './registration.ts';

/** No page has an article in more frames than this, and each is read whole. */
const MOST_FRAMES = 3;

/** One after the other in a tab: two frames may say the word at once. */
const running = new Map<number, Promise<unknown>>();

function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const next = (running.get(tabId) ?? Promise.resolve()).then(work, work);
  running.set(tabId, next);
  void next.then(
    () => running.get(tabId) === next && running.delete(tabId),
    () => running.get(tabId) === next && running.delete(tabId),
  );
  return next;
}

/** The detector's word. Asks again whether the page may be read: the detector may be older than the user's choice. */
export async function wake({ tabId, frameId, url, frameUrl }: From): Promise<void> {
  if (!(await isWanted(url)) || (frameId !== 0 && !(await isWanted(url, frameUrl)))) return;
  await inTurn(tabId, async () => {
    const state = toPageState(await sendToReader(tabId, { kind: 'state' }));
    // The page itself comes before its frames, and the first of these before the others; and a field that somebody asked for before all.
    if (state?.kind === 'matched' && (frameId !== 0 || state.field)) return;
    await readIn(tabId, frameId, false);
  });
}

/** The detector's other word: the frames that hold text are looked at as the page was. */
export async function lookIntoFrames({ tabId, frameId, url }: From): Promise<void> {
  if (frameId !== 0 || !(await isWanted(url))) return;
  for (const frame of (await framesWithText(tabId)).slice(0, MOST_FRAMES)) await inject(tabId, 'detector.js', frame);
}

/** Is the page read without being asked, and is neither it nor the frame's site paused? */
async function isWanted(url: string | null, frameUrl: string | null = url): Promise<boolean> {
  const settings = await readSettings();
  const frameSite = frameUrl === null ? null : toSite(frameUrl);
  return url !== null && isReadBySelf(settings, toSite(url)) && !isPaused(settings, frameSite);
}

/** The user's word, from the popup or a key. Replies with what the reader made of the page, or why it could not read it. */
export async function check(tabId: number, force: boolean): Promise<Checked> {
  const tab = await tabById(tabId);
  if (tab === null) return { kind: 'failed', reason: text('popup_failed_tab') };
  return inTurn(tabId, async () => {
    const top = await readIn(tabId, 0, force);
    if (force || top.kind !== 'unmatched') return top;
    for (const frame of (await framesWithText(tabId)).slice(0, MOST_FRAMES)) {
      const inFrame = await tryFrame(tabId, frame);
      if (inFrame !== null) return inFrame;
    }
    return top;
  });
}

/** Reads in a frame. */
function readIn(tabId: number, frameId: number, force: boolean): Promise<Checked> {
  return ask(tabId, frameId, { kind: 'read', force });
}

/** Asks the reader in a frame, which speaks for the tab from now on; a reader that did so before lets go of its page. */
async function ask(tabId: number, frameId: number, message: ToReader): Promise<Checked> {
  const before = await readerFrame(tabId);
  await setReaderFrame(tabId, frameId);
  if (before !== frameId) await sendToFrame(tabId, before, { kind: 'stop' });
  const refused = await inject(tabId, 'reader.js', frameId);
  if (refused !== null) return { kind: 'no-access', reason: refused.slice(0, 300) };
  const state = toPageState(await sendToFrame(tabId, frameId, message));
  return state ?? { kind: 'failed', reason: text('popup_failed_left') };
}

/**
 * The user's word for a field: in the frame that was clicked in, or that has the focus. Where that is another site's, which may not be read,
 * the page's own reader says so.
 */
export async function checkField(tabId: number, frameId: number | null, toggle: boolean): Promise<Checked> {
  return inTurn(tabId, async () => {
    const frame = frameId ?? (await focusedFrame(tabId));
    const checked = await ask(tabId, frame, { kind: 'field', toggle });
    return checked.kind === 'no-access' && frame !== 0 ? ask(tabId, 0, { kind: 'field', toggle }) : checked;
  });
}

/** Checks what is selected in a page, whatever the page is about. Where it cannot be read, the toolbar's popup can say why. */
export async function checkSelection(tabId: number): Promise<void> {
  await inTurn(tabId, async () => {
    const before = await readerFrame(tabId);
    await setReaderFrame(tabId, 0);
    if (before !== 0) await sendToFrame(tabId, before, { kind: 'stop' });
    if ((await inject(tabId, 'reader.js', 0)) === null) await sendToFrame(tabId, 0, { kind: 'selection' });
  });
}

/** Reads in a frame while the page's own reader waits; one of the two is let go. Null where the article is not there either. */
async function tryFrame(tabId: number, frameId: number): Promise<Checked | null> {
  if ((await inject(tabId, 'reader.js', frameId)) !== null) return null;
  await setReaderFrame(tabId, frameId);
  const state = toPageState(await sendToFrame(tabId, frameId, { kind: 'read', force: false }));
  const isHere = state?.kind === 'matched';
  if (!isHere) await setReaderFrame(tabId, 0);
  await sendToFrame(tabId, isHere ? 0 : frameId, { kind: 'stop' });
  return isHere ? state : null;
}

/** "Pause here" is said of the page; a reader in a frame knows only the frame's address. */
export async function stopPausedFrames(): Promise<void> {
  const settings = await readSettings();
  for (const tabId of await tabsReadInFrames()) {
    const tab = await tabById(tabId);
    if (tab === null) await setReaderFrame(tabId, 0);
    else if (isPaused(settings, tab.url === null ? null : toSite(tab.url))) await sendToReader(tabId, { kind: 'stop' });
  }
}

/**
 * A single-page app changed its address. The registered detector only runs on real loads, and it leaves no listener behind on
 * pages that do not match; so it is put in again from here. It remembers the address it looked at: on a real load it
 * has already looked, and does nothing.
 */
export async function lookAgain(tab: Tab): Promise<void> {
  const host = tab.url === null ? null : toSite(tab.url);
  if (host === null || !isReadBySelf(await readSettings(), host) || !(await mayRead(toPatterns(host)))) return;
  await inject(tab.id, 'detector.js');
}

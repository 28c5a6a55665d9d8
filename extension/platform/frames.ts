/**
 * Frames of a tab: which of them hold text, and in which one the tab's reader is. The page itself (frame 0) unless an article stands in a
 * frame of it. Remembered in `storage.session`, because the background keeps nothing; the only thing known of a tab.
 */
import browser from 'webextension-polyfill';

const PREFIX = 'frame-';
const key = (tabId: number) => `${PREFIX}${tabId}`;

/** The frame whose reader speaks for the tab. */
export async function readerFrame(tabId: number): Promise<number> {
  const found = (await browser.storage.session.get(key(tabId)))[key(tabId)];
  return typeof found === 'number' && Number.isInteger(found) && found > 0 ? found : 0;
}

export async function setReaderFrame(tabId: number, frameId: number): Promise<void> {
  if (frameId === 0) await browser.storage.session.remove(key(tabId));
  else await browser.storage.session.set({ [key(tabId)]: frameId });
}

/** Tabs whose reader is in a frame. */
export async function tabsReadInFrames(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).flatMap((name) => (name.startsWith(PREFIX) ? [Number(name.slice(PREFIX.length))] : []));
}

/** Less is a form or a player. */
const LEAST_TEXT = 400;

/** The frames below the page that may be read, are large enough to be read in, and hold text; those with the most text first. */
export async function framesWithText(tabId: number): Promise<number[]> {
  try {
    const measured = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: measure });
    return measured
      .flatMap(({ frameId, result }) => (frameId > 0 && typeof result === 'number' ? [{ frameId, length: result }] : []))
      .filter(({ length }) => length >= LEAST_TEXT)
      .sort((a, b) => b.length - a.length)
      .map(({ frameId }) => frameId);
  } catch {
    // The tab is gone, or may not be read.
    return [];
  }
}

/** Runs in every frame, alone: it can use nothing of this file. An advert costs this and no more. */
function measure(): number {
  // As the detector has it (`hasLargeFrame`); a frame does not know how wide its page is, but how wide the window.
  if (window === window.top || innerWidth < Math.min(outerWidth, screen.width) / 2 || innerHeight < 300) return 0;
  const text: unknown = document.body?.textContent;
  return typeof text === 'string' ? text.length : 0;
}

/** The frame in which the focus is, as far as frames may be looked into; the page itself where nobody can say. */
export async function focusedFrame(tabId: number): Promise<number> {
  try {
    const found = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: holdsFocus });
    return found.find(({ frameId, result }) => frameId > 0 && result === true)?.frameId ?? 0;
  } catch {
    return 0;
  }
}

/**
 * Runs in every frame, alone: it can use nothing of this file. Not `hasFocus()` alone: a popup of the browser takes the focus from the window,
 * and what had it in the page stays known. A frame of another site cannot ask the page around it.
 */
function holdsFocus(): boolean {
  const isActive = (element: Element): boolean => {
    // Of another document, which has classes of its own: `instanceof` knows none of them.
    const root = element.getRootNode() as Partial<ShadowRoot>;
    return root.activeElement === element && (root.host === undefined || isActive(root.host));
  };
  const own = document.activeElement;
  if (window === window.top || own === null || own instanceof HTMLIFrameElement) return false;
  try {
    for (let at: Window | null = window; at !== null && at !== at.top; at = at.parent) {
      const frame: Element | null = at.frameElement;
      if (frame === null) return document.hasFocus();
      if (!isActive(frame)) return false;
    }
    return true;
  } catch {
    return document.hasFocus();
  }
}

/** Puts our scripts and the rules of the marks into pages, and registers the detector for the sites the user chose. */
import browser from 'webextension-polyfill';
import type { Registration } from '../sites.ts';

const DETECTOR = 'detector';

/** The browser's error as a sentence, or null when it worked. Frame 0 is the page itself. */
export async function inject(tabId: number, file: 'reader.js' | 'detector.js', frameId = 0): Promise<string | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Both as the page's and as the user's rules: the user's reach into shadow roots in Firefox, where the page's do not;
 * Chromium paints a highlight's ground only by the page's, and hands those down into shadow roots. Neither is in a list
 * that the page can see.
 */
const ORIGINS = ['AUTHOR', 'USER'] as const;

export async function addStyle(tabId: number, css: string, frameId = 0): Promise<void> {
  for (const origin of ORIGINS)
    await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css, origin }).catch(() => {});
}

export async function removeStyle(tabId: number, css: string, frameId = 0): Promise<void> {
  for (const origin of ORIGINS)
    await browser.scripting.removeCSS({ target: { tabId, frameIds: [frameId] }, css, origin }).catch(() => {});
}

/** Makes the registration of the detector what it should be: none, or one for these sites. */
export async function registerDetector(wanted: Registration | null): Promise<void> {
  const existing = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  if (existing.length > 0) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR] });
  if (wanted === null) return;
  await browser.scripting.registerContentScripts([
    { id: DETECTOR, js: ['detector.js'], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true, ...wanted },
  ]);
}

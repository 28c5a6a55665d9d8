/** Sends and receives the messages of `messages.ts`. Knows the browser's `sender`; the contract decides who may say what. */

import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { type Origin, type ToBackground, type ToReader, toBackgroundMessage, toReaderMessage } from '../messages.ts';
import { readerFrame, setReaderFrame } from './frames.ts';

/** Where the browser says a message came from; null for anything that is neither one of our scripts in a page nor a page of ours. */
function originOf(sender: Runtime.MessageSender): Origin | null {
  if (sender.id !== browser.runtime.id) return null;
  const ours = browser.runtime.getURL('');
  // The background has no address in some versions of both browsers; an extension page open in a tab has a tab, too.
  if (sender.url?.startsWith(ours) || (sender.tab === undefined && sender.url === undefined)) return 'extension';
  if (sender.tab?.id !== undefined && sender.frameId !== undefined) return 'page';
  // The background's own address differs by browser; without a tab it can only be ours.
  return sender.tab === undefined ? 'extension' : null;
}

export interface From {
  /** The tab the message came from; -1 where it came from the popup or the background. */
  readonly tabId: number;
  /** 0 for the page itself. */
  readonly frameId: number;
  /** The page's address, also where the message came from a frame in it. */
  readonly url: string | null;
  readonly frameUrl: string | null;
}

type Answer = Promise<unknown> | undefined;

/** Listens for messages to the background. A message that does not fit is dropped, and `onDrop` is told. */
export function receiveInBackground(answer: (message: ToBackground, from: From) => Answer, onDrop: () => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = toBackgroundMessage(raw, originOf(sender));
    if (message === null) {
      onDrop();
      return undefined;
    }
    return answer(message, {
      tabId: sender.tab?.id ?? -1,
      frameId: sender.frameId ?? 0,
      url: sender.tab?.url ?? sender.url ?? null,
      frameUrl: sender.url ?? null,
    });
  });
}

/** Listens for messages to the reader until the signal aborts. */
export function receiveInReader(answer: (message: ToReader) => Answer, signal: AbortSignal): void {
  const listen = (raw: unknown, sender: Runtime.MessageSender): Answer => {
    const message = toReaderMessage(raw, originOf(sender));
    return message === null ? undefined : answer(message);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}

/** Hears, in an extension page, what the readers that speak for their tabs tell the background. */
export function overhearReaders(hear: (message: ToBackground, tabId: number) => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = toBackgroundMessage(raw, originOf(sender));
    const tabId = sender.tab?.id;
    if (message !== null && tabId !== undefined)
      void isReaderFrame(tabId, sender.frameId ?? 0).then((speaks) => speaks && hear(message, tabId));
    return undefined;
  });
}

/** The background's answer, or undefined when it has none or the extension is gone. */
export async function sendToBackground(message: ToBackground): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** The answer of the tab's reader, or undefined when no reader is in the tab. */
export async function sendToReader(tabId: number, message: ToReader): Promise<unknown> {
  return sendToFrame(tabId, await readerFrame(tabId), message);
}

/** The answer of the reader in one frame, or undefined when none is there. */
export async function sendToFrame(tabId: number, frameId: number, message: ToReader): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return undefined;
  }
}

/**
 * Does this frame's reader speak for the tab? Only the one that was chosen, so that no other frame can give itself out as the article.
 * Where that is gone with its frame, it is the page itself again.
 */
export async function isReaderFrame(tabId: number, frameId: number): Promise<boolean> {
  const chosen = await readerFrame(tabId);
  if (chosen === frameId) return true;
  if (frameId !== 0 || (await sendToFrame(tabId, chosen, { kind: 'state' })) !== undefined) return false;
  await setReaderFrame(tabId, 0);
  return true;
}

/** False once the extension was updated, paused or removed: what it left in a page can then only clean up. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

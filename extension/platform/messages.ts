/** Sends and receives the messages of `messages.ts`. Knows the browser's `sender`; the contract decides who may say what. */

import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { type Origin, type ToBackground, type ToReader, toBackgroundMessage, toReaderMessage } from '../messages.ts';

/** Where the browser says a message came from; null for anything that is neither a top frame nor ours. */
function originOf(sender: Runtime.MessageSender): Origin | null {
  if (sender.id !== browser.runtime.id) return null;
  const ours = browser.runtime.getURL('');
  // The background has no address in some versions of both browsers; an extension page open in a tab has a tab, too.
  if (sender.url?.startsWith(ours) || (sender.tab === undefined && sender.url === undefined)) return 'extension';
  if (sender.tab?.id !== undefined && sender.frameId === 0) return 'page';
  // The background's own address differs by browser; without a tab it can only be ours.
  return sender.tab === undefined ? 'extension' : null;
}

export interface From {
  /** The tab the message came from; -1 where it came from the popup or the background. */
  readonly tabId: number;
  readonly url: string | null;
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
    return answer(message, { tabId: sender.tab?.id ?? -1, url: sender.tab?.url ?? sender.url ?? null });
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

/** Hears, in an extension page, what readers tell the background. */
export function overhearReaders(hear: (message: ToBackground, tabId: number) => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = toBackgroundMessage(raw, originOf(sender));
    if (message !== null && sender.tab?.id !== undefined) hear(message, sender.tab.id);
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

/** The reader's answer, or undefined when no reader is in the tab. */
export async function sendToReader(tabId: number, message: ToReader): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** False once the extension was updated, paused or removed: what it left in a page can then only clean up. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * The one word that the detector says to the background. It runs on every page the user lets Firsthand read, so it goes
 * without webextension-polyfill, which is ten times its size; both browsers give promises in manifest version 3.
 */
import type { ToBackground } from '../messages.ts';

interface Port {
  readonly runtime: { sendMessage(message: ToBackground): Promise<unknown> };
}
declare const browser: Port | undefined;
declare const chrome: Port;

/** Says that the page looks like one about the event. */
export function reportHit(): void {
  say({ kind: 'detector/hit' });
}

/** Says that the page does not, and has a frame that may hold an article. */
export function reportFrame(): void {
  say({ kind: 'detector/frame' });
}

/** Nobody listening is no fault: the extension was just updated. */
function say(message: ToBackground): void {
  const port = typeof browser === 'undefined' ? chrome : browser;
  port.runtime.sendMessage(message).catch(() => {});
}

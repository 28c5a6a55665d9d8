/** The keyboard commands as the browser really has them: the user can change each in the browser's own settings. */
import browser from 'webextension-polyfill';
import type { Command } from '../ui/key-list.tsx';

export async function listCommands(): Promise<Command[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
}

interface Settable {
  openShortcutSettings?(): Promise<void>;
}

/** Newer versions of Firefox open their page for it; null elsewhere. */
export function shortcutSettings(): (() => Promise<void>) | null {
  const commands = browser.commands as Settable;
  return commands.openShortcutSettings === undefined ? null : async () => commands.openShortcutSettings?.();
}

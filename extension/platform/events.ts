/** What wakes the background, apart from messages. Listeners must be added while the script first runs: it may have been dead. */
import browser from 'webextension-polyfill';

/** `first` is true on the first install, false after an update. */
export function onInstalled(installed: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}

export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}

/** `tabId` is the tab in front, where the browser says it: within the key press, and not after something was awaited. */
export function onCommand(pressed: (command: string, tabId: number | null) => void): void {
  browser.commands.onCommand.addListener((command, tab) => pressed(command, tab?.id ?? null));
}

/** The entries in the browser's context menu. */
import browser from 'webextension-polyfill';

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly contexts: ('page' | 'selection' | 'editable')[];
}

/** Web pages only: nothing else can be read. */
const WHERE = ['http://*/*', 'https://*/*'];

/** Makes the menu these entries. All at once and from nothing, so that an update or another language leaves no old one behind. */
export async function replaceMenu(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of items) browser.contextMenus.create({ ...item, documentUrlPatterns: WHERE });
}

/** Called within the click, so that what needs one can be done at once. `frameId` is the frame that was clicked in. */
export function onMenu(chosen: (id: string, tabId: number, frameId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id !== undefined && tab.id >= 0) chosen(String(menuItemId), tab.id, frameId ?? 0);
  });
}

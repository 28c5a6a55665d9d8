/**
 * Opens the panel: Chromium's side panel or Firefox's sidebar. Both browsers do so only within the click, key or menu item that asks for
 * it, so nothing may be awaited before. Firefox does not count a click inside a page's card.
 */
import browser from 'webextension-polyfill';

const PAGE = 'panel/index.html';

interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}
/** Chromium's, which the polyfill does not know. */
const sidePanel = () => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** False where the browser refuses. */
export async function openPanel(tabId: number): Promise<boolean> {
  try {
    const panel = sidePanel();
    if (panel === undefined) await browser.sidebarAction.open();
    else await panel.open({ tabId });
    return true;
  } catch {
    return false;
  }
}

/** The same page as a tab of its own, beside the tab of the article. */
export async function openPanelTab(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?tab=${tabId}`), openerTabId: tabId });
}

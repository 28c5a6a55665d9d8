/** Tabs: which one is in front, what address it has, and when its address changes. */
import browser from 'webextension-polyfill';

export interface Tab {
  readonly id: number;
  /** Known only where the extension may read the tab: after a click on its button, or on a granted site. */
  readonly url: string | null;
}

const toTab = (tab: browser.Tabs.Tab | undefined): Tab | null =>
  tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };

export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return toTab(tab);
}

/** Null when there is no such tab any more. */
export async function tabById(id: number): Promise<Tab | null> {
  try {
    return toTab(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

export async function allTabIds(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Calls back when a page that may be read is there, also after a single-page app changed its address. */
export function onArrived(arrived: (tab: Tab) => void): void {
  browser.tabs.onUpdated.addListener((id, change, tab) => {
    if (change.status === 'complete' && tab.url !== undefined) arrived({ id, url: tab.url });
  });
}

/** Calls back when a tab comes to the front, goes to another page, or is closed. */
export function onTabs(changed: (tabId: number, isInFront: boolean) => void): void {
  browser.tabs.onActivated.addListener(({ tabId }) => changed(tabId, true));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'complete' || change.url !== undefined) changed(tabId, tab.active);
  });
  browser.tabs.onRemoved.addListener((tabId) => changed(tabId, false));
}

export async function bringToFront(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true });
}

export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

export function pageUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Opens the page of settings, or brings it to the front where it is open. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Is it Firefox? Only for words that name the browser's own pages. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

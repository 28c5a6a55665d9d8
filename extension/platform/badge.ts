/** The toolbar button: its number, and its popup. The browser forgets a tab's badge when the tab goes to another page. */
import browser from 'webextension-polyfill';

export interface Badge {
  readonly text: string;
  readonly background: string;
  readonly colour: string;
  readonly title: string;
}

export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badge.text });
    await browser.action.setTitle({ tabId, title: badge.title });
    if (badge.text === '') return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.background });
    await browser.action.setBadgeTextColor?.({ tabId, color: badge.colour });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Opens the popup as a click on the button would. False where the browser cannot, or the window is not in front. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

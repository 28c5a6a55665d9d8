/** Access to sites: asked for on a click, given back, and watched, because the browser's own settings can take it away. */
import browser from 'webextension-polyfill';
import { ALL_SITES, toPatterns } from '../sites.ts';

/** Must be called from a click, before anything is awaited. False when the user, or the browser, refuses. */
export function requestAllSites(): Promise<boolean> {
  return request(ALL_SITES);
}

/** As `requestAllSites`, for one site and its subdomains. */
export function requestSite(site: string): Promise<boolean> {
  return request(toPatterns(site));
}

function request(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

/** Gives the access back. False where the browser keeps it (a site that was granted with all sites). */
export async function giveUp(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins });
  } catch {
    return false;
  }
}

export function mayRead(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

export function onPermissions(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

export interface Held {
  /** The names of the browser's interfaces that may be used. */
  readonly permissions: readonly string[];
  /** Match patterns of the sites that may be read. */
  readonly origins: readonly string[];
}

/** All that the browser grants at this moment. */
export async function held(): Promise<Held> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions, origins };
}

/** The policy that the browser holds the extension's pages to, as it stands in the manifest that was installed. */
export function pagePolicy(): string {
  const policy = browser.runtime.getManifest().content_security_policy;
  const pages = typeof policy === 'object' && policy !== null && 'extension_pages' in policy ? policy.extension_pages : policy;
  return typeof pages === 'string' ? pages : '';
}

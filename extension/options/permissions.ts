/** What each permission that the browser grants is for. Pure; manifest/permissions.md says the same at length. */
import type { Key } from '../ui/text.ts';

const PURPOSES: Readonly<Record<string, Key>> = {
  activeTab: 'options_permission_active_tab',
  contextMenus: 'options_permission_context_menus',
  scripting: 'options_permission_scripting',
  sidePanel: 'options_permission_side_panel',
  storage: 'options_permission_storage',
};

/** The key of the sentence; one that says so where we know of no purpose. */
export function purposeOf(permission: string): Key {
  return PURPOSES[permission] ?? 'options_permission_unknown';
}

/** A match pattern as people write a site; null for all sites. @example toSiteName('*://*.bbc.co.uk/*') // 'bbc.co.uk' */
export function toSiteName(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]*)\//.exec(pattern)?.[1] ?? pattern;
  return host === '*' || host === '<all_urls>' ? null : host;
}

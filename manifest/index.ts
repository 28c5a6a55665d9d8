/**
 * The manifest of both browsers: one base, and the difference each needs. Every permission is explained in permissions.md;
 * a test holds the two files together.
 */

export type Target = 'chrome' | 'firefox';

export interface ManifestOptions {
  /** For tests only: nothing headless can accept a permission prompt, so the test build is granted the optional hosts. */
  readonly grantAllSites?: boolean;
}

/** Asked for at run time, on a click, when the user chooses automatic reading. */
export const ALL_SITES = ['*://*/*'];

/** Needed by the browser tests, which must know the address of Firefox's extension pages. */
export const GECKO_ID = 'firsthand@firsthand.example';

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/**
 * Nothing may be loaded but our own files, and nothing may leave: `connect-src 'none'` is the promise of PRIVACY.md kept by
 * the browser. Preact sets inline style properties through the CSSOM, which needs no `unsafe-inline`.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const base = {
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: 'Firsthand',
  description: '__MSG_description__',
  default_locale: 'en',
  version: '0.1.0',
  icons: ICONS,
  action: { default_popup: 'popup/index.html', default_title: '__MSG_action__', default_icon: ICONS },
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
  options_ui: { page: 'options/index.html', open_in_tab: true },
  content_security_policy: { extension_pages: PAGE_POLICY },
  /** No N and no P: Chromium keeps Alt+Shift with them for itself, and gives the command no key. Four keys are the most it takes. */
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
    'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_next__' },
    'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_previous__' },
    // Without a key until the person gives it one: it is asked for by the context menu, too.
    'check-field': { description: '__MSG_check_field__' },
    'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_open_panel__' },
  },
} as const;

const background = 'background.js';
const panel = 'panel/index.html';

/** The first versions with the Custom Highlight API, popovers and constructable style sheets in shadow roots. */
const overlay = {
  chrome: {
    minimum_chrome_version: '123',
    background: { service_worker: background, type: 'module' },
    permissions: [...base.permissions, 'sidePanel'],
    side_panel: { default_path: panel },
  },
  firefox: {
    // Not at the install: the welcome page is what a person should see then.
    sidebar_action: { default_panel: panel, default_title: '__MSG_panel__', default_icon: ICONS, open_at_install: false },
    background: { scripts: [background], type: 'module' },
    browser_specific_settings: {
      gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  },
} as const satisfies Record<Target, object>;

/** The manifest as plain data, ready to be written as JSON. */
export function buildManifest(target: Target, options: ManifestOptions = {}): Record<string, unknown> {
  const hosts = options.grantAllSites ? { host_permissions: ALL_SITES } : { optional_host_permissions: ALL_SITES };
  return { ...base, ...hosts, ...overlay[target] };
}

/**
 * Sees to it that both browsers are there. Installs one only where that asks nobody: with Debian's packages as root, else by
 * puppeteer's own download into its cache. When neither works it says what to install; tests are never skipped for want of a browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, CACHE, findBrowser, PATH_VARIABLE } from './find.ts';

const PACKAGE: Record<BrowserName, string> = { chrome: 'chromium', firefox: 'firefox-esr' };
const DOWNLOAD: Record<BrowserName, string> = { chrome: 'chrome@stable', firefox: 'firefox@stable' };

/** The paths of the browsers asked for. Throws with one line for the user where one cannot be had. */
export async function requireBrowsers<Name extends BrowserName>(names: readonly Name[]): Promise<Record<Name, string>> {
  const missing: Name[] = [];
  for (const name of names) if ((await findBrowser(name)) === null) missing.push(name);
  if (missing.length > 0) {
    console.log(`Installing ${missing.join(' and ')} …`);
    if (isDebianAsRoot()) installPackages(missing);
    for (const name of missing) if ((await findBrowser(name)) === null) download(name);
  }
  const paths: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const path = await findBrowser(name);
    if (path === null) {
      throw new Error(`Please install ${PACKAGE[name]} (or set ${PATH_VARIABLE[name]} to its program), then run this again.`);
    }
    paths[name] = path;
  }
  return paths as Record<Name, string>;
}

/** Debian keeps the browsers' languages apart. Where the browsers are not Debian's they have them all. */
const LANGUAGES: Readonly<Record<BrowserName, { readonly package: string; readonly file: string }>> = {
  chrome: { package: 'chromium-l10n', file: '/usr/lib/chromium/locales/de.pak' },
  firefox: {
    package: 'firefox-esr-l10n-de',
    file: '/usr/lib/firefox-esr/browser/extensions/langpack-de@firefox-esr.mozilla.org.xpi',
  },
};

/** So that pictures can be taken of the extension in its second language. Where it cannot be had they come out in the first. */
export function requireGerman(names: readonly BrowserName[]): void {
  if (!isDebianAsRoot()) return;
  const missing = names.filter((name) => !existsSync(LANGUAGES[name].file)).map((name) => LANGUAGES[name].package);
  if (missing.length === 0) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...missing]);
}

const isDebianAsRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installPackages(names: readonly BrowserName[]): void {
  const packages = names.map((name) => PACKAGE[name]);
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

function download(name: BrowserName): void {
  run(process.execPath, ['node_modules/@puppeteer/browsers/lib/cjs/main-cli.js', 'install', DOWNLOAD[name], '--path', CACHE]);
}

/** A failure shows in the browser still missing afterwards, which is what the user is told. */
function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
